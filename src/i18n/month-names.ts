import { CHINESE_NUMERAL_MONTHS, MONTH_NAMES, type MonthNames } from './months';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Russian bends the names of months: марта, в марте, мартом. */
const RUSSIAN_ENDING = /(?:ой|ом|ем|ём|[ьйаяуюе])$/;

/** For each month, what it is called in our languages: long and short, by itself and after a day, without full stops. */
const NAMES: readonly (readonly string[])[] = CHINESE_NUMERAL_MONTHS.map((numeral, month) => [
	numeral,
	...Object.values(MONTH_NAMES)
		.flatMap((names: MonthNames) => Object.values(names) as (readonly string[])[])
		.map((names) => (names[month] ?? '').toLowerCase().replace(/\.$/, ''))
]);

/** The month, 1–12, that is called so, or begins with these three or more letters, in one of our languages. */
export function monthNamed(word: string): number | undefined {
	if (!/^\p{L}{3,}$/u.test(word)) return undefined;
	const stem = word.replace(RUSSIAN_ENDING, '');
	const month = NAMES.findIndex((names) =>
		names.some((name) => name.startsWith(word) || name.replace(RUSSIAN_ENDING, '') === stem)
	);
	return month < 0 ? undefined : month + 1;
}

/** The month of a Roman numeral, as in 2.III.1969. */
export function monthInRoman(word: string): number | undefined {
	const month = ROMAN.indexOf(word);
	return month < 0 ? undefined : month + 1;
}
