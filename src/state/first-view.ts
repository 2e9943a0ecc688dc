import { dayOf, type Day } from '../time/day';
import type { Camera } from './address';

/** The first date: the morning of the fighting on the island. */
export const FIRST_VIEW_DAY: Day = dayOf(1969, 3, 2);

/** Groups of layers that are drawn only when the reader asks for them. */
export const OFF_AT_FIRST: readonly string[] = ['flows', 'alignment'];

/** The first view: all of the border, and both capitals, on a map so large, px. */
export const FIRST_CAMERA: Camera = { zoom: 2.6, latitude: 47, longitude: 92 };
const FIRST_MAP = { width: 870, height: 600 };

/** px of a whole turn of the globe at zoom 0, at the latitude in its middle. */
const TURN = 512;

/**
 * The first view on a map of this size, px: as much of the world, drawn larger or smaller. What lies under
 * the `beside` px at its right is not seen: there the view stands in the middle of the rest.
 */
export function firstCamera(map: { width: number; height: number; beside?: number }): Camera {
	const { width, height, beside = 0 } = map;
	const scale = Math.min((width - beside) / FIRST_MAP.width, height / FIRST_MAP.height);
	const close = Math.min(3.4, Math.max(1.5, FIRST_CAMERA.zoom + Math.log2(scale)));
	const zoom = Math.round(close * 10) / 10;
	const east = ((beside / 2) * 360) / (TURN * 2 ** zoom);
	return { ...FIRST_CAMERA, zoom, longitude: FIRST_CAMERA.longitude + Math.round(east) };
}
