/** A run of words in which dates stand that move the clock: plain text, and dates as they are written. */
export type DatedWords = readonly (string | { date: string; text: string })[];

/** A date within words: in EDTF, and as it is written there. */
export function at(date: string, text = date): DatedWords {
	return [{ date, text }];
}

/** Words with dates in them: dated`Island in ${at('1969')}`. */
export function dated(
	texts: TemplateStringsArray,
	...between: (string | number | DatedWords)[]
): DatedWords {
	return texts
		.flatMap((text, index) => [text, asWords(between[index] ?? '')].flat())
		.filter((part) => part !== '');
}

const asWords = (part: string | number | DatedWords) =>
	typeof part === 'number' ? String(part) : part;

/** The same as plain text. */
export function plainWords(words: string | DatedWords): string {
	if (typeof words === 'string') return words;
	return words.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
