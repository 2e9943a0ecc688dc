import type { Position } from 'geojson';
import { latitude, longitude } from './measure.ts';

/** Bends sharper than this, in degrees, are needles left where a narrow meander was simplified. */
const SHARPEST_BEND = 6;

/** Direction in radians from one place to another, on the plane around the first. */
function direction(from: Position, to: Position): number {
	const narrowing = Math.cos((latitude(from) * Math.PI) / 180);
	const east = (longitude(to) - longitude(from)) * narrowing;
	return Math.atan2(latitude(to) - latitude(from), east);
}

/** Angle in degrees between the two legs that meet at a vertex; 180 is straight on. */
function bend(before: Position, vertex: Position, after: Position): number {
	const between = Math.abs(direction(vertex, before) - direction(vertex, after));
	return (Math.min(between, 2 * Math.PI - between) * 180) / Math.PI;
}

/** The path without needles; its ends stay. */
export function withoutSpikes(path: readonly Position[]): Position[] {
	return path.filter((vertex, index) => {
		const before = path[index - 1];
		const after = path[index + 1];
		return !before || !after || bend(before, vertex, after) >= SHARPEST_BEND;
	});
}
