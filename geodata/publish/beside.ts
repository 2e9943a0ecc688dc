/** On which side of a city its name would seem another's. */
import type { Position } from 'geojson';

/** Places up to this prominence stand on the map of the world. */
const CITY = 3;

/** Degrees: a city so near beside another that a name between the two would be either's. */
const BESIDE = { across: 6, along: 2 };

interface Standing {
	position: Position;
	prominence: number;
}

/** On which side of a city the nearest other lies, where it lies beside it. */
export function sideOfNeighbour(
	{ position: [x = 0, y = 0], prominence }: Standing,
	places: readonly Standing[]
): 'east' | 'west' | undefined {
	if (prominence > CITY) return undefined;
	const [nearest] = places
		.filter((other) => other.prominence <= CITY)
		.map(({ position: [ox = 0, oy = 0] }) => ({ across: ox - x, along: Math.abs(oy - y) }))
		.filter(({ across, along }) => Math.abs(across) < BESIDE.across && along < BESIDE.along)
		// What lies within the same city is no neighbour, and no city is its own.
		.filter(({ across, along }) => Math.abs(across) + along > 0.5)
		.toSorted((a, b) => Math.abs(a.across) - Math.abs(b.across));
	if (!nearest) return undefined;
	return nearest.across > 0 ? 'east' : 'west';
}
