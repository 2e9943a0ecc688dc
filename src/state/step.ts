/** What happens to the view: the reader moves the date, or chooses one as a step of its own; playing or a tour moves it; a record is opened. */
export type Step = 'reader' | 'chosen' | 'playing' | 'opened' | 'touring';

/** Who is told of every step. */
export class Steps {
	readonly #followers = new Set<(step: Step) => void>();

	/** Calls back at every step, as soon as it has been made; gives back what ends it. */
	follow(follow: (step: Step) => void): () => void {
		this.#followers.add(follow);
		return () => this.#followers.delete(follow);
	}

	tell(step: Step): void {
		for (const follow of this.#followers) follow(step);
	}
}
