/** Pinyin, taken apart into syllables. */

/** Initials that a syllable begins with, and after each the finals that follow. */
const SYLLABLE =
	/^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|üan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|üe|ui|un|uo|a|e|i|o|u|ü)$/;
const LONGEST = 6;
const TONES = /[\u0300\u0301\u0304\u030c]/g;
const BEGINS_WITH_VOWEL = /^[aeo]/;

/** A text in pinyin without its tones, small: `Zhēnbǎo Dǎo` is `zhenbao dao`; ü stays. */
export function withoutTones(pinyin: string): string {
	return pinyin.normalize('NFD').replace(TONES, '').normalize('NFC').toLowerCase();
}

/** The syllables of a word without tones; `undefined` where it is no pinyin. */
export function syllablesOf(word: string): string[] | undefined {
	const parts = word.split(/['’]/).map((part) => partSyllables(part));
	return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** An apostrophe stands before every inner syllable that begins with a vowel: here none does. */
function partSyllables(part: string): string[] | undefined {
	if (part === '') return undefined;
	for (let length = Math.min(LONGEST, part.length); length > 0; length--) {
		const syllable = part.slice(0, length);
		const rest = part.slice(length);
		if (!SYLLABLE.test(syllable) || BEGINS_WITH_VOWEL.test(rest)) continue;
		const others = rest === '' ? [] : partSyllables(rest);
		if (others) return [syllable, ...others];
	}
	return undefined;
}
