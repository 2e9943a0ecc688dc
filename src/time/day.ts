/**
 * A Day is an integer: whole days since 1970-01-01 in UTC (proleptic Gregorian calendar).
 * Nothing here reads the reader's clock or time zone, so a day is the same day in Beijing and in Moscow.
 */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The day of a calendar date; the month counts from 1. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
	// Date.UTC would take the years 0–99 for 1900–1999.
	return Math.floor(new Date(0).setUTCFullYear(year, month - 1, dayOfMonth) / MILLISECONDS_PER_DAY);
}

/** A calendar date, month counted from 1. */
export interface CalendarDate {
	year: number;
	month: number;
	dayOfMonth: number;
}

/** The calendar date of a day. */
export function calendarDate(day: Day): CalendarDate {
	const date = new Date(day * MILLISECONDS_PER_DAY);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		dayOfMonth: date.getUTCDate()
	};
}

/** The first day the atlas shows: 1 January 1945. */
export const FIRST_DAY: Day = dayOf(1945, 1, 1);

/** The last day the atlas shows: 31 December 2008. */
export const LAST_DAY: Day = dayOf(2008, 12, 31);

/** `1969-03-02` for the day of that date. */
export function isoDate(day: Day): string {
	return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day's milliseconds since 1970 in UTC, for `Intl.DateTimeFormat` with `timeZone: 'UTC'`. */
export function utcMilliseconds(day: Day): number {
	return day * MILLISECONDS_PER_DAY;
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
	return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

const WRITTEN_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The first day of `1969`, `1969-03` or `1969-03-02`;
 * `undefined` when the text is none of these or no such day exists.
 */
export function parseDay(text: string): Day | undefined {
	const match = WRITTEN_DATE.exec(text.trim());
	if (!match) return undefined;
	const year = Number(match[1]);
	const month = match[2] === undefined ? 1 : Number(match[2]);
	const dayOfMonth = match[3] === undefined ? 1 : Number(match[3]);
	if (month < 1 || month > 12) return undefined;
	if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return undefined;
	return dayOf(year, month, dayOfMonth);
}

/** The day moved by whole months, clamped to the month's end: 31 January + 1 month = 28 February. */
export function addMonths(day: Day, months: number): Day {
	const { year, month, dayOfMonth } = calendarDate(day);
	const count = year * 12 + (month - 1) + months;
	const targetYear = Math.floor(count / 12);
	const targetMonth = (count % 12) + 1;
	return dayOf(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth)));
}

/** The day moved by whole years, clamped: 29 February + 1 year = 28 February. */
export function addYears(day: Day, years: number): Day {
	return addMonths(day, years * 12);
}

/** The nearest day that the atlas shows. */
export function clampDay(day: Day): Day {
	return Math.min(LAST_DAY, Math.max(FIRST_DAY, Math.round(day)));
}
