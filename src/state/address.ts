import { FIRST_DAY, LAST_DAY, isoDate, parseDay, type Day } from '../time/day';
import { languageOf, type Language } from '../i18n';
import { plainSigns } from '../i18n/plain-signs';
import {
	DOUBT_CHOICES,
	READING_CHOICES,
	type DoubtChoice,
	type ReadingChoice
} from '../map/layer-settings';
import type { Projection } from '../map/projection';
import { readContentsOrder, type ContentsOrder } from './contents';
import { meanings, partsOf } from './fragment';

/** Where the map looks: zoom, latitude, longitude in degrees. */
export interface Camera {
	zoom: number;
	latitude: number;
	longitude: number;
}

/** Where a reader is on a tour. */
export interface TourStep {
	/** The id of the tour. */
	tour: string;
	/** The chapter, from 1. */
	chapter: number;
}

/** Which step of a scene is shown. */
export interface SceneStep {
	/** The id of the scene. */
	scene: string;
	/** From 1. */
	step: number;
}

/** What a link says of the view; what it does not say is left as it is. */
export interface View {
	map?: Camera;
	date?: Day;
	compare?: Day;
	sel?: string;
	contents?: ContentsOrder;
	lang?: Language;
	view?: Projection;
	tour?: TourStep;
	scene?: SceneStep;
	reading?: ReadingChoice;
	doubt?: DoubtChoice;
}

/** A key whose value the atlas could not use. */
export interface BadValue {
	key: keyof View;
	found: string;
}

interface Codec<Value> {
	/** The value, or `undefined` when the text is not one. */
	read(text: string): Value | undefined;
	write(value: Value): string;
}

/** Near the poles of the globe MapLibre's zoom falls below 0. */
const LEAST_ZOOM = -4;
const CAMERA = /^(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)$/;
const RECORD_ID = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;
/** A record and a number, from 1. */
const NUMBERED = /^([a-z0-9]+(?:-+[a-z0-9]+)*)(?:\/(\d{1,3}))?\/?$/;

/** One of a few words. */
function oneOf<Word extends string>(words: readonly Word[]): Codec<Word> {
	return { read: (text) => words.find((word) => word === text), write: (word) => word };
}

const DATE: Codec<Day> = {
	read: (text) => {
		const day = parseDay(text);
		return day !== undefined && day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
	},
	write: isoDate
};

/** Reads `split/3`; without a number it begins at the beginning. */
function numbered<Step>(text: string, make: (id: string, number: number) => Step) {
	const [, id, number = '1'] = NUMBERED.exec(text) ?? [];
	return id === undefined ? undefined : make(id, Number(number));
}

/** One entry for each key of the hash, in the order in which they are written. */
const CODECS: { [Key in keyof View]-?: Codec<NonNullable<View[Key]>> } = {
	map: {
		read: (text) => {
			const match = CAMERA.exec(text);
			if (!match) return undefined;
			const [zoom, latitude, longitude] = match.slice(1).map(Number) as [number, number, number];
			if (zoom < LEAST_ZOOM || zoom > 24) return undefined;
			if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
			return { zoom, latitude, longitude };
		},
		write: ({ zoom, latitude, longitude }) => {
			// Enough decimals that one px is told apart at this zoom, as in MapLibre's own hash.
			const decimals = Math.max(
				0,
				Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10)
			);
			const round = (value: number, places: number) =>
				value
					.toFixed(places)
					.replace(/(\.\d*?)0+$/, '$1')
					.replace(/\.$|^-(?=0\.?$)/g, '');
			return [round(zoom, 2), round(latitude, decimals), round(longitude, decimals)].join('/');
		}
	},
	date: DATE,
	compare: DATE,
	sel: {
		read: (text) => (RECORD_ID.test(text) ? text : undefined),
		write: (id) => id
	},
	contents: { read: readContentsOrder, write: (order) => order },
	lang: { read: languageOf, write: (language) => language },
	view: {
		read: (text) => (text === 'globe' || text === 'flat' ? text : undefined),
		write: (projection) => projection
	},
	tour: {
		read: (text) => numbered(text, (tour, chapter) => ({ tour, chapter })),
		write: ({ tour, chapter }) => `${tour}/${chapter}`
	},
	scene: {
		read: (text) => numbered(text, (scene, step) => ({ scene, step })),
		write: ({ scene, step }) => `${scene}/${step}`
	},
	reading: oneOf(READING_CHOICES),
	doubt: oneOf(DOUBT_CHOICES)
};

/** Keys that say how the atlas is shown, not what: kept behind the others, and read by the part that shows it so. */
const SHOWING = ['embed', 'controls', 'theme', 'range'];
const KEYS = Object.keys(CODECS) as (keyof View)[];

function isKey(key: string): key is keyof View {
	return (KEYS as string[]).includes(key);
}

/** Whether the atlas has a use for the key. */
export function isKnown(key: string): boolean {
	return isKey(key) || SHOWING.includes(key);
}

/** A hash as read: the view, what could not be used, and the keys that say nothing of the view, kept as they were. */
export interface ReadHash {
	view: View;
	bad: BadValue[];
	others: [key: string, value: string][];
}

/** Reads `#map=5/46.5/133.8&date=1969-03-02&sel=zhenbao&lang=en`, also as other programs pass it on; never throws. */
export function readHash(hash: string): ReadHash {
	const result: ReadHash = { view: {}, bad: [], others: [] };
	for (const part of partsOf(hash, isKnown)) {
		const { key, value, raw } = part;
		if (!isKey(key)) {
			result.others.push(isKnown(key) ? [key, raw[1]] : raw);
			continue;
		}
		const codec = CODECS[key];
		const read = meanings(part, plainSigns).find((text) => codec.read(text) !== undefined);
		if (read === undefined) result.bad.push({ key, found: value });
		else Object.assign(result.view, { [key]: codec.read(read) });
	}
	return result;
}

/** Writes the view in a fixed order, then the keys that say nothing of it. */
export function writeHash(view: View, others: ReadHash['others'] = []): string {
	const parts = KEYS.flatMap((key) => {
		const value = view[key];
		return value === undefined ? [] : [`${key}=${(CODECS[key] as Codec<unknown>).write(value)}`];
	});
	return (
		'#' +
		[...parts, ...others.map(([key, value]) => (value === '' ? key : `${key}=${value}`))].join('&')
	);
}
