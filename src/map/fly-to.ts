import type { Point } from 'maplibre-gl';
import type { Dataset } from '../dataset/dataset';
import { positionOf } from '../dataset/positions';
import { kindOf, type AnyRecord } from '../kinds';
import type { Position } from '../kinds/fields';
import type { DatedMap } from './maplibre/dated-map';
import type { Camera, Destination } from './camera';
import { cameraFor } from './frame';
import { farZoom, focusZoom, nearestZoom } from './focus-zoom';
import { nearestCopy } from './in-view';
import { dot, vectorOf } from './on-sphere';
import type { Projection } from './projection';

/** ms; a longer flight is no help to anybody. */
const LONGEST_FLIGHT = 2500;
/** ms; whoever turns pages waits for none. */
const LONGEST_GLIDE = 2000;

/** px: what of a map is needed to see what a chapter or a step of a scene was laid out to show. */
const LAID_OUT_ON = { width: 700, height: 450 };

/** px from the edge of what can be seen within which a thing counts as cut off. */
const RIM = 28;

/** The cosine of the angle between two places that count as one: 50 km, seen from the middle of the Earth. */
const SAME_PLACE = Math.cos(50 / 6371);

/** The position as written nearest to where the map looks, so that it is drawn and flown to there. */
function towards(map: DatedMap, [longitude, latitude]: Position): Position {
	return [nearestCopy(longitude, map.getCenter().lng), latitude];
}

/** The size of the map, px, as it was drawn last: asked for its size, the browser would lay out the page at once. */
function sizeOf(map: DatedMap): { width: number; height: number } {
	const { width, height } = map.getCanvas().style;
	return { width: parseFloat(width), height: parseFloat(height) };
}

/** The pixel at which the map shows a position; `undefined` where it is out of view or behind the globe. */
export function pixelOf(map: DatedMap, position: Position): Point | undefined {
	const copy = towards(map, position);
	const pixel = map.project(copy);
	const { width, height } = sizeOf(map);
	if (pixel.x < 0 || pixel.y < 0 || pixel.x > width || pixel.y > height) return;
	// Behind the globe a point stands for another place.
	const there = map.unproject(pixel).toArray();
	return dot(vectorOf(there), vectorOf(position)) > SAME_PLACE ? pixel : undefined;
}

export interface Surroundings {
	dataset: Dataset;
	/** How much of the map's foot something covers, px. */
	covered: number;
	projection: Projection;
	/** Positions all along what is drawn of a record. */
	extentOf(record: string): Position[];
}

/** Every position of a record: all places of an event, all of a line where it is drawn. */
function positionsOf(found: AnyRecord, { dataset, extentOf }: Surroundings): readonly Position[] {
	const own = kindOf(found).positions?.(found.record, dataset) ?? [];
	if (found.kind === 'places' || found.kind === 'events') return own;
	const drawn = extentOf(found.record.id);
	if (drawn.length > 0 || found.kind !== 'links') return drawn.length > 0 ? drawn : own;
	return found.record.between
		.map((id) => positionOf(id, dataset))
		.filter((position) => position !== undefined);
}

/** The map shows the position clear of its edges and of what covers its foot. */
function isClear(map: DatedMap, position: Position, covered: number): boolean {
	const pixel = pixelOf(map, position);
	if (!pixel) return false;
	const { width, height } = sizeOf(map);
	return (
		pixel.x >= RIM && pixel.x <= width - RIM && pixel.y >= RIM && pixel.y <= height - covered - RIM
	);
}

/** Moves the map to where it is asked to look: above what covers its foot, or exactly there. */
export function flyToCamera(
	map: DatedMap,
	{ zoom, latitude, longitude, exact = false, laidOut = false }: Destination,
	covered: number
): void {
	map.flyTo({
		center: towards(map, [longitude, latitude]),
		zoom: laidOut ? zoom + Math.log2(shareOf(map, covered)) : zoom,
		offset: [0, exact ? 0 : -covered / 2],
		maxDuration: LONGEST_GLIDE
	});
}

/** How large the map is, where nothing covers it, beside the one on which views are laid out; at most 1. */
function shareOf(map: DatedMap, covered: number): number {
	const { width, height } = sizeOf(map);
	return Math.min(1, width / LAID_OUT_ON.width, (height - covered) / LAID_OUT_ON.height);
}

/** The camera that shows all of these positions on this map. */
function cameraOver(
	map: DatedMap,
	positions: readonly Position[],
	nearest: number,
	{ covered, projection }: Surroundings
): Camera {
	return cameraFor(positions, nearest, { ...sizeOf(map), covered, projection });
}

/** Somebody who sees a thing from there sees it well, if it is best seen from here. */
function isAbout(zoom: number, best: number): boolean {
	return zoom >= best - 1.2 && zoom <= best + 1.5;
}

function areClear(
	map: DatedMap,
	positions: readonly Position[],
	{ covered }: Surroundings
): boolean {
	return positions.every((position) => isClear(map, position, covered));
}

/** Where the map looks to show all of a record; `undefined` when it shows it well already, or it lies nowhere. */
export function cameraToShow(
	map: DatedMap,
	id: string,
	surroundings: Surroundings
): Camera | undefined {
	const { dataset } = surroundings;
	const found = dataset.get(id);
	if (!found) return undefined;
	const positions = positionsOf(found, surroundings);
	if (positions.length === 0) return undefined;
	const isOne = positions.length === 1;
	const nearest = isOne ? focusZoom(found, dataset) : nearestZoom(found);
	const camera = cameraOver(map, positions, nearest, surroundings);
	const zoom = map.getZoom();
	const isClose = isOne ? zoom >= farZoom(found, dataset) : isAbout(zoom, camera.zoom);
	if (isClose && areClear(map, positions, surroundings)) return undefined;
	// What is one point is not gone back from: whoever is nearer stays near.
	return isOne && zoom > nearest && zoom <= nearest + 3 ? { ...camera, zoom } : camera;
}

/** Moves the map so that all of a record is seen with its surroundings, unless the reader sees it so already. */
export function flyToRecord(map: DatedMap, id: string, surroundings: Surroundings): void {
	const camera = cameraToShow(map, id, surroundings);
	if (camera) fly(map, camera, surroundings);
}

/** As near as the map comes to what passes by: what lies around it is told with it. */
const NEAREST_IN_PASSING = 5;

/** Moves the map so that all of these records are seen, from some way off, unless they are seen so already. */
export function flyToAll(map: DatedMap, ids: readonly string[], surroundings: Surroundings): void {
	const positions = ids.flatMap((id) => {
		const found = surroundings.dataset.get(id);
		return found ? positionsOf(found, surroundings) : [];
	});
	if (positions.length === 0) return;
	const camera = cameraOver(map, positions, NEAREST_IN_PASSING, surroundings);
	const isSeen = isAbout(map.getZoom(), camera.zoom) && areClear(map, positions, surroundings);
	if (!isSeen) fly(map, camera, surroundings);
}

function fly(
	map: DatedMap,
	{ longitude, latitude, zoom }: Camera,
	{ covered }: Surroundings
): void {
	map.flyTo({
		center: towards(map, [longitude, latitude]),
		zoom,
		// Above the sheet. Not as padding: the map would keep it, and a shared link would be off.
		offset: [0, -covered / 2],
		maxDuration: LONGEST_FLIGHT
	});
}
