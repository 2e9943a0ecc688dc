import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { Dated, Prose } from '../compiled';
import { Edtf, Names, Spellings, TranslatedText, statementFields } from '../fields';

/** One of the stretches of history that cover every day of the atlas. */
export const schema = v.strictObject({
	names: Names,
	spellings: Spellings,
	from: Edtf,
	/** The day on which the next period begins. */
	to: Edtf,
	/** 80–150 words, citing `[@source-id]`. */
	introduction: TranslatedText,
	/** Why it begins and ends where it does. */
	boundaries: TranslatedText,
	...statementFields
});

/** A period as compiled: its dates and its prose read. */
export type Period = { id: string } & Dated<
	Omit<v.InferOutput<typeof schema>, 'introduction' | 'boundaries'>
> & { introduction: Prose; boundaries: Prose };

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'period',
	when: 'from-to',
	prose: ['introduction', 'boundaries'],
	sorted: 'by date'
};
