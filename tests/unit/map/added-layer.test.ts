/** A layer is one file: the page follows it everywhere, also when it comes and goes while the atlas is open. */
import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { legendGroups } from '../../../src/features/legend/legend-groups';
import { shownNow } from '../../../src/features/legend/shown-now';
import { datedParts } from '../../../src/features/timeline/dated-parts';
import { en } from '../../../src/i18n/whole';
import { LANGUAGES } from '../../../src/i18n';
import type { OpeningData } from '../../../src/kinds';
import { INITIAL_SETTINGS } from '../../../src/map/layer-settings';
import { LAYERS } from '../../../src/map/layers';
import type { MapLayer } from '../../../src/map/layers/layer';
import { MapSources } from '../../../src/map/map-sources';
import { PALETTES } from '../../../src/map/palette';
import { drawImages } from '../../../src/map/patterns';
import { recordsAt } from '../../../src/map/picking';
import { atlasStyle, type StyleOptions } from '../../../src/map/style';
import { LayerRegistry } from '../../../src/state/layer-registry.svelte';
import { CLOSED, OPENED, railways } from '../fixtures/made-up-layer';
import { ToldMap } from '../fixtures/told-map';

const opening = new URL('../../../public/data/opening.json', import.meta.url);
const dataset = new Dataset(JSON.parse(readFileSync(opening, 'utf8')) as OpeningData);

const options = (layers: readonly MapLayer[], hidden: readonly string[] = []): StyleOptions => ({
	layers,
	theme: 'light',
	words: en,
	projection: 'flat',
	hidden: new Set(hidden)
});

const STATIONS: FeatureCollection = {
	type: 'FeatureCollection',
	features: [
		{
			type: 'Feature',
			id: 'zamyn-uud',
			properties: {},
			geometry: { type: 'Point', coordinates: [111.9, 43.7] }
		}
	]
};

function open(layers: readonly MapLayer[], fetchFile = () => Promise.resolve(STATIONS)) {
	const map = new ToldMap();
	map.setStyle(options(layers));
	const failed: unknown[] = [];
	const sources = new MapSources(map, dataset, layers, fetchFile, {
		arrived: () => undefined,
		failed: (problem) => failed.push(problem)
	});
	return { map, sources, failed };
}

/** As the map view does when the list of layers has changed. */
async function follow({ map, sources }: ReturnType<typeof open>, layers: readonly MapLayer[]) {
	map.setStyle(options(layers));
	sources.use(layers);
	drawImages(map, layers, 'light');
	await sources.load(5);
}

test('the style with it is a style, and without it again as before', () => {
	const registry = new LayerRegistry(LAYERS);
	const before = atlasStyle(options(registry.list));
	const remove = registry.add(railways, 'labels');
	const style = atlasStyle(options(registry.list));
	expect(validateStyleMin(style)).toEqual([]);
	expect(Object.keys(style.sources)).toEqual(expect.arrayContaining(['railways', 'stations']));
	const order = style.layers.map(({ id }) => id);
	expect(order.indexOf('railways')).toBe(order.indexOf('labels-relief-overview') - 2);
	const hidden = atlasStyle(options(registry.list, ['railways']));
	expect(
		hidden.layers.filter(({ layout }) => layout?.visibility === 'none').map(({ id }) => id)
	).toEqual(['railways', 'stations']);
	remove();
	expect(atlasStyle(options(registry.list))).toEqual(before);
});

test('its features come onto the map, follow the day, are marked, answer, and go', async () => {
	const registry = new LayerRegistry([]);
	const atlas = open(registry.list);
	const { map, sources } = atlas;
	sources.show(CLOSED - 100);
	registry.add(railways);
	await follow(atlas, registry.list);
	expect([...map.data.keys()]).toEqual(['railways', 'stations']);
	expect([...map.images.keys()]).toEqual(['sleepers']);
	const line = () => map.states.get('railways/trans-mongolian');
	expect(line()).toEqual({ present: true, closing: false });
	sources.show(CLOSED - 1);
	expect(line()).toEqual({ present: true, closing: true });
	sources.show(CLOSED);
	expect(line()).toEqual({ present: false, closing: true });
	expect(sources.visibility.isPresent('railways', 'trans-mongolian')).toBe(false);

	sources.select('ulaanbaatar');
	expect(map.states.get('stations/zamyn-uud')).toEqual({ selected: true });
	expect(recordsAt(map, dataset, { x: 0, y: 0 }, 3)).toEqual(['beijing']);

	expect(registry.remove('railways')).toBe(true);
	await follow(atlas, registry.list);
	expect(map.data.size).toBe(0);
	expect(map.images.size).toBe(0);
	expect(recordsAt(map, dataset, { x: 0, y: 0 }, 3)).toEqual([]);
	// The map would complain of a source that it no longer has.
	sources.show(OPENED);
	sources.select(null);
	sources.hover('ulaanbaatar');
	// Once more, as if it had never been there.
	registry.add(railways);
	await follow(atlas, registry.list);
	expect(line()).toMatchObject({ present: true, closing: false });
	expect(atlas.failed).toEqual([]);
});

/** A file on its way. */
function arriving() {
	let resolve!: (file: FeatureCollection) => void;
	let reject!: (problem: Error) => void;
	const promise = new Promise<FeatureCollection>((...ends) => ([resolve, reject] = ends));
	return { promise, resolve, reject };
}

test('what is added while the map is being made is brought when the style has it', async () => {
	const opened = open(LAYERS);
	opened.sources.use([...LAYERS, railways]);
	// The style that the map was made with does not know it yet.
	await opened.sources.load(5);
	expect(opened.map.data.has('railways')).toBe(false);
	await follow(opened, [...LAYERS, railways]);
	expect(opened.map.data.get('railways')?.features).toHaveLength(1);
});

test('what arrives for a layer that has been removed meanwhile is not put on the map', async () => {
	const arrival = arriving();
	const atlas = open([railways], () => arrival.promise);
	const loaded = atlas.sources.load(5);
	atlas.map.setStyle(options([]));
	atlas.sources.use([]);
	arrival.resolve(STATIONS);
	await loaded;
	expect(atlas.map.data.has('stations')).toBe(false);
	expect(atlas.failed).toEqual([]);
});

test('that the file of a removed layer cannot be read is nobody’s concern', async () => {
	const arrival = arriving();
	const atlas = open([railways], () => arrival.promise);
	const loaded = atlas.sources.load(5);
	atlas.sources.use([]);
	arrival.reject(new Error('not found'));
	await loaded;
	expect(atlas.failed).toEqual([]);
});

test('the layers beside it keep what they had', async () => {
	const atlas = open(LAYERS.filter(({ id }) => id === 'places'));
	await atlas.sources.load(5);
	atlas.sources.show(OPENED);
	const places = atlas.map.data.get('places');
	const states = new Map(atlas.map.states);
	expect(places?.features.length).toBeGreaterThan(0);
	await follow(atlas, [...LAYERS.filter(({ id }) => id === 'places'), railways]);
	expect(atlas.map.data.get('places')).toBe(places);
	await follow(
		atlas,
		LAYERS.filter(({ id }) => id === 'places')
	);
	for (const [feature, state] of states) expect(atlas.map.states.get(feature)).toEqual(state);
});

test('legend and track follow it', () => {
	const registry = new LayerRegistry(LAYERS);
	const view = (day: number) => ({ ...INITIAL_SETTINGS, dataset, day });
	const groups = () => legendGroups(registry.list, PALETTES.light, en, 'en').map(({ id }) => id);
	expect(groups()).not.toContain('railways');
	const marks = datedParts(registry, dataset).length;
	const remove = registry.add(railways);
	expect(groups().at(-1)).toBe('railways');
	for (const language of LANGUAGES) {
		const group = legendGroups(registry.list, PALETTES.light, en, language).at(-1);
		expect(group?.title).toBe(
			{ en: 'Railways', 'zh-Hans': '铁路', ru: 'Железные дороги' }[language]
		);
	}
	expect(shownNow(registry.list, view(OPENED)).has('railway')).toBe(true);
	expect(shownNow(registry.list, view(CLOSED)).has('railway')).toBe(false);
	expect(datedParts(registry, dataset)).toHaveLength(marks + 1);
	remove();
	expect(groups()).not.toContain('railways');
	expect(datedParts(registry, dataset)).toHaveLength(marks);
});

test('before the atlas’s own layers are here it waits for its place, and the clock knows what they will tell', () => {
	const registry = new LayerRegistry();
	const told = () =>
		datedParts(registry, dataset)
			.map(({ id, interval }) => `${interval.join(' ')} ${id.slice(id.indexOf('/'))}`)
			.sort();
	const ahead = told();
	const remove = registry.add(railways, 'labels');
	expect(told()).toHaveLength(ahead.length + 1);
	expect(() => registry.add(railways)).toThrow('"railways"');
	const ids = registry.begin(LAYERS).map(({ id }) => id);
	expect(ids.indexOf('railways')).toBe(ids.indexOf('labels') - 1);
	remove();
	expect(registry.list).toEqual(LAYERS);
	expect(told()).toEqual(ahead);
	// A second map of the same atlas brings back no layer that was taken away.
	registry.remove('places');
	expect(registry.begin(LAYERS)).toHaveLength(LAYERS.length - 1);
});

test('two atlases have layers of their own', () => {
	const [one, other] = [new LayerRegistry(LAYERS), new LayerRegistry(LAYERS)];
	one.add(railways);
	expect(other.list).toEqual(LAYERS);
});

test('a layer that cannot be added is refused by name', () => {
	const registry = new LayerRegistry(LAYERS);
	expect(() => registry.add({ ...railways, id: 'places' })).toThrow('layer "places"');
	const [source] = railways.sources;
	const taken = { ...railways, sources: [{ ...source!, id: 'events' }] };
	expect(() => registry.add(taken)).toThrow('a source "events"');
	expect(() => registry.add(railways, 'clouds')).toThrow('"clouds"');
	expect(registry.remove('clouds')).toBe(false);
	expect(registry.list).toEqual(LAYERS);
});
