/** What ribbons a line of the border has: on a line that runs from west to east, with others so many px from it. */
import type { FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { worldAt } from '../../../../src/map/layers/name-sizes';
import { ribbonsOf } from '../../../../src/map/layers/ribbon-features';
import { GRADES, WIDTHS } from '../../../../src/map/layers/ribbons';
import { placeOf, spotOf } from '../../../../src/map/line-grid';
import { given } from '../approved/given';

type Px = readonly [right: number, down: number];

const [regional, nearest] = ['regional', 'at-14'].map((wanted) =>
	GRADES.find(({ grade }) => grade === wanted)!
);
const piecesOf = (geometry: FeatureCollection, { zooms } = regional!) => [
	...ribbonsOf({ zooms, widths: WIDTHS }, geometry, given)
];
const at =
	(zoom: number) =>
	([right, down]: Px): Position =>
		placeOf([0.5 + right / worldAt(zoom), 0.5 + down / worldAt(zoom)]);
const line = (id: string, way: readonly Px[], more: object = {}, zoom = 5) => ({
	type: 'Feature' as const,
	properties: { id, sector: 'mongolia', ...more },
	geometry: { type: 'LineString', coordinates: way.map(at(zoom)) } as Geometry
});
const world = (...features: ReturnType<typeof line>[]): FeatureCollection => ({
	type: 'FeatureCollection',
	features
});
const ribbons = (...asked: Parameters<typeof piecesOf>) => piecesOf(...asked).flat();
const ids = (...features: ReturnType<typeof line>[]) =>
	ribbons(world(...features)).map(({ properties }) => properties.id);

const eastwards = (down: number): Px[] => [
	[-200, down],
	[200, down]
];
const until = given.data.geography.find(({ id }) => id === 'state-mongolian-peoples-republic')!.when
	.days[3];

test('each state beside it has one, on its side and in its time, at each zoom of the grade', () => {
	const features = ribbons(world(line('one', eastwards(0), { start_day: 0, end_day: until + 9 })));
	expect(
		features.map(({ properties: { id, side, polity, zoom, days } }) => [
			id,
			side,
			polity,
			zoom,
			days[0],
			days[3]
		])
	).toEqual(
		[5, 6, 7].flatMap((zoom) => [
			[`one/china/${zoom}`, 'china', 'china', zoom, 0, until + 9],
			[
				`one/mongolian-peoples-republic/${zoom}`,
				'across',
				'mongolian-peoples-republic',
				zoom,
				0,
				until
			],
			[`one/mongolia/${zoom}`, 'across', 'mongolia', zoom, until, until + 9]
		])
	);
	for (const { geometry } of features)
		expect(
			(geometry as MultiLineString).coordinates.map((course) =>
				course.map((place) => spotOf(place).map((axis) => Math.round((axis - 0.5) * worldAt(5))))
			)
		).toEqual([
			[
				[-200, 0],
				[200, 0]
			]
		]);
});

describe('it has none', () => {
	test.each([
		[5, 14 / 3],
		[6, 19 / 3],
		[7, 8]
	])('at zoom %d where the ground is narrower than 1.3 of its %f px', (zoom, width) => {
		const between = (px: number) =>
			ribbons(
				world(line('north', eastwards(0), {}, zoom), line('south', eastwards(px), {}, zoom))
			).flatMap(({ properties }) => (properties['zoom'] === zoom ? [properties.id] : []));
		const outside = [`north/china/${zoom}`, `south/mongolian-peoples-republic/${zoom}`, `south/mongolia/${zoom}`]; // prettier-ignore
		expect(between(1.3 * width - 0.1)).toEqual(outside);
		expect(between(1.3 * width + 0.1)).toHaveLength(6);
	});

	test('for other lines only as long as these are there', () => {
		const has = (north: object, south: object) =>
			ids(line('north', eastwards(0), north), line('south', eastwards(3), south)).includes(
				'south/china/5'
			);
		const [before, after] = [
			{ start_day: until - 9, end_day: until - 5 },
			{ start_day: until + 5, end_day: until + 9 }
		];
		expect(has(before, after)).toBe(true);
		expect(has(after, before)).toBe(true);
		// There before and after its state was another's.
		expect(has({}, before)).toBe(false);
		expect(has({}, after)).toBe(false);
		expect(has(before, before)).toBe(false);
		// A line has one course for all states that were beside it, one after the other.
		expect(ids(line('north', eastwards(0)), line('south', eastwards(3), after))).not.toContain(
			'north/mongolian-peoples-republic/5'
		);
	});

	test('for what is no line of the border', () => {
		const spot = { ...line('spot', []), geometry: { type: 'Point', coordinates: [0, 0] } as Geometry }; // prettier-ignore
		const unheld = line('south', eastwards(3), {
			readings: [{ readings: 'moscow', start_day: 0, end_day: 9 }]
		});
		const north = line('north', eastwards(0));
		expect(ids(north, spot, unheld)).toEqual(ids(north));
		expect(ids(north)).toHaveLength(9);
	});
});

test('so near that a grade is for one zoom it is made for that alone', () => {
	const zooms = ribbons(world(line('one', eastwards(0))), nearest).map(
		({ properties }) => properties['zoom']
	);
	expect(zooms).toEqual([14, 14, 14]);
});

test('they are made piece by piece: the reader is answered in between', () => {
	const pieces = piecesOf(world(line('one', eastwards(0)), line('two', eastwards(40))));
	expect(pieces.length).toBeGreaterThan(12);
});
