/** What the reader has brought as an archive of tiles is on pictures and paper, too, on its days. */
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../../src/dataset/dataset';
import { plainWords } from '../../../../src/i18n/dated-words';
import { en } from '../../../../src/i18n/whole';
import type { OpeningData } from '../../../../src/kinds';
import { clippedLine, clippedRing } from '../../../../src/map/drawing/clip';
import { drawMap } from '../../../../src/map/drawing/draw-map';
import { lacksOf, tilesWithin } from '../../../../src/map/drawing/gather-tiles';
import { legendOf } from '../../../../src/map/drawing/legend';
import { projectionFor } from '../../../../src/map/drawing/projections';
import { tileFeatures } from '../../../../src/map/drawing/tile-features';
import { INITIAL_SETTINGS } from '../../../../src/map/layer-settings';
import { MOST_DRAWN, type MapLayer } from '../../../../src/map/layers/layer';
import { LIGHT } from '../../../../src/map/palette';
import { bytesOfFile } from '../../../../src/own-data/tile-bytes';
import { Atlas } from '../../../../src/state/atlas.svelte';
import { OwnArchives } from '../../../../src/state/own-archives.svelte';
import { dayOf, type Day } from '../../../../src/time/day';
import { ENGLISH } from '../../fixtures/spoken';
import { shapeTile, writeTiles, type TiledPoint } from '../../fixtures/tile-writer';
import { publicJson } from '../../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const FAR = { zoom: 3, latitude: 47, longitude: 105 };
const size = { width: 800, height: 560 };
const FINDS: TiledPoint[] = [
	{ longitude: 100, latitude: 50, properties: { name: 'Early', from: '1950', to: '1960' } },
	{ longitude: 110, latitude: 45, properties: { name: 'Late', from: '1969-03-02' } },
	{ longitude: -70, latitude: -30, properties: { name: 'Behind the globe' } }
];

async function archiveOf(points: readonly TiledPoint[], spoil = false) {
	const atlas = new Atlas(dataset, ENGLISH);
	const archives = new OwnArchives(atlas);
	const bytes = bytesOfFile(new Blob([writeTiles(points) as Uint8Array<ArrayBuffer>]));
	const part = bytes.part.bind(bytes);
	let isSpoilt = false;
	bytes.part = (offset, length) => part(offset, isSpoilt ? 0 : length);
	await archives.add('finds.pmtiles', bytes);
	isSpoilt = spoil;
	const [layer] = atlas.layers.list;
	return { layer: layer as MapLayer, archives };
}

const drawn = (layer: MapLayer, day: Day, drawnAs: 'globe' | 'flat' | 'conic' = 'globe') =>
	drawMap({
		...asked(layer, day),
		size,
		projection: projectionFor(drawnAs, FAR, size),
		round: drawnAs === 'globe',
		language: 'en',
		nameless: false,
		prefix: 'map',
		fetchFile: () => Promise.reject(new Error('no file is needed'))
	});

const asked = (layer: MapLayer, day: Day) => ({
	layers: [layer],
	hidden: new Set<string>(),
	dataset,
	day,
	settings: { ...INITIAL_SETTINGS, trailingDays: 0, quieterTies: true },
	selected: null,
	palette: LIGHT,
	words: en,
	zoom: FAR.zoom
});

const places = (groups: string) =>
	[...groups.matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/g)].map(([, x, y]) => [
		Math.round(Number(x)),
		Math.round(Number(y))
	]);

describe('an archive of tiles on a picture', () => {
	test('is drawn at its places, on its days alone, on each shape of the map', async () => {
		const { layer } = await archiveOf(FINDS);
		for (const shape of ['globe', 'flat', 'conic'] as const) {
			const projection = projectionFor(shape, FAR, size);
			const at = ({ longitude, latitude }: TiledPoint) =>
				(projection([longitude, latitude]) ?? []).map(Math.round);
			const [early, late] = FINDS.map(at);
			const on = async (day: Day) => places((await drawn(layer, day, shape)).groups);
			const near = (found: number[][], wanted: (number[] | undefined)[]) => {
				expect(found.length, shape).toBe(wanted.length);
				found.forEach(([x = 0, y = 0], index) => {
					const [wantedX = NaN, wantedY = NaN] = wanted[index] ?? [];
					expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(2);
				});
			};
			near(await on(dayOf(1949, 12, 31)), []);
			near(await on(dayOf(1960, 12, 31)), [early]);
			near(await on(dayOf(1961, 1, 1)), []);
			near(await on(dayOf(1969, 3, 1)), []);
			near(await on(dayOf(1969, 3, 2)), [late]);
		}
	});

	test('stands in its legend by name and kind, is named in a note, and lacks nothing', async () => {
		const { layer } = await archiveOf(FINDS);
		const day = dayOf(1955, 1, 1);
		const { layers, lacks, records } = await drawn(layer, day);
		expect(legendOf(asked(layer, day), layers, plainWords).map(({ label }) => label)).toEqual([
			'finds.pmtiles (archive of tiles)'
		]);
		expect(layer.note?.('en')).toContain('finds.pmtiles');
		expect(lacksOf(asked(layer, day), lacks, 'en')).toEqual([]);
		expect(records).toEqual([]);
	});

	test('says so where there is more than can be drawn, and draws that much', async () => {
		const many = Array.from({ length: MOST_DRAWN + 5 }, (_, index) => ({
			// Half of them in one tile, half in the next.
			longitude: 80 + (index % 200) / 10,
			latitude: 40 + Math.floor(index / 200) / 10,
			properties: { name: 'A find' }
		}));
		const { layer } = await archiveOf(many);
		const day = dayOf(1955, 1, 1);
		const { lacks } = await drawn(layer, day);
		expect(lacksOf(asked(layer, day), lacks, 'en')).toEqual([
			'Of finds.pmtiles, 20,000 things of those in the view are drawn.'
		]);
	});

	test('goes without a damaged tile, and says so', async () => {
		const { layer } = await archiveOf(FINDS);
		const { tiles } = layer;
		const bytes = new Uint8Array([0x1a, 0xff, 0x03, 0x00, 0x99]).buffer;
		const damaged = { ...tiles, tile: () => Promise.resolve(bytes) } as typeof tiles;
		const spoilt = { ...layer, ...(damaged && { tiles: damaged }) };
		const day = dayOf(1955, 1, 1);
		const { groups, lacks } = await drawn(spoilt, day);
		expect(groups).toBe('');
		expect(lacksOf(asked(spoilt, day), lacks, 'en')).toEqual([
			'Part of finds.pmtiles could not be read and is not drawn.'
		]);
	});

	test('says so where part of it cannot be read', async () => {
		const { layer } = await archiveOf(FINDS, true);
		const day = dayOf(1955, 1, 1);
		const { lacks, groups } = await drawn(layer, day);
		expect(groups).toBe('');
		expect(lacksOf(asked(layer, day), lacks, 'ru')).toEqual([
			'finds.pmtiles: часть прочитать не удалось, она не нарисована.'
		]);
	});
});

test('of an archive those tiles are read that the picture shows, no nearer than there are any', () => {
	const bounds = [-180, -85, 180, 85] as const;
	const near = { zoom: 6.4, latitude: 47, longitude: 105 };
	const projection = projectionFor('flat', near, size);
	const tiles = tilesWithin({ minZoom: 0, maxZoom: 14, bounds }, projection, size, near.zoom);
	expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([6]));
	expect(tiles.length).toBeGreaterThan(1);
	expect(tiles.length).toBeLessThan(10);
	expect(tiles).toContainEqual({ z: 6, x: 50, y: 22 });
	const least = { minZoom: 0, maxZoom: 2, bounds };
	expect(tilesWithin(least, projection, size, near.zoom).map(({ z }) => z)).toEqual([2]);
	const later = { minZoom: 8, maxZoom: 14, bounds };
	expect(tilesWithin(later, projection, size, near.zoom)).toEqual([]);
	const elsewhere = { minZoom: 0, maxZoom: 14, bounds: [-80, -40, -60, -20] as const };
	expect(tilesWithin(elsewhere, projection, size, near.zoom)).toEqual([]);
});

describe('what tiles share', () => {
	type DrawnFeature = {
		feature: { geometry: { coordinates: unknown } };
		rim: { coordinates: unknown };
	};
	const TILE = { z: 4, x: 12, y: 5 };
	const read = (type: 'line' | 'area', parts: [number, number][][]) =>
		tileFeatures(shapeTile('finds', type, parts), TILE, new Set(['finds'])).get('finds') ?? [];
	/** Beyond the tile on its left and right. */
	const ACROSS: [number, number][] = [
		[-80, 1000],
		[4176, 1000],
		[4176, 3000],
		[-80, 3000]
	];

	test('ground is drawn once, and its rim is not where the tile ends', () => {
		const [area] = read('area', [ACROSS]);
		const [ring = []] = (area as unknown as DrawnFeature).feature.geometry
			.coordinates as number[][][];
		const [west, east] = [12 * 22.5 - 180, 13 * 22.5 - 180];
		expect(Math.min(...ring.map(([x = 0]) => x))).toBeCloseTo(west);
		expect(Math.max(...ring.map(([x = 0]) => x))).toBeCloseTo(east);
		const rims = (area as unknown as DrawnFeature).rim.coordinates as number[][][];
		expect(rims).toHaveLength(2);
		for (const rim of rims) expect(new Set(rim.map(([, y = 0]) => y.toFixed(6))).size).toBe(1);
	});

	test('a line ends at the tile and begins there in the next, and bends with the globe', () => {
		const lines = read('line', [
			[
				[-80, 10],
				[5000, 10],
				[5000, 2000],
				[100, 2000]
			]
		]);
		expect(lines).toHaveLength(2);
		const [first] = lines.map(({ feature }) => feature.geometry as GeoJSON.LineString);
		expect(first?.coordinates.length).toBeGreaterThan(30);
		expect(first?.coordinates[0]?.[0]).toBeCloseTo(90);
		expect(first?.coordinates.at(-1)?.[0]).toBeCloseTo(112.5);
	});

	test('what lies outside is not there, and what lies within stays as it is', () => {
		const inside = [
			{ x: 1, y: 1 },
			{ x: 5, y: 1 },
			{ x: 5, y: 5 }
		];
		expect(clippedRing(inside, 10)).toEqual(inside);
		expect(clippedLine(inside, 10)).toEqual([inside]);
		const outside = inside.map(({ x, y }) => ({ x: x + 20, y }));
		expect(clippedRing(outside, 10)).toEqual([]);
		expect(clippedLine(outside, 10)).toEqual([]);
	});
});
