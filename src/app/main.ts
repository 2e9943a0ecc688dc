import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '@fontsource/source-serif-4/600.css';
import './app.css';
import './first-view.css';
import './print.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { Atlas, firstCamera } from '../state/atlas.svelte';
import { openContract } from '../state/public-api';
import { readHash } from '../state/address';
import { DataProblem, fetchAhead, fetchOpening } from '../dataset/fetch';
import { Dataset } from '../dataset/dataset';
import { en } from '../i18n/en';
import { loadWords } from '../i18n';
import { filesAt } from '../map/layers/files';
import { supportsWebgl } from '../map/webgl';
import { mapSize } from '../ui/map-size';
import { followTheme } from './theme';

const address = readHash(location.hash);
const camera = address.view.map ?? firstCamera(mapSize(innerWidth, innerHeight));

/** The code of the map and, beside it, the geometry of its first view. */
function fetchMap() {
	for (const file of filesAt(camera.zoom)) fetchAhead(file);
	return import('../features/map-view/AtlasMap.svelte');
}

async function open(target: HTMLElement): Promise<void> {
	const opening = fetchOpening();
	// What the address asks for is fetched with the records, not after them.
	loadWords(address.view.lang ?? 'en').catch(() => undefined);
	// The map is large: on a slow line it would hold up what the page needs to be read and used.
	const map = supportsWebgl() ? opening.then(fetchMap, fetchMap) : undefined;
	map?.catch(() => undefined);
	const atlas = new Atlas(new Dataset(await opening));
	followTheme(atlas);
	atlas.camera = camera;
	await atlas.follow(address);
	openContract(atlas);
	target.replaceChildren();
	mount(App, { target, props: { atlas, map } });
}

/** No blank page: what could not be read is said in what the page began with. */
function tell(target: HTMLElement, problem: unknown): void {
	const message = document.createElement('p');
	message.setAttribute('role', 'alert');
	message.className = 'load-failed trouble';
	message.textContent =
		problem instanceof DataProblem ? en.loadFailed(problem.file, problem.found) : String(problem);
	(target.querySelector('.states') ?? target).prepend(message);
	document.documentElement.dataset['opening'] = 'problem';
}

const target = document.getElementById('app');
if (target) open(target).catch((problem: unknown) => tell(target, problem));
