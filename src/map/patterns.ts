import type { MapLayer } from './layers/layer';
import { PALETTES, type Theme } from './palette';

/** A square image in RGBA, as MapLibre's `addImage` takes it. */
export interface LayerImage {
	width: number;
	height: number;
	data: Uint8Array;
	/** Pixels of the image to one of the map; 1 without this. */
	pixelRatio?: number;
	/** The same as vectors, for pictures: what SVG writes in a box of its size on the map. */
	svg?: string;
}

/** The part of MapLibre's map that keeps images. */
interface ImageMap {
	hasImage(id: string): boolean;
	addImage(id: string, image: LayerImage, options: { pixelRatio: number }): unknown;
	updateImage(id: string, image: LayerImage): unknown;
	removeImage(id: string): unknown;
	listImages(): string[];
}

/** A diagonal hatch in one colour, for ground that more than one state claimed. */
export function hatch(colour: string, size = 16, thickness = 2.2): LayerImage {
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
	const side = size / 2;
	const courses = [0, 1, 2, 3, 4].map(
		(line) => `M${(line * side) / 2 - side} ${side}l${side} ${-side}`
	);
	const svg = `<path d="${courses.map((d) => `${d}l${side} ${-side}`).join('')}" stroke="${colour}" stroke-width="${thickness / 2}" fill="none"/>`;
	return { width: size, height: size, data, pixelRatio: 2, svg };
}

/** How much of the strewn ground its colour covers: strokes that stand out, on a wash that hides nothing drawn over it. */
export const STREWN = { stroke: 0.9, wash: 0.08 } as const;

/** Short strokes over a wash, upright, level or crossed, for ground that stood with one or another. */
export function strewn(
	colour: string,
	{ upright = false, level = false },
	size = 32,
	long = 12,
	thick = 3
): LayerImage {
	const data = new Uint8Array(size * size * 4);
	const ink = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	// Two to a square, so that they form no lines.
	const strokes = [size / 4, (3 * size) / 4].flatMap((middle) => {
		const [across, along] = [middle - thick / 2, middle - long / 2];
		return [
			...(upright ? [{ x: across, y: along, width: thick, height: long }] : []),
			...(level ? [{ x: along, y: across, width: long, height: thick }] : [])
		];
	});
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			// Pixels at an edge are covered in part.
			const inked = strokes.map((at) => within(x, at.x, at.width) * within(y, at.y, at.height));
			const ofInk = Math.max(...inked);
			const covers = STREWN.wash + (STREWN.stroke - STREWN.wash) * ofInk;
			data.set([...ink, Math.round(covers * 255)], (y * size + x) * 4);
		}
	}
	const rect = (covers: number, { x = 0, y = 0, width = size, height = size }) =>
		`<rect x="${x / 2}" y="${y / 2}" width="${width / 2}" height="${height / 2}" fill="${colour}" fill-opacity="${covers}"/>`;
	const svg = [rect(STREWN.wash, {}), ...strokes.map((at) => rect(STREWN.stroke, at))].join('');
	return { width: size, height: size, data, pixelRatio: 2, svg };
}

/** How much of a pixel lies on a stretch of its row or column. */
function within(pixel: number, from: number, length: number): number {
	return Math.max(0, Math.min(pixel + 1, from + length) - Math.max(pixel, from));
}

/** Dots in one colour, for ground that the reader has brought. */
export function dots(colour: string, size = 14, radius = 2): LayerImage {
	const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	const data = new Uint8Array(size * size * 4);
	const middles = [
		[size / 4, size / 4],
		[(3 * size) / 4, (3 * size) / 4]
	] as const;
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			const away = Math.min(...middles.map(([a, b]) => Math.hypot(x + 0.5 - a, y + 0.5 - b)));
			const ink = Math.max(0, Math.min(1, radius - away + 0.5));
			data.set([red ?? 0, green ?? 0, blue ?? 0, Math.round(ink * 255)], (y * size + x) * 4);
		}
	}
	const circles = middles.map(
		([x, y]) => `<circle cx="${x / 2}" cy="${y / 2}" r="${radius / 2}" fill="${colour}"/>`
	);
	return { width: size, height: size, data, pixelRatio: 2, svg: circles.join('') };
}

/** Gives the map the images of its layers, in the colours of the theme, and takes away those of others. */
export function drawImages(map: ImageMap, layers: readonly MapLayer[], theme: Theme): void {
	const images = new Map(
		layers.flatMap((layer) => Object.entries(layer.images?.(PALETTES[theme]) ?? {}))
	);
	for (const id of map.listImages()) if (!images.has(id)) map.removeImage(id);
	for (const [id, image] of images) {
		if (map.hasImage(id)) map.updateImage(id, image);
		else map.addImage(id, image, { pixelRatio: image.pixelRatio ?? 1 });
	}
}
