import type { Position } from 'geojson';
import geographiclib from 'geographiclib-geodesic';

/** Turf measures on a sphere, up to half a per cent off: too much beside the published lengths. */
const ellipsoid = geographiclib.Geodesic.WGS84;

/** Longitude of a position in degrees. */
export const longitude = (position: Position): number => position[0] ?? NaN;

/** Latitude of a position in degrees. */
export const latitude = (position: Position): number => position[1] ?? NaN;

/** Length in metres of the WGS84 geodesic between two positions. */
function distanceMetres(a: Position, b: Position): number {
	return ellipsoid.Inverse(latitude(a), longitude(a), latitude(b), longitude(b)).s12 ?? NaN;
}

/** Length in kilometres of a line, leg by leg on the WGS84 ellipsoid. */
export function lengthKilometres(line: readonly Position[]): number {
	const legs = line.slice(1).map((place, index) => distanceMetres(line[index] ?? place, place));
	return legs.reduce((sum, leg) => sum + leg, 0) / 1000;
}

/** Area in km² of one ring on the WGS84 ellipsoid, whichever way it runs. */
function ringArea(ring: readonly Position[]): number {
	const polygon = ellipsoid.Polygon(false);
	for (const place of ring.slice(0, -1)) polygon.AddPoint(latitude(place), longitude(place));
	return Math.abs(polygon.Compute(false, true).area) / 1e6;
}

/** Area in km² of polygons given as rings, holes taken off, on the WGS84 ellipsoid. */
export function areaSquareKilometres(polygons: readonly Position[][][]): number {
	const areas = polygons.map(([outer = [], ...holes]) =>
		holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer))
	);
	return areas.reduce((sum, area) => sum + area, 0);
}
