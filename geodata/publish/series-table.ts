import type { AtlasData } from '../../src/kinds';
import { dateProperties } from './collection';
import { groundCells } from './grounds';
import { date, number, SEPARATED, text, type Column, type Row, type Table } from './table';

export const SERIES_COLUMNS: readonly Column[] = [
	text('id', 'The series’ id, and the numbers of the line and of the value in it'),
	text('series', 'Id of the series'),
	text('name_en', 'What the series is called'),
	text('measure', 'What is counted'),
	text('unit', 'In what it is counted'),
	text('of', 'Whose or which, where the lines of a series count different things'),
	text('claimant', 'Who counts: in a series, each claimant is a line of its own'),
	text('claimant_zh_hans', 'Who counts, in Chinese'),
	text('claimant_ru', 'Who counts, in Russian'),
	text('note', 'What the claimant counted and left out'),
	text('date', 'The time that the value is for, EDTF (ISO 8601-2)'),
	date('start_date', 'First day of that time'),
	date('end_date', 'First day after it'),
	number('low', 'The value; of a range the lowest'),
	number('high', 'The value; of a range the highest'),
	text('certainty', 'certain, less-certain or uncertain'),
	text('caution', 'What remains open'),
	text('sources', 'Ids of bibliography.csl.json, ' + SEPARATED),
	text('locators', 'Where in a source it says so, “id: page”, ' + SEPARATED)
];

type Series = AtlasData['series'][number];
type Line = Series['lines'][number];

const rowsOf = (series: Series, { of, claimant, note, values }: Line, line: number): Row[] =>
	values.map(({ when, value, certainty, caution, ...grounds }, index) => {
		const { start_date, end_date } = dateProperties(when);
		const [low, high] = Array.isArray(value) ? value : [value, value];
		return {
			id: `${series.id}#${line + 1}.${index + 1}`,
			series: series.id,
			name_en: series.names.en,
			measure: series.measure.en,
			unit: series.unit.en,
			of: of?.en,
			claimant: claimant.en,
			claimant_zh_hans: claimant['zh-Hans'],
			claimant_ru: claimant.ru,
			note: note?.en,
			date: when.edtf,
			start_date,
			end_date,
			low,
			high,
			certainty,
			caution: caution?.en,
			...groundCells(grounds)
		};
	});

/** Every value of every series, one per row. */
export function seriesTable({ series }: AtlasData): Table {
	const rows = series.flatMap((one) =>
		one.lines.flatMap((line, index) => rowsOf(one, line, index))
	);
	return { name: 'series', columns: SERIES_COLUMNS, rows };
}
