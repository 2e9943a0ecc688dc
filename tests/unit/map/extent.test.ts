import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { extentOf } from '../../../src/map/extent';
import { collection, idsByRecord, intervalOf, type MapFeature } from '../../../src/map/features';
import { BEGINNING, FOREVER } from '../../../src/time/interval';

const feature = (record: string | undefined, geometry: Geometry, id = 'f'): MapFeature => ({
	type: 'Feature',
	geometry,
	properties: { id, ...(record ? { record } : {}), days: [0, 0, 1, 1] }
});
const point = (east: number, north: number): Geometry => ({
	type: 'Point',
	coordinates: [east, north, 7]
});
const sorted = (all: [number, number][]) => all.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);

test('a record lies where all that is drawn of it lies, however deep its positions', () => {
	const line: Geometry = {
		type: 'LineString',
		coordinates: [
			[1, 1],
			[2, 2]
		]
	};
	const ring: Geometry = {
		type: 'Polygon',
		coordinates: [
			[
				[3, 3],
				[4, 3],
				[4, 4],
				[3, 3]
			]
		]
	};
	const both: Geometry = { type: 'GeometryCollection', geometries: [line, ring] };
	const placed = [
		collection([feature('a', both), feature('b', point(9, 9))]),
		collection([feature('a', point(5, 5)), feature(undefined, point(8, 8))])
	];
	expect(sorted(extentOf('a', placed))).toEqual([
		[1, 1],
		[2, 2],
		[3, 3],
		[3, 3],
		[4, 3],
		[4, 4],
		[5, 5]
	]);
	expect(extentOf('b', placed)).toEqual([[9, 9]]);
	expect(extentOf('c', placed)).toEqual([]);
});

test('a name that gives way to a line is no part of where its record lies', () => {
	const name = (aside: boolean) => {
		const one = feature('a', point(1, 2));
		return collection([{ ...one, properties: { ...one.properties, aside } }]);
	};
	expect(extentOf('a', [name(true)])).toEqual([]);
	expect(extentOf('a', [name(false)])).toEqual([[1, 2]]);
});

test('of a long shape some positions all along it are enough, the last among them', () => {
	const coordinates = Array.from({ length: 1000 }, (_, east) => [east, 0]);
	const found = extentOf('a', [collection([feature('a', { type: 'LineString', coordinates })])]);
	expect(found.length).toBeGreaterThan(45);
	expect(found.length).toBeLessThan(55);
	expect(found.map(([east]) => east)).toEqual(expect.arrayContaining([0, 999]));
	const fifty = Array.from({ length: 95 }, (_, east) => [east, 0]);
	expect(
		extentOf('a', [collection([feature('a', { type: 'LineString', coordinates: fifty })])])
	).toHaveLength(95);
});

test('the features that stand for a record are known by it', () => {
	const all = collection([
		feature('a', point(0, 0), '1'),
		feature('b', point(0, 0), '2'),
		feature(undefined, point(0, 0), '3'),
		feature('a', point(0, 0), '4')
	]);
	expect(all.type).toBe('FeatureCollection');
	expect([...idsByRecord(all)]).toEqual([
		['a', ['1', '4']],
		['b', ['2']]
	]);
});

test('a published feature is there from its first day until its last, or always', () => {
	expect(intervalOf({ start_day: 3, end_day: 9 })).toEqual([3, 3, 9, 9]);
	expect(intervalOf({})).toEqual([BEGINNING, BEGINNING, FOREVER, FOREVER]);
	expect(intervalOf({ start_day: '3', end_day: null })).toEqual([
		BEGINNING,
		BEGINNING,
		FOREVER,
		FOREVER
	]);
});
