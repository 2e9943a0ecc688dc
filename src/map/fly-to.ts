import { LngLat, LngLatBounds, type Point } from 'maplibre-gl';
import type { Dataset } from '../dataset/dataset';
import { positionOf } from '../dataset/positions';
import type { Summary } from '../kinds';
import type { Position } from '../kinds/fields';
import type { DatedMap } from './maplibre/dated-map';
import type { Camera } from './camera';
import { farZoom, focusZoom } from './focus-zoom';
import { nearestCopy } from './in-view';

/** ms; a longer flight is no help to anybody. */
const LONGEST_FLIGHT = 2500;
/** ms; whoever turns pages waits for none. */
const LONGEST_GLIDE = 2000;

/** The position as written nearest to where the map looks, so that it is drawn and flown to there. */
function towards(map: DatedMap, [longitude, latitude]: Position): Position {
	return [nearestCopy(longitude, map.getCenter().lng), latitude];
}

/** The pixel at which the map shows a position; `undefined` where it is out of view or behind the globe. */
export function pixelOf(map: DatedMap, position: Position): Point | undefined {
	const copy = towards(map, position);
	const pixel = map.project(copy);
	const { clientWidth, clientHeight } = map.getContainer();
	if (pixel.x < 0 || pixel.y < 0 || pixel.x > clientWidth || pixel.y > clientHeight) return;
	// Behind the globe a point stands for another place.
	return map.unproject(pixel).distanceTo(LngLat.convert(copy)) < 50_000 ? pixel : undefined;
}

interface Surroundings {
	dataset: Dataset;
	/** How much of the map's foot something covers, px. */
	covered: number;
}

/** Both ends of a relation into view. */
function flyToLink(
	map: DatedMap,
	link: Summary<'links'>,
	{ dataset, covered }: Surroundings
): void {
	const ends = link.between
		.map((id) => positionOf(id, dataset))
		.filter((position) => position !== undefined);
	const [first, second] = ends;
	if (!first || !second || (map.getZoom() < 6 && ends.some((end) => pixelOf(map, end)))) return;
	const bounds = new LngLatBounds();
	bounds.extend(first);
	// The shorter way round the world.
	bounds.extend([nearestCopy(second[0], first[0]), second[1]]);
	const padding = { top: 60, left: 60, right: 60, bottom: covered + 60 };
	const camera = map.cameraForBounds(bounds, { padding, maxZoom: 4 });
	if (!camera?.center) return;
	const { lng, lat } = LngLat.convert(camera.center);
	map.flyTo({ ...camera, center: towards(map, [lng, lat]), maxDuration: LONGEST_FLIGHT });
}

/** What was pressed on the map is seen already; only what the sheet has covered is moved out from under it. */
export function uncover(map: DatedMap, id: string, { dataset, covered }: Surroundings): void {
	const kind = dataset.get(id)?.kind;
	const position = positionOf(id, dataset);
	if (!position || (kind !== 'places' && kind !== 'events')) return;
	const point = map.project(towards(map, position));
	const visibleTo = map.getContainer().clientHeight - covered - 40;
	if (point.y > visibleTo) map.panBy([0, point.y - visibleTo / 2]);
}

/** Moves the map to where a chapter of a tour looks, above what covers its foot. */
export function flyToCamera(
	map: DatedMap,
	{ zoom, latitude, longitude }: Camera,
	covered: number
): void {
	map.flyTo({
		center: towards(map, [longitude, latitude]),
		zoom,
		offset: [0, -covered / 2],
		maxDuration: LONGEST_GLIDE
	});
}

/** Moves the map to a record, as near as it is well seen, unless the reader sees it already. */
export function flyToRecord(map: DatedMap, id: string, surroundings: Surroundings): void {
	const { dataset, covered } = surroundings;
	const found = dataset.get(id);
	if (found?.kind === 'links') flyToLink(map, found.record, surroundings);
	const position = positionOf(id, dataset);
	if (!position || !found) return;
	const near = focusZoom(found);
	const zoom = map.getZoom();
	const inView = pixelOf(map, position) !== undefined;
	const isPoint = found.kind === 'places' || found.kind === 'events';
	const most = near + (isPoint ? 24 : 1.5);
	if (inView && zoom >= farZoom(found) && zoom <= most && covered < 80) return;
	map.flyTo({
		center: towards(map, position),
		// From far off, and for a long line from too near, to where it is well seen.
		zoom: inView && zoom > near && zoom <= most ? zoom : near,
		// Above the sheet. Not as padding: the map would keep it, and a shared link would be off.
		offset: [0, -covered / 2],
		maxDuration: LONGEST_FLIGHT
	});
}
