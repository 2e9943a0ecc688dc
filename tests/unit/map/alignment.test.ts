import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { ALIGNMENTS, alignmentOn } from '../../../src/map/layers/aligned';
import { STATES } from '../../../src/map/layers/aligned-ground';
import { alignment } from '../../../src/map/layers/alignment';
import { en } from '../../../src/i18n/whole';
import { DARK, LIGHT } from '../../../src/map/palette';
import { OFF_AT_FIRST } from '../../../src/state/first-view';
import { dayOf } from '../../../src/time/day';
import { isActiveOn } from '../../../src/time/interval';
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

const groundOf = (
	start: number | undefined,
	end: number | undefined,
	...polities: string[]
): FeatureCollection => ({
	type: 'FeatureCollection',
	features: polities.map((polity) => ({
		type: 'Feature',
		geometry: { type: 'Polygon', coordinates: [] },
		properties: { id: `${polity}-ground`, polity, start_day: start, end_day: end }
	}))
});
const source = alignment.sources[0]!;

test('the ground tells it on the day, whichever of its capitals a state had', async () => {
	const { features } = await source.features(
		groundOf(-9131, 14245, 'albania', 'kazakhstan', 'france'),
		dataset
	);
	const stoodOn = (polity: string, year: number) =>
		features
			.filter(({ properties }) => properties.id.startsWith(`${polity}-ground/`))
			.filter(({ properties }) => isActiveOn(properties.days, dayOf(year, 6, 1)))
			.map(({ properties }) => properties['stood']);
	expect(stoodOn('albania', 1970)).toEqual(['beijing']);
	expect(stoodOn('albania', 1985)).toEqual([]);
	expect(stoodOn('france', 1970)).toEqual([]);
	expect(stoodOn('kazakhstan', 1970)).toEqual([]);
	for (const [capital, year] of [
		['almaty', 1995],
		['astana', 2005]
	] as const) {
		expect(stoodOn('kazakhstan', year)).toEqual([on(capital, year) ?? []].flat());
	}
	// It is there no longer than its ground is.
	expect(stoodOn('kazakhstan', 2009)).toEqual([]);
});

test('ground that was another state’s by then is not told of, and what is told of has its shape', async () => {
	const ended = groundOf(dayOf(1900, 1, 1), dayOf(1940, 1, 1), 'albania');
	expect((await source.features(ended, dataset)).features).toEqual([]);
	const { features } = await source.features(groundOf(undefined, undefined, 'albania'), dataset);
	expect(features.length).toBeGreaterThan(0);
	for (const { type, geometry } of features)
		expect([type, geometry.type]).toEqual(['Feature', 'Polygon']);
});

test('it is told from turn to turn: one stretch as long as nothing changes, and no ground without a capital', async () => {
	const polities = ['france', ...new Set(Object.values(STATES).flat())];
	const { features } = await source.features(groundOf(undefined, undefined, ...polities), dataset);
	const ids = features.map(({ properties }) => properties.id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const polity of polities) {
		const stretches = features
			.filter(({ properties }) => properties.id.startsWith(`${polity}-ground/`))
			.map(({ properties: { days, stood } }) => ({ days, stood }));
		if (polity === 'france') expect(stretches).toEqual([]);
		else expect(stretches.length, polity).toBeGreaterThan(0);
		for (const [at, { days, stood }] of stretches.entries()) {
			expect([days[1], days[2]]).toEqual([days[0], days[3]]);
			expect(days[3]).toBeGreaterThan(days[0]);
			const next = stretches[at + 1];
			if (next) expect(next.days[0]).toBeGreaterThanOrEqual(days[3]);
			if (next?.days[0] === days[3]) expect(next.stood).not.toBe(stood);
		}
	}
	expect(features.length).toBeGreaterThan(20);
});

test('each style layer draws those who stood with the same, from its own ground', () => {
	const specs = alignment.specs(LIGHT, en) as { source: string; filter: unknown }[];
	const told = specs.map(({ source: of, filter }) => [of, JSON.stringify(filter)].join(' '));
	expect(told).toEqual(
		['aligned-overview', 'aligned'].flatMap((id) =>
			ALIGNMENTS.map((stood) => `${id} ["==",["get","stood"],"${stood}"]`)
		)
	);
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
