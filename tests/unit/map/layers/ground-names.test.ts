/** Whose the ground is, written on it: two states side by side, and between them ground that both claimed. */
import type { FeatureCollection, Point, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../../src/dataset/dataset';
import { namesOnGround } from '../../../../src/map/layers/ground-names';
import { GROUND_ZOOM } from '../../../../src/map/layers/name-sizes';
import { spotOf } from '../../../../src/map/line-grid';
import { given } from '../approved/given';

type Given = typeof given.data;

/** A rectangle in degrees, with a corner on every tenth of its sides. */
const ring = (west: number, south: number, east: number, north: number): Position[] => {
	const corners = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
	return corners.slice(1).flatMap(([x = 0, y = 0], index) => {
		const [fromX = 0, fromY = 0] = corners[index] ?? [];
		const share = (at: number) => [
			fromX + ((x - fromX) * at) / 10,
			fromY + ((y - fromY) * at) / 10
		];
		return Array.from({ length: index === 3 ? 11 : 10 }, (_, at) => share(at));
	});
};
const ground = (...pieces: [string | null, Position[][], object?][]): FeatureCollection => ({
	type: 'FeatureCollection',
	features: pieces.map(([polity, rings, days = {}]) => ({
		type: 'Feature',
		properties: { polity, ...days },
		geometry: { type: 'MultiPolygon', coordinates: [rings] }
	}))
});
/** A world of one place, and of one area beside it where it is said who held that. */
const worldOf = (place: Position, control?: object[]) =>
	new Dataset({
		...given.data,
		places: [{ ...given.data.places[0]!, id: 'post', position: place }],
		areas: control ? [{ ...given.data.areas[0]!, id: 'isle', position: place, control }] : []
	} as unknown as Given);
const namesOf = (pieces: FeatureCollection, world: Dataset) =>
	[...namesOnGround(pieces, world)].flat().map(({ geometry, properties }) => ({
		at: (geometry as Point).coordinates as [number, number],
		name: String(properties['name:en']),
		days: properties.days,
		from: Number(properties['from']),
		id: properties.id
	}));

const WEST = ring(134, 46, 135, 47);
const EAST = ring(135, 46, 136, 47);
const PAIR = ground(['prc', [WEST]], ['ussr', [EAST]]);
const PLACE: Position = [135.01, 46.5];

describe('around a place of the story', () => {
	test('each name stands on the ground of its state, clear of the border, while there was that state', () => {
		const names = namesOf(PAIR, worldOf(PLACE));
		expect(new Set(names.map(({ name }) => name))).toEqual(new Set(['China', 'Soviet Union']));
		for (const { at, name } of names) {
			expect(name === 'China' ? at[0] < 135 : at[0] > 135, `${name} at ${at.join()}`).toBe(true);
			expect(Math.abs(at[0] - 135)).toBeGreaterThan(0.0001);
		}
		const union = given.data.geography.find(({ id }) => id === 'state-ussr')!;
		for (const { name, days } of names)
			if (name === 'Soviet Union') expect(days[3]).toBe(union.when.days[3]);
		expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
	});

	test('they stand as far as two windows away, the closer the nearer the reader', () => {
		const names = namesOf(PAIR, worldOf(PLACE));
		for (const zoom of [GROUND_ZOOM, 13, 14]) {
			const there = names.filter(({ from }) => from === zoom);
			const away = there.map(({ at }) => Math.abs(at[0] - PLACE[0]!));
			const degrees = (px: number) => (px / (512 * 2 ** zoom)) * 360;
			expect(Math.max(...away), `zoom ${zoom}`).toBeLessThan(degrees(1400));
			expect(Math.max(...away), `zoom ${zoom}`).toBeGreaterThan(degrees(500));
			expect(there.length).toBeGreaterThan(9);
			expect(there.length).toBeLessThanOrEqual(49);
		}
	});

	test('not in ranks: no three of them in one line, and at no zoom two of them close together', () => {
		const names = namesOf(PAIR, worldOf(PLACE));
		const spots = names.map((name) => ({ ...name, spot: spotOf(name.at) }));
		for (const zoom of [GROUND_ZOOM, 13, 14]) {
			const world = 512 * 2 ** zoom;
			const there = spots.filter(({ from }) => from <= zoom);
			for (const [index, one] of there.entries()) {
				for (const other of there.slice(index + 1)) {
					const apart = Math.hypot(one.spot[0] - other.spot[0], one.spot[1] - other.spot[1]);
					expect(apart * world, `zoom ${zoom}: ${one.id}, ${other.id}`).toBeGreaterThan(180);
				}
			}
			const columns = there.map(({ spot }) => Math.round((spot[0] * world) / 4));
			const inColumn = columns.map((column) => columns.filter((other) => other === column).length);
			expect(Math.max(...inColumn), `zoom ${zoom}`).toBeLessThan(4);
		}
	});

	test('what lies far from every border has none', () => {
		expect(namesOf(PAIR, worldOf([135.01, 46.5]))).not.toEqual([]);
		expect(namesOf(PAIR, worldOf([135.5, 46.5]))).toEqual([]);
		// Of the edges, those of the neighbours count.
		expect(namesOf(ground(['prc', [WEST]]), worldOf(PLACE))).toEqual([]);
	});

	test('ground that came to another has the name of whoever it was at the time', () => {
		const given = ground(
			['prc', [WEST]],
			['ussr', [EAST]],
			['prc', [ring(135, 46.4, 135.1, 46.6)], { start_day: 9000 }]
		);
		const isle = namesOf(given, worldOf(PLACE)).filter(
			({ at }) => at[0] > 135 && at[0] < 135.1 && at[1] > 46.4 && at[1] < 46.6
		);
		for (const { name, days } of isle) {
			if (name === 'China') expect(days[0]).toBe(9000);
			else expect(days[3]).toBeLessThanOrEqual(9000);
		}
		expect(new Set(isle.map(({ name }) => name)).size).toBe(2);
	});

	test('ground that was another’s for a time is whoever’s it was before when that is over', () => {
		const isle = ring(135, 46.4, 135.1, 46.6);
		const pieces = ground(
			['prc', [WEST]],
			['ussr', [EAST]],
			['prc', [isle], { start_day: -5000, end_day: 5000 }]
		);
		const names = namesOf(pieces, worldOf(PLACE)).filter(
			({ at }) => at[0] > 135 && at[0] < 135.1 && at[1] > 46.4 && at[1] < 46.6
		);
		const told = new Set(names.map(({ name, days }) => `${name} ${days[0]} ${days[3]}`));
		const union = given.data.geography.find(({ id }) => id === 'state-ussr')!.when.days;
		expect(told).toEqual(
			new Set([
				'China -5000 5000',
				`Soviet Union ${union[0]} -5000`,
				`Soviet Union 5000 ${union[3]}`
			])
		);
	});

	test('a hole is no ground', () => {
		const hole = ring(135.005, 46.49, 135.02, 46.51);
		const names = namesOf(ground(['prc', [WEST]], ['ussr', [EAST, hole]]), worldOf(PLACE));
		const inHole = names.filter(
			({ at }) => at[0] > 135.005 && at[0] < 135.02 && at[1] > 46.49 && at[1] < 46.51
		);
		expect(inHole).toEqual([]);
		expect(names.length).toBeGreaterThan(0);
	});
});

describe('ground that both claimed', () => {
	const CONTESTED = ring(135, 46.4, 135.1, 46.6);
	const stretch = (holders: string[], from: number, to: number) => ({
		holders,
		claimants: ['CHN', 'SUN'],
		when: { edtf: '', days: [from, from, to, to] }
	});
	const pieces = (days: object) =>
		ground(['prc', [WEST]], ['ussr', [EAST]], [null, [CONTESTED], days]);
	const on = (names: ReturnType<typeof namesOf>) =>
		names.filter(({ at }) => at[0] > 135 && at[0] < 135.1 && at[1] > 46.4 && at[1] < 46.6);

	test('says who held it and who claimed it, all over it, as long as that did not change', () => {
		const control = [
			stretch(['SUN'], -9000, 0),
			stretch(['SUN'], 0, 5000),
			stretch(['CHN'], 5000, 8000)
		];
		const names = on(namesOf(pieces({ start_day: -9000, end_day: 8000 }), worldOf(PLACE, control)));
		const told = new Set(
			names
				.filter(({ days }) => days[0] >= -9000 && days[3] <= 8000)
				.map(({ name, days }) => `${days[0]} ${days[3]} ${name}`)
		);
		expect(told).toEqual(
			new Set([
				'-9000 5000 held: USSR\nclaimed: People’s Republic of China, USSR',
				'5000 8000 held: People’s Republic of China\nclaimed: People’s Republic of China, USSR'
			])
		);
	});

	test('what of it did not come to China stayed across the river', () => {
		const names = on(
			namesOf(
				pieces({ start_day: -9000, end_day: 8000 }),
				worldOf(PLACE, [stretch(['SUN'], -9000, 8000)])
			)
		);
		const after = names.filter(({ days }) => days[0] >= 8000).map(({ name }) => name);
		expect(new Set(after)).toEqual(new Set(['Russia']));
	});

	test('without an area of which it is known who held it says nothing', () => {
		const names = on(namesOf(pieces({ start_day: -9000, end_day: 8000 }), worldOf(PLACE)));
		expect(names.filter(({ days }) => days[3] <= 8000 && days[0] >= -9000)).toEqual([]);
	});
});

test('what is no ground is passed over', () => {
	const { features } = PAIR;
	const line = { ...features[0]!, geometry: { type: 'LineString' as const, coordinates: WEST } };
	const all = { ...PAIR, features: [line, ...features] };
	expect(namesOf(all, worldOf(PLACE))).toEqual(namesOf(PAIR, worldOf(PLACE)));
});
