import { LngLat, MercatorCoordinate, Point, type FlyToOptions } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData } from '../../../src/kinds';
import { cameraToShow, flyToAll, flyToCamera, flyToRecord, pixelOf } from '../../../src/map/fly-to';
import { farZoom, focusZoom, nearestZoom } from '../../../src/map/focus-zoom';
import type { DatedMap } from '../../../src/map/maplibre/dated-map';
import { publicJson } from '../geodata/public-data';

const surroundings = {
	dataset: new Dataset(publicJson<OpeningData>('opening.json')),
	covered: 0,
	projection: 'flat' as const,
	extentOf: () => []
};
const TOKYO: [number, number] = [139.75, 35.69];

/** A flat map of 870 × 600 px, which draws the world again beside itself, and the flights it is asked for. */
function mapAt(zoom: number, latitude: number, longitude: number, width = 870, height = 600) {
	const flights: (FlyToOptions & { center: [number, number] })[] = [];
	const world = 512 * 2 ** zoom;
	const centre = MercatorCoordinate.fromLngLat([longitude, latitude]);
	const map = {
		getCenter: () => new LngLat(longitude, latitude),
		getZoom: () => zoom,
		getCanvas: () => ({ style: { width: `${width}px`, height: `${height}px` } }),
		project: (position: [number, number]) => {
			const { x, y } = MercatorCoordinate.fromLngLat(position);
			return new Point(435 + (x - centre.x) * world, 300 + (y - centre.y) * world);
		},
		unproject: ({ x, y }: Point) =>
			new MercatorCoordinate(centre.x + (x - 435) / world, centre.y + (y - 300) / world).toLngLat(),
		flyTo: (options: FlyToOptions) => flights.push(options as (typeof flights)[number])
	};
	return { map: map as unknown as DatedMap, flights };
}

test('a place across the date line has its pixel where it is drawn', () => {
	const { map } = mapAt(1.8, 40, -150);
	const pixel = pixelOf(map, TOKYO);
	expect(pixel?.x).toBeCloseTo(435 - (70.25 / 360) * 512 * 2 ** 1.8, 3);
	expect(pixelOf(map, [139.75 - 360, 35.69])).toEqual(pixel);
	expect(pixelOf(map, [20, 40])).toBeUndefined();
	expect(pixelOf(mapAt(6, 40, -150).map, TOKYO)).toBeUndefined();
	expect(pixelOf(mapAt(3, 65, 179).map, [-175, 65])?.x).toBeGreaterThan(435);
	// However often the map was turned round the world.
	expect(pixelOf(mapAt(3, 40, 859.75).map, TOKYO)?.x).toBeCloseTo(435, 3);
});

test('a capital that is seen is not flown to, on either side of the date line', () => {
	for (const longitude of [-150, 100, 179, -179]) {
		const { map, flights } = mapAt(1.8, 40, longitude);
		flyToRecord(map, 'tokyo', surroundings);
		expect(flights, String(longitude)).toEqual([]);
	}
});

test('what is out of view is flown to the shorter way round the world', () => {
	const { map, flights } = mapAt(5, 45, -160);
	flyToRecord(map, 'tokyo', surroundings);
	expect(flights).toHaveLength(1);
	expect(flights[0]?.center[0]).toBeCloseTo(139.75 - 360, 1);
	// A town that a map of the world does not name is gone nearer to, and not round the world either.
	const far = mapAt(2, 45, -160);
	flyToRecord(far.map, 'zhenbao', surroundings);
	expect(far.flights[0]?.center[0]).toBeCloseTo(133.84 - 360, 1);
});

test('both ends of a relation come into view over the ocean between them, where that is shorter', () => {
	const { map, flights } = mapAt(7, -20, -100);
	flyToRecord(map, 'beijing--washington', surroundings);
	expect(flights).toHaveLength(1);
	const [longitude] = flights[0]?.center ?? [NaN];
	// Half-way between 116° E and 77° W over the Pacific, and of its copies the one nearest to the map.
	expect(longitude).toBeCloseTo((116.4 + 360 - 77) / 2 - 360, 0);
});

test('what passes by is flown to so that all of it is seen, from some way off; what is seen so already, is not', () => {
	const far = mapAt(2, 20, 0);
	flyToAll(far.map, ['zhenbao-2-march-1969'], surroundings);
	expect(far.flights).toHaveLength(1);
	expect(far.flights[0]?.zoom).toBe(5);
	const { center, zoom } = far.flights[0]!;
	const there = mapAt(zoom!, center[1], center[0]);
	flyToAll(there.map, ['zhenbao-2-march-1969'], surroundings);
	expect(there.flights).toEqual([]);
	const both = mapAt(5, center[1], center[0]);
	flyToAll(both.map, ['zhenbao-2-march-1969', 'zhalanashkol-1969'], surroundings);
	expect(both.flights[0]?.zoom).toBeLessThan(4.5);
	flyToAll(both.map, [], surroundings);
	expect(both.flights).toHaveLength(1);
});

test('a flight ends above what covers the foot of the map, unless it goes exactly where it is asked to', () => {
	const { map, flights } = mapAt(5, 45, 100);
	const asked = { zoom: 4, latitude: 40, longitude: 110 };
	flyToCamera(map, asked, 200);
	flyToCamera(map, { ...asked, longitude: 470, exact: true }, 200);
	expect(flights).toEqual([
		{ center: [110, 40], zoom: 4, offset: [0, -100], maxDuration: 2000 },
		{ center: [110, 40], zoom: 4, offset: [0, 0], maxDuration: 2000 }
	]);
	flyToRecord(map, 'tokyo', { ...surroundings, covered: 100 });
	expect(flights[2]).toMatchObject({ offset: [0, -50], maxDuration: 2500 });
});

test('what was laid out on a wide map is seen from further away on a small one, and never from nearer', () => {
	const asked = { zoom: 4, latitude: 40, longitude: 110, laidOut: true };
	const zoomOn = (width: number, height: number, covered: number) => {
		const { map, flights } = mapAt(5, 45, 100, width, height);
		flyToCamera(map, asked, covered);
		return flights[0]?.zoom;
	};
	expect(zoomOn(700, 450, 0)).toBe(4);
	expect(zoomOn(1400, 900, 0)).toBe(4);
	expect(zoomOn(350, 900, 0)).toBe(3);
	expect(zoomOn(700, 425, 200)).toBe(3);
	expect(zoomOn(350, 425, 312.5)).toBe(2);
});

test('what lies within 28 px of an edge, or under what covers the foot, is cut off', () => {
	const zoom = 7;
	const camera = (covered = 0) =>
		cameraToShow(map, 'khabarovsk', { ...surroundings, covered, projection: 'flat' });
	const at = surroundings.dataset.place('khabarovsk')!.position;
	const world = 512 * 2 ** zoom;
	const there = MercatorCoordinate.fromLngLat([at[0], at[1]]);
	let map = mapAt(zoom, 0, 0).map;
	/** A map that shows the town at a pixel. */
	const showAt = (x: number, y: number) => {
		const middle = new MercatorCoordinate(
			there.x - (x - 435) / world,
			there.y - (y - 300) / world
		).toLngLat();
		map = mapAt(zoom, middle.lat, middle.lng).map;
	};
	for (const [x, y, isClear] of [
		[435, 300, true],
		[29, 300, true],
		[27, 300, false],
		[841, 300, true],
		[843, 300, false],
		[435, 29, true],
		[435, 27, false],
		[435, 571, true],
		[435, 573, false]
	] as const) {
		showAt(x, y);
		expect(camera() === undefined, `${x}, ${y}`).toBe(isClear);
	}
	showAt(435, 471);
	expect(camera(100)).toBeUndefined();
	showAt(435, 473);
	expect(camera(100)).toBeDefined();
});

test('who is nearer to a single point than it needs stays near, within three zooms', () => {
	const { dataset } = surroundings;
	const { position } = dataset.place('khabarovsk')!;
	const best = focusZoom({ kind: 'places', record: dataset.place('khabarovsk')! }, dataset);
	const away = position[1] - 30;
	const zoomFrom = (zoom: number) =>
		cameraToShow(mapAt(zoom, away, position[0]).map, 'khabarovsk', surroundings)?.zoom;
	expect(zoomFrom(best - 0.5)).toBe(best);
	expect(zoomFrom(best + 1)).toBe(best + 1);
	expect(zoomFrom(best + 3)).toBe(best + 3);
	expect(zoomFrom(best + 3.1)).toBe(best);
	expect(cameraToShow(mapAt(3, 0, 0).map, 'no-such-record', surroundings)).toBeUndefined();
});

test('a line is shown as it is drawn; what is not drawn yet by its ends', () => {
	const { map } = mapAt(5, 0, 0);
	const drawn = [
		[100, 40],
		[110, 50]
	] as [number, number][];
	const asked: string[] = [];
	const extentOf = (record: string) => {
		asked.push(record);
		return drawn;
	};
	const along = cameraToShow(map, 'beijing--moscow', { ...surroundings, extentOf });
	expect(asked).toEqual(['beijing--moscow']);
	expect(along?.longitude).toBeCloseTo(105, 5);
	const ends = cameraToShow(map, 'beijing--moscow', surroundings);
	expect(ends?.longitude).toBeCloseTo((37.6 + 116.4) / 2, 0);
	cameraToShow(map, 'tokyo', { ...surroundings, extentOf });
	expect(asked).toHaveLength(1);
});

/** A map of 870 × 600 px that shows each position at the pixel that is said, and, where it is behind the globe, another place. */
function mapShowing(
	at: (position: [number, number]) => [number, number],
	zoom = 5,
	isBehind = false
) {
	let shown: [number, number] = [0, 0];
	const flights: FlyToOptions[] = [];
	const map = {
		getCenter: () => new LngLat(100, 45),
		getZoom: () => zoom,
		getCanvas: () => ({ style: { width: '870px', height: '600px' } }),
		project: (position: [number, number]) => {
			shown = position;
			return new Point(...at(position));
		},
		unproject: () => new LngLat(shown[0] + (isBehind ? 1 : 0), shown[1]),
		flyTo: (options: FlyToOptions) => flights.push(options)
	};
	return { map: map as unknown as DatedMap, flights };
}

test.each([
	[0, 0, true],
	[870, 600, true],
	[-1, 300, false],
	[871, 300, false],
	[435, -1, false],
	[435, 601, false]
])('what is drawn at %d, %d of 870 × 600 px is in view: %s', (x, y, isSeen) => {
	const pixel = pixelOf(mapShowing(() => [x, y]).map, TOKYO);
	expect(pixel && [pixel.x, pixel.y]).toEqual(isSeen ? [x, y] : undefined);
	// Behind the globe another place would be seen there.
	expect(pixelOf(mapShowing(() => [x, y], 5, true).map, TOKYO)).toBeUndefined();
});

test('28 px from the edge are enough', () => {
	for (const [x, y] of [
		[28, 300],
		[842, 300],
		[435, 28],
		[435, 572]
	] as const)
		expect(
			cameraToShow(mapShowing(() => [x, y], 7).map, 'khabarovsk', surroundings)
		).toBeUndefined();
});

test('a single thing is seen well from the zoom on from which it need not come nearer', () => {
	const { dataset } = surroundings;
	const far = farZoom({ kind: 'places', record: dataset.place('khabarovsk')! }, dataset);
	const from = (zoom: number) =>
		cameraToShow(mapShowing(() => [435, 300], zoom).map, 'khabarovsk', surroundings);
	expect(from(far)).toBeUndefined();
	expect(from(far - 0.01)).toBeDefined();
});

describe('what lies in several places', () => {
	const extentOf = () => [[100, 40], [110, 50]] as [number, number][]; // prettier-ignore
	const along = { ...surroundings, extentOf };
	const show = (zoom: number, at: Parameters<typeof mapShowing>[0] = () => [435, 300]) =>
		cameraToShow(mapShowing(at, zoom).map, 'beijing--moscow', along);
	const best = show(0)!.zoom;

	test('is shown whole, no nearer than things of its kind are looked at', () => {
		expect(best).toBeLessThanOrEqual(nearestZoom(surroundings.dataset.get('beijing--moscow')!));
		expect(best).toBeGreaterThan(3);
	});

	test('is seen well from a little further off and from a little nearer', () => {
		expect(show(best - 1.2)).toBeUndefined();
		expect(show(best - 1.25)).toBeDefined();
		expect(show(best + 1.5)).toBeUndefined();
		expect(show(best + 1.55)).toBeDefined();
	});

	test('is not seen while one of its places is not', () => {
		expect(show(best, ([east]) => [east > 105 ? 900 : 435, 300])).toBeDefined();
		expect(show(best, ([east]) => [east > 105 ? 435 : 900, 300])).toBeDefined();
	});

	test('that is told by one position is shown as it is drawn, and there where it is not drawn', () => {
		const sector = surroundings.dataset.data.sectors[0]!;
		const { map } = mapShowing(() => [-9, -9]);
		expect(cameraToShow(map, sector.id, along)?.longitude).toBeCloseTo(105, 1);
		const [longitude, latitude] = sector.position;
		expect(cameraToShow(map, sector.id, surroundings)).toMatchObject({
			longitude: expect.closeTo(longitude, 3),
			latitude: expect.closeTo(latitude, 3)
		});
		// Of places and events the records know more than what is drawn.
		expect(cameraToShow(map, 'khabarovsk', along)?.longitude).toBeCloseTo(135.1, 1);
		expect(cameraToShow(map, 'zhenbao-2-march-1969', along)?.longitude).toBeCloseTo(133.84, 1);
	});
});

test('what lies nowhere, or is no record, moves nothing', () => {
	const { map, flights } = mapShowing(() => [-9, -9], 2);
	const period = surroundings.dataset.data.periods[0]!.id;
	for (const id of [period, 'no-such-record']) {
		expect(cameraToShow(map, id, surroundings)).toBeUndefined();
		flyToRecord(map, id, surroundings);
		flyToAll(map, [id], surroundings);
	}
	flyToAll(map, [], surroundings);
	expect(flights).toEqual([]);
});

test('what passes by is flown to from too far off, also where it is in view', () => {
	const seenFrom = (zoom: number) => {
		const { map, flights } = mapShowing(() => [435, 300], zoom);
		flyToAll(map, ['zhenbao-2-march-1969'], surroundings);
		return flights.length === 0;
	};
	expect([2, 5, 9].map(seenFrom)).toEqual([false, true, false]);
});
