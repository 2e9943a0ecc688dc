import type { Geometry, Position } from 'geojson';

const longitude = (position: Position) => position[0] ?? 0;
const latitude = (position: Position) => position[1] ?? 0;

/** The pieces of a line between the meridians of 180°, cut where it crosses them. */
export function cutAtAntimeridian(line: readonly Position[]): Position[][] {
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

const POINTS = 64;
const RADIANS = Math.PI / 180;

/** 0.1 m: further digits are chance. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/**
 * Points of the shortest line over the globe, without its ends, by spherical interpolation. As Turf has
 * them (a test compares), which would weigh 3 kB in the script that the page waits for.
 */
function between(from: Position, to: Position): Position[] {
	const ends = [from, to].map((end): [number, number, number] => {
		const [east, north] = [longitude(end) * RADIANS, latitude(end) * RADIANS];
		return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
	});
	const [[x = 0, y = 0, z = 0] = [], [u = 0, v = 0, w = 0] = []] = ends;
	const angle = 2 * Math.asin(Math.hypot(x - u, y - v, z - w) / 2);
	if (angle === 0) return [];
	return Array.from({ length: POINTS - 2 }, (_, index) => {
		const share = (index + 1) / (POINTS - 1);
		const [a, b] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
		const [east, north, up] = [a * x + b * u, a * y + b * v, a * z + b * w];
		return [
			rounded(Math.atan2(north, east) / RADIANS),
			rounded(Math.atan2(up, Math.hypot(east, north)) / RADIANS)
		];
	});
}

/** The shortest line over the globe between two positions, as GeoJSON wants it drawn. */
export function greatCircleBetween(from: Position, to: Position): Geometry {
	const cut = cutAtAntimeridian([from, ...between(from, to), to]);
	const [only] = cut;
	return cut.length === 1 && only
		? { type: 'LineString', coordinates: only }
		: { type: 'MultiLineString', coordinates: cut };
}
