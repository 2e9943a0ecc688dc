import { expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY, dayOf, isoDate } from '../../../../src/time/day';
import { shareOf, yearTicks } from '../../../../src/features/timeline/track';

test('the track runs from nothing to all', () => {
	expect(shareOf(FIRST_DAY)).toBe(0);
	expect(shareOf(LAST_DAY)).toBe(1);
	expect(shareOf(5, 0, 10)).toBe(0.5);
});

test('every year of the atlas has its tick, on its first day', () => {
	const ticks = yearTicks(1);
	expect(ticks.map(isoDate)).toEqual(
		Array.from({ length: 64 }, (_, index) => `${1945 + index}-01-01`)
	);
});

test('decades are ticked on the track and nowhere else', () => {
	expect(yearTicks(10).map(isoDate)).toEqual([
		'1950-01-01',
		'1960-01-01',
		'1970-01-01',
		'1980-01-01',
		'1990-01-01',
		'2000-01-01'
	]);
	expect(yearTicks(10, dayOf(1950, 1, 2), dayOf(1959, 12, 31))).toEqual([]);
	expect(yearTicks(10, dayOf(1950, 1, 1), dayOf(1960, 1, 1)).map(isoDate)).toEqual([
		'1950-01-01',
		'1960-01-01'
	]);
});
