import type { Map as MapLibreMap } from 'maplibre-gl';
import { plainSigns } from '../i18n/plain-signs';
import { isoDate, parseDay, type Day } from '../time/day';
import type { Atlas } from './atlas.svelte';
import { refuse, refuseSetting } from './misuse';

/** `window.thalweg`: what pages that embed or script the atlas may rely on. */
export interface Contract {
	/** The MapLibre map, or null before it is drawn and where WebGL 2 is missing. */
	readonly map: MapLibreMap | null;
	/** The date shown, `YYYY-MM-DD`; setting it moves the clock and throws a RangeError for what is no date. */
	date: string;
	/** The id of the open record, or null. */
	readonly selection: string | null;
	/** Opens a record, or closes it with null; throws a RangeError for an unknown id. */
	select(id: string | null): void;
	/** Sorted ids of all dated records that are there on the date. */
	visible(): string[];
	/** Settles when the page is usable and the map has drawn its first view (or cannot be drawn). */
	readonly ready: Promise<void>;
}

declare global {
	interface Window {
		thalweg: Contract;
	}
	interface WindowEventMap {
		'thalweg:change': CustomEvent<{ date: string; selection: string | null }>;
	}
}

let map: MapLibreMap | null = null;
let settle: () => void;
const ready = new Promise<void>((resolve) => (settle = resolve));

/** The map has been drawn, or is gone. */
export function publishMap(drawn: MapLibreMap | null): void {
	map = drawn;
}

/** The first view stands. */
export function publishReady(): void {
	settle();
}

/** Puts the contract on the window and fires `thalweg:change` whenever date or selection change. */
export function openContract(atlas: Atlas): void {
	// What is only to be read says so when it is set, instead of keeping silent.
	window.thalweg = Object.freeze({
		get map() {
			return map;
		},
		set map(_: MapLibreMap | null) {
			refuseSetting('map', 'the atlas makes its own map.');
		},
		get date() {
			return isoDate(atlas.day);
		},
		set date(given: string) {
			const day = readDay(given);
			if (day === undefined) refuse('date', given, 'the text YYYY, YYYY-MM or YYYY-MM-DD');
			atlas.goTo(day);
		},
		get selection() {
			return atlas.selectedId;
		},
		set selection(_: string | null) {
			refuseSetting('selection', 'thalweg.select(id) opens a record.');
		},
		select(id: string | null) {
			if (!isId(id) || !atlas.select(id)) refuse('select', id, 'the id of a record, or null');
		},
		// A copy: the caller's own, to do with as they like.
		visible: () => [...atlas.visible],
		get ready() {
			return ready;
		},
		set ready(_: Promise<void>) {
			refuseSetting('ready', 'it settles by itself.');
		}
	});
}

/** Scripts may give anything, whatever the types say. */
function readDay(given: unknown): Day | undefined {
	return typeof given === 'string' ? parseDay(plainSigns(given)) : undefined;
}

function isId(given: unknown): given is string | null {
	return given === null || typeof given === 'string';
}

let told: string | undefined;

/** Tells listeners what is shown now, unless that is what they were told last. */
export function announceChange(atlas: Atlas): void {
	const detail = Object.freeze({ date: isoDate(atlas.day), selection: atlas.selectedId });
	const change = JSON.stringify(detail);
	if (change === told) return;
	told = change;
	window.dispatchEvent(new CustomEvent('thalweg:change', { detail }));
}
