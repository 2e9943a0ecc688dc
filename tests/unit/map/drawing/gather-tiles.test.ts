/** What of tiles is on a picture, of archives made up for one rule each. */
import { geoEquirectangular, geoMercator, geoOrthographic } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/i18n/whole';
import type { Asked } from '../../../../src/map/drawing/gather';
import {
	gatherTiles,
	lacksOf,
	tiledKey,
	tilesWithin
} from '../../../../src/map/drawing/gather-tiles';
import { tileFeatures } from '../../../../src/map/drawing/tile-features';
import { INITIAL_SETTINGS } from '../../../../src/map/layer-settings';
import type { MapLayer, TileLack, TileSource } from '../../../../src/map/layers/layer';
import { LIGHT } from '../../../../src/map/palette';
import { dayOf } from '../../../../src/time/day';
import { shapeTile } from '../../fixtures/tile-writer';
import { given } from '../approved/given';

const SIZE = { width: 512, height: 512 };
/** The whole world on the picture, as Mercator has it at zoom 0. */
const world = geoMercator().scale(512 / (2 * Math.PI)).translate([256, 256]); // prettier-ignore
const EVERYWHERE = [-180, -85, 180, 85] as const;

const asked = (
	more: object = {}
): Asked & { projection: typeof world; size: typeof SIZE; language: string } => ({
	layers: [],
	hidden: new Set<string>(),
	dataset: given,
	day: dayOf(1969, 3, 2),
	settings: INITIAL_SETTINGS,
	selected: null,
	palette: LIGHT,
	words: en,
	zoom: 0,
	projection: world,
	size: SIZE,
	language: 'en',
	...more
});
const LINE = shapeTile('finds', 'line', [[[100, 100], [200, 100]]]); // prettier-ignore
const source = (
	id: string,
	tile: (z: number, x: number, y: number) => ArrayBuffer | undefined,
	more: Partial<TileSource> = {}
): TileSource => ({
	id,
	minZoom: 0,
	maxZoom: 0,
	bounds: EVERYWHERE,
	tile: (z, x, y) => Promise.resolve(tile(z, x, y)),
	...more
});
const drawn = (tiles: TileSource, ...specs: object[]) => ({
	layer: { id: `layer-${tiles.id}`, tiles, sources: [] } as unknown as MapLayer,
	specs: specs.map((spec, at) => ({
		id: `spec-${at}`,
		type: 'line',
		source: tiles.id,
		...spec
	})) as never
});
const told = async (...layers: ReturnType<typeof drawn>[]) => {
	const { bySource, lacks } = await gatherTiles(asked(), layers);
	return {
		held: Object.fromEntries([...bySource].map(([key, features]) => [key, features.length])),
		lacks: Object.fromEntries([...lacks].map(([key, lacking]) => [key, [...lacking]]))
	};
};

describe('which tiles a picture shows', () => {
	const within = (zoom: number, more: Partial<TileSource> = {}, projection = world) =>
		tilesWithin({ minZoom: 0, maxZoom: 9, bounds: EVERYWHERE, ...more }, projection, SIZE, zoom);

	test('all of the world at once, and of each nearer zoom four times as many', () => {
		expect(within(0)).toEqual([{ z: 0, x: 0, y: 0 }]);
		expect(
			within(1.9)
				.map(({ z, x, y }) => `${z}/${x}/${y}`)
				.sort()
		).toEqual(['1/0/0', '1/0/1', '1/1/0', '1/1/1']);
		expect(within(2)).toHaveLength(16);
	});

	test('are no more than 48, or from farther off, as long as there are any', () => {
		expect(new Set(within(5).map(({ z }) => z))).toEqual(new Set([2]));
		expect(within(3, { minZoom: 3 })).toHaveLength(64);
		expect(within(2, { minZoom: 3 })).toEqual([]);
		expect(new Set(within(5, { maxZoom: 1 }).map(({ z }) => z))).toEqual(new Set([1]));
	});

	test('are 48 where it is just as many', () => {
		expect(within(3, { bounds: [-180, -79, 180, 79] })).toHaveLength(48);
	});

	test('reach to the last row and column of the picture', () => {
		const centred = (x: number, y: number) => geoMercator().scale(512 / (2 * Math.PI)).translate([x, y]); // prettier-ignore
		const tiles = (x: number, y: number) =>
			within(1, {}, centred(x, y)).map((one) => `${one.x}/${one.y}`);
		expect(tiles(510, 256)).toContain('1/0');
		expect(tiles(256, 510)).toContain('0/1');
	});

	test('are those within the bounds of the archive', () => {
		expect(within(1, { bounds: [10, 10, 20, 20] })).toEqual([{ z: 1, x: 1, y: 0 }]);
		expect(within(1, { bounds: [-20, -20, -10, -10] })).toEqual([{ z: 1, x: 0, y: 1 }]);
	});

	test('are none beside the globe, and none behind it', () => {
		const globe = geoOrthographic().scale(100).translate([256, 256]).rotate([-90, -45]).clipAngle(90); // prettier-ignore
		const seen = within(2, {}, globe).map(({ x, y }) => `${x}/${y}`);
		expect(seen).toContain('3/1');
		expect(seen).not.toContain('0/3');
		const small = geoEquirectangular().scale(1).translate([256, 256]);
		expect(within(0, {}, small)).toHaveLength(1);
	});
});

describe('what is drawn of them', () => {
	test('is what any of the style layers draws, once', async () => {
		const lines = { 'source-layer': 'finds', filter: ['==', ['geometry-type'], 'LineString'] };
		const { held, lacks } = await told(
			drawn(
				source('one', () => LINE),
				lines,
				lines,
				{ 'source-layer': 'finds', filter: false }
			)
		);
		expect(held).toEqual({ 'one finds': 1 });
		expect(lacks).toEqual({ 'layer-one': [] });
		expect(tiledKey('one', 'finds')).toBe('one finds');
	});

	test('is nothing of what no style layer draws, of other layers in them, or of other sources', async () => {
		const none = { 'source-layer': 'finds', filter: ['==', ['geometry-type'], 'Point'] };
		const other = { 'source-layer': 'roads' };
		const elsewhere = { 'source-layer': 'finds', source: 'two' };
		expect(
			(
				await told(
					drawn(
						source('one', () => LINE),
						none
					)
				)
			).held
		).toEqual({ 'one finds': 0 });
		expect(
			(
				await told(
					drawn(
						source('one', () => LINE),
						other
					)
				)
			).held
		).toEqual({});
		expect(
			(
				await told(
					drawn(
						source('one', () => LINE),
						elsewhere,
						{ type: 'background', source: undefined }
					)
				)
			).held
		).toEqual({});
		const untiled = {
			layer: { id: 'plain', sources: [] } as unknown as MapLayer,
			specs: [] as never
		};
		expect(await told(untiled)).toEqual({ held: {}, lacks: {} });
	});

	test('follows the day and the open record, as its style asks', async () => {
		const filter = (name: string, value: string) => ({
			'source-layer': 'finds',
			filter: ['==', ['global-state', name], value]
		});
		for (const [name, value] of [
			['day', '1969-03-02'],
			['selected', ''],
			['language', 'en']
		] as const) {
			expect(
				(
					await told(
						drawn(
							source('one', () => LINE),
							filter(name, value)
						)
					)
				).held
			).toEqual({ 'one finds': 1 });
			expect(
				(
					await told(
						drawn(
							source('one', () => LINE),
							filter(name, 'other')
						)
					)
				).held
			).toEqual({ 'one finds': 0 });
		}
	});

	test('of several tiles is all together; where one is missing nothing lacks, where one is damaged that is said', async () => {
		const damaged = new Uint8Array([0x1a, 0xff, 0x03, 0x00, 0x99]).buffer;
		const tiles = source('one', (_, x, y) => (x === 0 ? LINE : y === 0 ? undefined : damaged), {
			minZoom: 1,
			maxZoom: 1
		});
		const { bySource, lacks } = await gatherTiles(asked({ zoom: 1 }), [
			drawn(tiles, { 'source-layer': 'finds' })
		]);
		expect(bySource.get('one finds')).toHaveLength(2);
		expect([...(lacks.get('layer-one') ?? [])]).toEqual(['unread']);
	});

	test('where there are more tiles than can be read, is said to be more', async () => {
		const read: string[] = [];
		const tiles = source('one', (z, x, y) => (read.push(`${z}/${x}/${y}`), undefined), {
			minZoom: 3,
			maxZoom: 3
		});
		const { lacks } = await gatherTiles(asked({ zoom: 3 }), [
			drawn(tiles, { 'source-layer': 'finds' })
		]);
		expect(read).toHaveLength(48);
		expect([...(lacks.get('layer-one') ?? [])]).toEqual(['more']);
	});
});

test('what a picture lacks is said for the layers that are on it, by their own words', () => {
	const layer = (id: string, lack?: TileSource['lacks']) =>
		({ id, group: { id: `group-${id}` }, tiles: { lacks: lack } }) as unknown as MapLayer;
	const says: TileSource['lacks'] = (language, lacks) =>
		[...lacks].map((one) => `${language} ${one}`);
	const layers = [
		layer('one', says),
		layer('two', says),
		layer('hidden', says),
		layer('silent'),
		{ id: 'plain' } as MapLayer
	];
	const lacks = new Map<string, Set<TileLack>>([
		['one', new Set(['more', 'unread'])],
		['hidden', new Set(['more'])]
	]);
	expect(lacksOf({ layers, hidden: new Set(['group-hidden']) }, lacks, 'ru')).toEqual([
		'ru more',
		'ru unread'
	]);
});

describe('a tile', () => {
	const read = (bytes: ArrayBuffer, tile = { z: 1, x: 1, y: 0 }) =>
		tileFeatures(bytes, tile, new Set(['finds'])).get('finds') ?? [];
	const round = (positions: number[][]) =>
		positions.map((one) => one.map((part) => +part.toFixed(3)));

	test('has its things where they are on the globe, as its own', () => {
		const [line] = read(shapeTile('finds', 'line', [[[0, 4096 / 2], [100, 4096 / 2]]])); // prettier-ignore
		const { coordinates } = line!.feature.geometry as { coordinates: number[][] };
		// The middle of the northern half of Mercator's world.
		expect(round(coordinates.slice(0, 1))).toEqual([[0, 66.513]]);
		expect(round(coordinates.slice(-1))).toEqual([[4.395, 66.513]]);
		expect(line?.feature.properties.id).toBe('1/1/0/finds/0');
		expect(line?.told).toEqual({});
		expect(line?.state).toEqual({});
		expect(tileFeatures(LINE, { z: 0, x: 0, y: 0 }, new Set(['roads'])).size).toBe(0);
	});

	test('has long ways in pieces of a thirty-second of its side, for they bend', () => {
		const pieces = (length: number) =>
			(read(shapeTile('finds', 'line', [[[0, 9], [length, 9]]]))[0]!.feature.geometry as { coordinates: unknown[] }).coordinates.length - 1; // prettier-ignore
		expect([pieces(100), pieces(128), pieces(129), pieces(4096)]).toEqual([1, 1, 2, 32]);
		const courseOf = (...course: [number, number][]) =>
			(read(shapeTile('finds', 'line', [course]))[0]!.feature.geometry as { coordinates: number[][] }).coordinates; // prettier-ignore
		expect(courseOf([3000, 9], [3128, 9])).toHaveLength(2);
		// Each piece is as long as the others.
		const down = courseOf([2048, 0], [2048, 2048]);
		expect(down).toHaveLength(17);
		expect(round([down[8]!])).toEqual(round(courseOf([2048, 1024], [2048, 1025]).slice(0, 1)));
	});

	test('has those points that are its own', () => {
		const [point, ...others] = read(shapeTile('finds', 'point', [[[2048, 2048]], [[4096, 5]], [[-1, 5]]])); // prettier-ignore
		expect(others).toEqual([]);
		expect(point?.feature).toMatchObject({ type: 'Feature', geometry: { type: 'Point' } });
		expect(round([(point!.feature.geometry as { coordinates: number[] }).coordinates])).toEqual([[90, 66.513]]); // prettier-ignore
	});

	test('has ground with its holes, closed, and its rim apart', () => {
		const square = (from: number, to: number): [number, number][] => [[from, from], [to, from], [to, to], [from, to]]; // prettier-ignore
		const hole = square(40, 60).toReversed();
		const [area, ...others] = read(shapeTile('finds', 'area', [square(10, 90), hole]));
		expect(others).toEqual([]);
		const { coordinates } = area!.feature.geometry as { coordinates: number[][][] };
		expect(coordinates).toHaveLength(2);
		// Its corners, and the first of them once more, or twice.
		for (const ring of coordinates) expect(ring.length).toBeLessThanOrEqual(6);
		expect(area?.feature.geometry.type).toBe('Polygon');
		for (const ring of coordinates) expect(ring.at(-1)).toEqual(ring[0]);
		expect(area?.rim).toMatchObject({ type: 'MultiLineString' });
		expect((area!.rim as unknown as { coordinates: unknown[] }).coordinates).toHaveLength(2);
		// What lies beside it is drawn by its neighbour.
		expect(read(shapeTile('finds', 'area', [square(-90, -10)]))).toEqual([]);
		expect(read(shapeTile('finds', 'line', [[[-90, -10], [-20, -10]]]))).toEqual([]); // prettier-ignore
	});
});
