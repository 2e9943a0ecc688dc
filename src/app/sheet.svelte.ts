import { nextHeight, SheetDrag } from './sheet-drag.svelte';

/** It peeps up, takes half of the map's room, or nearly all. */
export type SheetHeight = 'peek' | 'half' | 'full';

/** How far up the sheet stands in which a phone shows the story. */
export class Sheet {
	height = $state<SheetHeight>('peek');
	/** The finger that holds it. */
	readonly finger = new SheetDrag();
	#opened: string | null = null;
	/** What was open when it gave way. */
	#lowered: string | null = null;

	/** To the next height; from the highest it goes down. */
	step(): void {
		this.height = nextHeight(this.height);
	}

	/** Gives way to something else; what is open stays open, and does not raise it again. */
	lower(id: string | null): void {
		this.height = 'peek';
		this.#lowered = id;
	}

	/**
	 * A story, or a comparison, opens at half height, so that its place is seen too; further ones leave the sheet as it is.
	 * @param id what is open now
	 */
	follow(id: string | null, narrow: boolean): void {
		if (id !== null && id === this.#lowered) return;
		this.#lowered = null;
		const isLow = this.height === 'peek';
		if (id !== null && narrow && (this.#opened === null || isLow)) this.height = 'half';
		this.#opened = id;
	}
}
