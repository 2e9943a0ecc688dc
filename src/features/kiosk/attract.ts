import type { TourReading } from '../../state/tour.svelte';

/** s for a chapter of at most 80 words; without motion the page changes less often. */
export const TURNS = 24;
export const TURNS_CALMLY = 36;

/** A tour whose chapters turn by themselves, round and round, until somebody touches the screen. */
export class Attract {
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(
		readonly tour: Pick<TourReading, 'step' | 'list' | 'follow'>,
		readonly isCalm: () => boolean
	) {}

	start(id: string): void {
		this.stop();
		this.#show(id, 1);
	}

	/** The chapter stays. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	#show(id: string, chapter: number): void {
		// A link followed: no step of the browser's history.
		void this.tour.follow({ tour: id, chapter });
		this.#timer = setTimeout(() => this.#next(id), this.#pause());
	}

	/** Where the chapters have not come, they are asked for again. */
	#next(id: string): void {
		const { step, list } = this.tour;
		const next = (step?.tour === id ? step.chapter : 0) + 1;
		this.#show(id, next > list.length ? 1 : next);
	}

	#pause(): number {
		return (this.isCalm() ? TURNS_CALMLY : TURNS) * 1000;
	}
}
