import { dayOf, type Day } from '../time/day';
import type { Camera } from './address';

/** The first date: the morning of the fighting on the island. */
export const FIRST_VIEW_DAY: Day = dayOf(1969, 3, 2);

/** Groups of layers that are drawn only when the reader asks for them. */
export const OFF_AT_FIRST: readonly string[] = ['flows'];

/** The first view: all of the border, and both capitals, on a map so large, px. */
export const FIRST_CAMERA: Camera = { zoom: 2.6, latitude: 47, longitude: 92 };
const FIRST_MAP = { width: 870, height: 600 };

/** The first view on a map of this size, px: as much of the world, drawn larger or smaller. */
export function firstCamera({ width, height }: { width: number; height: number }): Camera {
	const scale = Math.min(width / FIRST_MAP.width, height / FIRST_MAP.height);
	const zoom = Math.min(3.4, Math.max(1.5, FIRST_CAMERA.zoom + Math.log2(scale)));
	return { ...FIRST_CAMERA, zoom: Math.round(zoom * 10) / 10 };
}
