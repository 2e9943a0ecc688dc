import { expect, test } from 'vitest';
import { isNearBorder } from '../../../src/map/near-border';
import type { OpeningData } from '../../../src/kinds';
import { publicJson } from '../geodata/public-data';

const { sectors } = publicJson<OpeningData>('opening.json');
const near = (zoom: number, latitude: number, longitude: number) =>
	isNearBorder({ zoom, latitude, longitude }, sectors);

test.each([
	['Zhenbao', 46.5, 133.8, true],
	['Khabarovsk', 48.5, 135.1, true],
	['Irkeshtam', 39.7, 73.9, true],
	['Beijing', 39.9, 116.4, false],
	['Moscow', 55.8, 37.6, false],
	['Ulaanbaatar', 47.9, 106.9, false],
	['the middle of Mongolia', 48, 103, false],
	['the sea', 30, 133, false]
])(
	'at %s, seen from near, the readings of the border can be told apart: %#',
	(_, latitude, longitude, isNear) => {
		expect(near(8, latitude, longitude)).toBe(isNear);
		expect(near(3.9, latitude, longitude)).toBe(false);
	}
);

test('the nearer the map, the less of what lies beside the border is at it', () => {
	const line = [
		{ position: [0, 0] as [number, number], order: 1 },
		{ position: [10, 0] as [number, number], order: 2 }
	] as unknown as typeof sectors;
	const seen = (zoom: number, latitude: number, longitude: number, course = line) =>
		isNearBorder({ zoom, latitude, longitude }, course);
	// 4° that it bends, and at zoom 4 11.25° of what the window shows.
	expect([seen(4, 15, 5), seen(4, 15.5, 5), seen(5, 9, 5), seen(5, 10, 5)]).toEqual([
		true,
		false,
		true,
		false
	]);
	// Beyond its ends, too.
	expect([seen(5, 0, 19), seen(5, 0, 20), seen(5, 0, -9), seen(5, 0, -10)]).toEqual([
		true,
		false,
		true,
		false
	]);
	// A degree of longitude is half as far at 60° north.
	const north = line.map((one) => ({
		...one,
		position: [one.position[0], 60] as [number, number]
	}));
	expect([seen(5, 60, 28, north), seen(5, 60, 30, north)]).toEqual([true, false]);
	expect(seen(5, 0, 5, [])).toBe(false);
	expect(seen(5, 0, 0, line.slice(0, 1))).toBe(true);
	// In the order along the border, without what is no part of it, and not across a gap.
	expect(seen(9, 0, 5, line.toReversed())).toBe(true);
	expect(
		seen(
			9,
			0,
			5,
			line.map((one) => ({ ...one, optional: true }))
		)
	).toBe(false);
	const far = [line[0]!, { ...line[1]!, position: [21, 0] as [number, number] }];
	expect([seen(9, 0, 10, far), seen(9, 0, 21, far), seen(9, 0, 0, far)]).toEqual([
		false,
		true,
		true
	]);
	// Wherever along the parallel it lies.
	const east = line.map((one, at) => ({
		...one,
		position: [100 + 10 * at, 0] as [number, number]
	}));
	expect([seen(9, 0, 105, east), seen(9, 0, 95, east)]).toEqual([true, false]);
	const slanted = [line[0]!, line[1]!].map((one, at) => ({
		...one,
		position: [20 * at, 40 + 20 * at] as [number, number]
	}));
	expect(seen(9, 50, 10, slanted)).toBe(true);
	// Just as far is too far.
	expect(seen(4, 15.25, 5)).toBe(false);
	const joined = [line[0]!, { ...line[1]!, position: [20, 0] as [number, number] }];
	expect(seen(9, 0, 10, joined)).toBe(true);
	const three = [{ ...line[0]!, order: 3, position: [10, 15] as [number, number] }, ...line];
	expect(seen(9, 7.5, 10, three)).toBe(true);
	expect(seen(9, 7.5, 0, three)).toBe(false);
});
