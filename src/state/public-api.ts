import type { Map as MapLibreMap } from 'maplibre-gl';
import { isoDate, parseDay } from '../time/day';
import type { Atlas } from './atlas.svelte';

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
let settle: () => void = () => undefined;

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
	const ready = new Promise<void>((resolve) => (settle = resolve));
	window.thalweg = {
		get map() {
			return map;
		},
		get date() {
			return isoDate(atlas.day);
		},
		set date(text: string) {
			const day = parseDay(text);
			if (day === undefined) {
				throw new RangeError(`thalweg.date: found “${text}”, expected YYYY, YYYY-MM or YYYY-MM-DD`);
			}
			atlas.goTo(day);
		},
		get selection() {
			return atlas.selectedId;
		},
		select(id) {
			if (!atlas.select(id)) {
				throw new RangeError(`thalweg.select: found “${String(id)}”, expected the id of a record`);
			}
		},
		visible: () => atlas.visible,
		ready
	};
}

/** Tells listeners what is shown now. */
export function announceChange(atlas: Atlas): void {
	window.dispatchEvent(
		new CustomEvent('thalweg:change', {
			detail: { date: isoDate(atlas.day), selection: atlas.selectedId }
		})
	);
}
