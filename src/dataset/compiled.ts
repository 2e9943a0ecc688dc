/**
 * What the page receives: the records after the build has read their dates and their prose.
 * The files are `public/data/atlas.json` (all records; the page reads them in two parts, see
 * `stories.ts`), `excerpts.json` and `sources.json`.
 */
import type { When } from '../time/interval';
import type { Records, Excerpt as AuthoredExcerpt } from './schema';

/** A run of prose: plain text, emphasis, a citation, a date that moves the clock, or a record to open. */
export type Inline =
	| string
	| { emphasis: string }
	| { cite: Citation[] }
	| { date: string; text: string }
	| { record: string; text: string };

/** A source cited, with the page or document number where one is given. */
export interface Citation {
	source: string;
	locator?: string;
}

/** How a piece of geometry was made: from the geometry files, for the reader. */
export interface GeometryNote {
	id: string;
	basis: string;
	source: string;
	licence: string;
	/** Metres. */
	accuracy: number;
	reconstruction: boolean;
}

/** Paragraphs of prose. */
export type Prose = Inline[][];

type Dated<T, Keys extends string = 'from' | 'to' | 'date'> = Omit<T, Keys> & { when: When };
type WithHistoricalNames<T extends { historicalNames: { from?: string; to?: string }[] }> = Omit<
	T,
	'historicalNames'
> & { historicalNames: Dated<T['historicalNames'][number]>[] };

export type Place = { id: string; geometryNotes?: GeometryNote[] } & Dated<
	WithHistoricalNames<Records['places']>
>;
export type HistoricalEvent = { id: string } & Dated<Omit<Records['events'], 'caption'>> & {
		caption: Prose;
	};
export type Period = { id: string } & Dated<
	Omit<Records['periods'], 'introduction' | 'boundaries'>
> & {
		introduction: Prose;
		boundaries: Prose;
	};
export type Phase = Dated<Records['links']['phases'][number]>;
/** `when` spans all phases. */
export type Link = { id: string } & Dated<Omit<Records['links'], 'phases'>> & { phases: Phase[] };
export type Treaty = Dated<Records['sectors']['treaties'][number]>;
export type StatusPhase = Dated<Records['sectors']['statuses'][number]>;
export type Sector = { id: string; when: When; geometryNotes?: GeometryNote[] } & Omit<
	Records['sectors'],
	'treaties' | 'statuses'
> & { treaties: Treaty[]; statuses: StatusPhase[] };
export type ControlPhase = Dated<Records['areas']['control'][number]>;
type Settlement = NonNullable<Records['areas']['settlement']>;
export type Area = { id: string; when: When; geometryNotes?: GeometryNote[] } & Omit<
	WithHistoricalNames<Records['areas']>,
	'control' | 'settlement'
> & {
		control: ControlPhase[];
		settlement?: Omit<Settlement, 'inForce' | 'handover'> & { inForce?: When; handover?: When };
	};
export type Geography = { id: string; geometryNotes?: GeometryNote[] } & Dated<
	WithHistoricalNames<Records['geography']>
>;
export type Debate = { id: string } & Records['debates'];
export type Flow = { id: string } & Dated<Records['flows']>;
export type Tension = { id: string } & Records['tension'];
export type Source = { id: string } & Records['sources'];

/** A dated section of the story of `about`. */
export type Excerpt = { id: string } & Dated<AuthoredExcerpt> & { body: Prose };

/** `public/data/atlas.json`; every list is sorted by id, but periods and events by date. */
export interface AtlasData {
	/** Changes whenever any record or geometry does. */
	version: string;
	places: Place[];
	events: HistoricalEvent[];
	periods: Period[];
	links: Link[];
	sectors: Sector[];
	areas: Area[];
	geography: Geography[];
	debates: Debate[];
	flows: Flow[];
	tension: Tension[];
}
