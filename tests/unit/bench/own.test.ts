import { expect, test } from 'vitest';
import { ownTable } from '../../../bench/own';
import { ownSection } from '../../../bench/report-atlas';
import { read } from '../own-data/reading';

test('every row of the benchmark’s table is read, with a beginning and an end', async () => {
	const { rows, problems, features } = await read('places.csv', ownTable(200));
	expect([rows, problems]).toEqual([200, []]);
	expect(features.every(({ from, to }) => from !== undefined && to !== undefined)).toBe(true);
});

test('what it costs is told as a ratio', () => {
	const all = (median: number, p95: number) => {
		const spread = { median, p95, samples: 9, quartiles: [median, median] as [number, number] };
		return { month: spread, period: spread, years: spread, follows: spread, still: spread };
	};
	const told = ownSection({
		rows: 100_000,
		loaded: 3,
		drawn: 5,
		loading: 2,
		longest: 90,
		without: all(4, 10),
		with: all(6, 25)
	});
	expect(told).toMatch(/a step of a month +\| 4\.0 +\| 6\.0 +\| 1\.50 +\| 2\.50/);
});
