import type { Dataset } from '../dataset/dataset';
import { positionOf } from '../dataset/positions';
import { kindOf, type AnyRecord } from '../kinds';
import type { Position } from '../kinds/fields';
import type { Camera } from '../map/camera';
import type { Size } from '../map/drawing/projections';
import { focusZoom, nearestZoom } from '../map/focus-zoom';
import { cameraFor } from '../map/frame';
import type { Atlas } from '../state/atlas.svelte';

/** px: as high as this is the map whose views links, tours and stories tell of. */
const USUAL_HEIGHT = 600;
/** No farther: the map stands no farther either, and layers begin there. */
const FARTHEST = 1.2;

/** Where a record lies, as far as it says so itself. */
function positionsOf(found: AnyRecord, dataset: Dataset): readonly Position[] {
	const own = kindOf(found).positions?.(found.record, dataset) ?? [];
	if (own.length > 0 || found.kind !== 'links') return own;
	return found.record.between
		.map((id) => positionOf(id, dataset))
		.filter((position) => position !== undefined);
}

/** Where the picture looks: where the map would have gone for what is open, or was asked to go, or looks. */
export function sightOf(
	{ dataset, selectedId, tour, destination, camera, projection }: Atlas,
	size: Size
): Camera {
	const found = selectedId === null || tour.shown ? undefined : dataset.get(selectedId);
	const positions = found ? positionsOf(found, dataset) : [];
	if (found && positions.length > 0) {
		const isOne = positions.length === 1;
		const nearest = isOne ? focusZoom(found, dataset) : nearestZoom(found);
		return cameraFor(positions, nearest, { ...size, covered: 0, projection });
	}
	const { zoom, longitude, latitude } = destination ?? camera;
	const share = Math.min(1, size.height / USUAL_HEIGHT);
	return { longitude, latitude, zoom: Math.max(FARTHEST, zoom + Math.log2(share)) };
}
