import { load } from './load';
import { loadPicture } from './load-picture';
import { list, number, object } from './shape';

/** `relief.json` */
export const RELIEF = object({ coordinates: list(list(number, 2), 4) });

export type Corners = [[number, number], [number, number], [number, number], [number, number]];

/** A picture, and where it lies: corners clockwise from the upper left, [longitude, latitude]. */
export interface PlacedPicture {
	coordinates: Corners;
	image: ImageBitmap;
}

/** The files of the hillshade. */
export const RELIEF_FILES = ['data/relief.json', 'data/relief.webp'];

/** The hillshade. */
export async function fetchRelief(): Promise<PlacedPicture> {
	const [{ coordinates }, image] = await Promise.all([
		load<{ coordinates: Corners }>('relief.json', RELIEF),
		loadPicture('relief.webp')
	]);
	return { coordinates, image };
}
