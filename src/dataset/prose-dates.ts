/** Finds the dates in English prose, so that a printed date can move the clock. */
import type { Inline } from './compiled';
import { FIRST_DAY, LAST_DAY, isoDate, parseDay } from '../time/day';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

const MONTH = `(?:${MONTHS.join('|')})`;

/**
 * "2 March 1969", "March 1969"; and, before a full date, a day that borrows its month or year:
 * "2 and 15 March 1969", "20 October to 21 November 1962".
 */
const WRITTEN = new RegExp(
	`\\b(?:(\\d{1,2})(?:\\s(${MONTH}))?(\\s?(?:–|-|to|and|or)\\s?))?(?:(\\d{1,2})\\s)?(${MONTH})\\s(\\d{4})\\b`,
	'g'
);

const twoDigits = (number: number) => String(number).padStart(2, '0');

function dateToken(year: string, month: string, day: string | undefined, text: string): Inline {
	const monthDate = `${year}-${twoDigits(MONTHS.indexOf(month) + 1)}`;
	const date = day === undefined ? monthDate : `${monthDate}-${twoDigits(Number(day))}`;
	const first = parseDay(date);
	if (first === undefined || first < FIRST_DAY || first > LAST_DAY) return text;
	return { date: day === undefined ? date : isoDate(first), text };
}

/** Splits text at its dates from 1945 to 2008. */
export function withDates(text: string): Inline[] {
	const inline: Inline[] = [];
	let reached = 0;
	for (const match of text.matchAll(WRITTEN)) {
		const [whole, earlierDay, earlierMonth, between = '', day, month = '', year = ''] = match;
		inline.push(text.slice(reached, match.index));
		reached = match.index + whole.length;
		const earlier = earlierMonth ? `${earlierDay} ${earlierMonth}` : earlierDay;
		const written = day === undefined ? `${month} ${year}` : `${day} ${month} ${year}`;
		// A day borrows only from a full date: "the 2 to March 1969" is no pair of dates.
		if (earlier !== undefined && (day !== undefined || earlierMonth !== undefined)) {
			inline.push(dateToken(year, earlierMonth ?? month, earlierDay, earlier), between);
		} else if (earlier !== undefined) inline.push(earlier + between);
		inline.push(dateToken(year, month, day, written));
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
