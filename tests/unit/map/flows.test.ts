import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { flows } from '../../../src/map/layers/flows';
import { waysBack, withdrawalNames, withdrawals } from '../../../src/map/layers/withdrawals';
import { ONCE } from '../../../src/map/layers/layer';
import { PALETTES } from '../../../src/map/palette';
import { LAYERS } from '../../../src/map/layers';
import { OFF_AT_FIRST } from '../../../src/state/first-view';
import { dayOf } from '../../../src/time/day';
import { WORDS } from '../../../src/i18n/whole';
import { isActiveOn } from '../../../src/time/interval';
import { publicJson } from '../geodata/public-data';
import { madeAtOnce } from '../fixtures/made-at-once';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const NOTHING = { type: 'FeatureCollection' as const, features: [] };

test('every flow is drawn from where it came, and off until it is asked for', async () => {
	const { features } = await flows.sources[0]!.features(NOTHING, dataset);
	expect(features.map(({ properties }) => properties.record)).toEqual(
		dataset.data.flows.map(({ id }) => id)
	);
	for (const { geometry, properties } of features) {
		const flow = dataset.data.flows.find(({ id }) => id === properties.record)!;
		const from = dataset.place(flow.origin)!.position;
		const to = dataset.place(flow.destination)!.position;
		if (geometry.type !== 'LineString') throw new Error(`${flow.id} is cut`);
		const [east = 0, north = 0] = geometry.coordinates[0]!;
		const near = ([x, y]: readonly [number, number]) => Math.hypot(x - east, y - north);
		expect(near(from), flow.id).toBeLessThan(near(to));
	}
	expect(OFF_AT_FIRST).toContain(flows.group?.id);
});

test('both sides’ figures stand on the arc, on the days that they are for', async () => {
	const source = flows.sources.find(({ id }) => id === 'flow-figures')!;
	const { features } = await source.features(NOTHING, dataset);
	const said = (flow: string, day: number, language = 'en') =>
		features
			.filter(({ properties }) => properties.record === flow)
			.filter(({ properties: { days } }) => isActiveOn(days, day))
			.map(({ properties }) => String(properties[`name:${language}`]).replaceAll('\u00a0', ' '));
	const recall = dayOf(1960, 7, 16);
	expect(said('flow-experts', recall)).toEqual([
		'Moscow: about 1,500 people ·\nBeijing: 1,390 people'
	]);
	expect(said('flow-experts', recall, 'zh-Hans')).toEqual(['莫斯科：约1500人；\n北京：1390人']);
	expect(said('flow-experts', recall, 'ru')).toEqual([
		'Москва: около 1500 человек ·\nПекин: 1390 человек'
	]);
	// A part that was repaid is no figure of what was lent.
	expect(said('flow-credits', dayOf(1960, 1, 1)).join()).not.toContain('1.406');
	// No figure is for that time, and none is made up between two.
	expect(said('flow-trade-trough', dayOf(1975, 1, 1))).toEqual([]);
	for (const { properties } of features) {
		const flow = dataset.data.flows.find(({ id }) => id === properties.record)!;
		expect(flow.when.days[0]).toBeLessThanOrEqual(properties.days[0]);
		expect(flow.when.days[3]).toBeGreaterThanOrEqual(properties.days[3]);
	}
});

test('the recall of the experts leads from each of their places home to Moscow', () => {
	const ways = waysBack(dataset).filter(({ record }) => record === 'experts-recall-1960');
	expect(ways.map(({ between: [from] }) => from).sort()).toEqual([
		'anshan',
		'beijing',
		'changchun-faw',
		'lanzhou',
		'wuhan-bridge'
	]);
	expect(ways.every(({ between: [, to] }) => to === 'moscow')).toBe(true);
	expect(OFF_AT_FIRST).not.toContain(withdrawals.group?.id);
});

test('while they go home their figures stand once on the map, and no name takes their room', () => {
	const told = withdrawalNames.sources
		.flatMap((source) => madeAtOnce(source, NOTHING, dataset))
		.filter(({ properties: { record } }) => record === 'experts-recall-1960')
		.filter(({ properties: { days } }) => isActiveOn(days, dayOf(1960, 7, 16)));
	// Along the arc and, where that has no room, at one of many places on it; each is one of the style layers.
	const [line, ...places] = told.map(({ geometry }) => geometry);
	expect(line?.type).toBe('LineString');
	const course = JSON.stringify(line);
	expect(places.length).toBeGreaterThan(30);
	for (const { type, coordinates } of places as GeoJSON.Point[]) {
		expect(type).toBe('Point');
		expect(course).toContain(JSON.stringify(coordinates));
	}
	for (const { properties } of told) {
		const rows = String(properties['name:en']).replaceAll('\u00a0', ' ').split('\n');
		expect(rows).toEqual([
			'',
			'Recall of Soviet experts',
			'Moscow: about 1,500 people ·',
			'Beijing: 1,390 people'
		]);
	}
	const [level, along] = withdrawalNames.specs(PALETTES.light, WORDS.en);
	expect(along).toMatchObject({ ...ONCE, filter: ['==', ['geometry-type'], 'LineString'] });
	expect(level).toMatchObject({
		...ONCE,
		maxzoom: along?.maxzoom,
		filter: ['==', ['geometry-type'], 'Point']
	});
	// The map places names from the last layer to the first, and so those along the way before those level.
	expect(LAYERS.at(-1)).toBe(withdrawalNames);
});

test('what flows are called, and their figures, are written once along each', () => {
	const names = flows
		.specs(PALETTES.light, WORDS.en)
		.filter((spec) => spec.type === 'symbol' && spec.layout?.['text-field'] !== '›');
	expect(names.map(({ id }) => id)).toEqual(['flows-names', 'flow-figures']);
	for (const spec of names) expect(spec).toMatchObject(ONCE);
});
