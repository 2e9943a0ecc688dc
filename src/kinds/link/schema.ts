import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { Dated } from '../compiled';
import { Edtf, Id, TranslatedText, statementFields } from '../fields';

export const Stance = v.picklist([
	'alliance',
	'friendship',
	'cooperation',
	'normalized',
	'opening',
	'strained',
	'hostile',
	'armed-conflict',
	'none'
]);

/** One stretch of a relation; it lasts until the next phase begins. */
export const Phase = v.strictObject({
	from: Edtf,
	stance: Stance,
	/** What binds the two while the stance is alliance. */
	treaty: v.optional(
		v.strictObject({ title: TranslatedText, signed: Edtf, ended: v.optional(Edtf) })
	),
	title: TranslatedText,
	text: TranslatedText,
	events: v.optional(v.array(Id), []),
	...statementFields
});

/** The relation of two capitals, phase by phase. */
export const schema = v.strictObject({
	/** Place ids of the two capitals. */
	between: v.tuple([Id, Id]),
	note: v.optional(TranslatedText),
	phases: v.pipe(v.array(Phase), v.minLength(1)),
	/** When the relation ended for good, if it did before the atlas ends. */
	to: v.optional(Edtf),
	prominence: v.optional(v.picklist(['main', 'major', 'minor']), 'minor')
});

export type Stance = v.InferOutput<typeof Stance>;
/** A phase as compiled. */
export type Phase = Dated<v.InferOutput<typeof Phase>>;
/** A link as compiled; `when` spans all phases. */
export type Link = { id: string } & Dated<Omit<v.InferOutput<typeof schema>, 'phases'>> & {
		phases: Phase[];
	};

/** How it is compiled. */
export const compiling: Compiling = { called: 'link', when: 'history', history: 'phases' };
