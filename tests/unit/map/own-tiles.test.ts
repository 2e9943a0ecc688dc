/** An archive of tiles that the reader lays over the map: its style, its line of the legend, and what a press of it tells. */
import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/whole';
import { onEveryDate, ownTileLayer, type OwnTiles } from '../../../src/map/layers/own-tiles';
import { PALETTES } from '../../../src/map/palette';
import { ownAt, recordsAt } from '../../../src/map/picking';
import { atlasStyle } from '../../../src/map/style';
import { readTileUrl, tileUrl } from '../../../src/map/tile-url';
import { given } from './approved/given';

const archive = (more: Partial<OwnTiles> = {}): OwnTiles => ({
	id: 'own-3',
	minZoom: 2,
	maxZoom: 9,
	bounds: [60, 20, 150, 60],
	layers: ['finds', 'roads'],
	columns: { from: 'start', to: 'end', name: 'title' },
	tile: () => Promise.resolve(undefined),
	said: () => ({ label: 'finds.pmtiles', moving: 'It follows when the clock rests.' }),
	note: () => 'With finds.pmtiles.',
	lacks: () => [],
	...more
});
const styleOf = (tiles = archive()) =>
	atlasStyle({
		layers: [ownTileLayer(tiles)],
		theme: 'light',
		words: en,
		projection: 'flat',
		hidden: new Set()
	});
const ownSpecs = (tiles = archive()) =>
	ownTileLayer(tiles).specs(PALETTES.light, en) as {
		id: string;
		type: string;
		filter: never;
		'source-layer': string;
		metadata: { ofTiles: { name?: string } };
	}[];

test('its style is a style: the tiles are asked from the page, and every layer of them is drawn in four ways', () => {
	const style = styleOf();
	expect(validateStyleMin(style)).toEqual([]);
	expect(style.sources['own-3']).toEqual({
		type: 'vector',
		tiles: ['thalweg-tiles://own-3/{z}/{x}/{y}'],
		minzoom: 2,
		maxzoom: 9,
		bounds: [60, 20, 150, 60]
	});
	expect(ownSpecs().map((spec) => [spec.id, spec['source-layer']])).toEqual(
		['finds', 'roads'].flatMap((layer, at) =>
			['areas', 'rims', 'lines', 'points'].map((what) => [`own-3-${at}-${what}`, layer])
		)
	);
});

test('points, lines and areas are each drawn by what is made for them, on their days', () => {
	const drawnBy = (type: 1 | 2 | 3, day: string, columns = archive().columns) =>
		ownSpecs(archive({ layers: ['finds'], columns }))
			.filter(({ filter }) =>
				featureFilter(filter, 'filter', { day }).filter(
					{ zoom: 5 },
					{ type, properties: { start: '1969', end: '1970' } }
				)
			)
			.map(({ type: as }) => as);
	expect(drawnBy(1, '1969-03-02')).toEqual(['circle']);
	expect(drawnBy(2, '1969-03-02')).toEqual(['line']);
	expect(drawnBy(3, '1969-03-02')).toEqual(['fill', 'line']);
	expect(drawnBy(1, '1971-01-01')).toEqual([]);
	// Without columns of dates it has always been there.
	expect(drawnBy(1, '1971-01-01', {})).toEqual(['circle']);
});

test('the legend has one dot for it, in the colour of all that is the reader’s, and says how it moves', () => {
	const layer = ownTileLayer(archive());
	const { own, casing } = PALETTES.light;
	expect(layer.legend?.(PALETTES.light, en)).toEqual([
		{
			key: 'own-3',
			label: ['finds.pmtiles'],
			moving: 'It follows when the clock rests.',
			symbol: { type: 'dot', fill: own, stroke: casing }
		}
	]);
	expect(layer.note?.('en')).toBe('With finds.pmtiles.');
	expect(Object.keys(layer.images?.(PALETTES.light) ?? {})).toEqual(['own-dots']);
	// No published file holds anything of it.
	expect([layer.sources, layer.published]).toEqual([[], []]);
});

describe('a press', () => {
	const spec = (tiles?: OwnTiles) =>
		styleOf(tiles).layers.find(({ id }) => id === 'own-3-0-points');
	const pressed = (
		properties: Record<string, unknown>,
		more: object = {},
		layer: unknown = spec()
	) => {
		const map = {
			getLayersOrder: () => ['own-3-0-points'],
			getLayer: () => layer as { metadata?: unknown },
			queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) =>
				layers.map(() => ({
					properties,
					source: 'own-3',
					layer: layer as { metadata?: unknown },
					...more
				}))
		};
		expect(recordsAt(map, given, { x: 0, y: 0 }, 3)).toEqual([]);
		return ownAt(map, { x: 0, y: 0 }, 3);
	};
	const point = (...coordinates: number[]) => ({ geometry: { type: 'Point', coordinates } });

	test('tells what is in tiles by the column that is its name', () => {
		const [told] = pressed({ title: 'A camp', name: 'Not this' });
		expect(told?.name).toBe('A camp');
		expect(pressed({ title: 7 })[0]?.name).toBe('');
		expect(pressed({ name: 'Not this' })[0]?.name).toBe('');
		const nameless = spec(archive({ columns: {} }));
		expect(pressed({ title: 'A camp' }, {}, nameless)[0]?.name).toBe('');
	});

	test('tells two of the same name apart by where they lie, and one thing always alike', () => {
		const idAt = (...at: number[]) => pressed({ title: 'A camp' }, point(...at))[0]?.id;
		expect(idAt(100, 50)).toBe(idAt(100, 50));
		expect(idAt(100, 50)).not.toBe(idAt(101, 50));
		expect(idAt(100, 50)).not.toBe(pressed({ title: 'A post' }, point(100, 50))[0]?.id);
		// Each tile has a piece of its own of a line: they are one thing.
		const piece = (...coordinates: number[][]) => ({
			geometry: { type: 'LineString', coordinates }
		});
		expect(pressed({ title: 'A road' }, piece([1, 2], [3, 4]))).toEqual(
			pressed({ title: 'A road' }, piece([3, 4], [5, 6]))
		);
	});

	test('of what is in no archive tells nothing', () => {
		expect(pressed({ title: 'A camp' }, { source: undefined })).toEqual([]);
		expect(pressed({ title: 'A camp' }, { layer: undefined })).toEqual([]);
		expect(pressed({ title: 'A camp' }, { layer: { metadata: {} } })).toEqual([]);
	});
});

test('which tile the map asks for is read from its address', () => {
	const asked = tileUrl('own-3').replace('{z}', '7').replace('{x}', '101').replace('{y}', '45');
	expect(readTileUrl(asked)).toEqual({ id: 'own-3', z: 7, x: 101, y: 45 });
	expect(readTileUrl('')).toMatchObject({ id: '' });
});

test('asked for on every date it is drawn as one without columns of dates, and is otherwise the same', () => {
	const layer = ownTileLayer(archive());
	const always = onEveryDate(layer, archive());
	expect(always.specs(PALETTES.light, en)).toEqual(
		ownTileLayer(archive({ columns: {} })).specs(PALETTES.light, en)
	);
	expect(always.specs(PALETTES.light, en)).not.toEqual(layer.specs(PALETTES.light, en));
	expect({ ...always, specs: null }).toEqual({ ...layer, specs: null });
});
