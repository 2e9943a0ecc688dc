import type { AnyRecord } from '../dataset/stories';

/** Where an island in a river is seen down to its banks. */
const FINE = 12.6;

/** Drawn down to its banks, as Zhenbao/Damansky is: the map goes as near as that can be seen. */
function drawnFinely({ kind, record }: AnyRecord): boolean {
	if ((kind !== 'places' && kind !== 'areas') || !record.geometryNotes) return false;
	return record.geometryNotes.some(({ accuracy }) => accuracy <= 250);
}

/** The zoom at which a record is well seen. */
export function nearZoom(found: AnyRecord): number {
	if (drawnFinely(found)) return FINE;
	switch (found.kind) {
		case 'places':
			if (found.record.accuracy <= 500) return FINE;
			return Math.max(4, Math.min(11, found.record.prominence + 1.5));
		case 'events':
			return 5;
		case 'areas':
			return found.record.accuracy < 2000 ? 9 : 7;
		case 'sectors':
			return 5.6;
		case 'geography':
			return Math.min(8, Math.max(4.5, found.record.prominence));
		default:
			return 3;
	}
}
