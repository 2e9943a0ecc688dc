import * as v from 'valibot';
import type { Compiling } from '../compiling';
import type { When } from '../../time/interval';
import type { Dated, GeometryNote } from '../compiled';
import { Dispute, Edtf, Id, Names, Position, Spellings, Text, statementFields } from '../fields';

export const SectorStatus = v.picklist([
	'undisputed',
	'claimed',
	'patrolled-tension',
	'armed-clash',
	'negotiation',
	'delimited',
	'demarcated'
]);

const Treaty = v.strictObject({ title: Text, date: Edtf, text: Text, ...statementFields });

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
	description: Text,
	position: Position,
	lengths: v.array(
		v.strictObject({ km: v.number(), claimant: Text, note: v.optional(Text), ...statementFields })
	),
	treaties: v.array(Treaty),
	statuses: v.pipe(
		v.array(v.strictObject({ from: Edtf, status: SectorStatus, text: Text, ...statementFields })),
		v.minLength(1)
	),
	disputes: v.optional(v.array(Dispute), []),
	...statementFields
});

export type SectorStatus = v.InferOutput<typeof SectorStatus>;
type Authored = v.InferOutput<typeof schema>;
/** A treaty as compiled. */
export type Treaty = Dated<Authored['treaties'][number]>;
/** A stretch of one status, as compiled. */
export type StatusPhase = Dated<Authored['statuses'][number]>;
/** A sector as compiled; `when` spans all statuses. */
export type Sector = { id: string; when: When; geometryNotes?: GeometryNote[] } & Omit<
	Authored,
	'treaties' | 'statuses'
> & { treaties: Treaty[]; statuses: StatusPhase[] };

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'sector',
	when: 'history',
	history: 'statuses',
	dated: ['treaties']
};
