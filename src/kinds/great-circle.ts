import { greatCircle } from '@turf/turf';
import type { Geometry, Position } from 'geojson';

const longitude = (position: Position) => position[0] ?? 0;
const latitude = (position: Position) => position[1] ?? 0;

/** The pieces of a line between the meridians of 180°, cut where it crosses them. */
function cutAtAntimeridian(line: readonly Position[]): Position[][] {
	const pieces: Position[][] = [[]];
	for (const [index, position] of line.entries()) {
		const before = line[index - 1];
		if (before && Math.abs(longitude(position) - longitude(before)) > 180) {
			const side = Math.sign(longitude(before)) * 180;
			const beyond = longitude(position) + 2 * side;
			const share = (side - longitude(before)) / (beyond - longitude(before));
			const crossing = latitude(before) + share * (latitude(position) - latitude(before));
			pieces.at(-1)?.push([side, crossing]);
			pieces.push([[-side, crossing]]);
		}
		pieces.at(-1)?.push(position);
	}
	return pieces;
}

/** The shortest line over the globe between two positions, as GeoJSON wants it drawn. */
export function greatCircleBetween(from: Position, to: Position): Geometry {
	const { geometry } = greatCircle(from, to, { npoints: 64 });
	const pieces = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	// Turf cuts too, but leaves a gap at the meridian: join its pieces, then cut exactly.
	const line = pieces.flat().filter((position) => Math.abs(longitude(position)) < 180);
	const ends = [from, ...line.slice(1, -1), to];
	const cut = cutAtAntimeridian(ends);
	const [only] = cut;
	return cut.length === 1 && only
		? { type: 'LineString', coordinates: only }
		: { type: 'MultiLineString', coordinates: cut };
}
