import type { AtlasData } from '../../src/dataset/compiled';
import type { Dispute } from '../../src/dataset/schema';
import { csvText, type Column, type Row } from './csv';

const text = (name: string, description: string): Column => ({ name, type: 'string', description });

export const CLAIM_COLUMNS: readonly Column[] = [
	text('id', 'The record’s id and the claim’s number in it'),
	text('record', 'Id of the record'),
	text('kind', 'Kind of the record'),
	text('question', 'What is disputed'),
	text('claimant', 'Who says so'),
	text('statement', 'What they say'),
	{ name: 'figure', type: 'number', description: 'The claimed length or area' },
	text('unit', 'km or km²'),
	text('certainty', 'certain, less-certain or uncertain'),
	text('caution', 'What remains to be confirmed'),
	text('counter_claim', '“none recorded” where only one side’s claim is known'),
	text('sources', 'Ids of bibliography.csl.json, separated by semicolons')
];

type Claim = Omit<Row, 'id' | 'record' | 'kind'>;

const disputed = (disputes: readonly Dispute[]): Claim[] =>
	disputes.flatMap(({ question, claims, counterClaim }) =>
		claims.map(({ claimant, statement, certainty, caution, sources }) => ({
			question,
			claimant,
			statement,
			certainty,
			caution,
			counter_claim: counterClaim,
			sources: sources.join(';')
		}))
	);

const lengths = (sector: AtlasData['sectors'][number]): Claim[] =>
	sector.lengths.map(({ km, claimant, note, certainty, caution, sources }) => ({
		question: 'Length of the border sector',
		claimant,
		statement: note,
		figure: km,
		unit: 'km',
		certainty,
		caution,
		sources: sources.join(';')
	}));

const sizes = (area: AtlasData['areas'][number]): Claim[] =>
	area.sizes.map(({ squareKilometres, claimant, note, certainty, caution, sources }) => ({
		question: 'Size of the area',
		claimant,
		statement: note,
		figure: squareKilometres,
		unit: 'km²',
		certainty,
		caution,
		sources: sources.join(';')
	}));

const numbered = (kind: string, record: string, claims: readonly Claim[]): Row[] =>
	claims.map((claim, index) => ({ id: `${record}#${index + 1}`, record, kind, ...claim }));

/** Every disputed statement and figure, one claim per row. */
export function claimsTable({ events, flows, geography, sectors, areas }: AtlasData): string {
	const rows = [
		...events.flatMap((one) => numbered('event', one.id, disputed(one.disputes))),
		...flows.flatMap((one) => numbered('flow', one.id, disputed(one.disputes))),
		...geography.flatMap((one) => numbered('geography', one.id, disputed(one.disputes))),
		...sectors.flatMap((one) =>
			numbered('sector', one.id, [...lengths(one), ...disputed(one.disputes)])
		),
		...areas.flatMap((one) => numbered('area', one.id, [...sizes(one), ...disputed(one.disputes)]))
	];
	return csvText(CLAIM_COLUMNS, rows);
}
