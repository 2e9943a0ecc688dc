import type { MapMouseEvent, Point, PointLike } from 'maplibre-gl';
import type { Dataset } from '../dataset/dataset';
import { entryOf } from '../dataset/entries';
import { tiledId, type TileNames } from './layers/tiled-id';
import { answersPress } from './style';
import { mostTelling, type Hit, type Meaning } from './telling';

/** What the map tells of something drawn. */
interface DrawnFeature {
	properties: Record<string, unknown>;
	source?: string;
	geometry?: GeoJSON.Geometry;
	layer?: { metadata?: unknown };
}

/** The part of the map that tells what is drawn. */
interface DrawnMap {
	getLayersOrder(): string[];
	getLayer(id: string): { metadata?: unknown } | undefined;
	queryRenderedFeatures(box: [PointLike, PointLike], options: { layers: string[] }): DrawnFeature[];
}

/** How far from the pointer a thing may lie and still be meant, px: a finger is blunter than a mouse. */
function reach(isMouse: boolean): number {
	return isMouse ? 6 : 18;
}

/** What answers presses within `distance` px of a point, topmost first. */
function drawnAt(map: DrawnMap, { x, y }: Pick<Point, 'x' | 'y'>, distance: number) {
	const layers = map.getLayersOrder().filter((id) => answersPress(map.getLayer(id)));
	return map.queryRenderedFeatures(
		[
			[x - distance, y - distance],
			[x + distance, y + distance]
		],
		{ layers }
	);
}

/** Ids of the several records that one sign within `distance` px of a point stands for. */
export function crowdAt(
	map: DrawnMap,
	dataset: Dataset,
	point: Pick<Point, 'x' | 'y'>,
	distance: number
): string[] | undefined {
	for (const { properties } of drawnAt(map, point, distance)) {
		const { records } = properties;
		const ids = typeof records === 'string' ? records.split(' ') : [];
		const known = ids.filter((id) => dataset.has(id));
		if (known.length > 1) return known;
	}
	return undefined;
}

/** Ids of the records drawn within `distance` px of a point, topmost first, each once. */
export function recordsAt(
	map: DrawnMap,
	dataset: Dataset,
	point: Pick<Point, 'x' | 'y'>,
	distance: number
): string[] {
	const ids = drawnAt(map, point, distance)
		.map((feature) => feature.properties['record'])
		.filter((id): id is string => typeof id === 'string' && dataset.has(id));
	return [...new Set(ids)];
}

/** What is drawn of an archive of tiles. */
function ofTiles({ properties, source, geometry, layer }: DrawnFeature) {
	const told = layer?.metadata as { ofTiles?: TileNames } | undefined;
	if (!told?.ofTiles || source === undefined) return undefined;
	const at = geometry?.type === 'Point' ? geometry.coordinates : undefined;
	const name = properties[told.ofTiles.name ?? ''];
	return {
		id: tiledId(source, properties, at),
		name: typeof name === 'string' ? name : ''
	};
}

/** What the reader has brought and is drawn within `distance` px of a point, topmost first, each once. */
export function ownAt(
	map: DrawnMap,
	point: Pick<Point, 'x' | 'y'>,
	distance: number
): { id: string; name: string }[] {
	const found = new Map<string, { id: string; name: string }>();
	for (const drawn of drawnAt(map, point, distance)) {
		const tiled = ofTiles(drawn);
		if (tiled) found.set(tiled.id, tiled);
		const { own, record, name } = drawn.properties;
		if (own !== true || typeof record !== 'string' || found.has(record)) continue;
		found.set(record, { id: record, name: typeof name === 'string' ? name : '' });
	}
	return [...found.values()];
}

/** What was pressed, and where on the map, px. */
export interface Pressed extends Meaning {
	/** What the reader has brought there: it is meant before any record. */
	own: readonly string[];
	/** It was the sign of several events at one spot: they are to be listed. */
	isCrowd: boolean;
	x: number;
	y: number;
}

/** What is drawn within reach of a point, and how far from it: seen in ever wider boxes round it. */
function hitsAt(
	map: DrawnMap,
	dataset: Dataset,
	point: Pick<Point, 'x' | 'y'>,
	widest: number
): Hit[] {
	const all = recordsAt(map, dataset, point, widest);
	if (all.length < 2) return all.map((id) => ({ id, distance: 0 }));
	const distances = new Map<string, number>();
	for (const distance of [widest * (2 / 3), widest / 3, 1]) {
		for (const id of recordsAt(map, dataset, point, distance)) distances.set(id, distance);
	}
	return all.map((id) => ({ id, distance: distances.get(id) ?? widest }));
}

/** What a press means, by finger or by mouse. Only a finger is asked which of two equals it meant. */
export function pressedAt(map: DrawnMap, dataset: Dataset, event: MapMouseEvent): Pressed {
	const { originalEvent, point } = event;
	const isMouse = !(originalEvent instanceof PointerEvent) || originalEvent.pointerType === 'mouse';
	const { x, y } = point;
	const own = ownAt(map, point, isMouse ? 3 : 10).map(({ id }) => id);
	const crowd = crowdAt(map, dataset, point, isMouse ? 3 : 6);
	if (crowd) return { ids: crowd, own, isTied: false, isCrowd: true, x, y };
	const { ids, isTied } = mostTelling(hitsAt(map, dataset, point, reach(isMouse)), dataset);
	return { ids, own, isTied: isTied && !isMouse, isCrowd: false, x, y };
}

/** The record that a press at this point would open: what the pointer is told it is over. */
export function pointedAt(
	map: DrawnMap,
	dataset: Dataset,
	point: Pick<Point, 'x' | 'y'>
): string | undefined {
	const over = recordsAt(map, dataset, point, 3);
	if (over.length < 2) return over[0] && entryOf(over[0], dataset);
	return mostTelling(
		over.map((id) => ({ id, distance: 0 })),
		dataset
	).ids[0];
}
