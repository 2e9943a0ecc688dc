import {
	FIRST_DAY,
	LAST_DAY,
	calendarDate,
	clampDay,
	parseDay,
	type CalendarDate,
	type Day
} from '../time/day';
import type { Language, Words } from './index';
import { MONTH_NAMES } from './months';

/** "2 March 1969", in the reader's language; the same in every time zone and browser. */
export function writeDay(day: Day, language: Language): string {
	const { year, month, dayOfMonth } = calendarDate(day);
	return inOrder(language, year, MONTH_NAMES[language].afterDay[month - 1], dayOfMonth);
}

/** "2 Mar 1969": the day where there is little room. */
export function writeDayShort(day: Day, language: Language): string {
	const { year, month, dayOfMonth } = calendarDate(day);
	return inOrder(language, year, MONTH_NAMES[language].shortAfterDay[month - 1], dayOfMonth);
}

/** "March 1969": the month that a day is in. */
export function writeMonth(day: Day, language: Language): string {
	const { year, month } = calendarDate(day);
	return inOrder(language, year, MONTH_NAMES[language].alone[month - 1]);
}

/** "Mar 1969": the month that a day is in, where there is little room; without the year where that is said elsewhere. */
export function writeMonthShort(day: Day, language: Language, withYear: boolean): string {
	const { year, month } = calendarDate(day);
	const name = MONTH_NAMES[language].shortAlone[month - 1];
	return withYear ? inOrder(language, year, name) : (name ?? '');
}

/** "1969": the year that a day is in. */
export function writeYear(day: Day, language: Language): string {
	return inOrder(language, calendarDate(day).year);
}

/** Day, month and year in the order of the language; the Chinese say of each what it is. */
function inOrder(
	language: Language,
	year: number | undefined,
	month?: string,
	dayOfMonth?: number
): string {
	if (language === 'zh-Hans')
		return [year && `${year}年`, month, dayOfMonth && `${dayOfMonth}日`].filter(Boolean).join('');
	return [dayOfMonth, month, year].filter((part) => part !== undefined).join(' ');
}

/**
 * The two ends of a stretch of days, exact to the unit, and what stands between; a year, or a month of one year,
 * that both have in common is said once: "2 Mar", " – ", "10 Apr 1969".
 */
export function writeStretch(
	first: Day,
	last: Day,
	language: Language,
	unit: 'day' | 'month' | 'year'
): [from: string, between: string, to: string] {
	const [from, to] = [calendarDate(first), calendarDate(last)];
	const names = MONTH_NAMES[language][unit === 'day' ? 'shortAfterDay' : 'shortAlone'];
	const sameYear = unit !== 'year' && from.year === to.year;
	const sameMonth = unit === 'day' && sameYear && from.month === to.month;
	// The Chinese say the year first, the others last.
	const begins = language === 'zh-Hans';
	const write = ({ year, month, dayOfMonth }: CalendarDate, whole: boolean): string =>
		inOrder(
			language,
			whole || !sameYear ? year : undefined,
			unit === 'year' || (sameMonth && !whole) ? undefined : names[month - 1],
			unit === 'day' ? dayOfMonth : undefined
		);
	return [write(from, begins), begins ? '—' : ' – ', write(to, !begins)];
}

/** A single date of EDTF: its first day, how exactly it is known, and the mark of doubt behind it. */
interface SingleDate {
	first: Day;
	precision: 'year' | 'month' | 'day' | 'decade';
	mark: string;
}

/**
 * A single date as the build lets it through, exact to what is written: `1969-03-02`, `1969-03`,
 * `1969` or `196X`, perhaps with `?`, `~` or `%` behind. A month or day that nobody knows is left out:
 * `1969-03-XX` is some day in March 1969.
 */
function readSingle(edtf: string): SingleDate | undefined {
	const last = edtf.slice(-1);
	const mark = '?~%'.includes(last) ? last : '';
	const known = edtf.slice(0, edtf.length - mark.length).split('-X')[0] ?? '';
	const isDecade = known.length === 4 && known.endsWith('X');
	const first = parseDay(isDecade ? known.replace('X', '0') : known);
	if (first === undefined) return undefined;
	const exact = (['year', 'month', 'day'] as const)[known.split('-').length - 1] ?? 'day';
	return { first, precision: isDecade ? 'decade' : exact, mark };
}

/** Nothing is known of this end, or there is none. */
const isOpen = (part: string) => part === '' || part === '..';

/** The page has words for it. */
export function canBeWritten(edtf: string): boolean {
	const parts = edtf.split('/');
	return (
		parts.length <= 2 &&
		parts.every((part) => (isOpen(part) && parts.length === 2) || readSingle(part) !== undefined)
	);
}

const WRITTEN = { year: writeYear, month: writeMonth, day: writeDay };

function writeSingle(edtf: string, language: Language, words: Words): string {
	const date = readSingle(edtf);
	if (!date) return edtf;
	const { first, precision, mark } = date;
	const written =
		precision === 'decade'
			? words.dates.decade(calendarDate(first).year)
			: WRITTEN[precision](first, language);
	const doubted = mark === '?' || mark === '%' ? words.dates.perhaps(written) : written;
	return mark === '~' || mark === '%' ? words.dates.about(doubted) : doubted;
}

/** An EDTF date in the reader's words: "about 1972", "March 1969", "1949 – 2 March 1969". */
export function writeEdtf(edtf: string, language: Language, words: Words): string {
	const [from, to] = edtf.split('/');
	if (from === undefined || to === undefined) return writeSingle(edtf, language, words);
	// Of what has neither beginning nor end there is nothing to say.
	if (isOpen(from) && isOpen(to)) return '';
	if (isOpen(from)) return words.dates.until(writeSingle(to, language, words));
	if (isOpen(to)) return words.dates.since(writeSingle(from, language, words));
	return words.dates.range(writeSingle(from, language, words), writeSingle(to, language, words));
}

/** The first day an EDTF date names. */
export function firstDayOf(edtf: string): Day | undefined {
	const [from = '', to = ''] = edtf.split('/');
	return readSingle(isOpen(from) ? to : from)?.first;
}

/** The year in which an EDTF date ends, at the latest; for ever where it is open. */
function lastYearOf(edtf: string): number {
	const last = readSingle(edtf.split('/').at(-1) ?? '');
	return last ? calendarDate(last.first).year + (last.precision === 'decade' ? 9 : 0) : Infinity;
}

/** Where a reader who presses an EDTF date lands: its first day that the atlas shows, if there is one. */
export function landingOf(edtf: string): Day | undefined {
	const first = firstDayOf(edtf);
	if (first === undefined || first > LAST_DAY) return undefined;
	return lastYearOf(edtf) < calendarDate(FIRST_DAY).year ? undefined : clampDay(first);
}

/** The same beginning, and no end. */
export function withoutEnd(edtf: string): string {
	return `${edtf.split('/')[0] ?? ''}/..`;
}
