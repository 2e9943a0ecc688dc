/** The sectors of the border: treaties, and what happened to each stretch by stretch of time. */
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { disputesLine } from './disputes';
import { heading, inWords, listed, namesLine, paragraphs, said } from './markdown';
import { sectorsAlongTheBorder } from './order';
import { storiesOf } from './stories';

type Reading = Archive['sectors'][number]['record']['readings'][number];

/** One reading of the line: for how long, of which part, by which treaty, and what is said of it in three languages. */
function readingLine(reading: Reading): string {
	const { line, part, from, to, along, drawn, settles, treaty, text } = reading;
	const inThree = ({ en, 'zh-Hans': chinese, ru }: Reading['text']) =>
		[en, chinese, ru].join(' · ');
	const what = [
		`From ${inWords(from)}${to === undefined ? '' : ` to ${inWords(to)}`}`,
		line,
		part ?? '',
		along ? `along the line of ${along}` : '',
		drawn ? '' : 'not drawn',
		settles ? 'settles it' : '',
		treaty ? inThree(treaty.name) : '',
		treaty?.article ? `article ${treaty.article}` : '',
		treaty?.event ?? ''
	].filter(Boolean);
	return said(`**${what.join(' · ')}.** ${inThree(text)}`, reading);
}

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
		...listed('The line as it can be read:', record.readings.map(readingLine)),
		...paragraphs(disputesLine(sector)),
		...storiesOf(book, id)
	];
}

/** Every sector, from east to west. */
export const sectors = (book: Book) =>
	sectorsAlongTheBorder(book).flatMap((sector) => sectorLines(book, sector));
