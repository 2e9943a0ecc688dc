import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY, dayOf, isoDate } from '../../../../src/time/day';
import { ticksOf } from '../../../../src/features/timeline/ticks';
import {
	MONTH_SPAN,
	WHOLE,
	spanOf,
	windowAround
} from '../../../../src/features/timeline/track-window';

const written = (window: Parameters<typeof ticksOf>[0], width: number) =>
	ticksOf(window, width).major.map(({ day }) => isoDate(day));

test('all of the time on a wide track is ticked every five years, on a phone every ten', () => {
	expect(written(WHOLE, 920).slice(0, 3)).toEqual(['1945-01-01', '1950-01-01', '1955-01-01']);
	expect(written(WHOLE, 330).slice(0, 3)).toEqual(['1950-01-01', '1960-01-01', '1970-01-01']);
	expect(ticksOf(WHOLE, 920).minor).toContain(dayOf(1946, 1, 1));
});

test('a year on a wide track is ticked by months, January as its year', () => {
	const { major } = ticksOf({ first: dayOf(1969, 1, 1), last: dayOf(1969, 12, 31) }, 920);
	expect(major).toHaveLength(12);
	expect(major[0]).toEqual({ day: dayOf(1969, 1, 1), begins: 'year' });
	expect(major[2]).toEqual({ day: dayOf(1969, 3, 1), begins: 'month' });
});

test('a month on a wide track is ticked by days, on a phone by weeks', () => {
	const march = { first: dayOf(1969, 3, 1), last: dayOf(1969, 3, 31) };
	expect(ticksOf(march, 920).major).toHaveLength(31);
	expect(written(march, 330)).toEqual(['1969-03-01', '1969-03-08', '1969-03-15', '1969-03-22']);
	expect(ticksOf(march, 330).minor).toHaveLength(27);
});

test('a track without width has no ticks', () => {
	expect(ticksOf(WHOLE, 0)).toEqual({ major: [], minor: [] });
});

test('ticks lie on the track, in order, each once, with room for their labels', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
			fc.integer({ min: MONTH_SPAN, max: spanOf(WHOLE) }),
			fc.integer({ min: 200, max: 4000 }),
			(day, span, width) => {
				const window = windowAround(day, span, 0.5);
				const { major, minor } = ticksOf(window, width);
				const days = major.map((tick) => tick.day);
				expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
				for (const tick of [...days, ...minor]) {
					expect(tick >= window.first && tick <= window.last).toBe(true);
				}
				expect(minor.some((tick) => days.includes(tick))).toBe(false);
				for (let index = 1; index < days.length; index++) {
					expect(((days[index]! - days[index - 1]!) / span) * width).toBeGreaterThan(24);
				}
			}
		),
		{ numRuns: 300 }
	);
});
