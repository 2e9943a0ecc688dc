/** s for which the start is shown before the tour runs by itself. */
export const RESTS = 8;
/** s in which whoever is still there may say so; WCAG 2.2.1 asks for 20 at least. */
export const ASKS = 30;

/**
 * Where a visit stands: nobody has touched the start yet, the tour runs by itself, somebody is here, they
 * are asked whether they still are, or they have gone and the start is made ready.
 */
export type Stage = 'start' | 'attract' | 'visit' | 'ask' | 'gone';

export interface VisitEvents {
	/** Nobody has touched the start: the tour may run by itself. */
	onattract: () => void;
	/** Somebody touches the screen while it does, or before. */
	onvisit: () => void;
	/** Nobody is there any more. */
	ongone: () => void;
}

/** One visitor after the other, told apart by how long nobody touches the screen. */
export class Visit {
	stage = $state<Stage>('start');
	/** s until the atlas goes back to the start, while it is asked. */
	left = $state(ASKS);
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param idle s without a touch before it is asked whether anybody is there */
	constructor(
		readonly idle: number,
		readonly events: VisitEvents
	) {}

	/** The start is shown. */
	begin(): void {
		this.stage = 'start';
		this.#after(RESTS, () => {
			this.stage = 'attract';
			this.events.onattract();
		});
	}

	/** Somebody is there. */
	touch(): void {
		if (this.stage === 'gone') return;
		const came = this.stage === 'start' || this.stage === 'attract';
		this.stage = 'visit';
		this.#after(this.idle, () => this.#ask());
		if (came) this.events.onvisit();
	}

	/** They want to begin anew, or have gone. */
	leave(): void {
		if (this.stage === 'gone') return;
		this.end();
		this.stage = 'gone';
		this.events.ongone();
	}

	/** Nothing more happens by itself. */
	end(): void {
		clearTimeout(this.#timer);
	}

	#ask(): void {
		this.stage = 'ask';
		this.left = ASKS;
		this.#count();
	}

	#count(): void {
		this.#after(1, () => {
			this.left--;
			if (this.left > 0) this.#count();
			else this.leave();
		});
	}

	#after(seconds: number, act: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(act, seconds * 1000);
	}
}
