import type { Geometry, Position as Point } from 'geojson';
import type { Position } from '../kinds/fields';
import type { MapFeatures } from './features';

/** As many positions of a shape say where it lies. */
const ENOUGH = 48;

/** The corners of a geometry, one after the other. */
function* corners(geometry: Geometry): Generator<Point> {
	if (geometry.type === 'GeometryCollection') {
		for (const part of geometry.geometries) yield* corners(part);
		return;
	}
	// Only the numbers at the bottom are positions, however deep they lie.
	const nested: unknown[] = [geometry.coordinates];
	while (nested.length > 0) {
		const next = nested.pop() as unknown[];
		if (typeof next[0] === 'number') yield next as Point;
		else nested.push(...next);
	}
}

/** Positions all along what is drawn of a record. */
export function extentOf(record: string, placed: Iterable<MapFeatures>): Position[] {
	const all: Point[] = [];
	for (const { features } of placed) {
		for (const { properties, geometry } of features) {
			// A name that gives way stands where there is room, not where its record lies.
			if (properties.record === record && properties['aside'] !== true)
				for (const corner of corners(geometry)) all.push(corner);
		}
	}
	const every = Math.max(1, Math.floor(all.length / ENOUGH));
	return all
		.filter((_, index) => index % every === 0 || index === all.length - 1)
		.map(([east = 0, north = 0]): Position => [east, north]);
}
