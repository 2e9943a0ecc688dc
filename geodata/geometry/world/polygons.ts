import type { Geometry, Position } from 'geojson';

/** A polygon's rings, outer first; coordinates in degrees of longitude and latitude (WGS 84). */
export type Rings = Position[][];

/** A piece of the world that never changed hands in part: the smallest thing the build moves. */
export interface Unit {
	id: string;
	polygons: Rings[];
}

/** The polygons of a polygonal geometry. */
export function polygonsOf(geometry: Geometry | null): Rings[] {
	if (geometry?.type === 'Polygon') return [geometry.coordinates];
	if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
	return [];
}

/** A position as a key; 5 decimals are about a metre. */
export function keyOf(position: Position): string {
	return position.map((degrees) => degrees.toFixed(5)).join();
}

/** Twice the planar area of a ring, positive when it runs clockwise. */
function clockwiseArea(ring: Position[]): number {
	return ring.reduce((sum, [x = 0, y = 0], index) => {
		const [beforeX = 0, beforeY = 0] = ring[index - 1] ?? [x, y];
		return sum + (x - beforeX) * (y + beforeY);
	}, 0);
}

/** Outer rings clockwise, holes the other way: topojson can join only lines that agree on this. */
function wound(rings: Rings): Rings {
	return rings.map((ring, index) =>
		clockwiseArea(ring) > 0 === (index === 0) ? ring : ring.toReversed()
	);
}

/** Rounded to 5 decimals and wound alike, so that neighbours computed apart still share lines. */
export function normalised(polygons: readonly Rings[]): Rings[] {
	return polygons.map((rings) =>
		wound(
			rings.map((ring) => ring.map((position) => position.map((degrees) => +degrees.toFixed(5))))
		)
	);
}

/** The ring holds the point (even–odd rule, planar). */
function ringHolds(ring: Position[], [x = 0, y = 0]: Position): boolean {
	let inside = false;
	for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
		const [ax = 0, ay = 0] = ring[index] ?? [];
		const [bx = 0, by = 0] = ring[before] ?? [];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	}
	return inside;
}

/** Some polygon holds the point. */
export function holds(polygons: readonly Rings[], point: Position): boolean {
	return polygons.some((rings) => rings.filter((ring) => ringHolds(ring, point)).length % 2 === 1);
}
