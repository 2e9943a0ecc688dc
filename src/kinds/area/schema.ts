import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { When } from '../../time/interval';
import type { Dated, GeometryNote, WithHistoricalNames } from '../compiled';
import {
	Dispute,
	Edtf,
	HistoricalName,
	Id,
	Names,
	PolityCode,
	Spellings,
	Statement,
	Text,
	TranslatedText,
	location,
	statementFields
} from '../fields';

/** Who held a disputed area, who claimed it; each stretch lasts until the next. */
const Control = v.strictObject({
	from: Edtf,
	/** Polities in control (alpha-3); empty when nobody held it. */
	holders: v.array(PolityCode),
	claimants: v.array(PolityCode),
	text: TranslatedText,
	...statementFields
});

export const schema = v.strictObject({
	names: Names,
	historicalNames: v.optional(v.array(HistoricalName), []),
	spellings: Spellings,
	sector: Id,
	/** The place whose story this is, where there is one. */
	place: v.optional(Id),
	...location,
	/** Ids of its features in the geometry files. */
	geometry: v.optional(v.array(Text), []),
	description: TranslatedText,
	sizes: v.array(
		v.strictObject({
			squareKilometres: v.number(),
			claimant: TranslatedText,
			note: v.optional(TranslatedText),
			...statementFields
		})
	),
	control: v.pipe(v.array(Control), v.minLength(1)),
	/** When it ceased to be disputed, and by which agreement. */
	resolved: v.strictObject({
		/** The date of the agreement, as it is printed. */
		agreement: Edtf,
		/** The event that tells of it. */
		by: Id,
		article: v.optional(Text),
		/** From when it was settled, where not from the agreement on. */
		from: v.optional(Edtf),
		/** When ground changed hands by it. */
		transferred: v.optional(Edtf)
	}),
	settlement: v.optional(
		v.strictObject({
			instrument: TranslatedText,
			inForce: v.optional(Edtf),
			handover: v.optional(Edtf),
			text: TranslatedText,
			...statementFields
		})
	),
	statements: v.optional(v.array(Statement), []),
	disputes: v.optional(v.array(Dispute), []),
	...statementFields
});

type Authored = v.InferOutput<typeof schema>;
type Settlement = NonNullable<Authored['settlement']>;
type Resolved = Authored['resolved'];
/** A stretch of control, as compiled. */
export type ControlPhase = Dated<Authored['control'][number]>;
/** An area as compiled; `when` spans all of its control. */
export type Area = { id: string; when: When; geometryNotes?: GeometryNote[] } & Omit<
	WithHistoricalNames<Authored>,
	'control' | 'settlement' | 'resolved'
> & {
		control: ControlPhase[];
		resolved: Pick<Resolved, 'by' | 'article'> & {
			agreement: When;
			from?: When;
			transferred?: When;
		};
		/** A peak or a place of its name is named on the map already. */
		unnamed?: true;
		settlement?: Omit<Settlement, 'inForce' | 'handover'> & { inForce?: When; handover?: When };
	};

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'area',
	when: 'history',
	history: 'control',
	named: true,
	dates: { resolved: ['agreement', 'from', 'transferred'], settlement: ['inForce', 'handover'] }
};
