import { LngLat, LngLatBounds } from 'maplibre-gl';
import type { Dataset } from '../dataset/dataset';
import { positionOf } from '../dataset/positions';
import type { Summary } from '../kinds';
import type { DatedMap } from './maplibre/dated-map';
import { focusZoom } from './focus-zoom';

/** ms; a longer flight is no help to anybody. */
const LONGEST_FLIGHT = 2500;

/** The place is on the map, and not behind the globe, where a point stands for another place. */
export function sees(map: DatedMap, position: [number, number]): boolean {
	const there = map.unproject(map.project(position));
	const shown = map.getBounds().contains(position);
	return shown && there.distanceTo(LngLat.convert(position)) < 50_000;
}

interface Surroundings {
	dataset: Dataset;
	/** How much of the map's foot something covers, px. */
	covered: number;
}

/** Both ends of a relation into view. */
function approachLink(
	map: DatedMap,
	link: Summary<'links'>,
	{ dataset, covered }: Surroundings
): void {
	const ends = link.between
		.map((id) => positionOf(id, dataset))
		.filter((position) => position !== undefined);
	if (ends.length < 2 || (map.getZoom() < 6 && ends.some((end) => sees(map, end)))) return;
	const bounds = new LngLatBounds();
	for (const end of ends) bounds.extend(end);
	const padding = { top: 60, left: 60, right: 60, bottom: covered + 60 };
	const camera = map.cameraForBounds(bounds, { padding, maxZoom: 4 });
	if (camera) map.flyTo({ ...camera, maxDuration: LONGEST_FLIGHT });
}

/** What was pressed on the map is seen already; only what the sheet has covered is moved out from under it. */
export function uncover(map: DatedMap, id: string, { dataset, covered }: Surroundings): void {
	const kind = dataset.get(id)?.kind;
	const position = positionOf(id, dataset);
	if (!position || (kind !== 'places' && kind !== 'events')) return;
	const point = map.project(position);
	const visibleTo = map.getContainer().clientHeight - covered - 40;
	if (point.y > visibleTo) map.panBy([0, point.y - visibleTo / 2]);
}

/** Moves the map to a record, as near as it is well seen, unless the reader sees it already. */
export function approach(map: DatedMap, id: string, surroundings: Surroundings): void {
	const { dataset, covered } = surroundings;
	const found = dataset.get(id);
	if (found?.kind === 'links') approachLink(map, found.record, surroundings);
	const position = positionOf(id, dataset);
	if (!position || !found) return;
	const near = focusZoom(found);
	const zoom = map.getZoom();
	const inView = sees(map, position);
	const isPoint = found.kind === 'places' || found.kind === 'events';
	const most = near + (isPoint ? 24 : 1.5);
	if (inView && zoom >= near - 1.5 && zoom <= most && covered < 80) return;
	map.flyTo({
		center: position,
		// From far off, and for a long line from too near, to where it is well seen.
		zoom: inView && zoom > near && zoom <= most ? zoom : near,
		// Above the sheet. Not as padding: the map would keep it, and a shared link would be off.
		offset: [0, -covered / 2],
		maxDuration: LONGEST_FLIGHT
	});
}
