/** Finds the dates in a text, so that a printed date can move the clock. */
import { landingOf } from '../../src/i18n/dates';
import type { Inline } from '../../src/kinds/compiled';
import { isYearOfPublication } from './years-of-publication';

/** By month, what it is called in English and, whatever its ending, in Russian. */
const MONTHS = [
	'January|январ[ьяе]',
	'February|феврал[ьяе]',
	'March|март[ае]?',
	'April|апрел[ьяе]',
	'May|ма[йяе]',
	'June|июн[ьяе]',
	'July|июл[ьяе]',
	'August|август[ае]?',
	'September|сентябр[ьяе]',
	'October|октябр[ьяе]',
	'November|ноябр[ьяе]',
	'December|декабр[ьяе]'
];

const MONTH = `(?:${MONTHS.join('|')})(?!\\p{L})`;
const JOINT = String.raw`\s?[–—-]\s?|,\s|\s(?:to|and|or)\s`;

/** "March 1969", or several that share a month or a year: "2, 15 and 17 March 1969". */
const WRITTEN = String.raw`(?:(?:\d{1,2}(?:\s${MONTH})?|${MONTH})(?:${JOINT}))*(?:\d{1,2}\s)?${MONTH}(?:\s\d{4})?`;
const DECADE = String.raw`(?<decade>\d{3})0(?:s\b|年代|-[ех])`;
const CHINESE = String.raw`年(?!代)(?:(?<month>\d{1,2})月(?:(?<day>\d{1,2})日)?)?`;
const YEAR = String.raw`(?<year>\d{4})(?:${CHINESE}|(?<dash>[–—])(?<until>\d{2}))?`;
/** In titles of works ranges are often written with a hyphen; "1969-03" is a month, and no range. */
const HYPHENED = String.raw`(?<from>\d{4})-(?<to>\d{4}|1[3-9]|[2-9]\d)`;
const ISO = String.raw`(?<iso>\d{4}-\d{2}-\d{2})`;
/** A month without its year: a date only where the text is about one year. */
const BARE = String.raw`(?<bare>\d{1,2})月(?:(?<bareDay>\d{1,2})日)?`;

const DATE = new RegExp(
	`(?:(?<written>${WRITTEN})|${ISO}|${HYPHENED}|${DECADE}|${YEAR}|${BARE})(?![\\p{Script=Latin}\\d]|[.,-]\\d)`,
	'gu'
);
/** A number is a date only where it stands alone: not in "1,950", "19.50" or "1969-03-02". */
const JOINED = /[\p{Script=Latin}\p{Script=Cyrillic}\d]$|\d[.,-]$/u;
const PIECE = new RegExp(`^(?<day>\\d{1,2})?\\s?(?<month>${MONTH})?\\s?(?<year>\\d{4})?$`, 'u');
const JOINTS = new RegExp(`(${JOINT})`, 'u');

/** What makes a bare number a measure or a count: “2000 m”, «2000 м», “2000米”, and no “1964至1969年”. */
const COUNTED = /^(?:\s?[kк]?[mм][²2]?(?![\p{L}\d])|(?![年至到和与或及])\p{Script=Han})/u;

/** What a date is made of, as far as it is written. */
interface Parts {
	year?: string | undefined;
	month?: string | undefined;
	day?: string | undefined;
}

/** A date of the atlas; any other stays the text that it is. */
function dateToken({ year, month, day }: Parts, text: string): Inline {
	const edtf = [year, month?.padStart(2, '0'), day?.padStart(2, '0')]
		.filter((part) => part !== undefined)
		.join('-');
	return year === undefined || landingOf(edtf) === undefined ? text : { date: edtf, text };
}

function monthNumber(name: string | undefined): string | undefined {
	const number = MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`).test(name ?? '')) + 1;
	return number === 0 ? undefined : `${number}`;
}

/** From the last to the first, because what a date lacks the next one has. */
function readWritten(written: string, yearMeant: string | undefined): Inline[] {
	let next: Parts = { year: yearMeant, day: 'any' };
	const inline = written
		.split(JOINTS)
		.reverse()
		.map((text, place): Inline => {
			const piece = PIECE.exec(text)?.groups;
			if (place % 2 === 1 || !piece) return text;
			const year = piece['year'] ?? next.year;
			// A day borrows only from a full date: "the 2 to March 1969" is no pair of dates.
			const month = monthNumber(piece['month']) ?? (next.day && next.month);
			next = { year, month, day: month && piece['day'] };
			return month === undefined ? text : dateToken(next, text);
		});
	return inline.reverse();
}

/** "1971–91" are two dates, of which the second leaves out its century. */
function readRange(from: string, dash: string, to: string): Inline[] {
	const until = from.slice(0, 4 - to.length) + to;
	return [dateToken({ year: from }, from), dash, dateToken({ year: until }, to)];
}

function readYear({ year = '', month, day, dash, until }: Record<string, string>, text: string) {
	if (dash === undefined || until === undefined) return [dateToken({ year, month, day }, text)];
	return readRange(year, dash, until);
}

function readIso(text: string): Inline {
	const [year, month, day] = text.split('-');
	return dateToken({ year, month, day }, text);
}

/** The dates that stand alone. Not by a lookbehind, for which older browsers refuse the whole script. */
function* matchesAlone(text: string): Generator<RegExpExecArray> {
	let from = 0;
	for (;;) {
		DATE.lastIndex = from;
		const match = DATE.exec(text);
		if (!match) return;
		const { 0: found, index } = match;
		const isJoined = JOINED.test(text.slice(Math.max(0, index - 2), index));
		if (!isJoined) yield match;
		from = isJoined ? index + 1 : index + found.length;
	}
}

/**
 * Splits text at its dates from 1945 to 2008, in any of our languages: days, months, years and
 * decades. A text about one year is given it, for the days and months that it names without.
 */
export function withDates(text: string, year?: number): Inline[] {
	const inline: Inline[] = [];
	let reached = 0;
	for (const { 0: whole, index, groups = {} } of matchesAlone(text)) {
		inline.push(text.slice(reached, index));
		reached = index + whole.length;
		const isBareYear = groups['year'] !== undefined && groups['month'] === undefined;
		const isCount = /^\d{4}$/.test(whole) && COUNTED.test(text.slice(reached));
		if (isCount || (isBareYear && isYearOfPublication(text, index, whole.length)))
			inline.push(whole);
		else if (groups['written']) inline.push(...readWritten(whole, year?.toString()));
		else if (groups['iso']) inline.push(readIso(whole));
		else if (groups['from']) inline.push(...readRange(groups['from'], '-', groups['to'] ?? ''));
		else if (groups['decade']) inline.push(dateToken({ year: `${groups['decade']}X` }, whole));
		else if (groups['bare'])
			inline.push(
				dateToken({ year: year?.toString(), month: groups['bare'], day: groups['bareDay'] }, whole)
			);
		else inline.push(...readYear(groups, whole));
	}
	inline.push(text.slice(reached));
	return merged(inline);
}

function merged(inline: readonly Inline[]): Inline[] {
	const result: Inline[] = [];
	for (const part of inline) {
		const last = result.at(-1);
		if (part === '') continue;
		if (typeof part === 'string' && typeof last === 'string') {
			result[result.length - 1] = last + part;
		} else result.push(part);
	}
	return result;
}
