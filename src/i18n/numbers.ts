import type { Language, Words } from './index';
import { LOCALES } from './locales';

/** A number in the reader's notation, with at most `digits` decimals. */
export function writeNumber(value: number, language: Language, digits = 1): string {
	return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits }).format(value);
}

/** Names one after the other: “China and Russia”. */
export function writeList(names: readonly string[], language: Language): string {
	return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);
}

/** A length given in metres: "200 m" or "1.5 km". */
export function writeMetres(metres: number, language: Language, words: Words): string {
	return metres < 1000
		? words.units.metres(writeNumber(metres, language, 0))
		: words.units.kilometres(writeNumber(metres / 1000, language, 1));
}
