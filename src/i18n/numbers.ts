import type { Language, Words } from './index';

// Written by rules of our own: the browser takes longer than a frame to open its tables of numbers. A test compares
// every form with the browser's.

/** What stands between thousands, and before decimals. */
const SIGNS: Record<Language, { thousands: string; decimals: string }> = {
	en: { thousands: ',', decimals: '.' },
	'zh-Hans': { thousands: ',', decimals: '.' },
	ru: { thousands: '\u00a0', decimals: ',' }
};

/** What stands between names, and before the last of them. */
const LISTS: Record<Language, { between: string; last: string }> = {
	en: { between: ', ', last: ' and ' },
	'zh-Hans': { between: '、', last: '和' },
	ru: { between: ', ', last: ' и ' }
};

/** A number in the reader's notation, with at most `digits` decimals. */
export function writeNumber(value: number, language: Language, digits = 1): string {
	const { thousands, decimals } = SIGNS[language];
	// By the decimals as they are written: 1.005 is a little less in the computer, and still becomes 1.01.
	const rounded = Number(`${Math.round(Number(`${Math.abs(value)}e${digits}`))}e-${digits}`);
	const [whole = '', rest] = String(rounded).split('.');
	// Four figures stand together, but in English.
	const grouped =
		language === 'en' || whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) : whole;
	const sign = value < 0 && rounded > 0 ? '-' : '';
	return sign + grouped + (rest === undefined ? '' : decimals + rest);
}

/** Names one after the other: “China and Russia”. */
export function writeList(names: readonly string[], language: Language): string {
	const { between, last } = LISTS[language];
	const before = names.slice(0, -1).join(between);
	return [...(before === '' ? [] : [before]), ...names.slice(-1)].join(last);
}

/** A length given in metres: "200 m" or "1.5 km". */
export function writeMetres(metres: number, language: Language, words: Words): string {
	return metres < 1000
		? words.units.metres(writeNumber(metres, language, 0))
		: words.units.kilometres(writeNumber(metres / 1000, language, 1));
}
