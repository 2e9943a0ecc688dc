import type { Turn } from './slices';

const LIST = /"features"\s*:\s*\[/;
/** How many characters are read in one go, and how many are not worth going on in slices. */
const BATCH = 1 << 16;
/** Stands in the place of the list while what is around it is read. */
const MARK = '"thalweg: here"';

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];

/**
 * A collection of features as `JSON.parse` gives it, read with rests for the page. `undefined` where
 * the text is small, broken, or anything else: then it is read in one go.
 */
export async function parsedInSlices(
	text: string,
	turn: Turn
): Promise<Record<string, unknown> | undefined> {
	const list = text.length > BATCH ? LIST.exec(text) : null;
	if (!list) return undefined;
	const start = list.index + list[0].length;
	const features: unknown[] = [];
	try {
		for (let begun = start; ;) {
			const end = endOfBatch(text, begun);
			const part = text.slice(begun, end);
			const read = JSON.parse(`[${part}]`) as unknown[];
			for (const feature of read) features.push(feature);
			const next = text.charCodeAt(end);
			// A comma has something on either side.
			if (read.length === 0 && features.length > 0) return undefined;
			if (next === CLOSE_LIST) {
				const around = JSON.parse(text.slice(0, start) + MARK + text.slice(end)) as unknown;
				return withFeatures(around, features);
			}
			begun = end + 1;
			const wait = turn(end / text.length);
			if (wait) await wait;
		}
	} catch {
		return undefined;
	}
}

/** The list is the collection's own, and not one of the same name somewhere within. */
function withFeatures(around: unknown, features: unknown[]): Record<string, unknown> | undefined {
	const root = around as { features?: unknown };
	const mark = Array.isArray(root.features) ? (root.features as unknown[]) : [];
	return mark.length === 1 && mark[0] === JSON.parse(MARK) ? { ...root, features } : undefined;
}

/** The comma behind a whole thing of the list after which a batch is over, or the bracket that ends the list. */
function endOfBatch(text: string, begun: number): number {
	let depth = 0;
	for (let at = begun; at < text.length; at += 1) {
		const sign = text.charCodeAt(at);
		if (sign === QUOTE) {
			at += 1;
			for (let inner = text.charCodeAt(at); inner !== QUOTE; inner = text.charCodeAt(at)) {
				if (at >= text.length) break;
				at += inner === BACKSLASH ? 2 : 1;
			}
		} else if (sign === OPEN_LIST || sign === OPEN_OBJECT) depth += 1;
		else if (depth > 0 && (sign === CLOSE_LIST || sign === CLOSE_OBJECT)) depth -= 1;
		else if (depth === 0 && (sign === CLOSE_LIST || (sign === COMMA && at - begun > BATCH))) {
			return at;
		}
	}
	throw new SyntaxError('The list has no end.');
}
