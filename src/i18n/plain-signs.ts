/** What nobody sees and nobody typed: joiners, marks of direction, byte order marks, variation selectors, controls. */
const UNSEEN = /[\p{Cf}\p{Cc}\u{115F}\u{1160}\u{3164}]|\p{Variation_Selector}|\u{34F}/gu;
const DASHES = /[\p{Pd}\u2212\u2043\u02D7\u2796\u23AF\u2500]/gu;
const SPACES = /[\s\p{Z}]+/gu;

/**
 * A text as a keyboard would have given it: other programs put invisible marks around what is
 * copied from them, and set other dashes, spaces and full-width figures in the place of plain ones.
 */
export function plainSigns(text: string): string {
	return text
		.replace(/[\t\n\v\f\r\u0085]/g, ' ')
		.replace(UNSEEN, '')
		.normalize('NFKC')
		.replace(DASHES, '-')
		.replace(SPACES, ' ')
		.trim();
}
