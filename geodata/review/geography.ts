/** Rivers, ranges, towns and other names on the map. */
import type { Archive } from '../read/archive';
import type { Book } from './book';
import { disputesLine } from './disputes';
import { otherNames, positionLine } from './location';
import { heading, inWordsFromTo, listed, namesLine, paragraphs, said } from './markdown';
import { geographyByKind } from './order';
import { servedLines } from './served';
import { storiesOf } from './stories';

function featureLines(book: Book, feature: Archive['geography'][number]): string[] {
	const { id, record } = feature;
	return [
		heading(3, `${record.names.en} (${record.kind})`, id),
		'',
		namesLine(record.names, id, record.spellings),
		'',
		[
			inWordsFromTo(record.from, record.to),
			positionLine(record),
			record.countries && `in ${record.countries.join(', ')} today`
		]
			.filter(Boolean)
			.join(' · '),
		'',
		said(record.description ?? 'Sources:', record),
		'',
		...otherNames(record.historicalNames),
		...servedLines(record.served),
		...listed(
			'Statements:',
			record.statements.map((statement) => said(statement.text, statement))
		),
		...paragraphs(disputesLine(feature)),
		...storiesOf(book, id)
	];
}

/** Every name on the map, kind by kind. */
export const geography = (book: Book) =>
	geographyByKind(book).flatMap((feature) => featureLines(book, feature));
