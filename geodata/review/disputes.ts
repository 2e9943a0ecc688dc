/** Every disputed matter and contested figure, side by side. */
import type { Dispute } from '../../src/kinds/fields';
import type { Records } from '../../src/kinds';
import type { Entry } from '../read/archive';
import { readWhen } from '../read/date';
import { isObject, walk } from '../walk';
import { dateBefore, nameOf, type Book } from './book';
import { cites, doubt, heading, link, table, type Grounds } from './markdown';
import { everyEntry } from './order';

interface Side extends Grounds {
	claimant: string;
	says: string;
}

/** A question, or a measure, and what each side says of it. */
interface Matter {
	question: string;
	sides: Side[];
	/** Said when only one side's claim is known. */
	counterClaim?: string | undefined;
}

/** The matters of a record: its disputes, wherever in it they stand, and its lengths or sizes. */
function mattersOf({ record }: Entry<unknown>): Matter[] {
	const disputes = [...walk(record)]
		.filter(({ key, value }) => key === 'disputes' && isObject(value))
		.map(({ value }) => value as Dispute)
		.map(({ question, claims, counterClaim }) => ({
			question,
			sides: claims.map((claim) => ({ ...claim, says: claim.statement })),
			counterClaim
		}));
	const { lengths = [], sizes = [] } = record as Partial<Records['sectors'] & Records['areas']>;
	const figures = [
		{
			question: 'Length',
			sides: lengths.map((one) => ({ ...one, says: figure(one.km, 'km', one) }))
		},
		{
			question: 'Size',
			sides: sizes.map((one) => ({ ...one, says: figure(one.squareKilometres, 'km²', one) }))
		}
	];
	return [...disputes, ...figures.filter(({ sides }) => sides.length > 0)];
}

/** A figure with its unit and its note. */
export function figure(
	value: number,
	unit: string,
	{ note }: { note?: string | undefined }
): string {
	return note === undefined ? `${value} ${unit}` : `${value} ${unit}. ${note}`;
}

const anchorOf = (id: string) => `disputes-of-${id}`;

/** From a record to its disputes: one line that names the questions. */
export function disputesLine(entry: Entry<unknown>): string[] {
	const questions = mattersOf(entry).map(({ question }) => question);
	if (questions.length === 0) return [];
	return [`Claims, ${link('side by side', anchorOf(entry.id))}: ${questions.join(' · ')}`];
}

function matterLines({ question, sides, counterClaim }: Matter): string[] {
	const rows = sides.map((side) => [
		side.claimant,
		side.editorial ? `${side.says} (our own judgement)` : side.says,
		cites(side.sources, side.locators),
		doubt(side) || 'certain'
	]);
	const other = counterClaim === undefined ? [] : [['The other side', counterClaim, '', '']];
	return [
		`**${question}**`,
		'',
		...table(['Claimant', 'Claim', 'Sources', 'How sure'], [...rows, ...other])
	];
}

function entryLines(book: Book, entry: Entry<unknown>): string[] {
	const matters = mattersOf(entry);
	if (matters.length === 0) return [];
	return [
		heading(3, `${dateBefore(entry)}${nameOf(book, entry.id)}`, anchorOf(entry.id)),
		'',
		`\`${entry.id}\` · ${link('the record', entry.id)}`,
		'',
		...matters.flatMap(matterLines)
	];
}

/** The first day of what happened at a time; nothing for what lasts. */
function firstDay({ record }: Entry<unknown>): number | undefined {
	const { date } = record as { date?: string };
	return date === undefined ? undefined : (readWhen(date)?.days[0] ?? 0);
}

/** Of events and of aid and trade, in order of time. */
export function disputesInTime(book: Book): string[] {
	return everyEntry(book)
		.flatMap((entry) => {
			const day = firstDay(entry);
			return day === undefined ? [] : [{ entry, day }];
		})
		.sort((a, b) => a.day - b.day)
		.flatMap(({ entry }) => entryLines(book, entry));
}

/** Of the border and of everything else that lasts; the border from east to west. */
export function disputesThatLast(book: Book): string[] {
	return everyEntry(book)
		.filter((entry) => firstDay(entry) === undefined)
		.flatMap((entry) => entryLines(book, entry));
}
