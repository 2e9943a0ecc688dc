import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestCopy, viewOf } from '../../../src/map/in-view';
import type { Projection } from '../../../src/map/projection';

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
