import * as v from 'valibot';
import type { Compiling } from '../compiling';
import { Id, Names, TranslatedText } from '../fields';

/** The editorial tension index, 0 (partnership) to 10 (war). */
export const schema = v.strictObject({
	names: Names,
	method: TranslatedText,
	scale: v.array(v.strictObject({ value: v.number(), text: TranslatedText })),
	caveats: v.array(TranslatedText),
	years: v.array(
		v.strictObject({
			year: v.pipe(v.number(), v.integer()),
			value: v.pipe(v.number(), v.minValue(0), v.maxValue(10)),
			basis: TranslatedText,
			events: v.array(Id)
		})
	),
	editorial: v.literal(true)
});

/** The index as compiled. */
export type Tension = { id: string } & v.InferOutput<typeof schema>;

/** How it is compiled. */
export const compiling: Compiling = { called: 'tension' };
