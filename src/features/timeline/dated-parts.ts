import type { Dated } from '../../dataset/changes';
import type { Dataset } from '../../dataset/dataset';
import { RECORD_CHANGES } from '../../dataset/record-changes';
import type { MapLayer } from '../../map/layers/layer';
import type { LayerRegistry } from '../../state/layer-registry.svelte';

/** Something that comes and goes, and the group of the layer that shows it. */
export interface DatedPart extends Dated {
	group: string | undefined;
}

/** Whatever tells what comes and goes. */
type Telling = Pick<MapLayer, 'id' | 'group' | 'changes'>;

/** What the map's own layers will tell when they are here: all that comes and goes of the records. */
const AHEAD: readonly Telling[] = Object.entries(RECORD_CHANGES).map(([id, changes]) => ({
	id,
	changes
}));

/** Everything whose coming or going changes the map; without a map, what would. */
export function datedParts(layers: LayerRegistry, dataset: Dataset): DatedPart[] {
	const telling: readonly Telling[] = [...(layers.hasBegun ? [] : AHEAD), ...layers.list];
	return telling.flatMap((layer) =>
		(layer.changes?.(dataset) ?? []).map(({ id, interval }) => ({
			// What two layers tell of one record are two things.
			id: `${layer.id}/${id}`,
			interval,
			group: layer.group?.id
		}))
	);
}
