import { coordAll, greatCircle } from '@turf/turf';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { greatCircleBetween } from '../../../src/kinds/great-circle';

test.each<[string, Position, Position]>([
	['Moscow and Beijing', [37.62, 55.75], [116.39, 39.91]],
	['Beijing and Washington, over the meridian of 180°', [116.39, 39.91], [-77.04, 38.91]],
	['Hanoi and Havana', [105.85, 21.03], [-82.37, 23.11]],
	['two places on the equator', [0, 0], [90, 0]]
])('a line is where Turf has it: %s', (_, from, to) => {
	// Where it is cut, Turf has two points of its own, a little beside the meridian.
	const whole = (positions: Position[]) =>
		positions
			.filter(([longitude = 0]) => Math.abs(longitude) < 180)
			.map((position) => position.map((one) => one.toFixed(5)).join(' '));
	const ours = coordAll(greatCircleBetween(from, to));
	expect(whole(ours)).toEqual(whole(coordAll(greatCircle(from, to, { npoints: 64 }))));
	expect(ours[0]).toEqual(from);
	expect(ours.at(-1)).toEqual(to);
});

test('a line over the meridian of 180° is cut exactly there', () => {
	const { type, coordinates } = greatCircleBetween([170, 50], [-170, 50]) as {
		type: string;
		coordinates: Position[][];
	};
	expect(type).toBe('MultiLineString');
	const [end, begin] = [coordinates[0]?.at(-1), coordinates[1]?.[0]];
	expect([end?.[0], begin?.[0]]).toEqual([180, -180]);
	expect(end?.[1]).toBe(begin?.[1]);
});

test.each<[string, Position, Position]>([
	['east', [170, 50], [-160, 20]],
	['west', [-170, -10], [150, 40]]
])(
	'going %s, it meets the meridian where the straight piece between two of its points does',
	(_, from, to) => {
		const { coordinates } = greatCircleBetween(from, to) as { coordinates: Position[][] };
		const [[before, crossing] = [], [beyond, after] = []] = [
			coordinates[0]?.slice(-2),
			coordinates[1]
		];
		const side = Math.sign(from[0]!) * 180;
		expect([crossing?.[0], beyond?.[0]]).toEqual([side, -side]);
		const slope = (a: Position, [x = 0, y = 0]: Position) => (y - a[1]!) / (x - a[0]!);
		const unturned = [after![0]! + 2 * side, after![1]!];
		expect(slope(before!, crossing!)).toBeCloseTo(slope(before!, unturned), 9);
	}
);

test('a line that meets no such meridian is one, also where it has no length', () => {
	expect(greatCircleBetween([37, 55], [116, 39]).type).toBe('LineString');
	expect(greatCircleBetween([37, 55], [37, 55])).toEqual({
		type: 'LineString',
		coordinates: [
			[37, 55],
			[37, 55]
		]
	});
});
