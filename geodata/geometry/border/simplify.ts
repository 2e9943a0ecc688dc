import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import mapshaper from 'mapshaper';
import { latitude, longitude } from './measure.ts';
import { joined } from '../path.ts';
import { withoutSpikes } from './spikes.ts';

/** A level of detail: Douglas–Peucker tolerance in metres, and whether Damansky is spared. */
export interface Level {
	name: 'overview' | 'regional' | 'local';
	tolerance_m: number;
	sparesDamansky: boolean;
}

export const LEVELS: readonly Level[] = [
	{ name: 'overview', tolerance_m: 1000, sparesDamansky: false },
	{ name: 'regional', tolerance_m: 200, sparesDamansky: false },
	{ name: 'local', tolerance_m: 50, sparesDamansky: true }
];

/** The window around Damansky in which the finest level keeps every vertex. */
export function inDamanskyWindow(place: Position): boolean {
	const lon = longitude(place);
	const lat = latitude(place);
	return lon >= 133.6 && lon <= 134.1 && lat >= 46.3 && lat <= 46.65;
}

/**
 * Cuts a path wherever it enters or leaves the window, sharing the vertex at each cut. (Turf's
 * bboxClip would make new vertices on the window's edge.)
 */
function cutAtWindow(path: readonly Position[]): Position[][] {
	const pieces: Position[][] = [];
	path.forEach((place, index) => {
		const before = path[index - 1];
		if (before === undefined) return pieces.push([place]);
		if (inDamanskyWindow(before) !== inDamanskyWindow(place)) pieces.push([before]);
		return pieces.at(-1)?.push(place);
	});
	return pieces.filter((piece) => piece.length > 1);
}

/** Simplifies all lines together, so that shared stretches stay shared and no crossing appears. */
async function simplifiedTogether(paths: Position[][], tolerance: number): Promise<Position[][]> {
	const features = paths.map((coordinates, order): Feature => {
		const geometry = { type: 'LineString', coordinates } as const;
		return { type: 'Feature', properties: { order }, geometry };
	});
	const command = `-i lines.json -simplify dp interval=${tolerance} -o out.json format=geojson`;
	const files = { 'lines.json': JSON.stringify({ type: 'FeatureCollection', features }) };
	const output = await mapshaper.applyCommands(command, files);
	const text = output['out.json'];
	if (text === undefined) throw new Error('mapshaper wrote nothing');
	const written = JSON.parse(text.toString()) as FeatureCollection<LineString, { order: number }>;
	const result: Position[][] = paths.map(() => []);
	for (const { geometry, properties } of written.features) {
		result[properties.order] = geometry.coordinates;
	}
	return result;
}

/** The same lines at a level of detail, in the same order. */
export async function atLevel(paths: Position[][], level: Level): Promise<Position[][]> {
	const cut = paths.map((path) => (level.sparesDamansky ? cutAtWindow(path) : [path]));
	const pieces = cut.flat();
	const spared = (piece: Position[]): boolean =>
		level.sparesDamansky && piece.slice(1).some(inDamanskyWindow);
	const simplified = await simplifiedTogether(pieces, level.tolerance_m);
	let next = 0;
	return cut.map((own) => {
		const parts = own.map((piece, index) =>
			spared(piece) ? piece : withoutSpikes(simplified[next + index] ?? piece)
		);
		next += own.length;
		return joined(...parts);
	});
}
