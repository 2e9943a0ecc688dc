import { writeFlowFigure } from '../../src/i18n/flow-words';
import type { AtlasData } from '../../src/kinds';
import { dateProperties } from './collection';
import { groundCells } from './grounds';
import {
	columnsInLanguages,
	mapLanguages,
	rowsInLanguages,
	type InOtherLanguages
} from './in-languages';
import { date, number, SEPARATED, text, type Column, type Row, type Table } from './table';

/** Those that are prose. */
const PROSE = ['claimant', 'of'];

const COLUMNS: readonly Column[] = [
	text('id', 'The flow’s id, and the numbers of the claim and of the figure in it'),
	text('flow', 'Id of the flow'),
	text('name_en', 'What the flow is called'),
	text('kind', 'experts, credits, plants, nuclear, students, trade, military-aid or aid'),
	text('origin', 'Id of the place that it came from'),
	text('destination', 'Id of the place that it went to'),
	text('side', 'Whose the figure is: moscow, beijing, both, historians or others'),
	text('claimant', 'Who says so'),
	number('figure', 'How much the claimant says there was'),
	text('unit', 'In what it is counted'),
	text('roughly', 'about or over, where the claimant gives it so'),
	text('of', 'Of which part of what went, where it is not all'),
	text('in_words', 'The figure as the page writes it'),
	text('date', 'The time that the figure is for, EDTF (ISO 8601-2)'),
	date('start_date', 'First day of that time'),
	date('end_date', 'First day after it'),
	text('certainty', 'certain, less-certain or uncertain'),
	text('sources', 'Ids of bibliography.csl.json, ' + SEPARATED),
	text('locators', 'Where in a source it says so, “id: page”, ' + SEPARATED)
];

export const FLOW_COLUMNS = columnsInLanguages(COLUMNS, PROSE);

type Flow = AtlasData['flows'][number];

function rowsOfFlow({ id, names, kind, origin, destination, disputes }: Flow): Row[] {
	const claims = disputes.flatMap((dispute) => dispute.claims);
	return claims.flatMap(({ side, claimant, figures, certainty, ...grounds }, claim) =>
		figures.map(({ value, unit, roughly, of, when }, index): Row => {
			const { start_date, end_date } = dateProperties(when);
			return {
				id: `${id}#${claim + 1}.${index + 1}`,
				flow: id,
				name_en: names.en,
				kind,
				origin,
				destination,
				side,
				claimant,
				figure: value,
				unit,
				roughly,
				of,
				in_words: writeFlowFigure({ value, unit, roughly }, 'en'),
				date: when.edtf,
				start_date,
				end_date,
				certainty,
				...groundCells(grounds)
			};
		})
	);
}

const rowsOf = ({ flows }: AtlasData): Row[] => flows.flatMap(rowsOfFlow);

/** Every figure of every flow, one per row, with whose it is. */
export function flowsTable(data: AtlasData, others: InOtherLanguages): Table {
	const rows = rowsInLanguages(rowsOf(data), mapLanguages(others, rowsOf), PROSE);
	return { name: 'flows', columns: FLOW_COLUMNS, rows };
}
