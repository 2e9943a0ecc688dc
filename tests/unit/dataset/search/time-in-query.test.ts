import { expect, test } from 'vitest';
import { inEnglishMonths } from '../../../../src/dataset/search/other-months';
import { takeTime } from '../../../../src/dataset/search/time-in-query';
import { readDay } from '../../../../src/dataset/search/typed-day';
import { FIRST_DAY, LAST_DAY, addYears, dayOf, isoDate } from '../../../../src/time/day';

/** The first day of a time that is asked for, and the last. */
const timeIn = (typed: string) => {
	const { rest, span } = takeTime(typed);
	return [rest, span && isoDate(span.from), span && isoDate(span.to - 1)];
};

test.each([
	['soviet premier 1969', 'soviet premier', '1969-01-01', '1969-12-31'],
	['1969 soviet premier', 'soviet premier', '1969-01-01', '1969-12-31'],
	['soviet premier March 1959', 'soviet premier', '1959-03-01', '1959-03-31'],
	['премьер СССР 2 марта 1969 года', 'премьер СССР', '1969-03-02', '1969-03-02'],
	['premier, 1969', 'premier', '1969-01-01', '1969-12-31'],
	['soviet  premier,  March  1959', 'soviet premier', '1959-03-01', '1959-03-31'],
	['soviet premier 2 3 1969', 'soviet premier', '1969-03-02', '1969-03-02'],
	['1969 premier 1970', 'premier 1970', '1969-01-01', '1969-12-31'],
	[' premier 1969 ', 'premier', '1969-01-01', '1969-12-31'],
	['premier 1950s', 'premier', '1950-01-01', '1959-12-31'],
	['premier 1960’s', 'premier', '1960-01-01', '1969-12-31'],
	['премьер 1960-х', 'премьер', '1960-01-01', '1969-12-31'],
	['1969年苏联总理', '苏联总理', '1969-01-01', '1969-12-31'],
	['苏联总理1969', '苏联总理', '1969-01-01', '1969-12-31'],
	['1950年代苏联外长', '苏联外长', '1950-01-01', '1959-12-31'],
	['1969年3月苏联总理', '苏联总理', '1969-03-01', '1969-03-31'],
	['1969年11月12日苏联总理', '苏联总理', '1969-11-12', '1969-11-12']
])('in “%s” somebody is asked for, and a time', (typed, rest, from, to) => {
	expect(timeIn(typed)).toEqual([rest, from, to]);
});

test.each([
	['soviet premier', 'soviet premier'],
	['苏联总理', '苏联总理'],
	// A year that is still being written
	['soviet premier 1', 'soviet premier '],
	['soviet premier 19', 'soviet premier '],
	['soviet premier 196', 'soviet premier '],
	['soviet premier 3', 'soviet premier 3'],
	['regiment 19694', 'regiment 19694'],
	['12', '12'],
	['premier of May', 'premier of May'],
	['苏联总理12345', '苏联总理12345']
])('in “%s” there is no time', (typed, rest) => {
	expect(timeIn(typed)).toEqual([rest, undefined, undefined]);
});

test.each([
	['2. März 1969', '2. march 1969'],
	['am 2. maerz 1969', '2. march 1969'],
	['Jänner 1950', 'january 1950'],
	['le 1er mars 1969', '1 march 1969'],
	['en août 1968', 'august 1968'],
	[' du 16 octobre 1964 ', '16 october 1964']
])('%s is %s in English', (written, english) => {
	expect(inEnglishMonths(written)).toBe(english);
});

test('what has no month of another language is left alone', () => {
	expect(inEnglishMonths('2 March 1969')).toBeUndefined();
	expect(inEnglishMonths('ma 1969')).toBeUndefined();
});

test('a day that is typed is one of the atlas, also on the other keyboard', () => {
	expect(readDay('2 марта 1969')).toEqual({ day: dayOf(1969, 3, 2), unit: 'day' });
	expect(readDay('2 vfhnf 1969')).toEqual({ day: dayOf(1969, 3, 2), unit: 'day' });
	expect(readDay('le 2 mars 1969')).toEqual({ day: dayOf(1969, 3, 2), unit: 'day' });
	expect(readDay('Sonntag, den 2. März 1969')?.day).toBe(dayOf(1969, 3, 2));
	expect(readDay('dimanche 2 mars 1969')?.day).toBe(dayOf(1969, 3, 2));
	// Of years that end so the atlas has one.
	expect(readDay('2.3.69')).toEqual({ day: dayOf(1969, 3, 2), unit: 'day' });
	expect(readDay('2 марта 69 г.')?.day).toBe(dayOf(1969, 3, 2));
	expect(readDay("March '69")).toEqual({ day: dayOf(1969, 3, 1), unit: 'month' });
	expect(readDay('69年3月2日')?.day).toBe(dayOf(1969, 3, 2));
	expect(readDay('2/3/07')?.day).toBe(dayOf(2007, 3, 2));
	expect(readDay('1/2/45')?.day).toBe(dayOf(1945, 2, 1));
	expect(readDay('2.3.09')).toBeUndefined();
	expect(readDay('69')).toBeUndefined();
	expect(readDay(isoDate(FIRST_DAY))?.day).toBe(FIRST_DAY);
	expect(readDay(isoDate(LAST_DAY))?.day).toBe(LAST_DAY);
	expect(readDay(isoDate(FIRST_DAY - 1))).toBeUndefined();
	expect(readDay(isoDate(LAST_DAY + 1))).toBeUndefined();
	expect(readDay(isoDate(addYears(LAST_DAY, 1)))).toBeUndefined();
	expect(readDay('zhenbao')).toBeUndefined();
});
