/** Finds the dates in all texts of the records that the page prints as they are. */
import { KIND_IDS, SHAPES, type AtlasData } from '../../src/kinds';
import { textKey, type DateInText, type DatesInTexts } from '../../src/dataset/dates-in-texts';
import { withDates } from '../read/dates-in-text';
import { byCodePoint } from '../walk';

/** What is no text for the reader, or is printed otherwise: names hold no dates, `when` is one. */
const OTHERWISE = new Set(['id', 'when', 'names', 'sources', 'locators']);
/** The id of another record, or an address. */
const NO_PROSE = /^(?:[a-z0-9]+(?:-+[a-z0-9]+)+|https?:.*)$/;

/** Every text below a value, with the year that it is about, where what holds it names one. */
function* textsIn(
	value: unknown,
	but: ReadonlySet<string>,
	year?: number
): Generator<[string, number?]> {
	if (typeof value === 'string') {
		if (!NO_PROSE.test(value)) yield year === undefined ? [value] : [value, year];
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	const own = (value as { year?: unknown }).year;
	for (const [key, inner] of Object.entries(value)) {
		if (!but.has(key)) yield* textsIn(inner, but, typeof own === 'number' ? own : year);
	}
}

/** Where the dates of a text stand in it. */
function datesOf(text: string, year?: number): DateInText[] {
	let reached = 0;
	return withDates(text, year).flatMap((part): DateInText[] => {
		const written = typeof part === 'string' ? part : 'text' in part ? part.text : '';
		const from = reached;
		reached += written.length;
		if (typeof part === 'string' || !('date' in part)) return [];
		return [part.date === written ? [from, written.length] : [from, written.length, part.date]];
	});
}

/**
 * The dates in the texts of records and excerpts. What is prose with citations has its dates among its tokens.
 * @throws Error where two texts with different dates cannot be told apart
 */
export function datesInTexts(
	data: AtlasData,
	excerpts: Readonly<Record<string, readonly object[]>>
): DatesInTexts {
	const lists: [value: unknown, prose: readonly string[]][] = [
		...KIND_IDS.map((kind): [unknown, readonly string[]] => [
			data[kind],
			SHAPES[kind].compiling.prose ?? []
		]),
		[excerpts, ['about', 'body']]
	];
	const found = new Map<string, DateInText[]>();
	for (const [value, prose] of lists) {
		for (const [text, year] of textsIn(value, new Set([...OTHERWISE, ...prose]))) {
			const dates = datesOf(text, year);
			const key = textKey(text);
			if (dates.length > 0) put(found, key, dates, text);
		}
	}
	return Object.fromEntries([...found].sort(([a], [b]) => byCodePoint(a, b)));
}

function put(
	found: Map<string, DateInText[]>,
	key: string,
	dates: DateInText[],
	text: string
): void {
	const other = found.get(key);
	if (other && JSON.stringify(other) !== JSON.stringify(dates)) {
		throw new Error(
			`The dates in “${text}” are also those of another text, and others: reword it.`
		);
	}
	found.set(key, dates);
}
