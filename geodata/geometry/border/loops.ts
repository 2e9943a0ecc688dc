import type { Position } from 'geojson';
import { latitude, longitude } from './measure.ts';

/** How many legs a loop may have; a river has no longer ones, a tangle of the source does not either. */
const LONGEST_LOOP = 40;

/**
 * The place where leg a–b crosses leg c–d, if it does; planar, in degrees. Turf's lineIntersect
 * also counts ends that touch, and a river that comes back to one of its vertices is no tangle.
 */
function crossing(a: Position, b: Position, c: Position, d: Position): Position | null {
	const [ax, ay] = [longitude(b) - longitude(a), latitude(b) - latitude(a)];
	const [cx, cy] = [longitude(d) - longitude(c), latitude(d) - latitude(c)];
	const [gapX, gapY] = [longitude(c) - longitude(a), latitude(c) - latitude(a)];
	const turn = ax * cy - ay * cx;
	const along = (gapX * cy - gapY * cx) / turn;
	const across = (gapX * ay - gapY * ax) / turn;
	const meets = along > 0 && along < 1 && across > 0 && across < 1;
	return meets ? [longitude(a) + along * ax, latitude(a) + along * ay] : null;
}

/** The path with small loops cut off where it crosses itself: World Data Bank II has tangles. */
export function withoutLoops(path: readonly Position[]): Position[] {
	const cleared: Position[] = [];
	for (const place of path) {
		for (let back = 2; back <= LONGEST_LOOP && back < cleared.length; back += 1) {
			const from = cleared.at(-1) ?? place;
			const [start, end] = cleared.slice(-back - 1, cleared.length - back + 1);
			const met = start && end ? crossing(from, place, start, end) : null;
			if (met === null) continue;
			cleared.splice(-back, back, met);
			break;
		}
		cleared.push(place);
	}
	return cleared;
}
