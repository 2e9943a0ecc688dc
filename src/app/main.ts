import '@fontsource/source-sans-3/400.css';
import '@fontsource/source-sans-3/600.css';
import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '@fontsource/source-serif-4/600.css';
import './fonts.css';
import './colours.css';
import './app.css';
import './map-controls.css';
import './languages.css';
import './first-view.css';
import './opening-states.css';
import './records-page.css';
import './print.css';
import './print-parts.css';
import { mount, unmount } from 'svelte';
import App from './App.svelte';
import type { Post } from './bridge.svelte';
import { connectPage } from './connect-page.svelte';
import { Atlas } from '../state/atlas.svelte';
import { firstCamera } from '../state/first-view';
import { readHash } from '../state/address';
import { fetchAhead, fetchOpening } from '../dataset/fetch';
import { fileIn } from '../dataset/file-in-language';
import { dataUrl } from '../dataset/load';
import { Dataset } from '../dataset/dataset';
import { nextTask } from '../time/next-task';
import { bringMapWords, completeWords } from '../i18n';
import { importScript } from '../i18n/import-script';
import { firstSpoken } from '../state/speaking';
import { filesAt } from '../map/layers/files';
import { MAP_FILES } from '../map/layers/map-files';
import { embeds, isFramed } from '../map/embedding';
import { supportsWebgl } from '../map/webgl';
import { framePainted } from '../ui/frame-painted';
import { coveredByLegend, roomOf } from '../ui/legend-room';
import { mapSize } from '../ui/map-size';
import { beginTurns, makeInTurn } from '../ui/turns';
import type { Embedded } from './embedded.svelte';
import { isFirstVisit, rememberVisit } from './first-visit';
import type { Opened } from './kiosk/kiosk';
import { fetchFonts, tookLong, useFonts } from './fonts';
import { rememberedLegend } from './legend-memory';
import { MapArrival } from './map-arrival.svelte';
import { PublicApi } from './public-api';
import { greet, tellSimplified } from './reader-language';
import { doWithoutStyleSheets } from './style-sheets';
import { tellFailure } from './tell-failure';
import { followTheme } from './theme';

const { hash } = location;
const address = readHash(hash);
const reader = greet(address.view.lang);
const lang = (address.view.lang = reader.language);

/** How another page shows the atlas. */
const embedding =
	embeds(address.others) &&
	// Where it does not come, the page stands as a whole.
	importScript('embedded', () => import('./embedded.svelte')).catch(() => undefined);
const chosen = embedding ? undefined : rememberedLegend(() => localStorage);
const beside = coveredByLegend(roomOf(innerWidth), chosen);
const camera = address.view.map ?? firstCamera({ ...mapSize(innerWidth, innerHeight), beside });

/** What the page around asks before anybody can answer is kept until then. */
const post: Post = { held: [] };
if (embedding)
	addEventListener('message', (event) =>
		post.take ? post.take(event) : void post.held.push(event)
	);

const api = new PublicApi();
const map = new MapArrival({
	supportsWebgl,
	onsettled: () => api.publishReady(),
	/** The code of the map and, beside it, what it says and the geometry of its first view. */
	fetchMap: async (again) => {
		if (!again) for (const file of filesAt(MAP_FILES, camera.zoom)) fetchAhead(file);
		const coming = importScript('map-part', () => import('./map-part'), again, 'AtlasMap');
		const [part] = await Promise.all([coming, isFramed() ? completeWords() : bringMapWords()]);
		return part;
	}
});

async function open(target: HTMLElement): Promise<void> {
	const opening = fetchOpening(lang);
	// Fetched with the records, not after them.
	const spoken = firstSpoken(lang);
	spoken.catch(() => undefined);
	// Fonts and the map are large: on a slow line they would hold up what the page needs to be used.
	const fonts = opening.then(() =>
		fetchFonts(lang, tookLong(dataUrl(fileIn('opening.json', lang))))
	);
	fonts.catch(() => undefined);
	const data = await opening;
	await nextTask();
	const atlas = new Atlas(new Dataset(data, lang), await spoken);
	const embedded = embedding ? (await embedding)?.embedded(address, post) : undefined;
	followTheme(atlas, embedded?.framing.theme);
	atlas.camera = camera;
	await atlas.follow(address);
	tellSimplified(reader, (notice) => atlas.notify(notice));
	const haveFonts = await fonts;
	await nextTask();
	// Not before: what the page began with would move.
	if (haveFonts) useFonts();
	await make(target, atlas, embedded);
	window.thalweg = api.contractOf(atlas);
	api.announceChange(atlas);
	// The code of the map is large: the page works before.
	map.begin();
	if (!embedded && /kiosk/i.test(hash)) standInKiosk({ root: target, atlas, address, hash });
	else if (!embedded && isFirstVisit(address)) greetWhenHere(target, atlas);
	// When the first view stands, the line is free.
	if (import.meta.env.PROD && !embedded)
		window.thalweg.ready
			.then(() => import('./offline.svelte'))
			.then(
				({ keepOffline }) => keepOffline(atlas),
				() => undefined
			);
	clearAway(document.querySelector('.unstyled'));
}

/**
 * Makes the page over what it began with: at first its head and the clock, and when these are painted,
 * part by part, the rest.
 */
async function make(target: HTMLElement, atlas: Atlas, embedded?: Embedded): Promise<void> {
	const begun = [...target.children];
	const onstanding = () => begun.forEach((one) => one.remove());
	beginTurns();
	const app = mount(App, {
		target,
		props: {
			root: target,
			atlas,
			map,
			api,
			onstanding,
			page: embedded?.connect ?? connectPage,
			embedded
		}
	});
	try {
		for (const one of begun) one.classList.add('behind');
		await framePainted();
		// Takes longer than a frame: a task of its own.
		map.look();
		await nextTask();
		await makeInTurn();
	} catch (problem) {
		await unmount(app);
		target.replaceChildren(...begun);
		throw problem;
	}
}

/** What greets a reader is fetched for the first visit alone; where it does not come, the atlas stands without it. */
function greetWhenHere(target: HTMLElement, atlas: Atlas): void {
	importScript('title-card', () => import('./title-card.svelte')).then(
		({ greet }) =>
			greet(target, atlas, document.querySelector('template#title-card'), rememberVisit),
		() => undefined
	);
}

/** What makes a kiosk of the page is fetched for a kiosk alone, again and again: nobody is there to ask for it. */
function standInKiosk(opened: Opened, again = false): void {
	importScript('kiosk', () => import('./kiosk/kiosk'), again).then(
		({ begin }) => begin(opened),
		() => setTimeout(standInKiosk, 5000, opened, true)
	);
}

/** What says that the style sheet is missing has no use where it is not seen. */
function clearAway(notice: Element | null): void {
	if (notice && getComputedStyle(notice).display === 'none') notice.remove();
}

async function openOrTell(target: HTMLElement): Promise<void> {
	try {
		await open(target);
	} catch (problem) {
		await tellFailure(target, problem, lang, () => openOrTell(target));
	}
}

doWithoutStyleSheets((again) => (map.restyle = again));
const target = document.getElementById('app');
if (target) void openOrTell(target);
