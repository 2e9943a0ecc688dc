import { KeptAnswers } from './kept-answers';

/** Many texts as one, in which a text is found at once; each sign but the break may be looked for. */
export class Haystack {
	readonly #whole: string;
	/** Where each text begins in the whole. */
	readonly #starts: readonly number[];
	readonly #known = new KeptAnswers((text) => this.#find(text));

	constructor(texts: readonly string[]) {
		let end = 0;
		this.#starts = texts.map((text) => {
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

	#find(text: string): number[] {
		const places: number[] = [];
		let at = this.#whole.indexOf(text);
		while (at >= 0) {
			const place = this.#placeAt(at);
			places.push(place);
			const next = this.#starts[place + 1];
			at = next === undefined ? -1 : this.#whole.indexOf(text, next);
		}
		return places;
	}

	/** The last text that begins at this sign or before it. */
	#placeAt(at: number): number {
		let low = 0;
		let high = this.#starts.length;
		while (high - low > 1) {
			const middle = (low + high) >>> 1;
			if ((this.#starts[middle] ?? 0) <= at) low = middle;
			else high = middle;
		}
		return low;
	}
}
