/** What compiled records are put together from: dates read into days, prose read into tokens. */
import type { When } from '../time/interval';

/**
 * A run of prose: plain text, emphasis, a citation, a date that moves the clock, a record to open, or
 * a term where the text first names it.
 */
export type Inline =
	| string
	| { emphasis: string }
	| { cite: Citation[] }
	| { date: string; text: string }
	| { record: string; text: string }
	| { term: string; text: string };

/** A source cited, with the page or document number where one is given. */
export interface Citation {
	source: string;
	locator?: string;
}

/** The citations of a text, in order. */
export const citationsIn = (prose: Prose): Citation[] =>
	prose
		.flat()
		.flatMap((inline) => (typeof inline === 'object' && 'cite' in inline ? inline.cite : []));

/** The sources behind a statement, each with its page where one is given. */
export function citationsOf(statement: {
	sources: readonly string[];
	locators?: Readonly<Record<string, string>> | undefined;
}): Citation[] {
	return statement.sources.map((source) => {
		const locator = statement.locators?.[source];
		return locator === undefined ? { source } : { source, locator };
	});
}

/** Paragraphs of prose. */
export type Prose = Inline[][];

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

/** With the authored dates replaced by what the clock reads. */
export type Dated<T, Keys extends string = 'from' | 'to' | 'date'> = Omit<T, Keys> & { when: When };

/** With the names of other times, each with its time. */
export type WithHistoricalNames<T extends { historicalNames: { from?: string; to?: string }[] }> =
	Omit<T, 'historicalNames'> & { historicalNames: Dated<T['historicalNames'][number]>[] };

/** A way, in eighths of a turn counterclockwise from the east: that of a place away from the border near it. */
export type Eighth = number;
