import * as v from 'valibot';
import type { Compiling } from '../compiling';
import { Id, Names, Spellings, TranslatedText, statementFields } from '../fields';

/** A question on which historians differ. */
export const schema = v.strictObject({
	names: Names,
	spellings: Spellings,
	positions: v.pipe(
		v.array(
			v.strictObject({
				title: TranslatedText,
				text: TranslatedText,
				proponents: v.pipe(v.array(TranslatedText), v.minLength(1)),
				evidence: v.optional(v.array(v.strictObject({ event: Id, text: TranslatedText })), []),
				...statementFields
			})
		),
		v.minLength(2)
	),
	places: v.optional(v.array(Id), []),
	events: v.optional(v.array(Id), []),
	/** Persons of whom it speaks. */
	people: v.optional(v.array(Id), []),
	comment: v.optional(TranslatedText)
});

/** A debate as compiled. */
export type Debate = { id: string } & v.InferOutput<typeof schema>;

/** How it is compiled. */
export const compiling: Compiling = { called: 'debate' };
