import {
	FIRST_DAY,
	LAST_DAY,
	calendarDate,
	clampDay,
	parseDay,
	utcMilliseconds,
	type Day
} from '../time/day';
import type { Language, Words } from './index';
import { LOCALES } from './locales';

type Precision = 'day' | 'month' | 'year' | 'short';

const OPTIONS: Record<Precision, Intl.DateTimeFormatOptions> = {
	day: { day: 'numeric', month: 'long', year: 'numeric' },
	month: { month: 'long', year: 'numeric' },
	year: { year: 'numeric' },
	short: { day: 'numeric', month: 'short', year: 'numeric' }
};

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, precision: Precision): Intl.DateTimeFormat {
	const key = `${language} ${precision}`;
	const found = formatters.get(key);
	if (found) return found;
	const made = new Intl.DateTimeFormat(LOCALES[language], {
		...OPTIONS[precision],
		timeZone: 'UTC'
	});
	formatters.set(key, made);
	return made;
}

/** "2 March 1969", in the reader's language; the same in every time zone. */
export function writeDay(day: Day, language: Language): string {
	return formatter(language, 'day')
		.format(utcMilliseconds(day))
		.replace(/\sг\.$/, '');
}

/** "2 Mar 1969": the day where there is little room. */
export function writeDayShort(day: Day, language: Language): string {
	return formatter(language, 'short')
		.format(utcMilliseconds(day))
		.replace(/\sг\.$/, '');
}

/** The two ends of a stretch of days and what stands between; what both have in common is said once. */
export function writeStretch(
	first: Day,
	last: Day,
	language: Language,
	options: Intl.DateTimeFormatOptions
): [from: string, between: string, to: string] {
	const parts = new Intl.DateTimeFormat(LOCALES[language], {
		...options,
		timeZone: 'UTC'
	}).formatRangeToParts(utcMilliseconds(first), utcMilliseconds(last));
	const written = (from: number, to?: number) =>
		parts
			.slice(from, to)
			.map(({ value }) => value)
			.join('');
	const start = parts.findLastIndex(({ source }) => source === 'startRange') + 1;
	const end = parts.findIndex(({ source }) => source === 'endRange');
	return [written(0, start), written(start, end), written(end)];
}

function writeSingle(edtf: string, language: Language, words: Words): string {
	const decade = /^(\d{3})X$/.exec(edtf);
	if (decade) return words.dates.decade(Number(`${decade[1]}0`));
	// A month or day that nobody knows is left out: 1969-03-XX is some day in March 1969.
	const parts = /^(\d{4}(?:-\d{2}){0,2})(?:-XX){0,2}([?~%]?)$/.exec(edtf);
	const day = parts?.[1] === undefined ? undefined : parseDay(parts[1]);
	if (!parts || day === undefined) return edtf;
	const precision: Precision = (['year', 'month', 'day'] as const)[
		(parts[1]?.split('-').length ?? 1) - 1
	] as Precision;
	const written = formatter(language, precision)
		.format(utcMilliseconds(day))
		.replace(/\sг\.$/, '');
	if (parts[2] === '~') return words.dates.about(written);
	if (parts[2] === '?') return words.dates.perhaps(written);
	if (parts[2] === '%') return words.dates.about(words.dates.perhaps(written));
	return written;
}

/** An EDTF date in the reader's words: "about 1972", "March 1969", "1949 – 2 March 1969". */
export function writeEdtf(edtf: string, language: Language, words: Words): string {
	const [from, to] = edtf.split('/');
	if (from === undefined || to === undefined) return writeSingle(edtf, language, words);
	const open = (part: string) => part === '' || part === '..';
	// Of what has neither beginning nor end there is nothing to say.
	if (open(from) && open(to)) return '';
	if (open(from)) return words.dates.until(writeSingle(to, language, words));
	if (open(to)) return words.dates.since(writeSingle(from, language, words));
	return words.dates.range(writeSingle(from, language, words), writeSingle(to, language, words));
}

/** The first day an EDTF date names. */
export function firstDayOf(edtf: string): Day | undefined {
	const [from = '', to = ''] = edtf.split('/');
	const named = (from === '' || from === '..' ? to : from).replace(/[?~%]/g, '');
	return parseDay(named.replace(/-XX/g, '').replace(/X/g, '0'));
}

/** The year in which an EDTF date ends, at the latest; for ever where it is open. */
function lastYearOf(edtf: string): number {
	const last = edtf.split('/').at(-1);
	const year = /^\d{3}[\dX]/.exec(last ?? '')?.[0];
	return year === undefined ? Infinity : Number(year.replace('X', '9'));
}

/** Where a reader who presses an EDTF date lands: its first day that the atlas shows, if there is one. */
export function landingOf(edtf: string): Day | undefined {
	const first = firstDayOf(edtf);
	if (first === undefined || first > LAST_DAY) return undefined;
	return lastYearOf(edtf) < calendarDate(FIRST_DAY).year ? undefined : clampDay(first);
}
