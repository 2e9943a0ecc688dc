import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '@fontsource/source-serif-4/600.css';
import './fonts.css';
import './app.css';
import './first-view.css';
import './print.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { Atlas, firstCamera } from '../state/atlas.svelte';
import { readHash } from '../state/address';
import { fetchAhead, fetchOpening } from '../dataset/fetch';
import { dataUrl } from '../dataset/load';
import { Dataset } from '../dataset/dataset';
import { loadWords } from '../i18n';
import { importScript } from '../i18n/import-script';
import { LAYERS } from '../map/layers';
import { filesAt } from '../map/layers/files';
import { supportsWebgl } from '../map/webgl';
import { mapSize } from '../ui/map-size';
import { fetchFonts, tookLong, useFonts } from './fonts';
import { framePainted } from './frame-painted';
import { MapArrival } from './map-arrival.svelte';
import { PublicApi } from './public-api';
import { doWithoutStyleSheets } from './style-sheets';
import { tellFailure } from './tell-failure';
import { followTheme } from './theme';

const address = readHash(location.hash);
const camera = address.view.map ?? firstCamera(mapSize(innerWidth, innerHeight));

const api = new PublicApi();
const map = new MapArrival({
	supportsWebgl,
	onsettled: () => api.publishReady(),
	/** The code of the map and, beside it, the geometry of its first view. */
	fetchMap: (again) => {
		if (!again) for (const file of filesAt(LAYERS, camera.zoom)) fetchAhead(file);
		return importScript('map-part', () => import('./map-part'), again);
	}
});

/** Lets the browser do what waits meanwhile: what follows is a task of its own. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

async function open(target: HTMLElement): Promise<void> {
	const opening = fetchOpening();
	// What the address asks for is fetched with the records, not after them.
	const { lang = 'en' } = address.view;
	loadWords(lang).catch(() => undefined);
	// Fonts and the map are large: on a slow line they would hold up what the page needs to be used.
	const fonts = opening.then(() => fetchFonts(lang, tookLong(dataUrl('opening.json'))));
	fonts.catch(() => undefined);
	// Meanwhile, and as a task of its own: it takes longer than a frame.
	await nextTask();
	map.look();
	const data = await opening;
	await nextTask();
	const atlas = new Atlas(new Dataset(data));
	followTheme(atlas);
	atlas.camera = camera;
	await atlas.follow(address);
	const haveFonts = await fonts;
	await nextTask();
	window.thalweg = api.contractOf(atlas);
	// Not before: what the page began with would move.
	if (haveFonts) useFonts();
	const begun = [...target.childNodes];
	target.replaceChildren();
	try {
		mount(App, { target, props: { root: target, atlas, map, api } });
	} catch (problem) {
		target.replaceChildren(...begun);
		throw problem;
	}
	clearAway(document.querySelector('.unstyled'));
	// The code of the map is large: the clock works before.
	await framePainted();
	map.begin();
}

/** What says that the style sheet is missing has no use where it is not seen. */
function clearAway(notice: Element | null): void {
	if (notice && getComputedStyle(notice).display === 'none') notice.remove();
}

async function openOrTell(target: HTMLElement): Promise<void> {
	try {
		await open(target);
	} catch (problem) {
		await tellFailure(target, problem, () => openOrTell(target));
	}
}

doWithoutStyleSheets((again) => (map.restyle = again));
const target = document.getElementById('app');
if (target) void openOrTell(target);
