import * as v from 'valibot';
import type { Language } from '../../i18n';
import type { Compiling } from '../compiling';
import type { Dated, Prose as Paragraphs } from '../compiled';
import { Certainty, Edtf, Id, Locators, Names, Prose, Sources, Spellings } from '../fields';

const Figure = v.pipe(v.number(), v.minValue(0));

/** One figure of one claimant. */
const Value = v.strictObject({
	/** The year, the day or the stretch of time that it is for. */
	date: Edtf,
	/** A figure, or the lowest and the highest that the claimant gives. */
	value: v.union([Figure, v.tuple([Figure, Figure])]),
	sources: v.pipe(Sources, v.minLength(1, 'at least one source id')),
	locators: v.optional(Locators),
	certainty: v.optional(Certainty, 'certain'),
	/** What the sources leave open. */
	caution: v.optional(Prose)
});

/** What one claimant counted; two claimants are two lines, even where they agree. */
const Line = v.strictObject({
	/** Whose or which, where the lines of a series count different things. */
	of: v.optional(Prose),
	claimant: Prose,
	/** What the claimant counted and left out, and what the figures rest on. */
	note: v.optional(Prose),
	values: v.pipe(v.array(Value), v.minLength(1, 'at least one value'))
});

/** Figures through time, each of them somebody’s count. */
export const schema = v.strictObject({
	names: Names,
	spellings: Spellings,
	/** What is counted. */
	measure: Prose,
	unit: Prose,
	/** How the figures are drawn: evenly, or each step ten times the one before. */
	scale: v.optional(v.picklist(['even', 'tenfold']), 'even'),
	lines: v.pipe(v.array(Line), v.minLength(1, 'at least one line')),
	/** For which times there is no figure, and why. */
	gaps: v.optional(v.array(Prose), []),
	/** How it is to be read, two to four sentences of Markdown. */
	reading: Prose,
	events: v.optional(v.array(Id), []),
	flows: v.optional(v.array(Id), [])
});

type Authored = v.InferOutput<typeof schema>;
type AuthoredLine = Authored['lines'][number];

/** A figure as compiled: its date read. */
export type SeriesValue = Dated<AuthoredLine['values'][number]>;

/** A line as compiled. */
export type SeriesLine = Omit<AuthoredLine, 'values'> & { values: SeriesValue[] };

/** A series as compiled: its dates and its prose read. */
export type Series = { id: string } & Omit<Authored, 'lines' | 'reading'> & {
		lines: SeriesLine[];
		reading: Record<Language, Paragraphs>;
	};

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'series',
	dated: ['lines.values'],
	prose: ['reading']
};
