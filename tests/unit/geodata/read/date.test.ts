import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readChain, readFromTo, readWhen } from '../../../../geodata/read/date';
import { dayOf, daysInMonth, isoDate } from '../../../../src/time/day';
import { BEGINNING, FOREVER, isCertainlyActiveOn, isActiveOn } from '../../../../src/time/interval';

const days = (edtf: string) => readWhen(edtf)?.days;
const year = fc.integer({ min: 1600, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const two = (number: number) => String(number).padStart(2, '0');

const zone = process.env['TZ'];
afterAll(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

describe.each(['UTC', 'Asia/Shanghai', 'Europe/Moscow', 'Asia/Vladivostok', 'America/Los_Angeles'])(
	'in %s',
	(timeZone) => {
		const inZone = (check: () => void) => () => {
			process.env['TZ'] = timeZone;
			check();
		};

		test(
			'a date is that day of the calendar',
			inZone(() => {
				fc.assert(
					fc.property(fc.integer({ min: -100_000, max: 40_000 }), (day) => {
						expect(days(isoDate(day))).toEqual([day, day, day + 1, day + 1]);
					})
				);
			})
		);

		test(
			'a month or a year is some time within it',
			inZone(() => {
				fc.assert(
					fc.property(year, month, (y, m) => {
						const first = dayOf(y, m, 1);
						const last = dayOf(y, m, daysInMonth(y, m));
						expect(days(`${y}-${two(m)}`)).toEqual([first, last, first + 1, last + 1]);
						const [newYear, sylvester] = [dayOf(y, 1, 1), dayOf(y, 12, 31)];
						expect(days(String(y))).toEqual([newYear, sylvester, newYear + 1, sylvester + 1]);
					})
				);
			})
		);

		test(
			'an interval lasts from its first to its last day',
			inZone(() => {
				expect(days('1969-03-02/1969-03-15')).toEqual([
					dayOf(1969, 3, 2),
					dayOf(1969, 3, 2),
					dayOf(1969, 3, 16),
					dayOf(1969, 3, 16)
				]);
			})
		);
	}
);

describe('what EDTF can say', () => {
	test('doubt does not move a date', () => {
		for (const mark of ['?', '~', '%']) expect(days(`1969${mark}`)).toEqual(days('1969'));
	});

	test('a decade, a month without its day, one of several dates, all of several dates', () => {
		const decade = [dayOf(1960, 1, 1), dayOf(1969, 12, 31), dayOf(1960, 1, 2), dayOf(1970, 1, 1)];
		expect(days('196X')).toEqual(decade);
		expect(days('1969-03-XX')).toEqual(days('1969-03'));
		const [second, fifteenth] = [dayOf(1969, 3, 2), dayOf(1969, 3, 15)];
		expect(days('[1969-03-02,1969-03-15]')).toEqual([second, fifteenth, second + 1, fifteenth + 1]);
		expect(days('{1969-03-02,1969-03-15}')).toEqual([second, second, fifteenth + 1, fifteenth + 1]);
	});

	test('open ends are open, unknown ends are in doubt', () => {
		const day = dayOf(1969, 3, 2);
		expect(days('1969-03-02/..')).toEqual([day, day, FOREVER, FOREVER]);
		expect(days('../1969-03-02')).toEqual([BEGINNING, BEGINNING, day + 1, day + 1]);
		expect(days('1969-03-02/')).toEqual([day, day, day + 1, FOREVER]);
		expect(days('/1969-03-02')).toEqual([BEGINNING, day, day + 1, day + 1]);
	});

	test('what is no date is none', () => {
		for (const text of [
			'',
			'March',
			'1969-02-30',
			'1969-13',
			'2/3/1969',
			'1969/1970/1971',
			'x/1969'
		]) {
			expect(readWhen(text)).toBeUndefined();
		}
		expect(readFromTo('1969/1970', undefined)).toBeUndefined();
	});
});

describe('chains', () => {
	const froms = fc
		.uniqueArray(fc.integer({ min: -9000, max: 14_000 }), { minLength: 1, maxLength: 8 })
		.chain((starts) => {
			const sorted = [...starts].sort((a, b) => a - b);
			return fc.tuple(
				...sorted.map((day) => fc.constantFrom(isoDate(day), isoDate(day).slice(0, 7)))
			);
		})
		// Two starts within one month are only in order when both give the day.
		.filter((dates) => new Set(dates.map((date) => date.slice(0, 7))).size === dates.length);

	test('exactly one stretch holds on any day after the first has begun', () => {
		fc.assert(
			fc.property(froms, fc.integer({ min: -9000, max: 15_000 }), (dates, day) => {
				const chain = readChain(dates).map((when) => when?.days ?? ([0, 0, 0, 0] as const));
				const begun = day >= (chain[0]?.[0] ?? 0);
				expect(chain.filter((stretch) => isActiveOn(stretch, day))).toHaveLength(begun ? 1 : 0);
				expect(chain.filter((stretch) => isCertainlyActiveOn(stretch, day)).length).toBeLessThan(2);
			})
		);
	});

	test('a chain ends where it is said to end', () => {
		const [, last] = readChain(['1949-10-07', '1955'], '1990-10-03');
		const end = dayOf(1990, 10, 3);
		expect(last?.days.slice(2)).toEqual([end, end]);
		expect(last?.edtf).toBe('1955/1990-10-03');
	});
});
