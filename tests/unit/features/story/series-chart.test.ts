import { describe, expect, it } from 'vitest';
import {
	daysDrawn,
	endsOf,
	figuresOn,
	heightsOf,
	nearestStop,
	stopBeside,
	stopsOf,
	stretchesOf,
	yearsWritten
} from '../../../../src/features/story/series-chart';
import { readWhen } from '../../../../geodata/read/date';
import type { SeriesLine } from '../../../../src/kinds/series/schema';
import { dayOf } from '../../../../src/time/day';

const inThree = (text: string) => ({ en: text, 'zh-Hans': text, ru: text });

function line(claimant: string, values: Record<string, number | [number, number]>): SeriesLine {
	return {
		claimant: inThree(claimant),
		// A record keeps the order that it is written in, but numbers come first in an object.
		values: Object.entries(values).map(([date, value]) => ({
			when: readWhen(date)!,
			value,
			sources: ['book'],
			certainty: 'certain' as const
		}))
	};
}

const counted = {
	scale: 'even' as const,
	lines: [
		line('One side', { '1964': 15, '1967': 21, '1970': [37, 41] }),
		line('The other', { '1967': 47, '1968': 48, '1969-03-02': 50 })
	]
};

describe('a chart of figures through time', () => {
	it('runs over whole years, from the first value to the last', () => {
		expect(daysDrawn(counted)).toEqual({ first: dayOf(1964, 1, 1), end: dayOf(1971, 1, 1) });
	});

	it('writes as many years as there is room for', () => {
		expect(yearsWritten(daysDrawn(counted), 10)).toEqual([
			1964, 1965, 1966, 1967, 1968, 1969, 1970
		]);
		expect(yearsWritten(daysDrawn(counted), 4)).toEqual([1964, 1966, 1968, 1970]);
		expect(yearsWritten(daysDrawn(counted), 3)).toEqual([1965, 1970]);
	});

	it('stands on nothing, and has its rules at round figures above the highest', () => {
		const { rules, shareOf } = heightsOf(counted);
		expect(rules).toEqual([0, 20, 40, 60]);
		expect([0, 30, 60].map(shareOf)).toEqual([0, 0.5, 1]);
	});

	it('has a rule at each power of ten where the scale is tenfold', () => {
		const lines = [line('Both', { '1964': 5, '1986': 40_159 })];
		const { rules, shareOf } = heightsOf({ lines, scale: 'tenfold' });
		expect(rules).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
		expect(shareOf(1000)).toBeCloseTo(0.6);
		expect(shareOf(0)).toBe(0);
	});

	it('joins only what follows without a gap', () => {
		const dates = (index: number) =>
			stretchesOf(counted.lines[index]!).map((values) => values.map(({ when }) => when.edtf));
		expect(dates(0)).toEqual([['1964'], ['1967'], ['1970']]);
		expect(dates(1)).toEqual([['1967', '1968'], ['1969-03-02']]);
	});

	it('has both ends of a range', () => {
		expect(counted.lines[0]!.values.map(endsOf)).toEqual([
			[15, 15],
			[21, 21],
			[37, 41]
		]);
	});

	it('stops at each time once, in order, whoever counted', () => {
		const stops = stopsOf(counted);
		expect(stops.map(({ edtf }) => edtf)).toEqual(['1964', '1967', '1968', '1969-03-02', '1970']);
		expect(nearestStop(stops, dayOf(1969, 2, 20))?.edtf).toBe('1969-03-02');
		expect(stopBeside(stops, dayOf(1967, 6, 1), 1)?.edtf).toBe('1968');
		expect(stopBeside(stops, dayOf(1967, 6, 1), -1)?.edtf).toBe('1967');
		expect(stopBeside(stops, dayOf(1970, 1, 1), 1)).toBeUndefined();
	});

	it('says of a day what each claimant says of it, and nothing for those who say nothing', () => {
		const saidOn = (day: number) =>
			figuresOn(counted, day).map((found) => [found.line.claimant.en, found.value.value]);
		expect(saidOn(dayOf(1967, 12, 31))).toEqual([
			['One side', 21],
			['The other', 47]
		]);
		expect(saidOn(dayOf(1969, 3, 3))).toEqual([]);
	});
});
