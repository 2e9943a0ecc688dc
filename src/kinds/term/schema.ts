import * as v from 'valibot';
import type { Language } from '../../i18n';
import type { Compiling } from '../compiling';
import type { Dated, Prose as Paragraphs } from '../compiled';
import { Edtf, Id, Locators, Names, Prose, Sources, Text } from '../fields';

const Forms = v.array(Text);

/** A time at which the word was used, and by whom. */
const Use = v.strictObject({
	from: Edtf,
	/** The first date on which it was used no more; open without it. */
	to: v.optional(Edtf),
	/** Who used it, and of what. */
	by: Prose,
	sources: v.pipe(Sources, v.minLength(1, 'at least one source id')),
	locators: v.optional(Locators)
});

/** A word of the time, told as the word of those who used it. */
export const schema = v.strictObject({
	names: Names,
	/** Other spellings and forms by which it is searched for and found in texts; never one of another term. */
	spellings: v.strictObject({
		en: Forms,
		'zh-Hans': Forms,
		ru: Forms,
		/** Those of other languages, and loose ones: only searched for, never looked for in texts. */
		others: v.optional(Forms)
	}),
	/** What it means, 40–100 words in English, as Markdown that cites its sources. */
	definition: Prose,
	uses: v.pipe(v.array(Use), v.minLength(1, 'at least one use')),
	events: v.optional(v.array(Id), []),
	/** Other records that belong to it: terms, debates, periods, places … */
	related: v.optional(v.array(Id), [])
});

type Authored = v.InferOutput<typeof schema>;

/** A use as compiled: its dates read. */
export type TermUse = Dated<Authored['uses'][number]>;

/** A term as compiled: its dates and its definition read. */
export type Term = { id: string } & Omit<Authored, 'definition' | 'uses'> & {
		definition: Record<Language, Paragraphs>;
		uses: TermUse[];
	};

/** How it is compiled. */
export const compiling: Compiling = { called: 'term', spans: ['uses'], prose: ['definition'] };
