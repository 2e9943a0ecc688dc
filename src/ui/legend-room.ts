import { NARROW } from './layout.svelte';

/** rem: so wide a window has room for the legend beside the middle of the map. */
const ROOMY = 90;
/** rem: the open legend, its distance from the rim of the map, and room for a name that ends beside it. */
const WIDTH = 20.5;

/** A window and its text: px, px of one rem. */
interface Room {
	width: number;
	rem: number;
}

/** A window of this width, px, with the reader's size of text. */
export function roomOf(width: number): Room {
	return { width, rem: parseFloat(getComputedStyle(document.documentElement).fontSize) };
}

/**
 * Where there is room beside what it explains, the legend stands open until it is closed; on a phone it would
 * cover the map. `chosen` is what the reader has made of it.
 */
export function legendIsOpen({ width, rem }: Room, chosen: boolean | undefined): boolean {
	return width >= NARROW * rem && (chosen ?? width >= ROOMY * rem);
}

/** px of the map's right side that lie under the legend. */
export function coveredByLegend(room: Room, chosen: boolean | undefined): number {
	return legendIsOpen(room, chosen) ? WIDTH * room.rem : 0;
}
