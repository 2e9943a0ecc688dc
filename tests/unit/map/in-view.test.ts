import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestCopy, viewOf } from '../../../src/map/in-view';
import { GLOBE_UNTIL, type Projection } from '../../../src/map/projection';

const PROJECTIONS: Projection[] = ['globe', 'flat'];
const size = { width: 800, height: 600 };
const ISLAND: [number, number] = [133.85, 46.48];
const TOKYO: [number, number] = [139.75, 35.69];

const look = (zoom: number, latitude: number, longitude: number, projection: Projection) =>
	viewOf({ camera: { zoom, latitude, longitude }, size, projection });

test('the nearest copy of a longitude is the same meridian, at most half the world away', () => {
	expect(nearestCopy(139.75, -150)).toBe(-220.25);
	expect(nearestCopy(-150, 139.75)).toBe(210);
	expect(nearestCopy(170, 175)).toBe(170);
	expect(nearestCopy(-1, 720)).toBe(719);
	fc.assert(
		fc.property(
			fc.integer({ min: -1000, max: 1000 }),
			fc.integer({ min: -1000, max: 1000 }),
			(longitude, from) => {
				const copy = nearestCopy(longitude, from);
				expect(Math.abs(copy - from)).toBeLessThanOrEqual(180);
				expect(Math.abs(copy - longitude) % 360).toBe(0);
			}
		)
	);
});

for (const projection of PROJECTIONS) {
	test(`the island is in a view of its region, not in one of Moscow (${projection})`, () => {
		expect(look(6, 46, 132, projection)(ISLAND)).toBe(true);
		expect(look(6, 55.7, 37.6, projection)(ISLAND)).toBe(false);
		expect(look(3, 46, 110, projection)(ISLAND)).toBe(true);
	});

	test(`a view across the date line has both sides of it (${projection})`, () => {
		for (const zoom of [1.8, 3, 4]) {
			const view = look(zoom, 65, 179, projection);
			expect(view([-175, 65])).toBe(true);
			expect(view([175, 65])).toBe(true);
			expect(view([0, 45])).toBe(false);
		}
	});

	test(`neither a turn of the camera round the world nor one of the position matters (${projection})`, () => {
		fc.assert(
			fc.property(
				fc.double({ min: 1, max: 8, noNaN: true }),
				fc.double({ min: -70, max: 70, noNaN: true }),
				fc.integer({ min: -180, max: 180 }),
				fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -80, max: 80 })),
				fc.integer({ min: -3, max: 3 }),
				(zoom, latitude, longitude, [east, north], turns) => {
					const here = look(zoom, latitude, longitude, projection)([east, north]);
					expect(look(zoom, latitude, longitude + 360 * turns, projection)([east, north])).toBe(
						here
					);
					expect(look(zoom, latitude, longitude, projection)([east + 360 * turns, north])).toBe(
						here
					);
					expect(look(zoom, latitude, longitude, projection)([longitude, latitude])).toBe(true);
				}
			)
		);
	});
}

test('the globe shows no more than one side of itself, the flat map what lies beside', () => {
	const tall = { width: 2000, height: 2000 };
	const camera = { zoom: 1, latitude: 20, longitude: 0 };
	const globe = viewOf({ camera, size: tall, projection: 'globe' });
	const flat = viewOf({ camera, size: tall, projection: 'flat' });
	for (const away of [100, 140, 180, -100]) {
		expect(globe([away, 20])).toBe(false);
		expect(flat([away, 20])).toBe(true);
	}
	// Over the pole the globe shows the other side.
	const north = viewOf({ camera: { ...camera, latitude: 70 }, size: tall, projection: 'globe' });
	expect(north([180, 80])).toBe(true);
});

test('Tokyo is in the flat view of the Pacific from which its entry in the list is opened', () => {
	expect(look(1.8, 40, -150, 'flat')(TOKYO)).toBe(true);
	expect(look(1.8, 40, -150, 'flat')([10, 50])).toBe(false);
});

describe('what is seen of 800 × 600 px at zoom 3, where a degree of the equator is 11.4 px', () => {
	const sees = (projection: Projection, zoom = 3) => look(zoom, 0, 0, projection);
	test.each<[Projection, number, number, boolean]>([
		['flat', 35.15625, 0, true],
		['flat', 35.16, 0, false],
		['flat', -35.15625, 0, true],
		['flat', -35.16, 0, false],
		['flat', 0, 25.4, true],
		['flat', 0, 25.6, false],
		['flat', 0, -25.4, true],
		['flat', 0, -25.6, false],
		// The globe turns away from who looks at it: as much of its ground is narrower there.
		['globe', 51, 0, true],
		['globe', 52, 0, false],
		['globe', -51, 0, true],
		['globe', 0, 30, true],
		['globe', 0, 31, false],
		['globe', 0, -30, true]
	])('%s: %d° east, %d° north', (projection, east, north, isSeen) => {
		expect(sees(projection)([east, north])).toBe(isSeen);
	});

	test('the globe is flat as soon as it has half become so', () => {
		expect(sees('globe', GLOBE_UNTIL)([10.9, 0])).toBe(sees('flat', GLOBE_UNTIL)([10.9, 0]));
		expect(sees('globe', GLOBE_UNTIL - 0.01)([10.9, 0])).toBe(true);
	});

	test('on the globe the same parallel bends upwards beside the middle', () => {
		const camera = { zoom: 3, latitude: 40, longitude: 0 };
		const within = (height: number) =>
			viewOf({ camera, size, projection: 'globe', seen: { width: 2000, height } })([40, 40]);
		// 87 px above the middle.
		expect([within(2 * 86), within(2 * 88)]).toEqual([false, true]);
	});

	test('counts the part in the middle alone, up to its edge', () => {
		for (const projection of PROJECTIONS) {
			const camera = { zoom: 3, latitude: 0, longitude: 0 };
			const seen = { width: 0, height: 0 };
			const isSeen = viewOf({ camera, size, projection, seen });
			expect(isSeen([0, 0])).toBe(true);
			expect(isSeen([0, 1])).toBe(false);
			expect(isSeen([1, 0])).toBe(false);
		}
	});
});
