import type { DatedMap } from './maplibre/dated-map';
import { PALETTES, type Theme } from './palette';

/** A square image in RGBA, as MapLibre's `addImage` takes it. */
interface PatternImage {
	width: number;
	height: number;
	data: Uint8Array;
}

/** A diagonal hatch in one colour, for ground that more than one state claimed. */
function hatch(colour: string, size = 16, thickness = 2.2): PatternImage {
	const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	const data = new Uint8Array(size * size * 4);
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			const across = (x + y) % (size / 2);
			const distance = Math.min(across, size / 2 - across);
			const ink = Math.max(0, Math.min(1, thickness / 2 - distance + 0.5));
			data.set([red ?? 0, green ?? 0, blue ?? 0, Math.round(ink * 255)], (y * size + x) * 4);
		}
	}
	return { width: size, height: size, data };
}

/** An image without any ink, and its width and height, px: it takes room that names keep clear of. */
export const ROOM = 'room';
export const ROOM_SIZE = 8;

/** Gives the map its images, in the colours of the theme. */
export function drawImages(map: DatedMap, theme: Theme): void {
	const image = hatch(PALETTES[theme].disputed);
	if (map.hasImage('hatch')) map.updateImage('hatch', image);
	else map.addImage('hatch', image, { pixelRatio: 2 });
	if (map.hasImage(ROOM)) return;
	const data = new Uint8Array(ROOM_SIZE * ROOM_SIZE * 4);
	map.addImage(ROOM, { width: ROOM_SIZE, height: ROOM_SIZE, data });
}
