import type { AnyRecord } from '../kinds';
import type { Reading } from '../kinds/kind';
import { recordTitle } from './titles';

/** Which of two a list names first, by what they are called on the date shown, in the alphabet of the language. */
export function inAlphabet(reading: Reading): (a: AnyRecord, b: AnyRecord) => number {
	const { compare } = new Intl.Collator(reading.language);
	return (a, b) => compare(recordTitle(a, reading), recordTitle(b, reading));
}
