import type { Position } from 'geojson';
import { union } from 'polyclip-ts';
import { areaSquareKilometres, latitude, longitude } from './measure.ts';
import { reversed } from './path.ts';

/** Pieces smaller than this are noise between two lines of different coarseness. */
const SMALLEST_KM2 = 1;

/** Longitudes at which a ring crosses a parallel, west to east. */
function crossings(ring: readonly Position[], parallel: number): { lon: number; north: boolean }[] {
	return ring
		.slice(1)
		.flatMap((b, index) => {
			const a = ring[index] ?? b;
			const north = latitude(a) <= parallel && latitude(b) > parallel;
			const south = latitude(b) <= parallel && latitude(a) > parallel;
			if (!north && !south) return [];
			const share = (parallel - latitude(a)) / (latitude(b) - latitude(a));
			return [{ lon: longitude(a) + share * (longitude(b) - longitude(a)), north }];
		})
		.sort((one, other) => one.lon - other.lon);
}

/** A place inside a simple ring: halfway along its first crossing of its middle parallel. */
function inside(ring: readonly Position[]): Position {
	const latitudes = ring.map(latitude);
	const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2 + 1e-7;
	const [first, second] = crossings(ring, middle);
	return [((first?.lon ?? 0) + (second?.lon ?? 0)) / 2, middle];
}

/** How many times a loop runs anticlockwise around a place. */
function winding(loop: readonly Position[], place: Position): number {
	const east = crossings(loop, latitude(place)).filter(({ lon }) => lon > longitude(place));
	return east.reduce((turns, { north }) => turns + (north ? 1 : -1), 0);
}

/**
 * Land between an old line and today's that lies in China today. China is to the left of both
 * lines, so a loop out along today's and back along the old one runs anticlockwise around it.
 */
export function landGainedByChina(
	present: readonly Position[],
	old: readonly Position[]
): Position[][][] {
	const loop = [...present, ...reversed(old).slice(1)];
	const pieces: Position[][][] = union([loop as [number, number][]]);
	return pieces.filter(
		(piece) =>
			areaSquareKilometres([piece]) >= SMALLEST_KM2 && winding(loop, inside(piece[0] ?? [])) > 0
	);
}
