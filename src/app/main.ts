import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '@fontsource/source-serif-4/600.css';
import './app.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { Atlas, firstCamera } from '../state/atlas.svelte';
import { openContract } from '../state/public-api';
import { readHash } from '../state/address';
import { DataProblem, fetchOpening } from '../dataset/fetch';
import { Dataset } from '../dataset/dataset';
import { en } from '../i18n/en';
import { supportsWebgl } from '../map/webgl';
import { mapSize } from '../ui/map-size';
import { followTheme } from './theme';

async function open(target: HTMLElement): Promise<void> {
	// The map is large and asked for first; the page does not wait for it, and says so if it fails.
	const map = supportsWebgl() ? import('../features/map-view/AtlasMap.svelte') : undefined;
	map?.catch(() => undefined);
	const atlas = new Atlas(new Dataset(await fetchOpening()));
	followTheme(atlas);
	atlas.camera = firstCamera(mapSize(innerWidth, innerHeight));
	await atlas.follow(readHash(location.hash));
	openContract(atlas);
	target.replaceChildren();
	mount(App, { target, props: { atlas, map } });
}

/** No blank page: what could not be read is said where the atlas would have been. */
function tell(target: HTMLElement, problem: unknown): void {
	const message = document.createElement('p');
	message.setAttribute('role', 'alert');
	message.className = 'load-failed';
	message.textContent =
		problem instanceof DataProblem ? en.loadFailed(problem.file, problem.found) : String(problem);
	target.prepend(message);
}

const target = document.getElementById('app');
if (target) open(target).catch((problem: unknown) => tell(target, problem));
