import type { Language, Words } from '../languages';
import { writeList } from '../languages/numbers';
import { polityName } from '../languages/polities';

/** The names of states by their codes, as a list; “nobody” when there is none. */
export function writeParties(codes: readonly string[], words: Words, language: Language): string {
	if (codes.length === 0) return words.story.nobody;
	return writeList(
		codes.map((code) => polityName(code, language)),
		language
	);
}
