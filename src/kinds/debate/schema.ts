import * as v from 'valibot';
import type { Compiling } from '../compiling';
import { Id, Names, Spellings, Text, statementFields } from '../fields';

/** A question on which historians differ. */
export const schema = v.strictObject({
	names: Names,
	spellings: Spellings,
	positions: v.pipe(
		v.array(
			v.strictObject({
				title: Text,
				text: Text,
				proponents: v.pipe(v.array(Text), v.minLength(1)),
				evidence: v.optional(v.array(v.strictObject({ event: Id, text: Text })), []),
				...statementFields
			})
		),
		v.minLength(2)
	),
	places: v.optional(v.array(Id), []),
	events: v.optional(v.array(Id), []),
	/** Persons of whom it speaks. */
	people: v.optional(v.array(Id), []),
	comment: v.optional(Text)
});

/** A debate as compiled. */
export type Debate = { id: string } & v.InferOutput<typeof schema>;

/** How it is compiled. */
export const compiling: Compiling = { called: 'debate' };
