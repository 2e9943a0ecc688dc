import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { collection, type MapFeature } from '../../../src/map/features';
import { aligned, alignmentOn, STATES } from '../../../src/map/layers/aligned';
import { alignment } from '../../../src/map/layers/alignment';
import { DARK, LIGHT } from '../../../src/map/palette';
import { OFF_AT_FIRST } from '../../../src/state/first-view';
import { dayOf } from '../../../src/time/day';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const on = (capital: string, year: number) => alignmentOn(dataset, capital, dayOf(year, 6, 1));

test('a state stands with whom its relation is an alliance or a friendship on the date, the two by the same rule', () => {
	expect([1955, 1963, 1968].map((year) => on('tirana', year))).toEqual([
		'both',
		'beijing',
		'beijing'
	]);
	expect(on('moscow', 1952)).toBe('both');
	expect(on('beijing', 1952)).toBe('both');
	expect(on('moscow', 1969)).toBe('moscow');
	expect(on('beijing', 1969)).toBe('beijing');
	expect(on('ulaanbaatar', 1969)).toBe('moscow');
	// Nobody is put on a side for want of another.
	expect(on('washington', 1969)).toBeUndefined();
	expect(on('tokyo', 1955)).toBeUndefined();
	// There was no such state yet.
	expect(on('beijing', 1947)).toBeUndefined();
});

test('every capital that has relations has its states, and each of them has ground in both grades of detail', () => {
	const capitals = new Set(dataset.data.links.flatMap(({ between }) => between));
	expect(Object.keys(STATES).sort()).toEqual([...capitals].sort());
	for (const file of ['polities-overview', 'polities']) {
		const { features } = publicJson<FeatureCollection>(`${file}.geojson`);
		const drawn = new Set(features.map(({ properties }) => String(properties?.['polity'])));
		expect(
			Object.values(STATES)
				.flat()
				.filter((polity) => !drawn.has(polity)),
			file
		).toEqual([]);
	}
});

test('the ground tells it on the day, whichever of its capitals a state had', () => {
	const days = [-9131, -9131, 14245, 14245];
	const source = aligned({
		id: 'ground',
		dated: true,
		features: () =>
			collection(
				['albania', 'kazakhstan', 'france'].map((polity) => ({
					type: 'Feature',
					geometry: { type: 'Polygon', coordinates: [] },
					properties: { id: polity, polity, days } as unknown as MapFeature['properties']
				}))
			)
	});
	const { features } = source.features({ type: 'FeatureCollection', features: [] }, dataset);
	const stoodOn = (polity: string, year: number) =>
		source.stateOn!(
			features.find(({ properties }) => properties.id === polity)!.properties,
			dayOf(year, 6, 1),
			{} as never
		)['stood'];
	expect(stoodOn('albania', 1970)).toBe('beijing');
	expect(stoodOn('albania', 1985)).toBe('');
	expect(stoodOn('france', 1970)).toBe('');
	expect(stoodOn('kazakhstan', 1970)).toBe('');
	for (const [capital, year] of [
		['almaty', 1995],
		['astana', 2005]
	] as const) {
		expect(stoodOn('kazakhstan', year)).toBe(on(capital, year) ?? '');
	}
});

test('it is told from turn to turn: one stretch as long as nothing changes, and no ground without a capital', () => {
	const none = { type: 'FeatureCollection' as const, features: [] };
	const ground = (polity: string): MapFeature => ({
		type: 'Feature',
		geometry: { type: 'Polygon', coordinates: [] },
		properties: { id: polity, polity, days: [0, 0, 1, 1] }
	});
	const source = aligned({
		id: 'ground',
		dated: true,
		features: () => collection(['france', ...Object.values(STATES).flat()].map(ground))
	});
	const [france, ...others] = source
		.features(none, dataset)
		.features.map(({ properties }) => properties['stood'] as [number, number, string][]);
	expect(france).toEqual([]);
	for (const stretches of others)
		for (const [at, [from, to, stood]] of stretches.entries()) {
			expect(to).toBeGreaterThan(from);
			const next = stretches[at + 1];
			if (next) expect(next[0]).toBeGreaterThanOrEqual(to);
			if (next?.[0] === to) expect(next[2]).not.toBe(stood);
		}
	expect(others.flat().length).toBeGreaterThan(20);
	const stood = [
		[0, 10, 'moscow'],
		[10, 20, 'both']
	];
	const on = (day: number) => source.stateOn!({ stood } as never, day, {} as never)['stood'];
	expect([-1, 0, 9, 10, 19, 20].map(on)).toEqual(['', 'moscow', 'moscow', 'both', 'both', '']);
});

test('it is off until asked for, and told apart by strokes: upright, level, or crossed', () => {
	expect(OFF_AT_FIRST).toContain(alignment.group?.id);
	for (const palette of [LIGHT, DARK]) {
		const drawn = Object.values(alignment.images!(palette)).map(({ data, width }) => {
			const inked = (x: number, y: number) => (data[(y * width + x) * 4 + 3] ?? 0) > 100;
			const [middle, end] = [width / 4, width / 4 + 4];
			return [inked(middle, middle), inked(middle, end), inked(end, middle), inked(end, end)];
		});
		expect(drawn).toEqual([
			[true, true, false, false],
			[true, false, true, false],
			[true, true, true, false]
		]);
	}
});

test('paper has the same strokes as the screen', () => {
	for (const { svg } of Object.values(alignment.images!(LIGHT)))
		expect(svg).toMatch(/^(<rect [^>]*\/>){3,5}$/);
});
