import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { When } from '../../time/interval';
import type { Dated, GeometryNote } from '../compiled';
import {
	Dispute,
	Edtf,
	Id,
	Names,
	Position,
	Prose,
	Spellings,
	Text,
	TranslatedText,
	statementFields
} from '../fields';
import { READINGS } from './readings';

export const SectorStatus = v.picklist([
	'undisputed',
	'claimed',
	'patrolled-tension',
	'armed-clash',
	'negotiation',
	'delimited',
	'demarcated'
]);

const Treaty = v.strictObject({
	title: TranslatedText,
	date: Edtf,
	text: TranslatedText,
	...statementFields
});

/** One reading of the line, while it held: who held the ground, a side's own line, or what was agreed. */
const ReadingOfLine = v.strictObject({
	line: v.picklist(READINGS),
	/** The `part` of its geometry; without this, all parts that have no such reading of their own. */
	part: v.optional(Id),
	from: Edtf,
	to: v.optional(Edtf),
	/** Of what was held, where the two sides' lines lie apart: the side whose line it followed. */
	along: v.optional(v.picklist(['moscow', 'beijing'])),
	/** False where no line can be drawn of it. */
	drawn: v.optional(v.boolean(), true),
	/** The agreement settled the stretch: from then on all readings are one. */
	settles: v.optional(v.boolean(), false),
	/** By what it was agreed: its name as a line bears it, the article, and the event that tells of it. */
	treaty: v.optional(
		v.strictObject({ name: Prose, article: v.optional(Text), event: v.optional(Id) })
	),
	text: Prose,
	...statementFields
});

/** A part of the border with one history. */
export const schema = v.strictObject({
	names: Names,
	spellings: Spellings,
	/** The `sector` key of its geometry. */
	geometry: Id,
	/** Place in the walk along the border, east to west, from 1. */
	order: v.pipe(v.number(), v.integer()),
	optional: v.optional(v.boolean(), false),
	river: v.optional(Id),
	/** Union republic on the Soviet side, and the state that succeeded it. */
	republic: v.nullable(Text),
	successor: Text,
	description: TranslatedText,
	position: Position,
	lengths: v.array(
		v.strictObject({
			km: v.number(),
			claimant: TranslatedText,
			note: v.optional(TranslatedText),
			...statementFields
		})
	),
	treaties: v.array(Treaty),
	statuses: v.pipe(
		v.array(
			v.strictObject({ from: Edtf, status: SectorStatus, text: TranslatedText, ...statementFields })
		),
		v.minLength(1)
	),
	/** The four readings of its line; none for what is no part of the Sino-Soviet border. */
	readings: v.optional(v.array(ReadingOfLine), []),
	disputes: v.optional(v.array(Dispute), []),
	...statementFields
});

export type SectorStatus = v.InferOutput<typeof SectorStatus>;
type Authored = v.InferOutput<typeof schema>;
/** A treaty as compiled. */
export type Treaty = Dated<Authored['treaties'][number]>;
/** A stretch of one status, as compiled. */
export type StatusPhase = Dated<Authored['statuses'][number]>;
/** A reading, as compiled. */
export type ReadingPhase = Dated<Authored['readings'][number]>;
/** A sector as compiled; `when` spans all statuses. */
export type Sector = { id: string; when: When; geometryNotes?: GeometryNote[] } & Omit<
	Authored,
	'treaties' | 'statuses' | 'readings'
> & { treaties: Treaty[]; statuses: StatusPhase[]; readings: ReadingPhase[] };

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'sector',
	when: 'history',
	history: 'statuses',
	dated: ['treaties'],
	spans: ['readings']
};
