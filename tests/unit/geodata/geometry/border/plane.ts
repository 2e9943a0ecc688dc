import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Position } from 'geojson';

const x = (place: Position): number => place[0]!;
const y = (place: Position): number => place[1]!;

/** Metres per degree of latitude and longitude on WGS84, good to a few parts in ten thousand. */
function degree(latitude: number): { east: number; north: number } {
	const phi = (latitude * Math.PI) / 180;
	return {
		east: 111412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi),
		north: 111132.92 - 559.82 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi)
	};
}

export function metres(a: Position, b: Position): number {
	const { east, north } = degree((y(a) + y(b)) / 2);
	return Math.hypot((x(a) - x(b)) * east, (y(a) - y(b)) * north);
}

/** Area of a small ring in square kilometres. */
export function squareKilometres(ring: Position[]): number {
	const { east, north } = degree(y(ring[0]!));
	const doubled = ring.slice(1).reduce((sum, b, index) => {
		const a = ring[index]!;
		return sum + (x(a) - x(ring[0]!)) * (y(b) - y(a)) - (y(a) - y(ring[0]!)) * (x(b) - x(a));
	}, 0);
	return Math.abs((doubled / 2) * east * north) / 1e6;
}

/** Whether a place lies inside a ring. */
export const inside = (ring: Position[], place: Position): boolean =>
	booleanPointInPolygon(place, polygon([ring]));

const turn = (a: Position, b: Position, c: Position): number =>
	(x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a));

/** Whether two legs cross, touching ends not counted. */
export function cross(a: Position, b: Position, c: Position, d: Position): boolean {
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** The places at which a path crosses itself, from west to east; Turf's kinks compares all legs. */
export function selfCrossings(path: Position[]): Position[] {
	const legs = path
		.slice(1)
		.map((b, index) => ({ a: path[index]!, b, west: Math.min(x(path[index]!), x(b)) }))
		.sort((one, other) => one.west - other.west);
	return legs.flatMap((leg, index) => {
		const east = Math.max(x(leg.a), x(leg.b));
		const found: Position[] = [];
		for (let next = index + 1; next < legs.length && legs[next]!.west <= east; next += 1) {
			if (cross(leg.a, leg.b, legs[next]!.a, legs[next]!.b)) found.push(leg.a);
		}
		return found;
	});
}

/** Angle in degrees between the two legs at a vertex; 180 is straight on. */
export function angle(before: Position, vertex: Position, after: Position): number {
	const { east, north } = degree(y(vertex));
	const leg = (to: Position) => Math.atan2((y(to) - y(vertex)) * north, (x(to) - x(vertex)) * east);
	const between = Math.abs(leg(before) - leg(after));
	return (Math.min(between, 2 * Math.PI - between) * 180) / Math.PI;
}
