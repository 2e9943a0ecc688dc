import fc from 'fast-check';
import type { Geometry, MultiPolygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { publishedShape } from '../../../../geodata/publish/shape';
import { signedArea } from './signed-area';

/** A ring around a centre, corner by corner, wound as told. */
const ring = (spread: number) =>
	fc
		.record({
			centre: fc.tuple(
				fc.double({ min: -179, max: 179, noNaN: true }),
				fc.integer({ min: -89, max: 89 })
			),
			corners: fc.integer({ min: 3, max: 12 }),
			turned: fc.boolean(),
			began: fc.nat(11)
		})
		.map(({ centre: [x, y], corners, turned, began }): Position[] => {
			const open = Array.from({ length: corners }, (_, index): Position => {
				const angle = (2 * Math.PI * ((index + began) % corners)) / corners;
				return [x + spread * Math.cos(angle), y + spread * Math.sin(angle)];
			});
			const wound = turned ? open.reverse() : open;
			return [...wound, wound[0]!];
		});

const spread = fc.constantFrom(0.00002, 0.01, 0.9);
const polygon = spread.chain((size) => fc.array(ring(size), { minLength: 1, maxLength: 3 }));

const ringsAreRight = (shape: MultiPolygon) => {
	for (const [outer, ...holes] of shape.coordinates) {
		expect(signedArea(outer!)).toBeGreaterThan(0);
		for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
	}
};

const corners = (rings: Position[][]) =>
	rings.map((one) =>
		one.map(([x, y]) => `${Number(x!.toFixed(6)) + 0} ${Number(y!.toFixed(6)) + 0}`).sort()
	);

describe('rings', () => {
	test('however they were wound, outer ones run counterclockwise and holes clockwise', () => {
		fc.assert(
			fc.property(fc.array(polygon, { minLength: 1, maxLength: 4 }), (coordinates) => {
				const shape = publishedShape({ type: 'MultiPolygon', coordinates }, 'MultiPolygon', 6);
				ringsAreRight(shape as MultiPolygon);
			})
		);
	});

	test('keep their corners, stay closed, and are right at once', () => {
		fc.assert(
			fc.property(polygon, (coordinates) => {
				const once = publishedShape({ type: 'Polygon', coordinates }, 'MultiPolygon', 6);
				const rings = (once as MultiPolygon).coordinates[0]!;
				for (const one of rings) expect(one[0]).toEqual(one.at(-1));
				const set = (of: Position[][]) => corners(of).map((one) => [...new Set(one)]);
				expect(set(rings)).toEqual(set(coordinates));
				expect(publishedShape(once, 'MultiPolygon', 6)).toEqual(once);
			})
		);
	});
});

describe('one type in each file', () => {
	test('what has one part is written as the only one of many', () => {
		const point: Geometry = { type: 'Point', coordinates: [133.8, 46.5] };
		expect(publishedShape(point, 'MultiPoint', 6)).toEqual({
			type: 'MultiPoint',
			coordinates: [[133.8, 46.5]]
		});
		expect(publishedShape(point, 'Point', 6)).toEqual(point);
	});

	test.each<[Geometry, 'Point' | 'LineString' | 'MultiPolygon']>([
		[{ type: 'MultiPoint', coordinates: [[1, 2]] }, 'Point'],
		[{ type: 'Point', coordinates: [1, 2] }, 'LineString'],
		[
			{
				type: 'LineString',
				coordinates: [
					[1, 2],
					[3, 4]
				]
			},
			'MultiPolygon'
		],
		[{ type: 'GeometryCollection', geometries: [] }, 'Point']
	])('the build stops at %j in a file of type %s', (geometry, type) => {
		expect(() => publishedShape(geometry, type, 6)).toThrow(geometry.type);
	});
});
