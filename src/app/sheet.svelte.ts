import { nextHeight, SheetDrag } from './sheet-drag.svelte';

/** It peeps up, takes half of the map's room, or nearly all. */
export type SheetHeight = 'peek' | 'half' | 'full';

/** How far up the sheet stands in which a phone shows the story. */
export class Sheet {
	height = $state<SheetHeight>('peek');
	/** The finger that holds it. */
	readonly finger = new SheetDrag();
	#opened: string | null = null;

	/** To the next height; from the highest it goes down. */
	step(): void {
		this.height = nextHeight(this.height);
	}

	/**
	 * A story, or a comparison, opens at half height, so that its place is seen too; further ones leave the sheet as it is.
	 * @param id what is open now
	 */
	follow(id: string | null, narrow: boolean): void {
		const isLow = this.height === 'peek';
		if (id !== null && narrow && (this.#opened === null || isLow)) this.height = 'half';
		this.#opened = id;
	}
}
