import type { GeometryNote } from './compiled';

/** Where an island in a river is seen down to its banks. */
export const FINE_ZOOM = 12.6;

/** Drawn down to its banks, as Zhenbao/Damansky is: the map goes as near as that can be seen. */
export function isDrawnFinely({ geometryNotes }: { geometryNotes?: GeometryNote[] }): boolean {
	return geometryNotes?.some(({ accuracy }) => accuracy <= 250) ?? false;
}
