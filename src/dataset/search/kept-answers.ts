/** Answers that are kept. */
const MOST_KNOWN = 64;

/** Answers to what is asked again and again: in several ways by one search, and by the search of the next letter. */
export class KeptAnswers<T extends object> {
	readonly #known = new Map<string, T>();

	constructor(readonly find: (asked: string) => T) {}

	for(asked: string): T {
		const known = this.#known.get(asked);
		if (known) return known;
		if (this.#known.size >= MOST_KNOWN) this.#known.clear();
		const found = this.find(asked);
		this.#known.set(asked, found);
		return found;
	}
}
