/** Widths of signs in em, on the safe side: of the letters of our alphabets, of capitals, and of Han characters. */
const LETTER = 0.56;
const CAPITAL = 0.7;
const HAN = 1;

function widthOf(text: string): number {
	return [...text].reduce((sum, sign) => {
		if (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(sign)) return sum + HAN;
		return sum + (/\p{Lu}/u.test(sign) ? CAPITAL : LETTER);
	}, 0);
}

/** What is written on a stretch so many em wide: the first of these that fits as a whole, or nothing. */
export function bandLabel(names: readonly (string | undefined)[], em: number): string {
	return names.find((name) => name !== undefined && widthOf(name) <= em) ?? '';
}
