import type { GeometryNote } from '../../kinds/compiled';
import type { WholeRecord } from '../../kinds';

/** How exact a record's place on the map is. */
export interface Accuracy {
	/** Metres. */
	accuracy?: number;
	positionSource?: string;
	geometry: GeometryNote[];
}

/** What the reader is told about accuracy; `undefined` for what has no place on the map. */
export function accuracyOf(found: WholeRecord): Accuracy | undefined {
	const { record } = found;
	const geometry = 'geometryNotes' in record ? (record.geometryNotes ?? []) : [];
	const placed = found.kind === 'events' ? found.record.location : record;
	const located = placed && 'accuracy' in placed ? placed : undefined;
	if (!located && geometry.length === 0) return undefined;
	return {
		...(located ? { accuracy: located.accuracy, positionSource: located.positionSource } : {}),
		geometry
	};
}
