/** Geometry as every reader expects it: one type in each file, rings wound as RFC 7946 has them. */
import { rewind } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon } from 'geojson';
import { roundedGeometry } from '../geometry/output';

/** The one type of geometry that a file holds. */
export type Shape =
	| 'Point'
	| 'MultiPoint'
	| 'LineString'
	| 'MultiLineString'
	| 'Polygon'
	| 'MultiPolygon';

/** One part is written as the only one of many, where the file holds many. */
function asType(geometry: Geometry, type: Shape): Geometry {
	if (geometry.type === type) return geometry;
	if (geometry.type !== 'GeometryCollection' && `Multi${geometry.type}` === type) {
		return { type, coordinates: [geometry.coordinates] } as Geometry;
	}
	throw new Error(`a ${geometry.type} in a file of type ${type}`);
}

const hasRings = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
	geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** The geometry in the file's type and precision; outer rings run counterclockwise, holes clockwise. */
export function publishedShape(geometry: Geometry, type: Shape, decimals: number): Geometry {
	// Rounded first: a narrow ring may turn over when its corners move.
	const shape = roundedGeometry(asType(geometry, type), decimals);
	return hasRings(shape) ? (rewind(shape) as Geometry) : shape;
}
