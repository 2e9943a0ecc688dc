import { KeptAnswers } from './kept-answers';

/** Many texts as one, in which a text is found at once; each sign but the break may be looked for. */
export class Haystack {
	readonly #whole: string;
	/** Where each text begins in the whole, and at last where one more would. */
	readonly #starts: Uint32Array;
	readonly #known = new KeptAnswers((text) => this.#find(text));

	constructor(texts: readonly string[]) {
		let end = 0;
		this.#starts = Uint32Array.from([...texts, ''], (text) => {
			const start = end;
			end += text.length + 1;
			return start;
		});
		this.#whole = texts.join('\n');
	}

	/** The places of the texts that hold this one, in order. */
	placesOf(text: string): readonly number[] {
		return this.#known.for(text);
	}

	/** The text at a place. */
	at(place: number): string {
		return this.#whole.slice(this.#starts[place], (this.#starts[place + 1] ?? 0) - 1);
	}

	#find(text: string): number[] {
		const places: number[] = [];
		const [whole, starts] = [this.#whole, this.#starts];
		let place = 0;
		let at = whole.indexOf(text);
		while (at >= 0) {
			// What is found lies in one of the texts that follow: to walk there costs less than to search for it.
			let next = starts[place + 1] ?? 0;
			while (next <= at) next = starts[++place + 1] ?? Infinity;
			places.push(place);
			at = next < whole.length ? whole.indexOf(text, next) : -1;
		}
		return places;
	}
}
