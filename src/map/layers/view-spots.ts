import type { Position } from 'geojson';
import type { Interval } from '../../time/interval';
import type { turnAfter } from '../../time/slices';
import type { Drawn, ViewedMap } from '../viewed-map';

/** The style layers that give ground its colour by whose it is, the uppermost where several are. */
const GROUND = ['sides', 'polities', 'polities-overview'];

/** px between the spots of the view that are asked whose ground they are. */
export const STEP = 24;

/** A spot of the view: whose it is, the uppermost of a date first. */
export interface Spot {
	pixel: [x: number, y: number];
	position: [longitude: number, latitude: number];
	pieces: { polity: string; days: Interval }[];
}

/** Whether a point lies in a ring: an odd number of its edges cross the row to the west of it. */
function isInRing([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
	let inside = false;
	let [ax = 0, ay = 0] = ring.at(-1) ?? [];
	for (const [bx = 0, by = 0] of ring) {
		if (ay > y !== by > y && ax + ((y - ay) / (by - ay)) * (bx - ax) < x) inside = !inside;
		[ax, ay] = [bx, by];
	}
	return inside;
}

function polygonsOf({ geometry }: Drawn): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Where on the ground a pixel is: `undefined` beside the globe. */
function groundAt(map: ViewedMap, pixel: Spot['pixel']): Spot['position'] | undefined {
	const { lng, lat } = map.unproject(pixel);
	const { x, y } = map.project([lng, lat]);
	return Math.hypot(x - pixel[0], y - pixel[1]) < 1 ? [lng, lat] : undefined;
}

/** The spots of the view, row by row. */
function spotsIn(map: ViewedMap): (Spot | undefined)[][] {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const [columns, rows] = [Math.floor(width / STEP), Math.floor(height / STEP)];
	return Array.from({ length: rows }, (_, row) =>
		Array.from({ length: columns }, (_, column): Spot | undefined => {
			const pixel: Spot['pixel'] = [
				(width - (columns - 1) * STEP) / 2 + column * STEP,
				(height - (rows - 1) * STEP) / 2 + row * STEP
			];
			const position = groundAt(map, pixel);
			return position && { pixel, position, pieces: [] };
		})
	);
}

/** Asks of every spot whose it is. */
async function askOf(
	spots: readonly Spot[],
	map: ViewedMap,
	turn: ReturnType<typeof turnAfter>
): Promise<void> {
	for (const feature of map.drawn(GROUND.filter((id) => map.getLayer(id)))) {
		const wait = turn();
		if (wait) await wait;
		const { polity, days } = feature.properties;
		const piece = { polity: typeof polity === 'string' ? polity : '', days: intervalIn(days) };
		for (const [outer = [], ...holes] of polygonsOf(feature)) {
			const [west, south, east, north] = boundsOf(outer);
			for (const { position, pieces } of spots) {
				const [x = 0, y = 0] = position;
				if (x < west || x > east || y < south || y > north || !isInRing(position, outer)) continue;
				if (!holes.some((hole) => isInRing(position, hole))) pieces.push(piece);
			}
		}
	}
}

/** MapLibre gives lists in properties as it keeps them in tiles: written. */
function intervalIn(days: unknown): Interval {
	return (typeof days === 'string' ? JSON.parse(days) : days) as Interval;
}

function boundsOf(ring: readonly Position[]) {
	const bounds = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
	for (const [x = 0, y = 0] of ring) {
		bounds[0] = Math.min(bounds[0], x);
		bounds[1] = Math.min(bounds[1], y);
		bounds[2] = Math.max(bounds[2], x);
		bounds[3] = Math.max(bounds[3], y);
	}
	return bounds;
}

/** The spots of the view, row by row, each with whose ground it is; none beside the globe. */
export async function viewSpots(
	map: ViewedMap,
	turn: ReturnType<typeof turnAfter>
): Promise<(Spot | undefined)[][]> {
	const rows = spotsIn(map);
	await askOf(
		rows.flat().filter((spot) => spot !== undefined),
		map,
		turn
	);
	return rows;
}
