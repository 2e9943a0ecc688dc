import type { SheetHeight } from './sheet.svelte';

const HEIGHTS: readonly SheetHeight[] = ['peek', 'half', 'full'];

/** px of the map that stay free above a full sheet. */
export const FREE_ABOVE = 12;
/** px that a finger trembles when it only presses. */
const TREMBLE = 6;
/** px after which a drag is meant, however far the next height is. */
const MEANT = 30;

/** The height after this one, for a press of the handle; the last is followed by the first. */
export function nextHeight(height: SheetHeight): SheetHeight {
	return HEIGHTS[(HEIGHTS.indexOf(height) + 1) % HEIGHTS.length] ?? 'peek';
}

/** px of each height, where there is so much room and so much peeps up. */
export type Stops = Readonly<Record<SheetHeight, number>>;

/** Where a sheet comes to rest that was let go at so many px: at the nearest height, or the next one in the direction of the drag. */
export function restAt(px: number, from: SheetHeight, stops: Stops): SheetHeight {
	const moved = px - stops[from];
	if (Math.abs(moved) <= TREMBLE) return nextHeight(from);
	const nearest = [...HEIGHTS].sort(
		(a, b) => Math.abs(stops[a] - px) - Math.abs(stops[b] - px)
	)[0] as SheetHeight;
	if (nearest !== from || Math.abs(moved) <= MEANT) return nearest;
	return HEIGHTS[HEIGHTS.indexOf(from) + Math.sign(moved)] ?? from;
}

interface Held {
	pointer: number;
	/** Where the finger took hold. */
	y: number;
	from: SheetHeight;
	stops: Stops;
}

/** A sheet in a finger's hold: it follows until it is let go, and then rests at one of its heights. */
export class SheetDrag {
	/** px, while a finger holds it. */
	height = $state.raw<number | null>(null);
	#held: Held | null = null;

	grab(event: PointerEvent, from: SheetHeight, stops: Stops): void {
		if (!event.isPrimary || event.button !== 0) return;
		this.#held = { pointer: event.pointerId, y: event.clientY, from, stops };
		try {
			(event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
		} catch {
			// The finger is up already.
		}
	}

	move(event: PointerEvent): void {
		const held = this.#held;
		if (held?.pointer !== event.pointerId) return;
		const height = this.#at(event, held);
		if (this.height === null && Math.abs(height - held.stops[held.from]) <= TREMBLE) return;
		this.height = height;
	}

	/** The height at which it was let go, if it was held by this finger. */
	release(event: PointerEvent): SheetHeight | undefined {
		const held = this.#held;
		if (held?.pointer !== event.pointerId) return undefined;
		const rest = restAt(this.#at(event, held), held.from, held.stops);
		this.#letGo();
		return rest;
	}

	/** The browser took the finger away: the sheet goes back to where it was. */
	forget(event: PointerEvent): void {
		if (this.#held?.pointer === event.pointerId) this.#letGo();
	}

	#at({ clientY }: PointerEvent, { y, from, stops }: Held): number {
		return Math.min(Math.max(stops[from] + y - clientY, stops.peek), stops.full);
	}

	#letGo(): void {
		this.#held = null;
		this.height = null;
	}
}
