import { nearestPoint, points } from '@turf/turf';
import type { FeatureCollection, GeometryCollection, Position } from 'geojson';
import { readBorders } from './inputs.ts';

/** Outer ring of mainland China, 7 decimals, running from the Tumen north and west. */
export function chinaRing(): Position[] {
	const world = JSON.parse(readBorders()) as FeatureCollection<GeometryCollection>;
	const china = world.features.find((feature) => feature.properties?.isoA2 === 'CN');
	const shapes = china?.geometry.geometries ?? [];
	const rings = shapes.flatMap((shape) =>
		shape.type === 'MultiPolygon' ? shape.coordinates.map(([outer = []]) => outer) : []
	);
	return rings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest), []);
}

/** Walks the ring from one of its vertices to another, both included, past its seam if need be. */
export function walk(ring: readonly Position[], from: Position, to: Position): Position[] {
	const start = vertexIndex(ring, from);
	const end = vertexIndex(ring, to);
	if (start <= end) return ring.slice(start, end + 1);
	return [...ring.slice(start, -1), ...ring.slice(0, end + 1)];
}

/** Index of a vertex given to 5 decimals or more; it must be in the line within about 10 m. */
export function vertexIndex(line: readonly Position[], place: Position): number {
	const { distanceToPoint, featureIndex } = nearestPoint(place, points([...line])).properties;
	if (distanceToPoint > 0.01) throw new Error(`No vertex of the line lies at ${place.join(', ')}`);
	return featureIndex;
}
