/** What of a line or a ring lies within its tile, in a tile of 10 × 10. */
import { describe, expect, test } from 'vitest';
import { clippedLine, clippedRing, isWithin } from '../../../../src/map/drawing/clip';

type At = [x: number, y: number];
const points = (...at: At[]) => at.map(([x, y]) => ({ x, y }));
const told = (one: readonly { x: number; y: number }[]) => one.map(({ x, y }): At => [x, y]);

test('a point on the border of two tiles belongs to the one to the right and below', () => {
	const within = (x: number, y: number) => isWithin({ x, y }, 10);
	expect([within(0, 0), within(9.9, 9.9)]).toEqual([true, true]);
	expect([within(-1, 5), within(5, -1), within(10, 5), within(5, 10)]).toEqual([
		false,
		false,
		false,
		false
	]);
});

describe('a line', () => {
	const parts = (...at: At[]) => clippedLine(points(...at), 10).map(told);

	test('within is whole, outside is none', () => {
		expect(parts([1, 1], [5, 5], [9, 1])).toEqual([[[1, 1], [5, 5], [9, 1]]]); // prettier-ignore
		for (const [dx, dy] of [
			[20, 0],
			[-20, 0],
			[0, 20],
			[0, -20]
		] as const)
			// prettier-ignore
			expect(parts([1 + dx, 1 + dy], [5 + dx, 5 + dy])).toEqual([]);
		expect(parts([5, 5])).toEqual([]);
	});

	test.each<[string, At[], At[][]]>([
		['to the left', [[5, 5], [-5, 5]], [[[5, 5], [0, 5]]]], // prettier-ignore
		['to the right', [[5, 5], [15, 5]], [[[5, 5], [10, 5]]]], // prettier-ignore
		['above', [[5, 5], [5, -5]], [[[5, 5], [5, 0]]]], // prettier-ignore
		['below', [[5, 5], [5, 15]], [[[5, 5], [5, 10]]]], // prettier-ignore
		['from outside', [[-5, 0], [5, 10]], [[[0, 5], [5, 10]]]], // prettier-ignore
		['through', [[-5, 5], [15, 5]], [[[0, 5], [10, 5]]]] // prettier-ignore
	])('ends where the tile does: %s', (_, line, expected) => {
		expect(parts(...line)).toEqual(expected);
	});

	test('that leaves and comes back is two, and past a corner none', () => {
		expect(parts([5, 5], [15, 5], [15, 8], [5, 8], [2, 8])).toEqual([
			[[5, 5], [10, 5]], // prettier-ignore
			[[10, 8], [5, 8], [2, 8]] // prettier-ignore
		]);
		expect(parts([5, 5], [15, 5], [5, 8])).toEqual([
			[[5, 5], [10, 5]], // prettier-ignore
			[[10, 6.5], [5, 8]] // prettier-ignore
		]);
		expect(parts([-5, 2], [2, -5])).toEqual([]);
	});

	test('along the rim of the tile is none: ground is cut there', () => {
		expect(parts([0, 2], [0, 8])).toEqual([]);
		expect(parts([10, 2], [10, 8])).toEqual([]);
		expect(parts([2, 0], [8, 0])).toEqual([]);
		expect(parts([2, 10], [8, 10])).toEqual([]);
		expect(parts([5, 5], [0, 5], [0, 8], [5, 8])).toEqual([
			[[5, 5], [0, 5]], // prettier-ignore
			[[0, 8], [5, 8]] // prettier-ignore
		]);
	});
});

describe('a ring', () => {
	const within = (...at: At[]) => told(clippedRing(points(...at), 10));

	test('within is whole, outside is none', () => {
		expect(within([1, 1], [5, 1], [5, 5])).toEqual([[1, 1], [5, 1], [5, 5]]); // prettier-ignore
		for (const [dx, dy] of [
			[20, 0],
			[-20, 0],
			[0, 20],
			[0, -20]
		] as const)
			// prettier-ignore
			expect(within([1 + dx, 1 + dy], [5 + dx, 1 + dy], [5 + dx, 5 + dy])).toEqual([]);
	});

	test('that reaches beyond is cut along the rim', () => {
		const corners = (...at: At[]) => new Set(within(...at).map(String));
		expect(corners([-5, 2], [15, 2], [15, 8], [-5, 8])).toEqual(
			new Set(['0,2', '10,2', '10,8', '0,8'])
		);
		expect(corners([2, -5], [8, -5], [8, 15], [2, 15])).toEqual(
			new Set(['2,0', '8,0', '8,10', '2,10'])
		);
		expect(corners([-5, -5], [15, -5], [15, 15], [-5, 15])).toEqual(
			new Set(['0,0', '10,0', '10,10', '0,10'])
		);
		// What touches the rim stays as it is.
		expect(within([0, 0], [10, 0], [10, 10])).toEqual([[0, 0], [10, 0], [10, 10]]); // prettier-ignore
	});
});
