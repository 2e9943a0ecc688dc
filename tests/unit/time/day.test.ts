import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
	FIRST_DAY,
	LAST_DAY,
	addMonths,
	addYears,
	calendarDate,
	clampDay,
	dayOf,
	daysInMonth,
	isoDate,
	parseDay,
	utcMilliseconds
} from '../../../src/time/day';

const zone = process.env['TZ'];
afterAll(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

const anyDay = fc.integer({ min: dayOf(1600, 1, 1), max: dayOf(2400, 1, 1) });
const day = (text: string) => parseDay(text)!;

/** A thread keeps the time zone of its process; npm test runs each file in a process of its own, npm run mutate does not. */
const ZONES = isMainThread
	? ['UTC', 'Asia/Shanghai', 'Europe/Moscow', 'Asia/Vladivostok', 'America/Los_Angeles']
	: ['UTC'];

describe.each(ZONES)('in %s', (timeZone) => {
	const inZone = (check: () => void) => () => {
		process.env['TZ'] = timeZone;
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
		check();
	};

	test(
		'the day after 2 March 1969 is 3 March',
		inZone(() => expect(isoDate(day('1969-03-02') + 1)).toBe('1969-03-03'))
	);

	test(
		'the day before 2 March 1969 is 1 March',
		inZone(() => expect(isoDate(day('1969-03-02') - 1)).toBe('1969-03-01'))
	);

	test(
		'a year after 2 March 1969 it is 2 March 1970',
		inZone(() => expect(isoDate(addYears(day('1969-03-02'), 1))).toBe('1970-03-02'))
	);

	test(
		'a month after 31 January 1969 February ends',
		inZone(() => expect(isoDate(addMonths(day('1969-01-31'), 1))).toBe('1969-02-28'))
	);

	test(
		'all 23 376 days of the atlas are written and read back, each its own',
		inZone(() => {
			const seen = new Set<string>();
			let expected = { year: 1945, month: 1, dayOfMonth: 1 };
			for (let today = FIRST_DAY; today <= LAST_DAY; today++) {
				const written = isoDate(today);
				seen.add(written);
				if (parseDay(written) !== today) expect(parseDay(written)).toBe(today);
				const { year, month, dayOfMonth } = calendarDate(today);
				if (
					year !== expected.year ||
					month !== expected.month ||
					dayOfMonth !== expected.dayOfMonth
				) {
					expect({ year, month, dayOfMonth }).toEqual(expected);
				}
				expected = nextDate(expected);
			}
			expect(seen.size).toBe(23_376);
			expect(expected).toEqual({ year: 2009, month: 1, dayOfMonth: 1 });
		})
	);

	test(
		'1 July of a leap year is a day of its own',
		inZone(() => {
			for (let year = 1948; year <= 2008; year += 4) {
				expect(isoDate(dayOf(year, 6, 30) + 1)).toBe(`${year}-07-01`);
				expect(clampDay(dayOf(year, 7, 1))).toBe(dayOf(year, 7, 1));
			}
		})
	);
});

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLength = (year: number, month: number) =>
	month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!;

/** The calendar told a second time, by hand. */
function nextDate({ year, month, dayOfMonth }: ReturnType<typeof calendarDate>) {
	if (dayOfMonth < monthLength(year, month)) return { year, month, dayOfMonth: dayOfMonth + 1 };
	return month < 12
		? { year, month: month + 1, dayOfMonth: 1 }
		: { year: year + 1, month: 1, dayOfMonth: 1 };
}

test('the atlas runs from 1 January 1945 to 31 December 2008', () => {
	expect(isoDate(FIRST_DAY)).toBe('1945-01-01');
	expect(isoDate(LAST_DAY)).toBe('2008-12-31');
	expect(LAST_DAY - FIRST_DAY + 1).toBe(23_376);
	expect(dayOf(1970, 1, 1)).toBe(0);
	expect(utcMilliseconds(1)).toBe(86_400_000);
});

test('February has 29 days in leap years, also in 2000, and not in 1900', () => {
	expect(daysInMonth(1968, 2)).toBe(29);
	expect(daysInMonth(1969, 2)).toBe(28);
	expect(daysInMonth(2000, 2)).toBe(29);
	expect(daysInMonth(1900, 2)).toBe(28);
});

test('every month has its length', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1600, max: 2400 }),
			fc.integer({ min: 1, max: 12 }),
			(year, month) => {
				expect(daysInMonth(year, month)).toBe(monthLength(year, month));
			}
		)
	);
});

test('any day is written and read back, and its parts make it again', () => {
	fc.assert(
		fc.property(anyDay, (today) => {
			expect(parseDay(isoDate(today))).toBe(today);
			const { year, month, dayOfMonth } = calendarDate(today);
			expect(dayOf(year, month, dayOfMonth)).toBe(today);
		})
	);
});

test('days stand in the order of their writing', () => {
	fc.assert(
		fc.property(anyDay, anyDay, (a, b) => {
			expect(Math.sign(a - b)).toBe(isoDate(a) < isoDate(b) ? -1 : isoDate(a) > isoDate(b) ? 1 : 0);
		})
	);
});

test('months onward: the month is the one asked for, the day the same or the last of its month', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (today, months) => {
			const from = calendarDate(today);
			const to = calendarDate(addMonths(today, months));
			expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
			expect(to.dayOfMonth).toBe(Math.min(from.dayOfMonth, daysInMonth(to.year, to.month)));
		})
	);
});

test('a year is twelve months; no months are no step', () => {
	fc.assert(
		fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (today, years) => {
			expect(addYears(today, years)).toBe(addMonths(today, 12 * years));
			expect(addMonths(today, 0)).toBe(today);
		})
	);
	expect(isoDate(addYears(day('1968-02-29'), 1))).toBe('1969-02-28');
	expect(isoDate(addYears(day('1968-02-29'), 4))).toBe('1972-02-29');
});

test('a day outside the atlas becomes its nearest end; a day within stays', () => {
	fc.assert(
		fc.property(anyDay, (today) => {
			const shown = clampDay(today);
			if (today < FIRST_DAY) expect(shown).toBe(FIRST_DAY);
			else if (today > LAST_DAY) expect(shown).toBe(LAST_DAY);
			else expect(shown).toBe(today);
		})
	);
	expect(clampDay(0.4)).toBe(0);
	expect(clampDay(Infinity)).toBe(LAST_DAY);
});

test('a year or a month alone stands for its first day', () => {
	expect(day('1969')).toBe(dayOf(1969, 1, 1));
	expect(day('1969-03')).toBe(dayOf(1969, 3, 1));
	expect(day(' 1969-03-02 ')).toBe(dayOf(1969, 3, 2));
});

test.each([
	'',
	'69',
	'1969-3-2',
	'1969-13',
	'1969-00',
	'1969-02-29',
	'1969-02-30',
	'1969-04-31',
	'1969-03-00',
	'1969-03-02T00:00:00Z',
	'02.03.1969',
	'March 1969'
])('“%s” is no day', (text) => {
	expect(parseDay(text)).toBeUndefined();
});

test('whatever is written, reading it never throws', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const found = parseDay(text);
			if (found !== undefined) expect(isoDate(found).startsWith(text.trim())).toBe(true);
		})
	);
});
