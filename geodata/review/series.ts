/** Figures through time: every value of every claimant, in the three languages of its words. */
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { cites, doubt, heading, inWords, listed, namesLine, paragraphs, table } from './markdown';
import { entriesByName } from './order';
import { withSources } from './prose';
import { storiesOf } from './stories';

type Series = Archive['series'][number];
type Line = Series['record']['lines'][number];

/** A figure, or the lowest and the highest. */
export const figureText = (value: Line['values'][number]['value']) =>
	Array.isArray(value) ? value.join('–') : String(value);

const inThree = (text: Line['claimant']) => [text.en, text['zh-Hans'], text.ru].join(' · ');

const valueRow = ({
	date,
	value,
	sources,
	locators,
	certainty,
	caution
}: Line['values'][number]) => [
	inWords(date),
	figureText(value),
	cites(sources, locators),
	doubt({ certainty, caution: caution && inThree(caution) }) || 'certain'
];

const lineLines = ({ of, claimant, note, values }: Line): string[] => [
	`**${of ? `${inThree(of)}: ` : ''}${inThree(claimant)}**`,
	'',
	...(note ? [inThree(note), ''] : []),
	...table(['Time', 'Value', 'Sources', 'Certainty'], values.map(valueRow))
];

function seriesLines(book: Book, { id, record }: Series): string[] {
	const { names, measure, unit, scale, lines, gaps, reading, events, flows } = record;
	return [
		heading(3, names.en, id),
		'',
		namesLine(names, id, record.spellings),
		'',
		...listed('What is counted:', [
			inThree(measure),
			`Unit: ${inThree(unit)}`,
			`Scale: ${scale}`,
			...(events.length === 0 ? [] : [`Events: ${linksTo(book, events)}`]),
			...(flows.length === 0 ? [] : [`Aid and trade: ${linksTo(book, flows)}`])
		]),
		...paragraphs([reading.en, reading['zh-Hans'], reading.ru].map(withSources)),
		...lines.flatMap(lineLines),
		...listed('No figure:', gaps.map(inThree)),
		...storiesOf(book, id)
	];
}

/** Every series. */
export const series = (book: Book): string[] =>
	entriesByName(book, 'series').flatMap((entry) => seriesLines(book, entry as Series));

/** How many values and claimants there are. */
export function countSeries({ archive }: Book): string {
	const lines = archive.series.flatMap(({ record }) => record.lines);
	const values = lines.flatMap((line) => line.values);
	return `${archive.series.length} series with ${values.length} values in ${lines.length} lines, one for each claimant.`;
}
