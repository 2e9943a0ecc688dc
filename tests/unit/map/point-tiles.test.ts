/** Very many points are cut into tiles in the page: each stands in one tile of every zoom, known by its number in the list. */
import { VectorTile } from '@mapbox/vector-tile';
import fc from 'fast-check';
import { PbfReader } from 'pbf';
import { expect, test, vi } from 'vitest';
import { collection, type MapFeature } from '../../../src/map/features';
import { cutPoints } from '../../../src/map/point-tiles';
import { TILE_LAYER } from '../../../src/map/tile-url';
import { nextTask } from '../../../src/time/next-task';

const at = (coordinates: [number, number], place: number): MapFeature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates },
	properties: { id: `own-1/own-${place}`, days: [0, 0, 1, 1] }
});
const cut = (positions: readonly [number, number][]) => cutPoints(collection(positions.map(at)));

/** Which points a tile has, and where they lie. */
function pointsIn(tile: ArrayBuffer, z: number, x: number, y: number) {
	const layer = new VectorTile(new PbfReader(tile)).layers[TILE_LAYER];
	return Array.from({ length: layer?.length ?? 0 }, (_, index) => {
		const feature = layer!.feature(index);
		const { geometry } = feature.toGeoJSON(x, y, z);
		return {
			place: (feature.id ?? 0) - 1,
			properties: feature.properties,
			coordinates: geometry.type === 'Point' ? geometry.coordinates : []
		};
	});
}

const position = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -85, max: 85, noNaN: true })
);

test('each point is in one tile of a zoom, where it lies, under its number in the list, counted from 1, and with nothing else', () => {
	return fc.assert(
		fc.asyncProperty(
			fc.array(position, { minLength: 1, maxLength: 40 }),
			fc.integer({ min: 0, max: 3 }),
			async (positions, z) => {
				const tile = await cut(positions);
				const all = Array.from({ length: 2 ** z }, (_, x) =>
					Array.from({ length: 2 ** z }, (_, y) => pointsIn(tile(z, x, y), z, x, y)).flat()
				).flat();
				expect(all.map(({ place }) => place).toSorted((a = 0, b = 0) => a - b)).toEqual(
					positions.map((_, place) => place)
				);
				for (const { place = -1, properties, coordinates } of all) {
					const [longitude = NaN, latitude = NaN] = coordinates;
					const [x = 0, y = 0] = positions[place] ?? [];
					expect(properties).toEqual({});
					// The antimeridian is the world's western edge.
					expect(Math.abs(((longitude - x + 540) % 360) - 180)).toBeLessThan(0.1);
					expect(Math.abs(latitude - y)).toBeLessThan(0.1);
				}
			}
		)
	);
});

test('near by, it stands where it lies', async () => {
	const [x, y] = [Math.floor((133.84 / 360 + 0.5) * 2 ** 14), 5768];
	const tile = await cut([
		[0, 0],
		[133.8403, 46.4912]
	]);
	const rows = Array.from({ length: 200 }, (_, row) => y - 100 + row);
	const found = rows.flatMap((row) => pointsIn(tile(14, x, row), 14, x, row));
	expect(found.map(({ place }) => place)).toEqual([1]);
	expect(found[0]?.coordinates[0]).toBeCloseTo(133.8403, 5);
	expect(found[0]?.coordinates[1]).toBeCloseTo(46.4912, 5);
});

test('beyond the end of the map it stands at its rim, and what is no point stands nowhere', async () => {
	const poles = await cut([
		[10, 90],
		[10, -90]
	]);
	expect(pointsIn(poles(1, 1, 0), 1, 1, 0).map(({ place }) => place)).toEqual([0]);
	expect(pointsIn(poles(1, 1, 1), 1, 1, 1).map(({ place }) => place)).toEqual([1]);
	const line: MapFeature = {
		...at([0, 0], 0),
		geometry: { type: 'LineString', coordinates: [[5, 5], [6, 6]] } // prettier-ignore
	};
	const world = await cutPoints(collection([line, at([5, 5], 1)]));
	expect(pointsIn(world(0, 0, 0), 0, 0, 0)).toMatchObject([{ place: 1 }]);
});

test('on the antimeridian and beyond, a point is once in the world', async () => {
	const tile = await cut([
		[180, 10],
		[190, 10],
		[-190, 10]
	]);
	const found = (x: number) => pointsIn(tile(3, x, 3), 3, x, 3).map(({ place }) => place);
	expect(Array.from({ length: 8 }, (_, x) => found(x))).toEqual([[0, 1], [], [], [], [], [], [], [2]]); // prettier-ignore
});

test('a tile that is handed over ends with what is in it', async () => {
	const tile = (await cut([[10, 10]]))(0, 0, 0);
	const pbf = new PbfReader(tile);
	pbf.readVarint();
	const length = pbf.readVarint();
	expect(pbf.pos + length).toBe(tile.byteLength);
});

test('while very many are being read, whatever else waits has its turn', async () => {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
	const order: string[] = [];
	const done = cut(Array.from({ length: 20 }, () => [10, 10])).then(() => order.push('cut'));
	await nextTask();
	order.push('another');
	await done;
	expect(order).toEqual(['another', 'cut']);
});
