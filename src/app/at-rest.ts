/** ms: what follows the view is written when the view has rested so long, and so often while it moves: to write it costs the browser more than the rest of a step. */
const RESTS = 250;
const WAITS = 1000;

/** Something done when nobody has asked for it for a while, and now and then while it is asked for again and again. */
export class AtRest {
	readonly #act: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** When it was first asked for, of what has not been done yet. */
	#since: number | undefined;

	constructor(act: () => void) {
		this.#act = act;
	}

	/** Does it a moment later, unless it is asked for again by then. */
	ask(): void {
		const now = performance.now();
		this.#since ??= now;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.now(), Math.min(RESTS, this.#since + WAITS - now));
	}

	/** Does at once what was asked for; nothing where nothing was. */
	now(): void {
		if (this.#since === undefined) return;
		this.forget();
		this.#act();
	}

	/** What was asked for is not done. */
	forget(): void {
		clearTimeout(this.#timer);
		this.#since = undefined;
	}
}
