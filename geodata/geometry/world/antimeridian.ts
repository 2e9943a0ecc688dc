import type { Position } from 'geojson';
import type { Rings } from '../polygons';

/** The ring with longitudes running on past 180 degrees instead of jumping back. */
function unwrapped(ring: Position[]): Position[] {
	let turn = 0;
	return ring.map(([longitude = 0, latitude = 0], index) => {
		const step = longitude - (ring[index - 1]?.[0] ?? longitude);
		if (step > 180) turn -= 360;
		if (step < -180) turn += 360;
		return [longitude + turn, latitude];
	});
}

/**
 * The part of the ring on one side of a meridian (Sutherland and Hodgman's way). Turf's bboxClip
 * does the same within four walls; it loses Antarctica, whose ring ends where the map does.
 */
function halved(ring: Position[], meridian: number, side: 1 | -1): Position[] {
	const kept: Position[] = [];
	for (let index = 1; index < ring.length; index++) {
		const [ax = 0, ay = 0] = ring[index - 1] ?? [];
		const [bx = 0, by = 0] = ring[index] ?? [];
		const from = (ax - meridian) * side;
		const to = (bx - meridian) * side;
		if (from * to < 0) kept.push([meridian, ay + ((by - ay) * from) / (from - to)]);
		if (to >= 0) kept.push([bx, by]);
	}
	const [first] = kept;
	return first && kept.length > 2 ? [...kept, first] : [];
}

/** The ring goes more than half round the world between two neighbouring vertices. */
function jumps(ring: Position[]): boolean {
	return ring.some(([longitude = 0], index) => {
		const before = ring[index - 1]?.[0] ?? longitude;
		return Math.abs(longitude - before) > 180;
	});
}

/** Cuts rings at a meridian; a half that keeps no width is dropped. */
function cutAt(rings: Rings, meridian: number): Rings[] {
	return ([1, -1] as const)
		.map((side) =>
			rings
				.map((ring) => halved(ring, meridian, side))
				.filter((ring) => ring.some(([longitude]) => longitude !== meridian))
		)
		.filter((half) => half.length > 0);
}

/** Longitudes brought back between -180 and 180 degrees. */
function wrapped(rings: Rings): Rings {
	const turn = rings.flat().some(([longitude = 0]) => longitude > 180)
		? -360
		: rings.flat().some(([longitude = 0]) => longitude < -180)
			? 360
			: 0;
	return rings.map((ring) =>
		ring.map(([longitude = 0, latitude = 0]) => [longitude + turn, latitude])
	);
}

/**
 * Cuts the polygons that cross the antimeridian there. Antarctica, which goes round the pole, is
 * left open to the south (no web map shows it) and halved at Greenwich.
 */
export function cutAtAntimeridian(polygons: readonly Rings[]): Rings[] {
	return polygons.flatMap((rings) => {
		const [outer = []] = rings;
		if (!jumps(outer)) return [rings];
		if (outer.some(([, latitude = 0]) => latitude < -80)) return cutAt(rings, 0);
		const run = rings.map(unwrapped);
		const east = run.flat().some(([longitude = 0]) => longitude > 180);
		return cutAt(run, east ? 180 : -180).map(wrapped);
	});
}
