import { bearing } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { directionTo, givingWay, pointerAt, type Box } from '../../../src/map/beyond-rim';
import { GLOBE_UNTIL } from '../../../src/map/projection';

const BEIJING: [number, number] = [116.4, 39.9];
const WASHINGTON: [number, number] = [-77, 38.9];
const at = ([longitude, latitude]: readonly [number, number], zoom = 3) => ({
	longitude,
	latitude,
	zoom
});
const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

describe('which way a place lies', () => {
	test.each([
		['Washington from Beijing', BEIJING, WASHINGTON],
		['Beijing from Washington', WASHINGTON, BEIJING],
		['Moscow from Vladivostok', [131.9, 43.1], [37.6, 55.75]],
		['what lies due south', [100, 50], [100, -20]]
	] as const)('on the globe, %s, as Turf’s bearing', (_, from, to) => {
		expect(apart(directionTo(to, at(from), 'globe'), bearing([...from], [...to]))).toBeLessThan(
			1e-6
		);
	});

	test('over the pole on the globe, and on the flat map the shorter way round', () => {
		expect(apart(directionTo(WASHINGTON, at(BEIJING), 'globe'), 0)).toBeLessThan(15);
		expect(apart(directionTo(WASHINGTON, at(BEIJING), 'flat'), 90)).toBeLessThan(5);
		expect(apart(directionTo(BEIJING, at(WASHINGTON), 'flat'), -90)).toBeLessThan(5);
		// As many degrees east as Mercator's equator shows north.
		expect(directionTo([10, 0], at([0, 0]), 'flat')).toBeCloseTo(90);
		expect(directionTo([45, 40.9799], at([0, 0]), 'flat')).toBeCloseTo(45, 1);
	});

	test.each([6, GLOBE_UNTIL])('near the ground the globe is flat: at zoom %d', (zoom) => {
		expect(directionTo(WASHINGTON, at(BEIJING, zoom), 'globe')).toBe(
			directionTo(WASHINGTON, at(BEIJING, zoom), 'flat')
		);
	});
});

describe('where the pointer stands', () => {
	const box = { left: 10, top: 20, right: 310, bottom: 220 };
	const middle = { x: 160, y: 120 };
	test.each([
		[0, 160, 20],
		[90, 310, 120],
		[180, 160, 220],
		[-90, 10, 120],
		[270, 10, 120],
		[45, 260, 20],
		[-135, 60, 220]
	])('%i° clockwise from up: at the rim', (towards, x, y) => {
		const pointer = pointerAt(towards, middle, box);
		expect(pointer.x).toBeCloseTo(x);
		expect(pointer.y).toBeCloseTo(y);
		expect(pointer.towards).toBe(towards);
	});

	test.each([
		[90, 310, 70],
		[-90, 10, 70],
		[0, 100, 20],
		[180, 100, 220],
		[-45, 50, 20]
	])('also where the middle of the map is not that of the box: %i°', (towards, x, y) => {
		const pointer = pointerAt(towards, { x: 100, y: 70 }, box);
		expect([pointer.x, pointer.y]).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
	});

	test('in every direction it is on the rim of the box, on that side of the middle', () => {
		for (let towards = 0; towards < 360; towards += 7) {
			const { x, y } = pointerAt(towards, middle, box);
			const onRim =
				Math.min(Math.abs(x - box.left), Math.abs(x - box.right)) < 1e-6 ||
				Math.min(Math.abs(y - box.top), Math.abs(y - box.bottom)) < 1e-6;
			expect(onRim, `${towards}°`).toBe(true);
			expect(apart((Math.atan2(x - middle.x, middle.y - y) * 180) / Math.PI, towards)).toBeLessThan(
				1e-6
			);
		}
	});
});

describe('a pointer gives way', () => {
	const middle = { x: 200, y: 100 };
	/** 40 × 20 px around its point. */
	const pointerTo = (x: number, y: number) => ({
		x,
		y,
		towards: 7,
		size: { width: 40, height: 20 }
	});
	const box = (left: number, top: number, right: number, bottom: number): Box => ({
		left,
		top,
		right,
		bottom
	});
	const places = (
		pointers: readonly ReturnType<typeof pointerTo>[],
		obstacles: readonly Box[] = []
	) => givingWay(pointers, middle, obstacles).map(({ x, y }) => [x, y]);

	test('to nothing, where nothing is: also where it touches what lies on its four sides', () => {
		expect(givingWay([pointerTo(200, 0)], middle, [])).toEqual([{ x: 200, y: 0, towards: 7 }]);
		const around = [
			box(0, 0, 30, 200),
			box(70, 0, 400, 200),
			box(0, 0, 400, 40),
			box(0, 60, 400, 200)
		];
		expect(places([pointerTo(50, 50)], around)).toEqual([[50, 50]]);
	});

	test.each([
		['from the left', [0, 100], box(-9, 90, 20, 110), [40, 100]],
		['from the right', [400, 100], box(380, 90, 409, 110), [360, 100]],
		['from above', [200, 0], box(180, -9, 220, 6), [200, 16]],
		['from below', [200, 200], box(180, 194, 220, 209), [200, 184]]
	] as const)('%s, by steps of 8 px until both are seen', (_, [x, y], obstacle, freed) => {
		expect(places([pointerTo(x, y)], [obstacle])).toEqual([freed]);
	});

	test('straight towards the middle of the map, nine tenths of the way, else not at all', () => {
		// 150 px from the middle: sixteen steps of 6.4 px across and 4.8 px down.
		const freed = (right: number) => places([pointerTo(80, 10)], [box(0, -50, right, 200)])[0];
		const steps = (count: number) => [
			expect.closeTo(80 + 6.4 * count, 6),
			expect.closeTo(10 + 4.8 * count, 6)
		];
		expect(freed(76)).toEqual(steps(3));
		expect(freed(160)).toEqual(steps(16));
		expect(freed(165)).toEqual([80, 10]);
		expect(places([pointerTo(200, 100)], [box(190, 90, 210, 110)])).toEqual([[200, 100]]);
	});

	test('to the pointers before it', () => {
		const obstacles: Box[] = [];
		const pointers = [pointerTo(0, 100), pointerTo(0, 100), pointerTo(0, 100)];
		expect(places(pointers, obstacles)).toEqual([
			[0, 100],
			[40, 100],
			[80, 100]
		]);
		expect(obstacles).toEqual([]);
	});
});
