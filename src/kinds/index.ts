/**
 * THE list of kinds: what stands on it is read, checked, compiled, published, listed, opened and
 * told. `SHAPES` is for the build alone: the page takes nothing of it along.
 */
import type { InferOutput } from 'valibot';
import { area } from './area/kind';
import * as areaShape from './area/schema';
import { debate } from './debate/kind';
import * as debateShape from './debate/schema';
import { event } from './event/kind';
import * as eventShape from './event/schema';
import { flow } from './flow/kind';
import * as flowShape from './flow/schema';
import { geography } from './geography/kind';
import * as geographyShape from './geography/schema';
import { link } from './link/kind';
import * as linkShape from './link/schema';
import { person } from './person/kind';
import * as personShape from './person/schema';
import { period } from './period/kind';
import * as periodShape from './period/schema';
import { place } from './place/kind';
import * as placeShape from './place/schema';
import { scene } from './scene/kind';
import * as sceneShape from './scene/schema';
import { sector } from './sector/kind';
import * as sectorShape from './sector/schema';
import { series } from './series/kind';
import * as seriesShape from './series/schema';
import { tension } from './tension/kind';
import * as tensionShape from './tension/schema';
import { term } from './term/kind';
import * as termShape from './term/schema';
import { tour } from './tour/kind';
import * as tourShape from './tour/schema';
import type { Identified, Kind } from './kind';
import * as sourceShape from './source/schema';

/** Every kind that a reader can open, by the name of its folder and its list, in the order in which lists tell them. */
export const KINDS = {
	events: event,
	sectors: sector,
	areas: area,
	links: link,
	flows: flow,
	places: place,
	geography,
	periods: period,
	scenes: scene,
	debates: debate,
	people: person,
	series,
	tension,
	terms: term,
	tours: tour
};

/** The shape of each kind as authored, and how it is compiled; sources, too, have a folder of their own. */
export const SHAPES = {
	events: eventShape,
	sectors: sectorShape,
	areas: areaShape,
	links: linkShape,
	flows: flowShape,
	places: placeShape,
	geography: geographyShape,
	periods: periodShape,
	scenes: sceneShape,
	debates: debateShape,
	people: personShape,
	series: seriesShape,
	tension: tensionShape,
	terms: termShape,
	tours: tourShape,
	sources: sourceShape
};

/** A kind of record. */
export type KindId = keyof typeof KINDS;
/** A folder of records in files of JSON. */
export type RecordFolder = keyof typeof SHAPES;
/** Records as authored, by folder. */
export type Records = {
	[Folder in RecordFolder]: InferOutput<(typeof SHAPES)[Folder]['schema']>;
};

/** A compiled record. */
export type Whole<K extends KindId> =
	(typeof KINDS)[K] extends Kind<infer Record, infer _> ? Record : never;
/** A compiled record without what only its story says. */
export type Summary<K extends KindId> =
	(typeof KINDS)[K] extends Kind<infer _, infer Record> ? Record : never;

/** `public/data/atlas.json`; every list is sorted by id, but periods and events by date. */
export type AtlasData = {
	/** Changes whenever any record or geometry does. */
	version: string;
} & { [K in KindId]: Whole<K>[] };

/** A summary of every record, by kind. */
export type Summaries = { [K in KindId]: Summary<K>[] };

/**
 * `opening.json`: what the page opens with, a summary of every record. Of the kinds that come later
 * it has no more than the ids.
 */
export type OpeningData = Pick<AtlasData, 'version'> &
	Summaries & {
		later?: Partial<Record<KindId, string[]>>;
		/** In another language: what has texts that are not translated yet, and are in English. */
		untranslated?: string[];
	};

/** `reference.json`: the summaries of the kinds that come later. */
export type Reference = Pick<AtlasData, 'version'> & Partial<Summaries>;

/** `stories.json`: by kind and by id, what the summary leaves out. */
export type Stories = { [K in KindId]: Record<string, Omit<Whole<K>, keyof Summary<K>>> } & {
	/** What is said of a source beside its citation: what it is, and what of it was read. */
	sourceNotes?: Record<string, string>;
};

/** The summary of a record, with its kind. */
export type AnyRecord = { [K in KindId]: { kind: K; record: Summary<K> } }[KindId];
/** A whole record, with its kind. */
export type WholeRecord = { [K in KindId]: { kind: K; record: Whole<K> } }[KindId];

/** Where a kind finds the records of others. */
export interface Finder {
	readonly data: OpeningData;
	/** `undefined` for what nobody knows, and for what is still to come. */
	get(id: string): AnyRecord | undefined;
	place(id: string): Summary<'places'> | undefined;
	/** The events of a period, in order of time. */
	eventsOf(period: string): readonly Summary<'events'>[];
}

/** The names of the kinds, in the order in which lists tell them. */
export const KIND_IDS = Object.keys(KINDS) as KindId[];

/** The kinds whose summaries the page does not open with. */
export const LATER_KINDS = KIND_IDS.filter((kind) => kindOf({ kind }).later);

/** What is known of a record's kind, to be asked with that record. */
export function kindOf({ kind }: { kind: KindId }): Kind<Identified, Identified> {
	return KINDS[kind] as unknown as Kind<Identified, Identified>;
}
