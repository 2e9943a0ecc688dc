import type { Map as MapLibreMap } from 'maplibre-gl';
import { searchBox } from '../features/search/part';
import { plainSigns } from '../i18n/plain-signs';
import {
	DOUBT_CHOICES,
	READING_CHOICES,
	type DoubtChoice,
	type ReadingChoice
} from '../map/layer-settings';
import { isoDate, parseDay, type Day } from '../time/day';
import type { Atlas } from '../state/atlas.svelte';
import { refuse, refuseSetting } from './misuse';

/** `window.thalweg`: what pages that embed or script the atlas may rely on. */
export interface Contract {
	/** The MapLibre map, or null before it is drawn and where WebGL 2 is missing. */
	readonly map: MapLibreMap | null;
	/** The date shown, `YYYY-MM-DD`; setting it moves the clock and throws a RangeError for what is no date. */
	date: string;
	/** The id of the open record, or null. */
	readonly selection: string | null;
	/** Whose line of the border is drawn; throws a RangeError for what is no reading. */
	reading: ReadingChoice;
	/** How sure what is shown must be; throws a RangeError for what is none of the three. */
	doubt: DoubtChoice;
	/**
	 * Opens a record, or closes it with null; throws a RangeError for an unknown id. An event that is
	 * not there on the date moves the clock to its first day, unless `keepDate` is true.
	 */
	select(id: string | null, how?: { keepDate?: boolean }): void;
	/** Sorted ids of all dated records that are there on the date. */
	visible(): string[];
	/** Ids of the records and works that a text finds, best first, as the search ranks them. */
	search(text: string): Promise<string[]>;
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

/** What is told of one atlas to pages that embed or script it. */
export class PublicApi {
	#map: MapLibreMap | null = null;
	#settle!: () => void;
	readonly #ready = new Promise<void>((resolve) => (this.#settle = resolve));
	/** Whether the contract has been given to anybody: before, there is nothing to be told of. */
	#given = false;
	/** The last change told. */
	#told: string | undefined;

	/** The map has been made, or is gone. */
	publishMap(made: MapLibreMap | null): void {
		this.#map = made;
	}

	/** The first view stands, or nobody need wait for it. */
	publishReady(): void {
		this.#settle();
	}

	/** The contract with those who script this atlas. */
	contractOf(atlas: Atlas): Contract {
		// What is only to be read says so when it is set, instead of keeping silent.
		const map = () => this.#map;
		this.#given = true;
		const ready = this.#ready;
		return Object.freeze({
			get map() {
				return map();
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
			get reading() {
				return atlas.settings.reading;
			},
			set reading(given: ReadingChoice) {
				if (!READING_CHOICES.includes(given)) refuse('reading', given, READING_CHOICES.join(', '));
				atlas.settings.reading = given;
			},
			get doubt() {
				return atlas.settings.doubt;
			},
			set doubt(given: DoubtChoice) {
				if (!DOUBT_CHOICES.includes(given)) refuse('doubt', given, DOUBT_CHOICES.join(', '));
				atlas.settings.doubt = given;
			},
			get selection() {
				return atlas.selectedId;
			},
			set selection(_: string | null) {
				refuseSetting('selection', 'thalweg.select(id) opens a record.');
			},
			select(id: string | null, how?: { keepDate?: boolean }) {
				const keepDate = readKeepDate(how);
				if (!isId(id) || !atlas.select(id, { keepDate }))
					refuse('select', id, 'the id of a record, or null');
			},
			// A copy: the caller's own, to do with as they like.
			visible: () => [...atlas.visible],
			// A promise is all it gives, also of what it refuses.
			async search(text: string) {
				if (!isText(text)) refuse('search', text, 'a text');
				await searchBox.need();
				const { code } = searchBox;
				if (!code) throw new Error('thalweg.search: its code could not be fetched');
				return code.searcherOf(atlas).idsFor(text);
			},
			get ready() {
				return ready;
			},
			set ready(_: Promise<void>) {
				refuseSetting('ready', 'it settles by itself.');
			}
		});
	}

	/** Tells listeners what is shown now, unless that is what they were told last. */
	announceChange(atlas: Atlas): void {
		if (!this.#given) return;
		const detail = Object.freeze({ date: isoDate(atlas.day), selection: atlas.selectedId });
		const change = JSON.stringify(detail);
		if (change === this.#told) return;
		this.#told = change;
		window.dispatchEvent(new CustomEvent('thalweg:change', { detail }));
	}
}

/** Scripts may give anything, whatever the types say. */
function readDay(given: unknown): Day | undefined {
	return typeof given === 'string' ? parseDay(plainSigns(given)) : undefined;
}

function isText(given: unknown): given is string {
	return typeof given === 'string';
}

function readKeepDate(given: unknown): boolean {
	const { keepDate = false } = (given ?? {}) as { keepDate?: unknown };
	if (typeof keepDate !== 'boolean') refuse('select', keepDate, 'keepDate as true or false');
	return keepDate;
}

function isId(given: unknown): given is string | null {
	return given === null || typeof given === 'string';
}
