/** From the HTML that the processor writes to pieces of text, of which the page makes elements of its own. */
import type { CitationPart } from '../../src/kinds/source/citation';

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: '\u00a0'
};

function plain(html: string): string {
	return html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
		if (decimal) return String.fromCodePoint(Number(decimal));
		if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
		return ENTITIES[String(name).toLowerCase()] ?? whole;
	});
}

/** Whether a tag sets its text in italics, sets it upright, or does neither. */
function slant(tag: string): boolean | undefined {
	if (/^<(i|em)\b/i.test(tag) || /font-style:\s*italic/i.test(tag)) return true;
	return /font-style:\s*normal/i.test(tag) ? false : undefined;
}

interface Run {
	text: string;
	italic: boolean;
}

function runs(html: string): Run[] {
	const found: Run[] = [];
	const open = [false];
	for (const piece of html.split(/(<[^>]*>)/)) {
		if (piece === '') continue;
		const italic = open.at(-1) ?? false;
		if (piece.startsWith('</')) open.pop();
		else if (piece.startsWith('<')) open.push(slant(piece) ?? italic);
		else {
			const last = found.at(-1);
			if (last?.italic === italic) last.text += plain(piece);
			else found.push({ text: plain(piece), italic });
		}
	}
	return found;
}

/** The pieces of an entry: text, italics, and the addresses among them, as links. */
export function partsOf(html: string, addresses: readonly string[]): CitationPart[] {
	// The number of a numbered style is the list's to give.
	const entry = html.replace(/<div class="csl-left-margin">.*?<\/div>/s, '');
	const all = runs(entry.replace(/\s*\n\s*/g, ' ')).flatMap(({ text, italic }): CitationPart[] =>
		italic ? [{ italic: text }] : linked(text, addresses)
	);
	const first = all[0];
	if (typeof first === 'string') all[0] = first.trimStart();
	const last = all.at(-1);
	if (typeof last === 'string') all[all.length - 1] = last.trimEnd();
	return all.filter((part) => part !== '');
}

function linked(text: string, addresses: readonly string[]): CitationPart[] {
	for (const address of addresses) {
		const at = text.indexOf(address);
		if (at < 0) continue;
		const rest = linked(text.slice(at + address.length), addresses);
		return [...linked(text.slice(0, at), addresses), { address }, ...rest].filter(
			(part) => part !== ''
		);
	}
	return [text];
}
