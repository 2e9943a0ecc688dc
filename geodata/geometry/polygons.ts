import { rewind } from '@turf/turf';
import type { Geometry, MultiPolygon, Position } from 'geojson';
import { roundedGeometry } from './output.ts';

/** A polygon's rings, outer first; coordinates in degrees of longitude and latitude (WGS 84). */
export type Rings = Position[][];

/** A piece of the world that never changed hands in part: the smallest thing the build moves. */
export interface Unit {
	id: string;
	polygons: Rings[];
}

/** The polygons of a polygonal geometry. */
export function polygonsOf(geometry: Geometry | null | undefined): Rings[] {
	if (geometry?.type === 'Polygon') return [geometry.coordinates];
	if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
	return [];
}

/** A position as a key; 5 decimals are about a metre. */
export function keyOf(position: Position): string {
	return position.map((degrees) => degrees.toFixed(5)).join();
}

/**
 * Rounded to 5 decimals, so that neighbours computed apart still share lines, and outer rings
 * clockwise, holes the other way: topojson can join only lines that agree on this.
 */
export function normalised(polygons: readonly Rings[]): Rings[] {
	const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: [...polygons] };
	return polygonsOf(rewind(roundedGeometry(shape, 5), { reverse: true }) as MultiPolygon);
}
