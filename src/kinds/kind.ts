import type { Geometry } from 'geojson';
import type { Day } from '../time/day';
import type { When } from '../time/interval';
import type { Language, Words } from '../i18n';
import type { DatedWords } from '../i18n/dated-words';
import type { Prose } from './compiled';
import type { Names, Position } from './fields';
import type { Finder } from './index';

/** Something with an id. */
export interface Identified {
	id: string;
}

/** What words about a record depend on: the date shown, and the reader's language. */
export interface Reading {
	dataset: Finder;
	day: Day;
	language: Language;
	words: Words;
}

/** How a record stands on a day, in a respect in which the map shows it. */
export type State =
	| { of: 'stance'; stance: keyof Words['stances'] }
	| { of: 'status'; status: keyof Words['statuses'] }
	| { of: 'holders' | 'claimants'; polities: string[] }
	| { of: 'name'; name: string };

/** What stands for a record on maps, the page's and those of the published files. */
export interface Feature {
	/** Unique among the features of the kind. */
	id: string;
	geometry: Geometry;
	when: When;
	/** Which stretch of the record's history it stands for, from 0; absent where it stands for all. */
	stretch?: number;
}

/** The ids of what a story also leads to, by where it stands in the story. */
export interface Related {
	events?: readonly string[];
	flows?: readonly string[];
	links?: readonly string[];
	debates?: readonly string[];
	/** What it is part of. */
	wholes?: readonly string[];
	/** Of any kind: what else belongs to it. */
	others?: readonly string[];
}

type FieldOf<Whole> = keyof Whole & string;

/** What stands behind a stretch of a history, beside how long it was and what held: its story says it. */
export const TOLD_OF_STRETCHES = ['text', 'sources', 'locators', 'caution'] as const;
export type ToldOfStretches = (typeof TOLD_OF_STRETCHES)[number];

/** The same, as fields of a list of stretches. */
export const toldOf = <List extends string>(list: List) =>
	TOLD_OF_STRETCHES.map((field) => `${list}.${field}` as const);

/**
 * One kind of record, as the page knows it. Its shape is in the `schema.ts` beside it, which the
 * build alone reads. `Whole` is a compiled record, `Summary` one without what only its story says.
 */
export interface Kind<Whole extends Identified, Summary extends Identified> {
	/**
	 * What only an open story says: it travels apart from the rest, in `stories.json`. `phases.text` is
	 * the text of every phase, which the phases of the summary leave out.
	 */
	readonly storyFields: readonly (FieldOf<Whole> | `${FieldOf<Whole>}.${string}`)[];
	/**
	 * Its summaries are no part of what the page opens with: they travel in `reference.json`, which is
	 * fetched when one of them is first needed. Such a kind is not `dated`, and stands on no map.
	 */
	readonly later?: boolean;
	/** Records of this kind are there on some days and not on others; `undefined` for those that have no time. */
	readonly dated: boolean;
	/** Its texts that cite sources, in reading order. */
	prose?(record: Whole): Prose[];
	/** What it is called; without this, the names in use on the date. */
	title?(record: Summary, reading: Reading, language: Language): string;
	/** One quiet line under the title: what it is, and how it stands on the date. */
	subtitle?(record: Summary, reading: Reading): string | DatedWords;
	/** When it was, in place of the quiet line. */
	time?(record: Summary): When;
	related?(record: Summary, dataset: Finder): Related;
	/** Where it is drawn, [longitude, latitude] in degrees; the first is where the map goes. */
	positions?(record: Summary, dataset: Finder): readonly Position[];
	/** What is drawn of it from the record alone, without geometry from files. */
	features?(record: Summary, dataset: Finder): Feature[];
	/** The zoom at which it is well seen; 3 without this. */
	focusZoom?(record: Summary): number;
	/** How it stands on a day in each of its respects: always as many, in the same order. */
	states?(record: Summary, day: Day, language: Language): (State | undefined)[];
}

/** A record whose names are given in three languages, some of them for part of the time. */
export interface Named {
	names: Names;
	historicalNames?: { names: Partial<Names>; when: When }[];
}
