import * as v from 'valibot';
import type { Compiling } from '../compiling';
import { Names, Prose } from '../fields';

/** A way through the story, chapter by chapter; its chapters are files of their own, in `chapters/<id>/`. */
export const schema = v.strictObject({
	names: Names,
	/** Its place among the tours, from 1. */
	order: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** How long it takes to read, in minutes. */
	minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** What it asks. */
	question: Prose,
	/** What a class may be asked when it has been read. */
	questions: v.pipe(v.array(Prose), v.length(3))
});

/** A tour as compiled. */
export type Tour = { id: string } & v.InferOutput<typeof schema>;

/** How it is compiled. */
export const compiling: Compiling = { called: 'tour' };
