import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asPosition, bearing, between, degrees, dot, vectorOf } from '../../../src/map/on-sphere';
import type { Position } from '../../../src/kinds/fields';

const position = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -89, max: 89 }));
const MOSCOW: Position = [37.6, 55.8];
const BEIJING: Position = [116.4, 39.9];
const degreesApart = (a: Position, b: Position) =>
	degrees(between(vectorOf(a), vectorOf(b)).length);

test('a position is a point of the globe, and back', () => {
	fc.assert(
		fc.property(position, (given) => {
			const vector = vectorOf(given);
			expect(Math.hypot(...vector)).toBeCloseTo(1, 9);
			const [east, north] = asPosition(vector);
			expect(east).toBeCloseTo(given[0], 5);
			expect(north).toBeCloseTo(given[1], 5);
		})
	);
	expect(vectorOf([90, 0])[1]).toBeCloseTo(1, 9);
	expect(vectorOf([0, 90])[2]).toBeCloseTo(1, 9);
	expect(asPosition(vectorOf([10.123_456_78, 20]))).toEqual([10.123457, 20]);
});

test('from Moscow to Beijing it is 52°, along the great circle', () => {
	expect(degreesApart(MOSCOW, BEIJING)).toBeCloseTo(52.2, 0);
	const way = between(vectorOf(MOSCOW), vectorOf(BEIJING));
	const shares = [0, 0.25, 0.5, 0.75, 1].map((share) => asPosition(way.along(share)));
	expect(shares[0]).toEqual(MOSCOW);
	expect(shares[4]).toEqual(BEIJING);
	for (const [index, there] of shares.entries()) {
		expect(degreesApart(MOSCOW, there)).toBeCloseTo(degrees(way.length) * (index / 4), 3);
		expect(dot(way.pole, vectorOf(there))).toBeCloseTo(0, 6);
	}
	// It rises further north than either end of a rhumb line would.
	expect(shares[2]?.[1]).toBeGreaterThan(54);
	expect(Math.hypot(...way.pole)).toBeCloseTo(1, 9);
});

test('from a place to itself there is no way', () => {
	const way = between(vectorOf(MOSCOW), vectorOf(MOSCOW));
	expect(way.length).toBeCloseTo(0, 6);
	expect(asPosition(way.along(0.5))).toEqual(MOSCOW);
});

test('directions are told from north', () => {
	const from = (a: Position, b: Position) => Math.round(bearing(vectorOf(a), vectorOf(b)));
	expect(from([0, 0], [0, 10])).toBe(0);
	expect(from([0, 0], [10, 0])).toBe(90);
	expect(from([0, 10], [0, 0])).toBe(180);
	expect(from([0, 0], [-10, 0])).toBe(270);
	expect(from(MOSCOW, BEIJING)).toBe(72);
	expect(from(BEIJING, MOSCOW)).toBe(316);
});
