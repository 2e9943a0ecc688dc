/** One thing in a list, with where it stands. */
export interface JsonPiece {
	text: string;
	/** The line on which it begins. */
	line: number;
	/** Where in the text it ends. */
	end: number;
	/** It ends before the text does. */
	whole: boolean;
}

const MARK = /\{\s*"type"\s*:\s*"Feature"/g;
const [QUOTE, BACKSLASH] = [34, 92];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/**
 * The objects of the list of features in a JSON text that cannot be read as one: each by itself, as
 * far as the text goes. The list is the one called `features`, or the text is a list. Where brackets
 * are not in pairs, the next feature is found by how features begin.
 */
export function* jsonPieces(text: string): Generator<JsonPiece> {
	const list = /"features"\s*:\s*\[/.exec(text) ?? /^\s*\[/.exec(text);
	if (!list) return;
	const start = list.index + list[0].length;
	const lines = new Lines(text);
	const end = yield* balanced(text, start, text.length, lines);
	if (end < 0) return;
	const marks = [...text.slice(end).matchAll(MARK)].map(({ index }) => end + index);
	for (const [place, mark] of marks.entries()) {
		const next = marks[place + 1] ?? text.length;
		// What follows a whole one here is rubble: it has no mark of its own.
		const [first] = balanced(text, mark, next, lines);
		yield first ?? { text: text.slice(mark, next), line: lines.at(mark), end: next, whole: false };
	}
	if (marks.length === 0 && text.slice(end).trim() !== '' && text[end] === '{') {
		yield { text: text.slice(end), line: lines.at(end), end: text.length, whole: false };
	}
}

/** The things in brackets between two places; the answer is where it could not go on, -1 where it went to the end. */
function* balanced(
	text: string,
	start: number,
	end: number,
	lines: Lines
): Generator<JsonPiece, number> {
	const open: number[] = [];
	let begun = -1;
	for (let at = start; at < end; at += 1) {
		const sign = text.charCodeAt(at);
		if (sign === QUOTE) {
			const closed = endOfString(text, at, end);
			if (closed < 0) break;
			at = closed;
		} else if (sign === OPEN_LIST || sign === OPEN_OBJECT) {
			if (open.length === 0) begun = at;
			open.push(sign);
		} else if (open.length === 0 && sign === CLOSE_LIST) {
			return at + 1;
		} else if (open.length > 0 && (sign === CLOSE_LIST || sign === CLOSE_OBJECT)) {
			// A bracket of the other kind: one has been lost.
			if (open.pop() !== sign - 2) break;
			if (open.length > 0) continue;
			yield { text: text.slice(begun, at + 1), line: lines.at(begun), end: at + 1, whole: true };
			begun = -1;
		}
	}
	return begun;
}

/** Where a string ends that begins here; -1 where it does not. */
function endOfString(text: string, start: number, end: number): number {
	for (let at = start + 1; at < end; at += 1) {
		const sign = text.charCodeAt(at);
		if (sign === BACKSLASH) at += 1;
		else if (sign === QUOTE) return at;
	}
	return -1;
}

/** The lines of places in a text, asked for in rising order. */
export class Lines {
	/** The next end of a line; -1 where there is none. */
	#next: number;
	#line = 1;

	constructor(readonly text: string) {
		this.#next = text.indexOf('\n');
	}

	at(place: number): number {
		while (this.#next >= 0 && this.#next < place) {
			this.#line += 1;
			this.#next = this.text.indexOf('\n', this.#next + 1);
		}
		return this.#line;
	}
}
