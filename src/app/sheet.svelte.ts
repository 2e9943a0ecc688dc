export type SheetHeight = 'peek' | 'half' | 'full';

const NEXT: Record<SheetHeight, SheetHeight> = { peek: 'half', half: 'full', full: 'peek' };

/** px a finger moves before it means up or down, and that take it past the height between. */
const MEANT = 30;
const FAR = 260;

/** How far up the sheet stands in which a phone shows the story. */
export class Sheet {
	height = $state<SheetHeight>('peek');
	#opened: string | null = null;

	/** To the next height; from the highest it goes down. */
	step(): void {
		this.height = NEXT[this.height];
	}

	/** The finger has moved it from a height, so many px up; it did not move if it was pressed only. */
	drag(from: SheetHeight, up: number): void {
		if (up > MEANT) this.height = from === 'peek' && up < FAR ? 'half' : 'full';
		else if (up < -MEANT) this.height = from === 'full' && up > -FAR ? 'half' : 'peek';
		else this.step();
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
