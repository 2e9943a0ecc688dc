import * as v from 'valibot';
import { FIGURE_SIDES, FLOW_UNITS, type FigureSide } from '../../i18n/flow-figures';
import type { Compiling } from '../compiling';
import type { Dated } from '../compiled';
import {
	Claim,
	Dispute,
	Edtf,
	Id,
	Names,
	Spellings,
	TranslatedText,
	statementFields
} from '../fields';

/** How much a claimant says there was. */
const FlowFigure = v.strictObject({
	value: v.pipe(v.number(), v.gtValue(0)),
	unit: v.picklist(FLOW_UNITS),
	/** The claimant gives it as near it, or as more than it. */
	roughly: v.optional(v.picklist(['about', 'over'])),
	/** The time that it is for. */
	date: Edtf,
	/** Of which part of what went, where it is not all: then it is no figure of the flow itself. */
	of: v.optional(TranslatedText)
});

const FlowClaim = v.strictObject({
	...Claim.entries,
	/** Whose the figures are. */
	side: v.optional(v.picklist(FIGURE_SIDES)),
	figures: v.optional(v.array(FlowFigure), [])
});

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
	disputes: v.array(
		v.strictObject({
			...Dispute.entries,
			claims: v.pipe(v.array(FlowClaim), v.minLength(1))
		})
	),
	...statementFields
});

type Authored = v.InferOutput<typeof schema>;
type AuthoredDispute = Authored['disputes'][number];
type AuthoredClaim = AuthoredDispute['claims'][number];

/** A claim as compiled: the dates of its figures read. */
export type FlowClaim = Omit<AuthoredClaim, 'figures'> & {
	figures: Dated<AuthoredClaim['figures'][number]>[];
};
type FlowDispute = Omit<AuthoredDispute, 'claims'> & { claims: FlowClaim[] };

/** A figure of the flow itself, with whose it is: what the map says of it. */
export type SidesFigure = Omit<FlowClaim['figures'][number], 'of'> & { side: FigureSide };

/** A flow as compiled: its dates read, and what the sides say of all of it put together. */
export type Flow = { id: string } & Dated<Omit<Authored, 'disputes'>> & {
		disputes: FlowDispute[];
		figures: SidesFigure[];
	};

/** What the sides say of all that went, not of a part of it. */
function figuresOf(disputes: readonly FlowDispute[]): SidesFigure[] {
	return disputes.flatMap(({ claims }) =>
		claims.flatMap(({ side, figures }) =>
			figures.flatMap(({ of, ...figure }) => (of || !side ? [] : [{ side, ...figure }]))
		)
	);
}

/** How it is compiled. */
export const compiling: Compiling = {
	called: 'flow',
	when: 'date',
	dated: ['disputes.claims.figures'],
	derived: ({ disputes }) => ({ figures: figuresOf(disputes as FlowDispute[]) })
};
