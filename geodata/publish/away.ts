/** On which side of a place near the border its name stays on the place's own side. */
import { distance, nearestPointOnLine } from '@turf/turf';
import type { Feature, LineString, Position } from 'geojson';

/** km: nearer than this nobody can tell, farther off a name does not reach the border. */
const NEAREST_KM = 0.4;
const FARTHEST_KM = 60;
/** Degrees of latitude or longitude that hold the nearest point of the border. */
const WINDOW = 1;

/** The way away from the border, in eighths of a turn counterclockwise from the east; `undefined` far from it and on it. */
export function awayFromBorder(
	place: Position,
	lines: readonly Feature<LineString>[],
	nearest = NEAREST_KM
): number | undefined {
	const [x = 0, y = 0] = place;
	let best: { position: Position; km: number } | undefined;
	for (const line of lines) {
		const near = line.geometry.coordinates.some(
			([a = 0, b = 0]) => Math.abs(a - x) < WINDOW && Math.abs(b - y) < WINDOW
		);
		if (!near) continue;
		const position = nearestPointOnLine(line, place).geometry.coordinates;
		const km = distance(position, place);
		if (!best || km < best.km) best = { position, km };
	}
	if (!best || best.km < nearest || best.km > FARTHEST_KM) return undefined;
	const [a = 0, b = 0] = best.position;
	const turn = Math.atan2(y - b, (x - a) * Math.cos((y * Math.PI) / 180));
	return (Math.round(turn / (Math.PI / 4)) + 8) % 8;
}
