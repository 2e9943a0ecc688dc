/**
 * How names sound, roughly, so that Даманский, Damanskii, Damanskij and Damansky are one word: what
 * transliterations write in different ways is written in one. Much falls together that is not the
 * same; what is written alike ranks before what only sounds alike.
 */

/** Whose spelling a text may be in: that of the record and of English, of Germans and Poles, of the French. */
export type Reading = 'english' | 'german' | 'french';

const CYRILLIC: Readonly<Record<string, string>> = {
	а: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	д: 'd',
	е: 'e',
	ж: 'š',
	з: 's',
	и: 'i',
	й: 'i',
	к: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	о: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ф: 'f',
	х: 'h',
	ц: 'c',
	ч: 'č',
	ш: 'š',
	щ: 'š',
	ъ: '',
	ы: 'i',
	ь: '',
	э: 'e',
	ю: 'iu',
	я: 'ia'
};

type Rules = readonly (readonly [RegExp, string])[];

const ENGLISH: Rules = [
	[/sh?tsch|sh?tch|shch|stch|sč/g, 'š'],
	[/tsch|tch/g, 'č'],
	[/zh|sch|sh/g, 'š'],
	[/kh/g, 'h'],
	[/ch/g, 'č'],
	[/ff\b/g, 'v'],
	[/j(?!i)/g, 'i']
];
const GERMAN: Rules = [
	[/schtsch|szcz/g, 'š'],
	[/tsch|cz/g, 'č'],
	[/sch|sz|sh/g, 'š'],
	[/kh|ch/g, 'h'],
	[/tz|ts|z/g, 'c'],
	[/j/g, 'i']
];
const FRENCH: Rules = [
	[/chtch/g, 'š'],
	[/tch/g, 'č'],
	[/ch|j/g, 'š'],
	[/kh/g, 'h'],
	[/ts|tz/g, 'c'],
	[/gu(?=[eiy])/g, 'g'],
	[/qu/g, 'k'],
	[/ou/g, 'u'],
	[/([a-zčš]{3})e\b/g, '$1']
];
const RULES: Readonly<Record<Reading, Rules>> = {
	english: ENGLISH,
	german: GERMAN,
	french: FRENCH
};

const COMMON: Rules = [
	[/\b([ln])v(?=[aeiou]|\b)/g, '$1u'],
	[/([aeo])h\b/g, '$1'],
	[/ph/g, 'f'],
	[/ck/g, 'k'],
	[/ks/g, 'x'],
	[/w/g, 'v'],
	[/y/g, 'i'],
	// One letter in Russian, or two: "спец", "советский".
	[/t[sz]/g, 'c'],
	[/z/g, 's'],
	// ё is written e, o, yo, io.
	[/([čš])i?o/g, '$1e'],
	[/i+/g, 'i'],
	[/ie/g, 'e'],
	[/(.)\1+/g, '$1']
];

function apply(text: string, rules: Rules): string {
	return rules.reduce((written, [pattern, by]) => written.replace(pattern, by), text);
}

/** The sound of a folded text, word by word; Chinese stays as it is. */
export function soundOf(folded: string, reading: Reading = 'english'): string {
	const latin = apply(folded, RULES[reading]).replace(
		/[а-я]/g,
		(letter) => CYRILLIC[letter] ?? letter
	);
	return apply(latin, COMMON);
}
