import { isoDate, type Day } from '../time/day';

/** ms: so long the clock rests before tiles follow, which are laid out anew for each day. */
const RESTS = 250;

/** Tells of the day at which the clock has come to rest, as long as something follows it. */
export class RestingDay {
	#day: Day | undefined;
	#isFollowed = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param tell is given the day as `YYYY-MM-DD` */
	constructor(readonly tell: (day: string) => void) {}

	/** Whether something follows from now on: it is told at once. */
	follow(isFollowed: boolean): void {
		const begins = isFollowed && !this.#isFollowed;
		this.#isFollowed = isFollowed;
		if (begins) this.restore();
	}

	show(day: Day): void {
		const isFirst = this.#day === undefined;
		this.#day = day;
		clearTimeout(this.#timer);
		if (!this.#isFollowed) return;
		if (isFirst) this.restore();
		else this.#timer = setTimeout(() => this.restore(), RESTS);
	}

	/** Tells once more, as after a lost drawing surface. */
	restore(): void {
		clearTimeout(this.#timer);
		if (this.#isFollowed && this.#day !== undefined) this.tell(isoDate(this.#day));
	}
}
