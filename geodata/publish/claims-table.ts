import { KIND_IDS, SHAPES, type AtlasData } from '../../src/kinds';
import type { Dispute } from '../../src/kinds/fields';
import { groundCells } from './grounds';
import {
	columnsInLanguages,
	mapLanguages,
	rowsInLanguages,
	type InOtherLanguages
} from './in-languages';
import { number, SEPARATED, text, type Column, type Row, type Table } from './table';

/** Those that are prose. */
const PROSE = ['question', 'claimant', 'statement', 'caution'];

const COLUMNS: readonly Column[] = [
	text('id', 'The record’s id and the claim’s number in it'),
	text('record', 'Id of the record'),
	text('kind', 'Kind of the record'),
	text('question', 'What is disputed'),
	text('claimant', 'Who says so'),
	text('statement', 'What they say'),
	number('figure', 'The claimed length or area'),
	text('unit', 'km or km²'),
	text('certainty', 'certain, less-certain or uncertain'),
	text('caution', 'What remains to be confirmed'),
	text('counter_claim', '“none recorded” where only one side’s claim is known'),
	text('sources', 'Ids of bibliography.csl.json, ' + SEPARATED),
	text('locators', 'Where in a source it says so, “id: page”, ' + SEPARATED)
];

export const CLAIM_COLUMNS = columnsInLanguages(COLUMNS, PROSE);

type Claim = Omit<Row, 'id' | 'record' | 'kind'>;

const disputed = (disputes: readonly Dispute[]): Claim[] =>
	disputes.flatMap(({ question, claims, counterClaim }) =>
		claims.map(({ claimant, statement, certainty, caution, ...grounds }) => ({
			question,
			claimant,
			statement,
			certainty,
			caution,
			counter_claim: counterClaim,
			...groundCells(grounds)
		}))
	);

type Length = AtlasData['sectors'][number]['lengths'][number];
type Size = AtlasData['areas'][number]['sizes'][number];

const figure = (
	question: string,
	unit: string,
	value: number,
	{ claimant, note, certainty, caution, ...grounds }: Length | Size
): Claim => ({
	question,
	claimant,
	statement: note,
	figure: value,
	unit,
	certainty,
	caution,
	...groundCells(grounds)
});

/** What the claims of a record may stand in. */
interface Disputed {
	id: string;
	lengths?: Length[];
	sizes?: Size[];
	disputes?: Dispute[];
}

const claimsOf = ({ lengths = [], sizes = [], disputes = [] }: Disputed): Claim[] => [
	...lengths.map((one) => figure('Length of the border sector', 'km', one.km, one)),
	...sizes.map((one) => figure('Size of the area', 'km²', one.squareKilometres, one)),
	...disputed(disputes)
];

const numbered = (kind: string, record: string, claims: readonly Claim[]): Row[] =>
	claims.map((claim, index) => ({ id: `${record}#${index + 1}`, record, kind, ...claim }));

function rowsOf(data: AtlasData): Row[] {
	return KIND_IDS.flatMap((kind) =>
		(data[kind] as Disputed[]).flatMap((one) =>
			numbered(SHAPES[kind].compiling.called, one.id, claimsOf(one))
		)
	);
}

/** Every disputed statement and figure of records of every kind, one claim per row. */
export function claimsTable(data: AtlasData, others: InOtherLanguages): Table {
	const rows = rowsInLanguages(rowsOf(data), mapLanguages(others, rowsOf), PROSE);
	return { name: 'claims', columns: CLAIM_COLUMNS, rows };
}
