import { fold, hasHan, type Characters } from './fold';
import { Haystack } from './haystack';
import { tellingWords } from './match';

/** A text in which something is found, by one of its sentences. */
export interface TextHit {
	id: string;
	sentence: string;
	/** In how many of its sentences. */
	count: number;
}

interface Sentence {
	id: string;
	text: string;
}

/** Fields whose texts are no prose: names, dates, ids, where something is from. */
const OTHER_FIELDS = new Set(
	'id sources locators names historicalNames spellings positionSource geometryNotes edtf wikidata geometry cite date record kind'.split(
		' '
	)
);
const SENTENCE = /[^]+?(?:[.!?]["”’»)]*(?=\s+["“«(]?\p{Lu})|[。！？]["”」）]*|$)/gu;
const SHORTEST = 5;
const STRETCH = 8;

/** The sentences of all stories. */
export class TextIndex {
	readonly #sentences: Sentence[] = [];
	/** The same, folded, with a space before each word. */
	#folded = new Haystack([]);

	private constructor() {}

	/** Made bit by bit, so that the page answers meanwhile. */
	static async of(
		records: Iterable<readonly [id: string, content: unknown]>,
		characters: Characters,
		rest: () => Promise<void>
	): Promise<TextIndex> {
		const index = new TextIndex();
		const lines: string[] = [];
		let since = performance.now();
		for (const [id, content] of records) {
			for (const text of textsIn(content))
				for (const sentence of sentencesOf(text)) {
					index.#sentences.push({ id, text: sentence });
					lines.push(` ${fold(sentence, characters)}`);
				}
			if (performance.now() - since < STRETCH) continue;
			await rest();
			since = performance.now();
		}
		index.#folded = new Haystack(lines);
		return index;
	}

	/** The records with a sentence that holds all these words, those with most such sentences first. */
	find(words: readonly string[]): TextHit[] {
		const telling = tellingWords(words).filter((word) => word.length > 1 || hasHan(word));
		if (telling.join('').length < (telling.some(hasHan) ? 2 : 3)) return [];
		const looked = telling.map((word) => (hasHan(word) ? word : ` ${word}`));
		const [rarest = '', ...others] = looked.toSorted((a, b) => b.length - a.length);
		const found = new Map<string, TextHit>();
		for (const place of this.#folded.placesOf(rarest)) {
			const sentence = this.#sentences[place];
			if (!sentence || !this.#holds(place, others)) continue;
			const { id, text } = sentence;
			const known = found.get(id);
			if (known) known.count++;
			else found.set(id, { id, sentence: text, count: 1 });
		}
		return [...found.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
	}

	/** The records in one of whose sentences a word begins so. */
	recordsWith(word: string): ReadonlySet<string> {
		const looked = hasHan(word) ? word : ` ${word}`;
		const found = new Set<string>();
		for (const place of this.#folded.placesOf(looked)) {
			const sentence = this.#sentences[place];
			if (sentence) found.add(sentence.id);
		}
		return found;
	}

	#holds(place: number, words: readonly string[]): boolean {
		if (words.length === 0) return true;
		const line = this.#folded.at(place);
		return words.every((word) => line.includes(word));
	}
}

/** The texts inside a value: strings of several words, and runs of prose joined. */
function* textsIn(value: unknown): Generator<string> {
	if (typeof value === 'string') {
		if (value.length >= SHORTEST && /\s|\p{Script=Han}/u.test(value)) yield value;
	} else if (Array.isArray(value)) {
		const parts: unknown[] = value;
		if (isRun(parts)) yield parts.map(wordsOf).join('');
		else for (const part of parts) yield* textsIn(part);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, part] of Object.entries(value))
			if (!OTHER_FIELDS.has(key)) yield* textsIn(part);
	}
}

/** A paragraph of prose: words, and between them citations, dates and links. */
function isRun(parts: readonly unknown[]): boolean {
	return (
		parts.some((part) => typeof part === 'string') &&
		parts.some((part) => typeof part === 'object') &&
		parts.every((part) => typeof part === 'string' || typeof part === 'object')
	);
}

function wordsOf(part: unknown): string {
	if (typeof part === 'string') return part;
	const { text, emphasis } = part as { text?: string; emphasis?: string };
	return text ?? emphasis ?? '';
}

function sentencesOf(text: string): string[] {
	return (text.match(SENTENCE) ?? [])
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence.length >= SHORTEST);
}
