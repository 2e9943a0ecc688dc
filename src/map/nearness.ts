import type { AnyRecord } from '../dataset/dataset';

/** The zoom at which a record is well seen. */
export function nearZoom(found: AnyRecord): number {
	switch (found.kind) {
		case 'places':
			if (found.record.accuracy <= 500) return 12.6;
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
