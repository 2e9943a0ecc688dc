import type { Language, Words } from '../i18n';
import { writeList } from '../i18n/numbers';
import { polityName } from '../i18n/polities';

/** The names of states by their codes, as a list; “nobody” when there is none. */
export function writeParties(codes: readonly string[], words: Words, language: Language): string {
	if (codes.length === 0) return words.story.nobody;
	return writeList(
		codes.map((code) => polityName(code, language)),
		language
	);
}
