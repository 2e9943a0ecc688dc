import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, destination } from '@turf/turf';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { AtlasData } from '../../../src/kinds';
import { sideNames } from '../../../src/map/layers/side-names';
import { sides } from '../../../src/map/layers/sides';
import { dayOf } from '../../../src/time/day';
import { isActiveOn } from '../../../src/time/interval';

const read = <T>(name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as T;
const dataset = new Dataset(read<AtlasData>('atlas.json'));
const ground = read<FeatureCollection<MultiPolygon>>('sides.geojson');

/** Whose ground a point is on a day, as it is drawn: what comes later lies on top. */
function groundAt(point: [number, number], day: number): unknown {
	return ground.features.findLast((feature) => {
		const { start_day: start, end_day: end } = feature.properties as Record<string, number>;
		return (
			(start ?? -Infinity) <= day &&
			day < (end ?? Infinity) &&
			booleanPointInPolygon(point, feature)
		);
	})?.properties?.['polity'];
}

describe('the ground on both sides of the border', () => {
	test.each([
		['Heihe', [127.49, 50.24], '1969-03-02', 'prc'],
		['Blagoveshchensk', [127.53, 50.29], '1969-03-02', 'ussr'],
		['Blagoveshchensk', [127.53, 50.29], '1994-01-01', 'russia'],
		['Khorgos', [80.41, 44.21], '1994-01-01', 'prc'],
		['the post of Khorgos', [80.36, 44.2], '1969-03-02', 'ussr'],
		['the post of Khorgos', [80.36, 44.2], '1994-01-01', 'kazakhstan'],
		['Zhenbao', [133.8444, 46.4856], '1969-03-02', null],
		['Zhenbao', [133.8444, 46.4856], '1991-05-16', 'prc'],
		['the west of Heixiazi', [134.6, 48.32], '1969-03-02', null],
		['the west of Heixiazi', [134.6, 48.32], '2008-10-14', 'prc'],
		['the east of Heixiazi', [134.85, 48.38], '2008-10-14', 'russia'],
		['Uzengi-Kuush', [78.2, 41.15], '2002-05-09', 'kyrgyzstan'],
		['Uzengi-Kuush', [78.2, 41.15], '2002-05-10', 'prc']
	])('%s %j on %s is of %s', (_, point, date, polity) => {
		const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
		expect(groundAt(point as [number, number], dayOf(year, month, day)) ?? null).toBe(polity);
	});
});

const alongTheBorder = sideNames.sources.filter(({ id, file }) => file && id !== 'ground-names');

describe.each(alongTheBorder)('the names along the border, $id', async (source) => {
	const { features } = await source.features(read<FeatureCollection>(source.file ?? ''), dataset);
	const namesOn = (year: number) =>
		features.filter(({ properties: { days } }) => isActiveOn(days, dayOf(year, 6, 1)));

	test('stand in three languages, by date', () => {
		const called = (year: number) =>
			[...new Set(namesOn(year).map(({ properties }) => properties['name:en']))].sort();
		expect(called(1969)).toEqual(['China', 'Mongolian People’s Republic', 'Soviet Union']);
		expect(called(1994)).toEqual([
			'China',
			'Kazakhstan',
			'Kyrgyzstan',
			'Mongolia',
			'Russia',
			'Tajikistan'
		]);
		for (const { properties } of features) {
			expect(properties['name:zh-Hans']).toMatch(/\p{Script=Han}/u);
			expect(properties['name:ru']).toMatch(/\p{Script=Cyrillic}/u);
		}
	});
});

test('the ribbons tell both sides apart, and after 1991 each successor of the Soviet Union', async () => {
	const ribbons = sides.sources.find(({ id }) => id === 'ribbons-overview');
	const { features } = await ribbons!.features(
		read<FeatureCollection>('border-overview.geojson'),
		dataset
	);
	const on = (year: number) =>
		features
			.filter(({ properties: { days } }) => isActiveOn(days, dayOf(year, 6, 1)))
			.map(({ properties }) => `${String(properties['side'])}: ${String(properties['polity'])}`);
	expect([...new Set(on(1969))].sort()).toEqual([
		'across: mongolian-peoples-republic',
		'across: ussr',
		'china: china'
	]);
	expect(new Set(on(1994))).not.toContain('across: ussr');
	expect(new Set(on(1994))).toContain('across: kazakhstan');
});

test('the name of a place near the border is led away from it, on the ground the place stands on', () => {
	const { places, geography } = dataset.data;
	const near = [...places, ...geography].filter(({ away }) => away !== undefined);
	const ids = near.map(({ id }) => id);
	for (const id of ['khabarovsk', 'blagoveshchensk', 'heihe', 'gongsi', 'nizhne-mikhailovka']) {
		expect(ids).toContain(id);
	}
	// The island lies between the two sides' lines.
	expect(ids).not.toContain('zhenbao');
	const day = dayOf(1995, 6, 1);
	const crossing = near.filter(({ position, away = 0 }) => {
		const there = destination(position, 3, 90 - away * 45).geometry.coordinates;
		const [from, to] = [groundAt(position, day), groundAt(there as [number, number], day)];
		return from !== undefined && to !== undefined && from !== to;
	});
	expect(crossing.map(({ id }) => id)).toEqual([]);
});
