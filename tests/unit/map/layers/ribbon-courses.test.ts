/** The edge along which a disc rolls beside a line, in a world whose unit is the disc's radius. */
import { describe, expect, test } from 'vitest';
import { coursesInside } from '../../../../src/map/layers/ribbon-courses';
import { LineGrid, placeOf, spotOf, type Spot } from '../../../../src/map/line-grid';
import { BEGINNING, FOREVER, type Interval } from '../../../../src/time/interval';

const ALWAYS: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];
/** The radius; small, so that nothing lies beyond the poles. */
const ONE = 1 / 4096;
const spots = (line: readonly (readonly [number, number])[]): Spot[] =>
	line.map(([x, y]) => [0.5 + x * ONE, 0.5 + y * ONE]);
const drained = <Made>(making: Generator<never[], Made>): Made => {
	for (;;) {
		const { done, value } = making.next();
		if (done) return value;
	}
};
const courses = (
	line: [number, number][],
	{ left = true, others = [] as [[number, number][], Interval?][], days = ALWAYS } = {}
) => {
	const grid = new LineGrid(
		[[line] as [[number, number][], Interval?], ...others].map(([course, when = ALWAYS]) => ({
			course: spots(course).map(placeOf),
			days: when
		})),
		4 * ONE
	);
	const own = spots(line).map(placeOf).map(spotOf); // as the grid has them
	return drained(coursesInside(own, { left, radius: ONE, grid, days })).map((course) =>
		course.map(([x, y]): [number, number] => [
			Math.round(((x - 0.5) / ONE) * 100) / 100 + 0,
			Math.round(((y - 0.5) / ONE) * 100) / 100 + 0
		])
	);
};

describe('the course of a ribbon', () => {
	test('is the line itself where that is straight, on either side', () => {
		for (const left of [true, false]) {
			expect(courses([[0, 0], [10, 0], [20, 0]], { left })).toEqual([[[0, 0], [10, 0], [20, 0]]]); // prettier-ignore
		}
	});

	test('goes with the line round a corner that juts into the ground', () => {
		// Northwards is up: to the left of a line that goes east and then south the ground lies round its corner.
		expect(courses([[0, 0], [10, 0], [10, 10]])).toEqual([[[0, 0], [10, 0], [10, 10]]]); // prettier-ignore
	});

	test('cuts a corner of the ground in an arc as round as the disc', () => {
		const [course = []] = courses([[0, 0], [10, 0], [10, -10]]); // prettier-ignore
		expect(course[0]).toEqual([0, 0]);
		expect(course.at(-1)).toEqual([10, -10]);
		expect(course).not.toContainEqual([10, 0]);
		const inArc = course.slice(1, -1);
		expect(inArc.length).toBeGreaterThan(4);
		for (const [x, y] of inArc) expect(Math.hypot(x - 9, y + 1)).toBeCloseTo(1, 1);
		// And from the other side goes round it.
		expect(courses([[0, 0], [10, 0], [10, -10]], { left: false })).toEqual([[[0, 0], [10, 0], [10, -10]]]); // prettier-ignore
	});

	test('passes the mouth of what is narrower than the disc', () => {
		// An inlet northwards… of the ground to the right, one unit wide and six deep.
		const line: [number, number][] = [[0, 0], [10, 0], [10, -6], [11, -6], [11, 0], [20, 0]]; // prettier-ignore
		const [course = [], ...others] = courses(line, { left: false });
		expect(others).toEqual([]);
		for (const [, y] of course) expect(y).toBeGreaterThan(-0.3);
		// To the left the same is land that juts out: it is gone round.
		expect(courses(line).flat()).toContainEqual([10, -6]);
	});

	test('goes on within where only the entrance is too narrow', () => {
		const line: [number, number][] = [[0, 0], [10, 0], [10, -4], [5, -4], [5, -10], [15, -10], [15, -4], [11, -4], [11, 0], [20, 0]]; // prettier-ignore
		const found = courses(line, { left: false });
		expect(found).toHaveLength(3);
		expect(found[1]!.every(([, y]) => y <= -4)).toBe(true);
	});

	test('keeps clear of other lines, while they are there', () => {
		const line: [number, number][] = [[0, 0], [20, 0]]; // prettier-ignore
		const near: [number, number][] = [[8, -1], [12, -1]]; // prettier-ignore
		const found = courses(line, { others: [[near]] });
		expect(found).toHaveLength(2);
		expect(found[0]!.at(-1)![0]).toBeCloseTo(7, 1);
		expect(found[1]![0]![0]).toBeCloseTo(13, 1);
		expect(courses(line, { others: [[near]], left: false })).toEqual([line]);
		expect(courses(line, { others: [[near, [0, 0, 5, 5]]], days: [5, 5, 9, 9] })).toEqual([line]);
	});

	test('is none on a line with no room beside it, or hardly longer than nothing', () => {
		const beside: [number, number][] = [[-5, -1], [25, -1]]; // prettier-ignore
		expect(courses([[0, 0], [20, 0]], { others: [[beside]] })).toEqual([]); // prettier-ignore
		expect(courses([[0, 0], [0.5, 0]])).toEqual([]); // prettier-ignore
		expect(courses([])).toEqual([]);
		expect(courses([[0, 0], [0, 0], [5, 0]])).toEqual([[[0, 0], [5, 0]]]); // prettier-ignore
	});

	/** The spots of the first course between its ends. */
	const inArc = (...given: Parameters<typeof courses>) => courses(...given)[0]?.slice(1, -1) ?? [];
	/** A quarter of a circle round a middle, from one angle on, every twelfth of a turn. */
	const quarter = (x: number, y: number, from: number, way: number) =>
		Array.from({ length: 9 }, (_, index): [number, number] => {
			const angle = ((from + (way * index * 90) / 8) * Math.PI) / 180;
			return [x + Math.cos(angle), y + Math.sin(angle)];
		});
	test.each([
		[
			'to the left',
			[
				[0, 0],
				[10, 0],
				[10, -10]
			],
			true,
			quarter(9, -1, 90, -1)
		],
		[
			'to the right',
			[
				[0, 0],
				[10, 0],
				[10, 10]
			],
			false,
			quarter(9, 1, -90, 1)
		],
		[
			'to the right, on the way back',
			[
				[10, 0],
				[0, 0],
				[0, -10]
			],
			false,
			quarter(1, -1, 90, 1)
		],
		[
			'to the left, on the way back',
			[
				[10, 0],
				[0, 0],
				[0, 10]
			],
			true,
			quarter(1, 1, -90, -1)
		]
	] as [string, [number, number][], boolean, [number, number][]][])(
		'runs round the disc %s',
		(_, line, left, expected) => {
			// prettier-ignore
			const found = inArc(line, { left });
			expect(found).toHaveLength(expected.length);
			for (const [index, [x, y]] of found.entries()) {
				expect(x).toBeCloseTo(expected[index]![0], 1);
				expect(y).toBeCloseTo(expected[index]![1], 1);
			}
		}
	);

	test('ends at a corner where on the way round it there is no room', () => {
		const speck = ([x, y]: [number, number]): [[number, number][]] => [[[x, y], [x + 0.001, y]]]; // prettier-ignore
		const round = (line: [number, number][], left: boolean, at: [number, number]) =>
			courses(line, { left, others: [speck(at)] });
		const corner: [number, number][] = [[0, 0], [10, 0], [10, 10]]; // prettier-ignore
		expect(round(corner, true, [11.2, -1.2])).toEqual([[[0, 0], [10, 0]], [[10, 0], [10, 10]]]); // prettier-ignore
		expect(round(corner, true, [12, -2])).toEqual([corner]);
		// Also where the way turns from a little south of west to a little north of it, or back.
		const south: [number, number][] = [[20, 0], [10, 1.76], [0, 0]]; // prettier-ignore
		expect(round(south, true, [10, 1.76 + 1.99])).toHaveLength(2);
		expect(round(south, true, [10, 1.76 + 2.01])).toHaveLength(1);
		const north: [number, number][] = [[20, 0], [10, -1.76], [0, 0]]; // prettier-ignore
		expect(round(north, false, [10, -1.76 - 1.99])).toHaveLength(2);
		expect(round(north, false, [10, -1.76 - 2.01])).toHaveLength(1);
	});

	test('does not pass over what stands in its way, however thin', () => {
		const post: [number, number][] = [[20, -0.5], [20, -0.6]]; // prettier-ignore
		for (const begin of [0, 0.3, 0.6, 0.9]) {
			const [before, after] = courses([[begin, 0], [40, 0]], { others: [[post]] }); // prettier-ignore
			expect(before?.at(-1)?.[0]).toBeCloseTo(19.09, 1);
			expect(after?.[0]?.[0]).toBeCloseTo(20.91, 1);
		}
	});

	test('begins where there is room beside a line that begins, or ends, with it', () => {
		const line: [number, number][] = [[0, 0], [20, 0]]; // prettier-ignore
		const [first] = courses(line, { others: [[[[0, 0], [20, -10]]]] }); // prettier-ignore
		expect(first?.[0]?.[0]).toBeCloseTo(4.22, 1);
		const [last] = courses(line, { others: [[[[0, -10], [20, 0]]]] }); // prettier-ignore
		expect(last?.at(-1)?.[0]).toBeCloseTo(15.78, 1);
	});

	test('lets the page answer in between where the line is long', () => {
		const line = spots(Array.from({ length: 251 }, (_, index): [number, number] => [index, 0]));
		const making = coursesInside(line, {
			left: true,
			radius: ONE,
			grid: new LineGrid([], 4 * ONE),
			days: ALWAYS
		});
		expect([...making]).toEqual([[], []]);
	});
});
