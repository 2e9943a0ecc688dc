import { expect, test } from 'vitest';
import type { Polygon } from 'geojson';
import { smooth } from '../../../src/map/smooth';

/** The sharpest turn along a line, degrees. */
function sharpest(points: readonly number[][]): number {
	const turns = points.slice(2).map(([x = 0, y = 0], index) => {
		const [ax = 0, ay = 0] = points[index] ?? [];
		const [bx = 0, by = 0] = points[index + 1] ?? [];
		const turn = Math.atan2(y - by, x - bx) - Math.atan2(by - ay, bx - ax);
		return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
	});
	return (Math.max(...turns) * 180) / Math.PI;
}

test('a shape worked out from a few points loses its angles, stays within them and stays closed', () => {
	const square: Polygon = {
		type: 'Polygon',
		coordinates: [
			[
				[0, 0],
				[4, 0],
				[4, 4],
				[0, 4],
				[0, 0]
			]
		]
	};
	const [ring = []] = smooth(square).coordinates;
	expect(ring[0]).toEqual(ring.at(-1));
	expect(sharpest(square.coordinates[0]!)).toBeCloseTo(90);
	expect(sharpest(ring)).toBeLessThan(25);
	for (const [x = NaN, y = NaN] of ring) {
		expect(x >= 0 && x <= 4 && y >= 0 && y <= 4).toBe(true);
	}
});

test('a line keeps its ends', () => {
	const line = [
		[0, 0],
		[2, 2],
		[4, 0]
	];
	const { coordinates } = smooth({ type: 'LineString', coordinates: line });
	expect(coordinates[0]).toEqual([0, 0]);
	expect(coordinates.at(-1)).toEqual([4, 0]);
	expect(sharpest(coordinates)).toBeLessThan(25);
});

test('every line and every ring of a shape is smoothed; points stay where they are', () => {
	const line = [[0, 0], [2, 2], [4, 0]]; // prettier-ignore
	const ring = [[0, 0], [4, 0], [4, 4], [0, 0]]; // prettier-ignore
	const [smoothLine, smoothRing] = [
		smooth({ type: 'LineString', coordinates: line }).coordinates,
		smooth({ type: 'Polygon', coordinates: [ring] }).coordinates[0]
	];
	expect(smooth({ type: 'MultiLineString', coordinates: [line, line] }).coordinates).toEqual([
		smoothLine,
		smoothLine
	]);
	expect(smooth({ type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] }).coordinates).toEqual(
		[[smoothRing, smoothRing], [smoothRing]]
	);
	const point = { type: 'Point' as const, coordinates: [1, 2] };
	expect(smooth(point)).toEqual(point);
	expect(smooth({ type: 'LineString', coordinates: [] }).coordinates).toEqual([]);
});
