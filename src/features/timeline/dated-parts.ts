import { KIND_IDS, kindOf } from '../../kinds';
import type { DatedPart as PartOfRecord } from '../../kinds/kind';
import type { Dated } from '../../dataset/changes';
import type { Dataset } from '../../dataset/dataset';

/** A part of a record that comes and goes, and the layer that shows it. */
export interface DatedPart extends Dated {
	layer: PartOfRecord['layer'];
}

/** Everything whose coming or going changes the map: records, the stretches of their histories, and their names. */
export function datedParts({ data }: Dataset): DatedPart[] {
	return KIND_IDS.flatMap((kind) =>
		data[kind].flatMap((record) =>
			(kindOf({ kind }).parts?.(record) ?? []).map(({ layer, key, interval }) => ({
				layer,
				id: key === '' ? record.id : `${record.id}#${key}`,
				interval
			}))
		)
	);
}
