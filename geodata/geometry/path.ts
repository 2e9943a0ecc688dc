import { midpoint, nearestPoint, points } from '@turf/turf';
import type { Position } from 'geojson';

/** A line from the end of which to its beginning. */
export function reversed(path: readonly Position[]): Position[] {
	return [...path].reverse();
}

/** The path with its ends put exactly on the ends of another line. */
export function endingAs(path: readonly Position[], other: readonly Position[]): Position[] {
	return [...other.slice(0, 1), ...path.slice(1, -1), ...other.slice(-1)];
}

/**
 * Lines one after another, without repeating a vertex where they meet. (Turf's cleanCoords would
 * take away vertices on a straight line, too, which neighbours share.)
 */
export function joined(...lines: readonly (readonly Position[])[]): Position[] {
	return lines.flat().filter((place, index, all) => {
		const before = all[index - 1];
		return before === undefined || place[0] !== before[0] || place[1] !== before[1];
	});
}

/** The place halfway between two. */
export function halfway(a: Position, b: Position): Position {
	return midpoint(a, b).geometry.coordinates;
}

/** The vertex of a line nearest to a place. */
export function nearestVertex(line: readonly Position[], place: Position): Position {
	return nearestPoint(place, points([...line])).geometry.coordinates;
}
