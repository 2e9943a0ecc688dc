import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { Dated } from '../compiled';
import { Dispute, Edtf, Id, Names, Spellings, TranslatedText, statementFields } from '../fields';

/** Aid and trade between two places, with figures by claimant. */
export const schema = v.strictObject({
	names: Names,
	spellings: Spellings,
	/** Place ids. */
	origin: Id,
	destination: Id,
	kind: v.picklist([
		'experts',
		'credits',
		'plants',
		'nuclear',
		'students',
		'trade',
		'military-aid',
		'aid'
	]),
	date: Edtf,
	text: TranslatedText,
	disputes: v.array(Dispute),
	...statementFields
});

/** A flow as compiled: its date read. */
export type Flow = { id: string } & Dated<v.InferOutput<typeof schema>>;

/** How it is compiled. */
export const compiling: Compiling = { called: 'flow', when: 'date' };
