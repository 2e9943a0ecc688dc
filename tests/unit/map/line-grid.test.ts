import { booleanIntersects, lineString, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineGrid, placeOf, spotOf, type Spot } from '../../../src/map/line-grid';
import { BEGINNING, FOREVER, type Interval } from '../../../src/time/interval';

const ALWAYS: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];

const place = fc
	.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
	.map(([x, y]): [number, number] => [90 + x / 4, 40 + y / 4]);
const course = fc.array(place, { minLength: 2, maxLength: 8 });
const flat = (places: [number, number][]) => places.map((one) => spotOf(one)) as [number, number][];

describe('the lines are found by where they run', () => {
	test('a spot and its place are the same', () => {
		fc.assert(
			fc.property(place, (one) => {
				const [longitude, latitude] = placeOf(spotOf(one));
				expect(longitude).toBeCloseTo(one[0], 9);
				expect(latitude).toBeCloseTo(one[1], 9);
			})
		);
	});

	test('a box is cut by a line that has a part in it, and by no other', () => {
		const half = fc.double({ min: 0.0001, max: 0.01, noNaN: true });
		fc.assert(
			fc.property(course, place, half, half, (line, middle, w, h) => {
				const grid = new LineGrid([{ course: line, days: ALWAYS }], 0.003);
				const [x, y] = spotOf(middle);
				const corners = [
					[x - w, y - h],
					[x + w, y - h],
					[x + w, y + h],
					[x - w, y + h],
					[x - w, y - h]
				];
				const drawn = flat(line);
				const isLine = drawn.some(([x, y]) => x !== drawn[0]?.[0] || y !== drawn[0][1]);
				fc.pre(isLine);
				const expected = booleanIntersects(lineString(drawn), polygon([corners]));
				expect(grid.cuts({ middle: [x, y], half: [w, h] }, ALWAYS)).toBe(expected);
			})
		);
	});

	test('what may run through a room is found there, each stroke once, on its days', () => {
		const line: [number, number][] = [
			[100, 40],
			[100, 50],
			[120, 50]
		];
		const grid = new LineGrid([{ course: line, days: [10, 10, 20, 20] }], 0.001);
		const [near, far, beyond]: Spot[] = flat([
			[99, 46],
			[101, 44],
			[103, 41]
		]);
		const [from, to] = flat(line) as Spot[];
		expect([...grid.around(near!, far!, [15, 15, 16, 16])]).toEqual([
			{ a: from, b: to, days: [10, 10, 20, 20] }
		]);
		expect(grid.around(near!, far!, [20, 20, 30, 30]).size).toBe(0);
		expect(grid.around(far!, far!, ALWAYS).size).toBe(0);
		expect(grid.around(beyond!, beyond!, ALWAYS).size).toBe(0);
	});

	test('two places are parted by a line that runs between them, on the days on which it does', () => {
		const line: [number, number][] = [
			[100, 40],
			[100, 50]
		];
		const grid = new LineGrid([{ course: line, days: [10, 10, 20, 20] }], 0.001);
		const [west, east, farEast]: Spot[] = flat([
			[99, 45],
			[101, 46],
			[103, 41]
		]);
		expect(grid.parts(west!, east!, [0, 0, 11, 11])).toBe(true);
		expect(grid.parts(west!, east!, [19, 19, 30, 30])).toBe(true);
		expect(grid.parts(west!, east!, [0, 0, 10, 10])).toBe(false);
		expect(grid.parts(west!, east!, [20, 20, 30, 30])).toBe(false);
		expect(grid.parts(east!, farEast!, ALWAYS)).toBe(false);
	});

	test('also by one that runs aslant, and by none that ends before it is between them', () => {
		const line: [number, number][] = [
			[100, 40],
			[110, 50]
		];
		// In squares so wide that all is found, and each is looked at.
		const grid = new LineGrid([{ course: line, days: ALWAYS }], 1);
		const isParted = (from: [number, number], to: [number, number]) =>
			grid.parts(spotOf(from), spotOf(to), ALWAYS);
		expect(isParted([104, 46], [106, 44])).toBe(true);
		expect(isParted([101, 44], [103, 46])).toBe(false);
		expect(isParted([114, 56], [116, 54])).toBe(false);
	});
});
