import type { Dataset } from '../../dataset/dataset';
import { positionOf } from '../../dataset/positions';
import { pixelOf } from '../../map/fly-to';
import type { DatedMap } from '../../map/maplibre/dated-map';

/** A name on the map: of which record, or which at one spot, and at which pixel. */
export interface Tip {
	ids: readonly string[];
	/** What no record is has its name with it: the reader's own. */
	name?: string;
	x: number;
	y: number;
}

/** The name of what is pointed at in a list, or marked, where the map shows it. */
export function tipOf(map: DatedMap, id: string, dataset: Dataset): Tip | null {
	const position = positionOf(id, dataset);
	const pixel = position && pixelOf(map, position);
	return pixel ? { ids: [id], x: pixel.x, y: pixel.y } : null;
}
