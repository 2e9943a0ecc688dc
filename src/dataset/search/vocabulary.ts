import { lettersOf } from './slips';

/** Every word of the keys, and in which entries it is. */
export class Vocabulary {
	readonly #entries = new Map<string, number[]>();
	/** In order of their letters. */
	#sorted: readonly string[] = [];
	/** By how many letters they have: words with which letters each has, one bit a letter. */
	#byLength: ReadonlyMap<number, readonly { word: string; letters: number }[]> = new Map();

	add(word: string, entry: number): void {
		const known = this.#entries.get(word);
		if (!known) this.#entries.set(word, [entry]);
		else if (known.at(-1) !== entry) known.push(entry);
	}

	/** Once all words are here: only then are they found by how they begin and by their length. */
	order(): void {
		this.#sorted = [...this.#entries.keys()].sort();
		this.#byLength = this.#sortByLength();
	}

	/** The entries that have this very word. */
	having(word: string): readonly number[] {
		return this.#entries.get(word) ?? [];
	}

	/** The words that begin so. */
	*beginning(start: string): Generator<string> {
		const words = this.#sorted;
		let low = 0;
		let high = words.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((words[middle] ?? '') < start) low = middle + 1;
			else high = middle;
		}
		for (let word = words[low]; word?.startsWith(start); word = words[++low]) yield word;
	}

	/** The words of so many letters. */
	ofLength(length: number): readonly { word: string; letters: number }[] {
		return this.#byLength.get(length) ?? [];
	}

	#sortByLength() {
		const byLength = new Map<number, { word: string; letters: number }[]>();
		for (const word of this.#entries.keys()) {
			const alike = byLength.get(word.length) ?? [];
			alike.push({ word, letters: lettersOf(word) });
			byLength.set(word.length, alike);
		}
		return byLength;
	}
}
