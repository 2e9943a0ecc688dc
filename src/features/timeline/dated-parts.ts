import type { Dated } from '../../dataset/changes';
import type { Dataset } from '../../dataset/dataset';
import type { MapLayer } from '../../map/layers/layer';

/** Something that comes and goes, and the group of the layer that shows it. */
export interface DatedPart extends Dated {
	group: string | undefined;
}

/** Everything whose coming or going changes the map. */
export function datedParts(layers: readonly MapLayer[], dataset: Dataset): DatedPart[] {
	return layers.flatMap((layer) =>
		(layer.changes?.(dataset) ?? []).map(({ id, interval }) => ({
			// What two layers tell of one record are two things.
			id: `${layer.id}/${id}`,
			interval,
			group: layer.group?.id
		}))
	);
}
