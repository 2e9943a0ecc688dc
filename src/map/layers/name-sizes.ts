import { valueAt, type Stops } from '../stops';

/** Size of the names, px, by zoom. */
export const NAME_SIZES: Stops = [
	[5, 9.5],
	[9, 11],
	[13, 12]
];
/** Size of names where the middle of their state is not in view, px. */
export const SIZE_IN_VIEW = 11.5;
/** ems that a line of them is wide at most. */
export const NAME_WIDTH = 14;
export const LETTER_SPACING = 0.12;

/** Nearer zooms, at which no line of the border need be in view: names stand on bare ground. */
export const GROUND_ZOOM = 10;

/** Size of the names at a zoom, px. */
export const sizeAt = (zoom: number): number => valueAt(NAME_SIZES, zoom);

/** The whole world is so wide at a zoom, px. */
export const worldAt = (zoom: number) => 512 * 2 ** zoom;
