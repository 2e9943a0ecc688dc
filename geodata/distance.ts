/** How far a position lies from what is drawn, on a plane good for short distances. */
import type { Geometry, Position } from 'geojson';

const METRES_PER_DEGREE = 111_195;

function distanceToLeg([x = 0, y = 0]: Position, a: Position, b: Position): number {
	const narrowing = Math.cos((y * Math.PI) / 180);
	const [ax, ay] = [((a[0] ?? 0) - x) * narrowing, (a[1] ?? 0) - y];
	const [bx, by] = [((b[0] ?? 0) - x) * narrowing, (b[1] ?? 0) - y];
	const [dx, dy] = [bx - ax, by - ay];
	const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
	return Math.hypot(ax + share * dx, ay + share * dy) * METRES_PER_DEGREE;
}

/** The lines of a geometry: an outline's rings, or the line itself. */
export function linesOf(geometry: Geometry): Position[][] {
	switch (geometry.type) {
		case 'MultiPolygon':
			return geometry.coordinates.flat();
		case 'Polygon':
		case 'MultiLineString':
			return geometry.coordinates;
		case 'LineString':
			return [geometry.coordinates];
		default:
			return [];
	}
}

/** A ray from the position to the east crosses the rings an odd number of times. */
export function isInside([x = 0, y = 0]: Position, geometry: Geometry): boolean {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false;
	return linesOf(geometry).reduce((inside, ring) => {
		const crossings = ring.filter(([ax = 0, ay = 0], index) => {
			const [bx = 0, by = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
			return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
		});
		return crossings.length % 2 === 1 ? !inside : inside;
	}, false);
}

/** Metres by which a position lies off the geometry; 0 inside an outline. */
export function metresOff(position: Position, geometry: Geometry): number {
	if (isInside(position, geometry)) return 0;
	const distances = linesOf(geometry).flatMap((line) =>
		line.slice(1).map((place, index) => distanceToLeg(position, line[index] ?? place, place))
	);
	return distances.reduce((least, distance) => Math.min(least, distance), Infinity);
}
