/** The disputed areas: who held and who claimed each, and how it was settled. */
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { disputesLine } from './disputes';
import { otherNames, positionLine } from './location';
import { heading, inWords, listed, namesLine, paragraphs, said } from './markdown';
import { areasAlongTheBorder } from './order';
import { storiesOf } from './stories';

type Area = Archive['areas'][number];

function controlLine(control: Area['record']['control'][number]): string {
	const { from, holders, claimants, text } = control;
	const held = `held by ${holders.join(', ') || 'nobody'}`;
	const claimed = `claimed by ${claimants.join(', ') || 'nobody'}`;
	return said(`**From ${inWords(from)} · ${held} · ${claimed}.** ${text}`, control);
}

function settlementLines(settlement: Area['record']['settlement']): string[] {
	if (!settlement) return [];
	const { instrument, inForce, handover, text } = settlement;
	const dates = [
		inForce === undefined ? '' : `in force ${inWords(inForce)}`,
		handover === undefined ? '' : `handed over ${inWords(handover)}`
	];
	const what = [instrument, ...dates].filter(Boolean).join(' · ');
	return listed('Settlement:', [said(`**${what}.** ${text}`, settlement)]);
}

function resolvedLines(
	book: Book,
	{ agreement, by, article, from, transferred }: Area['record']['resolved']
): string[] {
	const what = [
		`${inWords(agreement)}, ${linksTo(book, [by])}`,
		article ? `article ${article}` : '',
		from ? `settled from ${inWords(from)}` : '',
		transferred ? `transferred ${inWords(transferred)}` : ''
	].filter(Boolean);
	return listed('Agreement by which it ceased to be disputed:', [what.join(' · ')]);
}

function areaLines(book: Book, area: Area): string[] {
	const { id, record } = area;
	const place = record.place === undefined ? '' : ` · told under ${linksTo(book, [record.place])}`;
	return [
		heading(3, record.names.en, id),
		'',
		namesLine(record.names, id, record.spellings),
		'',
		`on the sector ${linksTo(book, [record.sector])} · ${positionLine(record)}${place}`,
		'',
		said(record.description, record),
		'',
		...otherNames(record.historicalNames),
		...listed('Control, each until the next begins:', record.control.map(controlLine)),
		...resolvedLines(book, record.resolved),
		...settlementLines(record.settlement),
		...listed(
			'Statements:',
			record.statements.map((statement) => said(statement.text, statement))
		),
		...paragraphs(disputesLine(area)),
		...storiesOf(book, id)
	];
}

/** Every area, sector by sector. */
export const areas = (book: Book) =>
	areasAlongTheBorder(book).flatMap((area) => areaLines(book, area));
