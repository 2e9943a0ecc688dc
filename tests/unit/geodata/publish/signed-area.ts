import type { Position } from 'geojson';

/** The area of a ring on the sheet: positive when it runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
	// From the first corner, so that a small ring far from 0, 0 keeps its digits.
	const [west = 0, south = 0] = ring[0] ?? [];
	return ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
		const [fromX = 0, fromY = 0] = ring[index] ?? [];
		return sum + ((fromX - west) * (y - south) - (x - west) * (fromY - south)) / 2;
	}, 0);
}
