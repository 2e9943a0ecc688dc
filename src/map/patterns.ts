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

/** Upright lines, level ones or both over a wash, for ground that stood with one or another. */
export function rules(
	lines: Readonly<{ upright?: string; level?: string }>,
	size = 16,
	thickness = 3
): LayerImage {
	const data = new Uint8Array(size * size * 4);
	const colour = lines.upright ?? lines.level ?? '#000000';
	const ink = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			const isOnLine =
				(lines.upright !== undefined && x < thickness) ||
				(lines.level !== undefined && y < thickness);
			data.set([...ink, isOnLine ? 105 : 38], (y * size + x) * 4);
		}
	}
	const [side, wide] = [size / 2, thickness / 2];
	const bar = (width: number, height: number) =>
		`<rect width="${width}" height="${height}" fill="${colour}" fill-opacity="0.41"/>`;
	const svg =
		`<rect width="${side}" height="${side}" fill="${colour}" fill-opacity="0.15"/>` +
		(lines.upright === undefined ? '' : bar(wide, side)) +
		(lines.level === undefined ? '' : bar(side, wide));
	return { width: size, height: size, data, pixelRatio: 2, svg };
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
