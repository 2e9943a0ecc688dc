import { Lines } from './json-pieces';
import type { Turn } from './slices';

/** One element of a file, with its text. */
export interface XmlPiece {
	name: string;
	xml: string;
	line: number;
	whole: boolean;
}

/** What a file is, and the elements of it that are wanted. */
export interface XmlOutline {
	root: string;
	/** The namespaces that its root declares. */
	namespaces: string;
	pieces: XmlPiece[];
	/** The line after which it is broken. */
	broken?: number;
}

const TAG = /<(\/?)((?:[\w.-]+:)?)([\p{L}_][\p{L}\p{N}_.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/uy;
const [EXCLAMATION, QUESTION] = [33, 63];
const CLOSED: readonly (readonly [opening: string, closing: string])[] = [
	['<!--', '-->'],
	['<![CDATA[', ']]>'],
	['<?', '?>']
];

/** Finds the elements of these names, each by itself, so that one that is broken does not take others along. */
export function outlineOf(
	text: string,
	names: ReadonlySet<string>,
	turn: Turn
): Promise<XmlOutline> {
	return new Outline(text, names).read(turn);
}

class Outline {
	readonly #pieces: XmlPiece[] = [];
	readonly #lines: Lines;
	#root = '';
	#namespaces = '';
	#open: { name: string; prefix: string; at: number; line: number } | undefined;
	#broken: number | undefined;

	constructor(
		readonly text: string,
		readonly names: ReadonlySet<string>
	) {
		this.#lines = new Lines(text);
	}

	async read(turn: Turn): Promise<XmlOutline> {
		const { text } = this;
		let isClosed = false;
		for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
			const wait = turn(at / text.length);
			if (wait) await wait;
			const past = this.#passed(at);
			if (past === undefined) {
				this.#broken ??= this.#lines.at(at);
				break;
			}
			if (past > at) {
				at = past;
				continue;
			}
			TAG.lastIndex = at;
			const tag = TAG.exec(text);
			if (!tag) {
				this.#broken ??= this.#lines.at(at);
				at += 1;
				continue;
			}
			const [whole, slash, prefix = '', name = '', rest = ''] = tag;
			this.#tag(at, at + whole.length, slash === '/', prefix, name, rest);
			isClosed ||= slash === '/' && name === this.#root;
			at += whole.length;
		}
		this.#close(text.length, false);
		if (!isClosed && this.#root !== '') this.#broken ??= this.#lines.at(text.length);
		return {
			root: this.#root,
			namespaces: this.#namespaces,
			pieces: this.#pieces,
			...(this.#broken !== undefined && { broken: this.#broken })
		};
	}

	/** Behind a comment, a text as it is or an instruction; `undefined` where that has no end. */
	#passed(at: number): number | undefined {
		const next = this.text.charCodeAt(at + 1);
		if (next !== EXCLAMATION && next !== QUESTION) return at;
		for (const [opening, closing] of CLOSED) {
			if (!this.text.startsWith(opening, at)) continue;
			const end = this.text.indexOf(closing, at + opening.length);
			return end < 0 ? undefined : end + closing.length;
		}
		return at;
	}

	#tag(at: number, end: number, closes: boolean, prefix: string, name: string, rest: string): void {
		if (this.#root === '' && !closes) {
			this.#root = name;
			this.#namespaces = (rest.match(/\sxmlns:[\w.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? []).join('');
		}
		if (!this.names.has(name)) return;
		if (closes) {
			if (this.#open?.name === name) this.#close(end, true);
			return;
		}
		// One that begins before the last has ended: that has lost its end.
		if (this.#open) this.#close(at, false);
		this.#open = { name, prefix, at, line: this.#lines.at(at) };
		if (rest.endsWith('/')) this.#close(end, true);
	}

	#close(end: number, whole: boolean): void {
		if (!this.#open) return;
		const { name, prefix, at, line } = this.#open;
		const raw = this.text.slice(at, end);
		const xml =
			prefix === '' ? raw : raw.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
		this.#pieces.push({ name, xml, line, whole });
		if (!whole) this.#broken ??= line;
		this.#open = undefined;
	}
}
