import { dayOf, utcMilliseconds } from '../time/day';
import { LANGUAGES, type Language } from './index';
import { LOCALES } from './locales';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Russian bends the names of months: марта, в марте, мартом. */
const RUSSIAN_ENDING = /(?:ой|ом|ем|ём|[ьйаяуюе])$/;

/** The month, 1–12, that is called so, or begins with these three or more letters, in one of our languages. */
export function monthNamed(word: string): number | undefined {
	if (!/^\p{L}{3,}$/u.test(word)) return undefined;
	const stem = word.replace(RUSSIAN_ENDING, '');
	const month = monthNames().findIndex((names) =>
		names.some((name) => name.startsWith(word) || name.replace(RUSSIAN_ENDING, '') === stem)
	);
	return month < 0 ? undefined : month + 1;
}

/** The month of a Roman numeral, as in 2.III.1969. */
export function monthInRoman(word: string): number | undefined {
	const month = ROMAN.indexOf(word);
	return month < 0 ? undefined : month + 1;
}

let names: readonly (readonly string[])[] | undefined;

/** For each month, what it is called: long and short, by itself and after a day (in Russian not the same). */
function monthNames(): readonly (readonly string[])[] {
	names ??= Array.from({ length: 12 }, (_, month) =>
		LANGUAGES.flatMap((language) => written(month, language))
	);
	return names;
}

function written(month: number, language: Language): string[] {
	const moment = utcMilliseconds(dayOf(1969, month + 1, 2));
	return (['long', 'short'] as const).flatMap((style) =>
		[{ month: style }, { month: style, day: 'numeric' as const }].flatMap((options) =>
			new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' })
				.formatToParts(moment)
				.filter(({ type }) => type === 'month')
				.map(({ value }) => value.toLowerCase().replace(/\.$/, ''))
		)
	);
}
