/** Traditional characters, by the simplified ones that are looked for in their place. */
export type Characters = ReadonlyMap<string, string>;

/** What stands inside a word and is none of its letters: apostrophes of all kinds, soft signs of transliterations. */
const INSIDE = /['’‘ʻʼʹʺʽʾʿ`´′″]/gu;
/** Whose something is: "Khrushchev’s". */
const POSSESSIVE = /['’]s(?!\p{L})/giu;
const MARKS = /\p{M}/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** Letters of the Latin alphabet that are no letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	ı: 'i',
	ŋ: 'ng'
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const HAN = /\p{Script=Han}/u;
const HAN_RUNS = /\p{Script=Han}+/gu;

/** Whether a text holds Chinese characters. */
export function hasHan(text: string): boolean {
	return HAN.test(text);
}

/** Whether a text is one letter of an alphabet, or one figure: it begins something, and means nothing yet. */
export function isLetter(text: string): boolean {
	return text.length === 1 && !hasHan(text);
}

/** The pairs of `search.json`: each traditional character is followed by its simplified one. */
export function readCharacters(pairs: string): Characters {
	const signs = [...pairs];
	return new Map(
		signs.flatMap((sign, index) => (index % 2 === 0 ? [[sign, signs[index + 1] ?? sign]] : []))
	);
}

/**
 * A text as it is compared: without marks, capitals, apostrophes and hyphens, Chinese in simplified
 * characters; words with one space between them. Chinese is parted from other scripts, not into words.
 */
export function fold(text: string, characters: Characters): string {
	const plain = text
		.normalize('NFKD')
		.replace(MARKS, '')
		.replace(POSSESSIVE, '')
		.toLowerCase()
		.replace(INSIDE, '')
		.replace(SEPARATORS, ' ')
		.replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter);
	if (!HAN.test(plain)) return plain.trim();
	return plain
		.replace(
			HAN_RUNS,
			(run) => ` ${[...run].map((sign) => characters.get(sign) ?? sign).join('')} `
		)
		.replace(/ +/g, ' ')
		.trim();
}
