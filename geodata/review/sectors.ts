/** The sectors of the border: treaties, and what happened to each stretch by stretch of time. */
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { disputesLine } from './disputes';
import { heading, inWords, listed, namesLine, paragraphs, said } from './markdown';
import { sectorsAlongTheBorder } from './order';
import { storiesOf } from './stories';

function sectorLines(book: Book, sector: Archive['sectors'][number]): string[] {
	const { id, record } = sector;
	const { order, river, republic, successor } = record;
	return [
		heading(3, `${order}. ${record.names.en}`, id),
		'',
		namesLine(record.names, id, record.spellings),
		'',
		[
			republic === null ? '' : `Soviet side: ${republic}`,
			`afterwards: ${successor}`,
			river === undefined ? '' : `river: ${linksTo(book, [river])}`
		]
			.filter(Boolean)
			.join(' · '),
		'',
		said(record.description, record),
		'',
		...listed(
			'Treaties:',
			record.treaties.map((treaty) =>
				said(`**${inWords(treaty.date)} · ${treaty.title}.** ${treaty.text}`, treaty)
			)
		),
		...listed(
			'Status, each until the next begins:',
			record.statuses.map((status) =>
				said(`**From ${inWords(status.from)} · ${status.status}.** ${status.text}`, status)
			)
		),
		...paragraphs(disputesLine(sector)),
		...storiesOf(book, id)
	];
}

/** Every sector, from east to west. */
export const sectors = (book: Book) =>
	sectorsAlongTheBorder(book).flatMap((sector) => sectorLines(book, sector));
