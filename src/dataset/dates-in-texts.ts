/** Where dates stand in the texts of records: the build finds them, the page makes them move the clock. */
import type { DatedWords } from '../i18n/dated-words';

/** From which sign of the text, how many signs; and the date in EDTF, where it is not written so in the text. */
export type DateInText = readonly [from: number, length: number, edtf?: string];

/** `dates.json`: by the key of a text, its dates in order. A text that is not there has none. */
export type DatesInTexts = Readonly<Record<string, readonly DateInText[]>>;

/** A short key for a text (FNV-1a, 32 bits); the build sees to it that no two texts with dates share one. */
export function textKey(text: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return (hash >>> 0).toString(36);
}

/** A text of a record, with its dates. */
export function withDates(text: string, dates: DatesInTexts | undefined): DatedWords {
	const found = dates?.[textKey(text)] ?? [];
	let reached = 0;
	const words = found.flatMap(([from, length, edtf]) => {
		const before = text.slice(reached, from);
		reached = from + length;
		const written = text.slice(from, reached);
		return [before, { date: edtf ?? written, text: written }];
	});
	return [...words, text.slice(reached)];
}
