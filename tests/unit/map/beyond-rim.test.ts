import { bearing } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { directionTo, pointerAt } from '../../../src/map/beyond-rim';

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

	test('near the ground the globe is flat', () => {
		expect(directionTo(WASHINGTON, at(BEIJING, 6), 'globe')).toBe(
			directionTo(WASHINGTON, at(BEIJING, 6), 'flat')
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
