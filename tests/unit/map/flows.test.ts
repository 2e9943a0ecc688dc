import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { flows, waysBack, withdrawals } from '../../../src/map/layers/flows';
import { OFF_AT_FIRST } from '../../../src/state/first-view';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const NOTHING = { type: 'FeatureCollection' as const, features: [] };

test('every flow is drawn from where it came, and off until it is asked for', () => {
	const { features } = flows.sources[0]!.features(NOTHING, dataset);
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
