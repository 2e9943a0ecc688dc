import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { AtlasData } from '../../../src/kinds';
import { served, servedFeatures } from '../../../src/map/layers/served';
import { sites } from '../../../src/map/layers/sites';
import { LIGHT } from '../../../src/map/palette';
import { dayOf } from '../../../src/time/day';
import { isActiveOn } from '../../../src/time/interval';
import { madeAtOnce } from '../fixtures/made-at-once';

const dataset = new Dataset(
	JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as AtlasData
);
const on = (year: number, month: number, day: number) =>
	Object.fromEntries(
		servedFeatures(dataset)
			.filter(({ properties }) => isActiveOn(properties.days, dayOf(year, month, day)))
			.map(({ properties }) => [String(properties['record']), properties['as']])
	);

test('crossings are open, shut and open again by the day, and each post is of its side', () => {
	expect(on(1955, 6, 1)).toMatchObject({ khorgos: 'open-crossing', manzhouli: 'open-crossing' });
	expect(on(1969, 3, 2)).toMatchObject({
		khorgos: 'shut-crossing',
		bakhty: 'shut-crossing',
		manzhouli: 'open-crossing',
		'kulebyakiny-sopki': 'post-moscow',
		'nizhne-mikhailovka': 'post-moscow',
		gongsi: 'post-beijing',
		khabarovsk: 'headquarters-moscow',
		urumqi: 'headquarters-beijing'
	});
	expect(on(1992, 1, 1)).toMatchObject({
		khorgos: 'open-crossing',
		torugart: 'open-crossing',
		bakhty: 'open-crossing',
		heihe: 'open-crossing'
	});
});

test('what is not known is not drawn: neither open nor shut while sources differ or give no day', () => {
	// Shut "in 1962"; open again on 1 July 1983 by one account, on 16 November by others.
	expect(on(1962, 6, 1)).not.toHaveProperty('khorgos');
	expect(on(1983, 9, 1)).not.toHaveProperty('khorgos');
	// Shut "in the 1960s".
	expect(on(1965, 1, 1)).not.toHaveProperty('torugart');
	expect(on(1970, 1, 1)).toMatchObject({ torugart: 'shut-crossing' });
});

test('the legend explains the signs that are on the map on the day, and no others', () => {
	const keys = [
		...served.keysOn!({ day: dayOf(1975, 1, 1), dataset } as Parameters<
			NonNullable<typeof served.keysOn>
		>[0])
	];
	expect(new Set(keys)).toEqual(
		new Set(['open-crossing', 'shut-crossing', 'headquarters-moscow', 'headquarters-beijing'])
	);
});

test('each sign is an image of its own, and none is left out of the legend', () => {
	const images = served.images!(LIGHT);
	const pictures = Object.values(images).map(({ data }) => Buffer.from(data).toString('base64'));
	expect(Object.keys(images)).toHaveLength(6);
	expect(new Set(pictures).size).toBe(6);
	for (const { svg } of Object.values(images)) expect(svg).toContain('<path');
});

test('a post with its sign needs no second mark, and has its plain one on all other days', () => {
	const [source] = sites.sources;
	const gongsi = madeAtOnce(source, { type: 'FeatureCollection', features: [] }, dataset).find(
		({ properties }) => properties['record'] === 'gongsi'
	)!;
	const signed = (year: number) =>
		source!.stateOn!(gongsi.properties, dayOf(year, 3, 2), {} as never);
	expect([signed(1960), signed(1969), signed(1975)]).toEqual([
		{ signed: false },
		{ signed: true },
		{ signed: false }
	]);
});
