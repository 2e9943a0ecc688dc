import type { Geometry, Position } from 'geojson';

/** How often corners are cut: each time twice as many points. */
const ROUNDS = 3;

/** Cuts every corner at a quarter of its sides (after Chaikin): what was worked out from a few points has no angles. */
function smoothLine(points: readonly Position[], isRing: boolean): Position[] {
	let line = points.map(([x = 0, y = 0]): [number, number] => [x, y]);
	for (let round = 0; round < ROUNDS; round++) {
		const cut = line.slice(1).flatMap(([x, y], index): [number, number][] => {
			const [fromX, fromY] = line[index] ?? [x, y];
			return [0.25, 0.75].map((share): [number, number] => [
				fromX + share * (x - fromX),
				fromY + share * (y - fromY)
			]);
		});
		const [first, last] = [line[0], line.at(-1)];
		if (!first || !last) return line;
		// A ring ends where it begins; a line keeps its ends.
		line = isRing ? [...cut, ...cut.slice(0, 1)] : [first, ...cut, last];
	}
	return line;
}

/** The same shape without angles; points stay where they are. */
export function smooth<Shape extends Geometry>(geometry: Shape): Shape {
	switch (geometry.type) {
		case 'LineString':
			return { ...geometry, coordinates: smoothLine(geometry.coordinates, false) };
		case 'MultiLineString':
			return {
				...geometry,
				coordinates: geometry.coordinates.map((line) => smoothLine(line, false))
			};
		case 'Polygon':
			return {
				...geometry,
				coordinates: geometry.coordinates.map((ring) => smoothLine(ring, true))
			};
		case 'MultiPolygon':
			return {
				...geometry,
				coordinates: geometry.coordinates.map((rings) =>
					rings.map((ring) => smoothLine(ring, true))
				)
			};
		default:
			return geometry;
	}
}
