/** Where the middle of a state lies beyond the rim, it is named on what of its ground is in view. */
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../../src/dataset/dataset';
import type { AtlasData } from '../../../../src/kinds';
import { statesInView } from '../../../../src/map/layers/states-in-view';
import type { Drawn, ViewedMap } from '../../../../src/map/viewed-map';
import { dayOf } from '../../../../src/time/day';
import { BEGINNING, FOREVER, isActiveOn, type Interval } from '../../../../src/time/interval';
import { publicJson } from '../../geodata/public-data';

const dataset = new Dataset(publicJson<AtlasData>('atlas.json'));

/** px of the made-up map's sides: ten to a degree, from 0° E and 60° N on. */
const SIDE = 560;

function mapOf(drawn: Drawn[], { moving = false, globe = Infinity, west = 0, zoom = 5 } = {}) {
	const asked: string[][] = [];
	const map: ViewedMap & { waited: number } = {
		waited: 0,
		getContainer: () => ({ clientWidth: SIDE, clientHeight: SIDE }),
		getZoom: () => zoom,
		isMoving: () => moving,
		areTilesLoaded: () => true,
		once: () => Promise.resolve(map.waited++),
		unproject: ([x, y]) => ({ lng: west + Math.min(x, globe) / 10, lat: 60 - y / 10 }),
		project: ([lng, lat]) => ({ x: (lng - west) * 10, y: (60 - lat) * 10 }),
		getLayer: (id) => id !== 'polities-overview',
		drawn: (layers) => {
			asked.push(layers);
			return drawn;
		}
	};
	return { map, asked };
}

const ALWAYS: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];

/** Ground from west to east, degrees, from the top of the map to its foot; MapLibre gives lists as they are written. */
const ground = (
	polity: string | null,
	[west, east]: [number, number],
	days: Interval = ALWAYS,
	holes: [number, number][] = []
): Drawn => ({
	geometry: {
		type: 'Polygon',
		coordinates: [[west, east] as [number, number], ...holes].map(([w, e]) => [
			[w, 0],
			[e, 0],
			[e, 60],
			[w, 60],
			[w, 0]
		])
	},
	properties: { polity, days: JSON.stringify(days) }
});

const BREAK = dayOf(1991, 12, 26);
const UNTIL: Interval = [BEGINNING, BEGINNING, BREAK, BREAK];
const SINCE: Interval = [BREAK, BREAK, FOREVER, FOREVER];

async function namedOn(map: ViewedMap, year: number) {
	const { features } = await statesInView(map, dataset);
	const there = features.filter(({ properties: { days } }) => isActiveOn(days, dayOf(year, 6, 1)));
	const places = new Map<string, [number, number][]>();
	for (const { geometry, properties } of there) {
		const { coordinates } = geometry as GeoJSON.Point;
		const name = String(properties['name:en']);
		places.set(name, [...(places.get(name) ?? []), coordinates as [number, number]]);
	}
	return places;
}

describe('a view of two states', () => {
	const halves = [
		ground('prc', [-10, 28]),
		ground('ussr', [28, 70], UNTIL),
		ground('kazakhstan', [28, 70], SINCE)
	];

	test('names each on its own ground, by date, and clear of the other and of the rim', async () => {
		const { map, asked } = mapOf(halves);
		for (const [year, east] of [
			[1964, 'Soviet Union'],
			[1994, 'Kazakhstan']
		] as const) {
			const places = await namedOn(map, year);
			expect([...places.keys()].sort()).toEqual(['China', east].sort());
			for (const [name, positions] of places) {
				expect(positions.length).toBeGreaterThan(1);
				for (const [lng, lat] of positions) {
					// As far from it as half a name is wide.
					const [least, most] = name === 'China' ? [2.4, 28 - 2.4] : [28 + 5.6, 56 - 5.6];
					expect(lng).toBeGreaterThanOrEqual(least);
					expect(lng).toBeLessThanOrEqual(most);
					expect(lat).toBeGreaterThan(4 + 1);
					expect(lat).toBeLessThan(60 - 1);
				}
			}
		}
		expect(asked[0]).toEqual(['sides', 'polities']);
	});

	test('names it once for all the time that its ground is the same, at places apart, each with an id', async () => {
		const { features } = await statesInView(mapOf(halves).map, dataset);
		const china = features.filter(({ properties: { state } }) => state === 'china');
		for (const { properties } of china) expect(properties.days).toEqual(ALWAYS);
		const spots = china.map(({ geometry }) => (geometry as GeoJSON.Point).coordinates);
		for (const [index, [x = 0, y = 0]] of spots.entries())
			for (const [otherX = 0, otherY = 0] of spots.slice(0, index))
				expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(6);
		const ids = features.map(({ properties: { id } }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		// What stands before the sign is the same for all of one: it is written once.
		expect(new Set(ids.map((id) => id.split('~')[0]))).toEqual(
			new Set(['china', 'ussr', 'kazakhstan'])
		);
	});

	test('is worked out again only where another ground is in view', async () => {
		const { map } = mapOf(halves);
		const before = await statesInView(map, dataset);
		expect(await statesInView(map, dataset)).toBe(before);
		map.unproject = ([x, y]) => ({ lng: 5 + x / 10, lat: 60 - y / 10 });
		map.project = ([lng, lat]) => ({ x: (lng - 5) * 10, y: (60 - lat) * 10 });
		expect(await statesInView(map, dataset)).not.toBe(before);
	});
});

test('what lies on top is what the ground is, and what nobody held beyond dispute is nobody’s', async () => {
	const later = ground('prc', [28, 70], SINCE);
	const places = await namedOn(mapOf([later, ground('ussr', [-10, 70])]).map, 1994);
	expect(places.get('China')?.every(([lng]) => lng > 28)).toBe(true);
	const contested = mapOf([ground(null, [-10, 70]), ground('ussr', [-10, 70])]).map;
	expect((await statesInView(contested, dataset)).features).toEqual([]);
});

test('a hole is not of the ground around it', async () => {
	const { map } = mapOf([ground('ussr', [-10, 70], ALWAYS, [[10, 70]])]);
	expect((await statesInView(map, dataset)).features).toEqual([]);
});

test('beside the globe there is no ground, and a strip of it has no room for a name', async () => {
	const whole = [ground('mongolia', [-10, 70])];
	const [[name, positions] = []] = await namedOn(mapOf(whole, { globe: 300 }).map, 1950);
	// Until 1992 it was a people’s republic.
	expect(name).toContain('Mongol');
	for (const [lng] of positions ?? []) expect(lng).toBeLessThanOrEqual(30 - 3);
	const strip = mapOf([ground('mongolia', [20, 26])]).map;
	expect((await statesInView(strip, dataset)).features).toEqual([]);
});

test('states that are no part of the story are not named, China is whoever governed it', async () => {
	expect((await statesInView(mapOf([ground('india', [-10, 70])]).map, dataset)).features).toEqual(
		[]
	);
	const republic = await namedOn(mapOf([ground('republic-of-china', [-10, 70])]).map, 1947);
	expect([...republic.keys()]).toEqual(['China']);
});

test('it waits until the map rests; without a map nothing is in view', async () => {
	const { map } = mapOf([ground('prc', [-10, 70])], { moving: true });
	await statesInView(map, dataset);
	expect(map.waited).toBe(1);
	const still = mapOf([]).map;
	await statesInView(still, dataset);
	expect(still.waited).toBe(0);
	expect((await statesInView(undefined, dataset)).features).toEqual([]);
});

test('seen from farther away, where its ground is smaller than the name, it is gone', async () => {
	const { features } = await statesInView(
		mapOf([ground('prc', [-10, 70])], { zoom: 5.7 }).map,
		dataset
	);
	expect(features.length).toBeGreaterThan(0);
	for (const { properties } of features) expect(properties['from']).toBe(5);
});
