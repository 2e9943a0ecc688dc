import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AtlasData } from '../../../src/kinds';
import { calendarDate } from '../../../src/time/day';

const { events, periods } = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as AtlasData;
const YEARS = Array.from({ length: 64 }, (_, index) => 1945 + index);
const beginsIn = (year: number) =>
	events.filter(({ when }) => calendarDate(when.days[0]).year === year);

describe('The record', () => {
	test('tells of at least 210 events', () => {
		expect(events.length).toBeGreaterThanOrEqual(210);
	});

	test('has two events at least that begin in every year', () => {
		expect(YEARS.filter((year) => beginsIn(year).length < 2)).toEqual([]);
	});

	test.each(periods.map(({ id }) => id))('has events of both sides in the period %s', (id) => {
		const inPeriod = events.filter(({ period }) => period === id);
		const acts = (codes: readonly string[]) =>
			inPeriod.filter(({ actors }) => actors.some((code) => codes.includes(code))).length;
		expect(acts(['SUN', 'RUS'])).toBeGreaterThanOrEqual(5);
		expect(acts(['CHN', 'TWN'])).toBeGreaterThanOrEqual(5);
	});

	test('names who signed each treaty, and most can be read', () => {
		const treaties = events.flatMap(({ kind, treaty }) =>
			kind === 'treaty' ? [treaty?.fullText] : []
		);
		expect(treaties.filter(Boolean).length).toBeGreaterThan(treaties.length / 2);
	});
});
