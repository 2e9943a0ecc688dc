/** How many signs of a value are printed: enough to know it again, too few for a sentence of its own. */
const LONGEST = 48;

/** What is seen by nobody, or turns what stands around it: controls, joiners, marks of direction. */
const UNSEEN =
	/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\u{FE00}-\u{FE0F}\u{2028}\u{2029}\u{115F}\u{1160}\u{3164}]+/gu;
const QUOTATION_MARKS = /["“”„‟«»‹›「」『』《》〈〉〝〞＂]/gu;
/** Scripts written from right to left, which would turn the sentence around them. */
const RIGHT_TO_LEFT =
	/[\u{590}-\u{8FF}\u{FB1D}-\u{FDFF}\u{FE70}-\u{FEFC}\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/**
 * A value as it was found, to be printed between the quotation marks of a sentence: in one line,
 * shortened, with nothing in it that closes the quotation or turns the text around it.
 */
export function foundValue(found: string): string {
	const signs = [
		...found
			.replace(/[\s\u{2028}\u{2029}]+/gu, ' ')
			.replace(UNSEEN, '')
			.replace(QUOTATION_MARKS, '’')
			.trim()
	];
	const shown =
		signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('').trimEnd()}…` : signs.join('');
	return RIGHT_TO_LEFT.test(shown) ? `${ISOLATE}${shown}${END_OF_ISOLATE}` : shown;
}
