import { bboxClip, booleanPointInPolygon, nearestPointOnLine } from '@turf/turf';
import type { Geometry, LineString, MultiLineString, Position } from 'geojson';

/** What is drawn as lines: an outline's rings, or the line itself. */
function linesOf(geometry: Geometry): LineString | MultiLineString | undefined {
	switch (geometry.type) {
		case 'LineString':
		case 'MultiLineString':
			return geometry;
		case 'Polygon':
			return { type: 'MultiLineString', coordinates: geometry.coordinates };
		case 'MultiPolygon':
			return { type: 'MultiLineString', coordinates: geometry.coordinates.flat() };
		default:
			return undefined;
	}
}

const holds = (geometry: Geometry, position: Position): boolean =>
	(geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
	booleanPointInPolygon(position, geometry);

/**
 * Metres by which a position lies off what is drawn: 0 inside an outline, and for ever where
 * nothing is drawn within so many degrees, if a number of them is given.
 */
export function metresOff(position: Position, geometry: Geometry, degrees?: number): number {
	if (holds(geometry, position)) return 0;
	const lines = linesOf(geometry);
	if (!lines) return Infinity;
	const [x = 0, y = 0] = position;
	const near =
		degrees === undefined
			? lines
			: (bboxClip(lines, [x - degrees, y - degrees, x + degrees, y + degrees])
					.geometry as typeof lines);
	return nearestPointOnLine(near, position, { units: 'meters' }).properties.pointDistance;
}
