import type { MapMouseEvent, Point, PointLike } from 'maplibre-gl';
import type { Dataset } from '../dataset/dataset';
import { answersPress } from './style';

/** The part of the map that tells what is drawn. */
interface DrawnMap {
	getLayersOrder(): string[];
	getLayer(id: string): { metadata?: unknown } | undefined;
	queryRenderedFeatures(
		box: [PointLike, PointLike],
		options: { layers: string[] }
	): { properties: Record<string, unknown> }[];
}

/** How far from the pointer a thing may lie and still be meant, px: a finger is blunter than a mouse. */
function reach(pointerType: string): number {
	return pointerType === 'mouse' ? 6 : 18;
}

/** Ids of the records drawn within `distance` px of a point, topmost first, each once. */
export function recordsAt(
	map: DrawnMap,
	dataset: Dataset,
	point: Pick<Point, 'x' | 'y'>,
	distance: number
): string[] {
	const layers = map.getLayersOrder().filter((id) => answersPress(map.getLayer(id)));
	const box: [PointLike, PointLike] = [
		[point.x - distance, point.y - distance],
		[point.x + distance, point.y + distance]
	];
	const ids = map
		.queryRenderedFeatures(box, { layers })
		.map((feature) => feature.properties['record'])
		.filter((id): id is string => typeof id === 'string' && dataset.has(id));
	return [...new Set(ids)];
}

/** What was pressed, and where on the map, px. */
export interface Pressed {
	ids: string[];
	x: number;
	y: number;
}

/** The records that a press means, by finger or by mouse. */
export function pressedAt(map: DrawnMap, dataset: Dataset, event: MapMouseEvent): Pressed {
	const { originalEvent, point } = event;
	const kind = originalEvent instanceof PointerEvent ? originalEvent.pointerType : 'mouse';
	return { ids: recordsAt(map, dataset, point, reach(kind)), x: point.x, y: point.y };
}
