import type { Language } from '../i18n';
import type { Day } from '../time/day';

/** How much of the reader's own is read at once. */
export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_ROWS = 100_000;

export type OwnFormat = 'csv' | 'geojson' | 'lpf' | 'kml' | 'gpx';

export type OwnGeometry = Exclude<GeoJSON.Geometry, GeoJSON.GeometryCollection>;

/** A thing on the map that a row of the reader's file gives. */
export interface OwnFeature {
	/** `own-1`, `own-2`: the same whenever this file is read. */
	id: string;
	/** As the reader counts in the file: in a table the header is row 1, elsewhere the first feature is. */
	row: number;
	/** Plain text; empty where there is none. */
	name: string;
	/** Plain text with line breaks, never HTML; empty where there is none. */
	text: string;
	/** The first day on which it is there; without it, from the beginning. */
	from?: Day;
	/** The first day on which it is no more; without it, for ever. Without both it is undated, and always shown. */
	to?: Day;
	/** The date as the file writes it. */
	dated?: string;
	/** Longitude before latitude. */
	geometry: OwnGeometry;
}

/** What may be the matter with a file, a row, or a field of it. */
export type ProblemCode =
	// The file: nothing of it can be read, or not all.
	| 'empty-file'
	| 'too-large'
	| 'too-many-rows'
	| 'other-format'
	| 'damaged-archive'
	| 'swells'
	| 'document-type'
	| 'not-geojson'
	| 'broken-off'
	| 'damaged-text'
	| 'no-place-column'
	| 'no-rows'
	| 'projected'
	| 'other-datum'
	| 'unfetched'
	| 'unreadable'
	// A row that is left out.
	| 'no-place'
	| 'unknown-place'
	| 'bad-coordinate'
	| 'out-of-range'
	| 'bad-geometry'
	| 'broken-row'
	// A row that is read, and something to be known about it.
	| 'bad-date'
	| 'bad-end'
	| 'ends-first'
	| 'outside-atlas'
	| 'swapped'
	| 'day-or-month'
	| 'short-year'
	| 'counted-days'
	| 'uneven-row'
	| 'parts-left-out';

/** One problem; `describe` in `telling.ts` says it in the reader's language. */
export interface OwnProblem {
	code: ProblemCode;
	/** The row, or the first of several that share the problem. */
	row?: number;
	/** The column or property, as the file calls it. */
	field?: string;
	/** What was found, as the file writes it. */
	found: string;
	/** The first day that it was read as, where it could be read otherwise. */
	readAs?: Day;
	/** How many rows it concerns; 0 where it concerns the file. */
	rows: number;
	/** How many of these are not on the map because of it. */
	leftOut: number;
}

/** Which column of a table (or property of features) holds what, counted from 0. */
export interface Columns {
	/** A place by its name, or both coordinates in one. */
	place?: number;
	longitude?: number;
	latitude?: number;
	/** The date, or the beginning where there is an end. */
	from?: number;
	to?: number;
	name?: number;
	text?: number;
	/** A shape as well-known text. */
	wkt?: number;
}

export interface OwnTable {
	header: string[];
	/** The first rows, for whoever chooses columns. */
	sample: string[][];
	columns: Columns;
}

/** What a file was read as. `read` rows and those that problems have `leftOut` are all its `rows`. */
export interface OwnReading {
	fileName: string;
	format: OwnFormat;
	encoding: string;
	/** All rows (features, placemarks) of the file. */
	rows: number;
	/** How many of them are on the map; a row may give several features. */
	read: number;
	features: OwnFeature[];
	/** Every one, in the order of rows, what concerns the file first. */
	problems: OwnProblem[];
	table?: OwnTable;
}

export interface OwnSource {
	name: string;
	bytes: Uint8Array;
}

export interface ReadingOptions {
	language: Language;
	/** What the reader has chosen instead of what is guessed. */
	columns?: Columns;
	/** Longitude and latitude of a place that the atlas knows by this name. */
	places?: (name: string) => [number, number] | undefined;
	/** Lets the page do its other work between two slices. */
	pause?: () => Promise<void>;
	/** Is told now and then which share of the reading is done. */
	progress?: (share: number) => void;
}
