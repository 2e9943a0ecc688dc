import { angle } from '@turf/turf';
import type { Position } from 'geojson';

/** Bends sharper than this, in degrees, are needles left where a narrow meander was simplified. */
const SHARPEST_BEND = 6;

/** Angle in degrees between the two legs that meet at a vertex; 180 is straight on. */
function bend(before: Position, vertex: Position, after: Position): number {
	const turned = angle(before, vertex, after);
	return Math.min(turned, 360 - turned);
}

/** The path without needles; its ends stay. */
export function withoutSpikes(path: readonly Position[]): Position[] {
	return path.filter((vertex, index) => {
		const before = path[index - 1];
		const after = path[index + 1];
		return !before || !after || bend(before, vertex, after) >= SHARPEST_BEND;
	});
}
