import type { Position } from 'geojson';
import type { Unit } from '../polygons';

/** How far a new vertex may lie from an old edge to belong on it: about 2 m, in degrees. */
const REACH = 2e-5;

/** The point lies on the edge from a to b, but is neither of them. */
function liesOn([x = 0, y = 0]: Position, a: Position, b: Position): boolean {
	const [ax = 0, ay = 0] = a;
	const [bx = 0, by = 0] = b;
	const [dx, dy] = [bx - ax, by - ay];
	const length = Math.hypot(dx, dy);
	const along = ((x - ax) * dx + (y - ay) * dy) / length;
	const aside = Math.abs((x - ax) * dy - (y - ay) * dx) / length;
	return aside < REACH && along > REACH / 2 && along < length - REACH / 2;
}

/** The ring with the vertices inserted that lie on its edges, in order along each edge. */
function inserted(ring: Position[], vertices: readonly Position[]): Position[] {
	return ring.flatMap((position, index) => {
		const before = ring[index - 1];
		if (!before) return [position];
		const [low, high] = [
			Math.min(before[0] ?? 0, position[0] ?? 0),
			Math.max(before[0] ?? 0, position[0] ?? 0)
		];
		const here = vertices.filter(
			(vertex) =>
				(vertex[0] ?? 0) > low - REACH &&
				(vertex[0] ?? 0) < high + REACH &&
				liesOn(vertex, before, position)
		);
		const distance = (to: Position) =>
			Math.hypot((to[0] ?? 0) - (before[0] ?? 0), (to[1] ?? 0) - (before[1] ?? 0));
		return [...here.sort((a, b) => distance(a) - distance(b)), position];
	});
}

/** Gives neighbours the vertices that a cut made on their common line, so that arcs stay shared. */
export function weld(units: readonly Unit[], vertices: readonly Position[]): Unit[] {
	return units.map(({ id, polygons }) => ({
		id,
		polygons: polygons.map((rings) => rings.map((ring) => inserted(ring, vertices)))
	}));
}
