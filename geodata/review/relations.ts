/** The relations between capitals, and aid and trade between places. */
import type { Archive } from '../read/archive';
import { linksTo, nameOf, type Book } from './book';
import { disputesLine } from './disputes';
import { writeNumber } from '../../src/i18n/numbers';
import { heading, inWords, listed, namesLine, paragraphs, said, table } from './markdown';
import { flowsInTime, relationsByWeight } from './order';
import { storiesOf } from './stories';

function phaseLine(
	book: Book,
	phase: Archive['links'][number]['record']['phases'][number]
): string {
	const { from, stance, treaty, title, text, events } = phase;
	const bound =
		treaty === undefined
			? ''
			: ` In force: ${treaty.title}, ${treaty.signed}${treaty.ended === undefined ? '' : ` to ${treaty.ended}`}.`;
	const told = events.length === 0 ? '' : ` Events: ${linksTo(book, events)}.`;
	return `${said(`**From ${inWords(from)} · ${stance} · ${title}.** ${text}`, phase)}${bound}${told}`;
}

function relationLines(book: Book, link: Archive['links'][number]): string[] {
	const { id, record } = link;
	return [
		heading(3, nameOf(book, id), id),
		'',
		`\`${id}\` · ${record.prominence}`,
		'',
		...(record.note === undefined ? [] : [record.note, '']),
		...listed('Phases, each until the next begins:', [
			...record.phases.map((phase) => phaseLine(book, phase)),
			...(record.to === undefined ? [] : [`**${inWords(record.to)}:** the relation is over.`])
		]),
		...paragraphs(disputesLine(link)),
		...storiesOf(book, id)
	];
}

/** Every relation, that of Moscow and Beijing first. */
export const relations = (book: Book) =>
	relationsByWeight(book).flatMap((link) => relationLines(book, link));

/** Every figure with whose it is, as it is counted and exported. */
function figureLines({ record }: Archive['flows'][number]): string[] {
	const claims = record.disputes.flatMap((dispute) => dispute.claims);
	const rows = claims.flatMap(({ claimant, side = '', figures }) =>
		figures.map(({ value, unit, roughly = '', date, of = '' }) => [
			inWords(date),
			`${roughly} ${writeNumber(value, 'en', 0)}`.trim(),
			unit,
			of,
			`${claimant} (${side})`
		])
	);
	if (rows.length === 0) return [];
	return table(['For when', 'Figure', 'Unit', 'Of', 'Claimant, and whose it is'], rows);
}

function flowLines(book: Book, flow: Archive['flows'][number]): string[] {
	const { id, record } = flow;
	return [
		heading(3, `${inWords(record.date)} · ${record.names.en}`, id),
		'',
		namesLine(record.names, id, record.spellings),
		'',
		`${record.kind} · from ${linksTo(book, [record.origin])} to ${linksTo(book, [record.destination])}`,
		'',
		said(record.text, record),
		'',
		...paragraphs(disputesLine(flow)),
		...figureLines(flow),
		...storiesOf(book, id)
	];
}

/** All aid and trade, in order of time. */
export const flows = (book: Book) => flowsInTime(book).flatMap((flow) => flowLines(book, flow));
