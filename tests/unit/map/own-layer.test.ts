/** The reader's own data on the map: a layer added at run time, in a colour and in shapes that the atlas does not have. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { legendGroups } from '../../../src/features/legend/legend-groups';
import { LANGUAGES } from '../../../src/i18n';
import { WORDS, en } from '../../../src/i18n/whole';
import type { OpeningData } from '../../../src/kinds';
import { drawMap } from '../../../src/map/drawing/draw-map';
import { projectionFor } from '../../../src/map/drawing/projections';
import { INITIAL_SETTINGS } from '../../../src/map/layer-settings';
import { LAYERS } from '../../../src/map/layers';
import type { MapLayer } from '../../../src/map/layers/layer';
import { ownLayers, type OwnShape } from '../../../src/map/layers/own';
import { MapSources } from '../../../src/map/map-sources';
import { PALETTES } from '../../../src/map/palette';
import { ownAt, recordsAt } from '../../../src/map/picking';
import { atlasStyle } from '../../../src/map/style';
import { BEGINNING, FOREVER } from '../../../src/time/interval';
import { ToldMap } from '../fixtures/told-map';
import { madeAtOnce } from '../fixtures/made-at-once';

const opening = new URL('../../../public/data/opening.json', import.meta.url);
const dataset = new Dataset(JSON.parse(readFileSync(opening, 'utf8')) as OpeningData);

const shape = (number: number, from = BEGINNING, to = FOREVER): OwnShape => ({
	id: `own-1/own-${number}`,
	name: `Camp ${number}`,
	days: [from, from, to, to],
	geometry: { type: 'Point', coordinates: [100 + (number % 40), 45] }
});
const line: OwnShape = {
	...shape(2),
	geometry: {
		type: 'MultiLineString',
		coordinates: [
			[
				[120, 45],
				[121, 46],
				[122, 46]
			]
		]
	}
};
const area: OwnShape = {
	...shape(3),
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[110, 45],
				[115, 45],
				[115, 48],
				[110, 45]
			]
		]
	}
};
const laid = (shapes: readonly OwnShape[]): MapLayer[] => {
	const { marks, names } = ownLayers({ id: 'own-1', fileName: 'camps.csv', shapes });
	return [marks, ...(names ? [names] : [])];
};
const styled = (layers: readonly MapLayer[], theme: 'light' | 'dark' = 'light') => ({
	layers,
	theme,
	words: en,
	projection: 'flat' as const,
	hidden: new Set<string>()
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
	test('points, lines and areas are a style, over which nothing of the atlas is changed', () => {
		const style = atlasStyle(styled([...LAYERS, ...laid([shape(1), line, area])], theme));
		expect(validateStyleMin(style)).toEqual([]);
		const ids = style.layers.map(({ id }) => id).filter((id) => id.startsWith('own-1'));
		expect(ids).toEqual([
			'own-1-areas',
			'own-1-bands',
			'own-1-lines',
			'own-1-rings',
			'own-1-points',
			'own-1-names'
		]);
	});
});

test('what a file has none of has no layer that would cost a frame', () => {
	const ids = laid([shape(1)]).flatMap((layer) =>
		layer.specs(PALETTES.light, en).map(({ id }) => id)
	);
	expect(ids).toEqual(['own-1-rings', 'own-1-points', 'own-1-names']);
});

test('lines and areas have the style layers that draw them', () => {
	const idsOf = (shapes: readonly OwnShape[]) =>
		ownLayers({ id: 'own-1', fileName: 'camps.csv', shapes })
			.marks.specs(PALETTES.light, en)
			.map(({ id }) => id);
	expect(idsOf([line])).toEqual(['own-1-bands', 'own-1-lines']);
	expect(idsOf([area])).toEqual(['own-1-areas', 'own-1-bands', 'own-1-lines']);
});

test('a name stands at its points, in the middle of a line, and at a corner of ground', () => {
	const corner = [[110, 45], [115, 45], [115, 48], [110, 45]] as [number, number][]; // prettier-ignore
	const course = [[120, 45], [121, 46], [124, 46]] as [number, number][]; // prettier-ignore
	const anchorOf = (geometry: OwnShape['geometry']) => {
		const { names } = ownLayers({
			id: 'own-1',
			fileName: 'camps.csv',
			shapes: [
				{ ...shape(1), geometry },
				{ ...shape(2), name: '' }
			]
		});
		const none = { type: 'FeatureCollection' as const, features: [] };
		const features = madeAtOnce(names!.sources[0], none, dataset);
		// What has no name has none to be written.
		expect(features).toHaveLength(1);
		return features[0]?.geometry;
	};
	const point = (...coordinates: number[]) => ({ type: 'Point', coordinates });
	expect(anchorOf({ type: 'Point', coordinates: [120, 45] })).toEqual(point(120, 45));
	expect(anchorOf({ type: 'MultiPoint', coordinates: course })).toEqual({
		type: 'MultiPoint',
		coordinates: course
	});
	expect(anchorOf({ type: 'LineString', coordinates: course })).toEqual(point(121, 46));
	expect(anchorOf({ type: 'MultiLineString', coordinates: [course] })).toEqual(point(121, 46));
	expect(anchorOf({ type: 'Polygon', coordinates: [corner] })).toEqual(point(110, 45));
	expect(anchorOf({ type: 'MultiPolygon', coordinates: [[corner]] })).toEqual(point(110, 45));
});

test('what is the reader’s answers a press, whatever of it is pressed, and is in no published file', () => {
	const { marks, names } = ownLayers({
		id: 'own-1',
		fileName: 'camps.csv',
		shapes: [shape(1), line, area]
	});
	for (const layer of [marks, names!]) {
		expect(layer.published).toEqual([]);
		for (const spec of layer.specs(PALETTES.light, en)) expect(layer.answers?.(spec)).toBe(true);
	}
	expect(Object.keys(marks.images?.(PALETTES.light) ?? {})).toEqual(['own-dots']);
	// Names are placed anew when one of them comes or goes.
	expect(names?.sources.map(({ labels }) => labels)).toEqual([true]);
});

test('two thousand names are written, and none where there are more, or none has one', () => {
	const named = (count: number, name = 'Camp') =>
		ownLayers({
			id: 'own-1',
			fileName: 'camps.csv',
			shapes: Array.from({ length: count }, () => ({ ...shape(1), name }))
		}).names;
	expect(named(2000)).toBeDefined();
	expect(named(2001)).toBeUndefined();
	expect(named(3, '')).toBeUndefined();
});

async function onMap(layers: readonly MapLayer[]) {
	const map = new ToldMap();
	map.setStyle(styled(layers));
	const sources = new MapSources(map, dataset, layers, () => Promise.reject(new Error('none')), {
		arrived: () => undefined,
		failed: (problem) => {
			throw problem;
		}
	});
	await sources.load(5);
	return { map, sources };
}

test('it comes and goes with the date, is marked when open, and answers a press as what it is: no record', async () => {
	const { map, sources } = await onMap(laid([shape(1, 100, 200), shape(4)]));
	const there = (number: number) => map.states.get(`own-1/own-1/own-${number}`)?.['present'];
	for (const [day, first] of [
		[99, undefined],
		[100, true],
		[199, true],
		[200, false],
		[150, true]
	] as const) {
		sources.show(day);
		expect([there(1), there(4)], String(day)).toEqual([first, true]);
	}
	sources.select('own-1/own-4');
	expect(map.states.get('own-1/own-1/own-4')).toMatchObject({ selected: true });
	expect(ownAt(map, { x: 0, y: 0 }, 3)).toContainEqual({ id: 'own-1/own-4', name: 'Camp 4' });
	expect(recordsAt(map, dataset, { x: 0, y: 0 }, 3)).toEqual([]);
});

test('points beyond two thousand are cut into tiles by the page, in which no style layer asks for a property', () => {
	const points = (count: number) => Array.from({ length: count }, (_, number) => shape(number));
	const cutIn = (shapes: readonly OwnShape[]) =>
		atlasStyle(styled(laid(shapes))).sources['own-1']?.type;
	expect(cutIn(points(2000))).toBe('geojson');
	expect(cutIn(points(2001))).toBe('vector');
	expect(cutIn([...points(2001), line])).toBe('geojson');
	const style = atlasStyle(styled(laid(points(2001))));
	expect(validateStyleMin(style)).toEqual([]);
	expect(style.layers.map(({ id }) => id)).toEqual(['own-1-rings', 'own-1-points']);
	// Until it has been given its points it asks for no tile.
	expect(style.sources['own-1']).toMatchObject({ bounds: [-180, 0, -180, 0] });
	for (const layer of style.layers) {
		expect(layer).toMatchObject({ 'source-layer': 'features' });
		expect(JSON.stringify(layer)).not.toContain('"get"');
	}
});

test('what has been told already of when its shapes come and go is not worked out again', () => {
	const changes = { between: () => new Map([[0, true]]) };
	const told = { id: 'own-1', fileName: 'camps.csv', shapes: [shape(1)] };
	expect(ownLayers({ ...told, changes }).marks.sources[0]?.changes).toBe(changes);
	expect(ownLayers(told).marks.sources[0]?.changes).toBeUndefined();
});

test('of a hundred thousand a step of the date tells the map of those that come and go, and of no other', async () => {
	const shapes = Array.from({ length: 100_000 }, (_, number) => shape(number, number, number + 50));
	const layers = laid(shapes);
	// Nobody could read their names.
	expect(layers).toHaveLength(1);
	const { map, sources } = await onMap(layers);
	sources.show(5000);
	const placings = map.placings;
	const told: string[] = [];
	const tell = map.setFeatureState.bind(map);
	map.setFeatureState = (feature, state) => {
		told.push(feature.id);
		tell(feature, state);
	};
	sources.show(5001);
	// Each by its number in the list, as it is known in the tiles.
	expect(told.sort()).toEqual(['4952', '5002']);
	expect(map.placings).toBe(placings);
});

test('one switch for all files, which says whose it is and that it is no part of the atlas', () => {
	const other = ownLayers({ id: 'own-2', fileName: 'roads.kml', shapes: [line] });
	for (const language of LANGUAGES) {
		const layers = [...LAYERS, ...laid([shape(1)]), other.marks];
		const groups = legendGroups(layers, PALETTES.light, WORDS[language], language);
		const group = groups.find(({ id }) => id === 'own');
		expect(group?.entries.map(({ label }) => label)).toEqual([['camps.csv'], ['roads.kml']]);
		expect(group?.title).toBe({ en: 'Yours', 'zh-Hans': '我的数据', ru: 'Ваши данные' }[language]);
		expect(group?.origin?.(WORDS[language], language)).toMatch(/\S/);
		expect(other.marks.note?.(language)).toContain('roads.kml');
		// Of the atlas's own layers one alone needs such a sentence: it is counted, not read.
		const saying = groups.filter(({ origin }) => origin !== undefined).map(({ id }) => id);
		expect(saying.sort()).toEqual(['alignment', 'own']);
	}
});

test('a saved picture shows it on the date as the map does, in its shapes', async () => {
	const size = { width: 400, height: 300 };
	const camera = { zoom: 4, latitude: 45, longitude: 115 };
	const draw = (day: number) =>
		drawMap({
			layers: laid([shape(12, 100, 200), line, area]),
			hidden: new Set(),
			dataset,
			day,
			settings: INITIAL_SETTINGS,
			selected: null,
			palette: PALETTES.light,
			words: en,
			zoom: 4,
			size,
			projection: projectionFor('flat', camera, size),
			round: false,
			language: 'en',
			nameless: false,
			prefix: 'map',
			fetchFile: () => Promise.reject(new Error('none'))
		});
	const [there, gone] = [await draw(150), await draw(200)];
	expect(there.groups).toContain(PALETTES.light.own);
	expect(there.groups.match(/<circle/g)).toHaveLength(2);
	expect(there.names).toEqual(expect.arrayContaining(['Camp 12', 'Camp 2', 'Camp 3']));
	expect(gone.groups).not.toContain('<circle');
	expect(gone.records).not.toContain('own-1/own-12');
	expect(gone.groups).toContain('<path');
});

test('of very many rows none is missing, areas and lines among them', async () => {
	const shapes = [area, line, ...Array.from({ length: 600 }, (_, number) => shape(number + 4))];
	const [source] = ownLayers({ id: 'own-1', fileName: 'camps.csv', shapes }).marks.sources;
	const nothing = { type: 'FeatureCollection', features: [] } as const;
	const { features } = await source!.features(nothing as never, dataset);
	expect(features.map(({ properties }) => properties.id)).toEqual(
		shapes.map(({ id }) => expect.stringContaining(id) as unknown)
	);
	expect(new Set(features.map(({ properties }) => properties['drawn']))).toEqual(
		new Set(['area', 'line', 'point'])
	);
});
