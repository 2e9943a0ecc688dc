/** The figures of a text, so that a translation can be compared with its English. */
import type { Language } from '../../src/i18n';

/** Smaller ones are as often written in words, and days of the month turn up in nights that have two. */
const LEAST = 32;

/** Tens and what they are counted in, as English writes them out. */
const WORDS: Readonly<Record<string, number>> = {
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	hundred: 100,
	thousand: 1000
};
const ONES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** “two million”, “three megatons”: figures in words that other languages write in digits. */
const COUNTED = new RegExp(`\\b(${ONES.join('|')}) (million|billion|megatons)\\b`, 'g');

/** What a word after a figure multiplies it by. */
const UNITS: readonly (readonly [RegExp, number])[] = [
	[/^(?:万亿|trillion|триллион|трлн)/, 1e12],
	[/^(?:billion|миллиард|млрд|十亿)/, 1e9],
	[/^亿/, 1e8],
	[/^(?:million|миллион|млн|百万)/, 1e6],
	[/^万/, 1e4],
	[/^(?:thousand|тысяч|тыс|千)/, 1e3],
	[/^百/, 100]
];

/** Counted in these, a figure may be written by its first digits: 750,000 is 75万. */
const SCALES = [1, 1e3, 1e4, 1e6, 1e8, 1e9];

/** Prose without what is compared by itself: citations, what links lead to, and hours of the day. */
const bare = (text: string): string =>
	text
		.replace(/\[@[^\]]*\]/g, ' ')
		.replace(/\]\([^)]*\)/g, '] ')
		.replace(/\d{1,2}(?::\d\d(?!\d)|\.\d\d(?= [ap]\.m\.)|[时点]\d{1,2}分?)/g, ' ');

/** A figure with the signs that group and part its digits taken out or made one. */
function normal(text: string, language: Language): string {
	const grouped = text.replace(/(?<=\d)[,\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/g, '');
	return language === 'ru' ? grouped.replace(/(?<=\d),(?=\d)/g, '.') : grouped;
}

/** A figure as written, and as what follows it multiplies it. */
interface Figure {
	written: number;
	value: number;
}

function figuresOf(text: string, language: Language): Figure[] {
	const whole = normal(bare(text), language);
	return [...whole.matchAll(/\d+(?:\.\d+)?/g)].map((match) => {
		const after = whole.slice(match.index + match[0].length).trimStart();
		const [, factor = 1] = UNITS.find(([unit]) => unit.test(after)) ?? [];
		return { written: Number(match[0]), value: Number(match[0]) * factor };
	});
}

/** Figures that English writes out: “eighty-one”, “half a million”. */
function inWords(english: string): Figure[] {
	const found = english.toLowerCase().matchAll(/\b([a-z]+)(?:-([a-z]+))?\b/g);
	const figures = [...found].flatMap(([, ten = '', one = '']) => {
		const value = WORDS[ten];
		return value === undefined ? [] : [value + Math.max(ONES.indexOf(one), 0)];
	});
	const units = [...english.toLowerCase().matchAll(COUNTED)].map(
		([, count = '', unit = '']) => ONES.indexOf(count) * (unit === 'billion' ? 1e9 : 1e6)
	);
	const halves = /\bhalf a million\b/i.test(english) ? [500_000] : [];
	const alone = /\ba million\b/i.test(english) ? [1_000_000] : [];
	return [...figures, ...units, ...halves, ...alone].map((value) => ({ written: value, value }));
}

/** The figures of an English text: those that it writes in digits, and all, with those in words. */
export function figuresIn(english: string): { digits: number[]; all: number[] } {
	const digits = figuresOf(english, 'en').map(({ value }) => Math.round(value * 100) / 100);
	const words = [...inWords(english), ...fewInWords(english)].map(({ value }) => value);
	return { digits, all: [...digits, ...words] };
}

/** “Six agreements”, and “half” of a hundred. */
function fewInWords(english: string): Figure[] {
	const found = english.toLowerCase().match(/\b[a-z]+\b/g) ?? [];
	const values = found.map((word) => (word === 'half' ? 50 : ONES.indexOf(word)));
	return values.filter((value) => value > 0).map((value) => ({ written: value, value }));
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);

/** Whether two figures may be one: as written or as counted, a year by its last two digits, or by its decade’s. */
function mayBeOne(a: Figure, b: Figure): boolean {
	// Only what is counted in thousands or more somewhere may leave them out elsewhere: “15 to 25 million”.
	const scales = a.written === a.value && b.written === b.value ? [1] : SCALES;
	const values = [a.written, a.value].flatMap((value) => scales.map((scale) => value * scale));
	const others = [b.written, b.value].flatMap((value) => scales.map((scale) => value * scale));
	if (values.some((value) => others.some((other) => isNear(value, other)))) return true;
	const isYear = (value: number) => Number.isInteger(value) && value >= 1500 && value <= 2100;
	return (
		(isYear(a.value) && a.value % 100 === b.value) || (isYear(b.value) && b.value % 100 === a.value)
	);
}

/** Those of the first, from 32 on, that are none of the second. */
const missing = (figures: readonly Figure[], others: readonly Figure[]): number[] =>
	figures
		.filter(({ value }) => value >= LEAST)
		.filter((figure) => !others.some((other) => mayBeOne(figure, other)))
		.map(({ value }) => value);

/** Figures of the English that the translation does not have. */
export function figuresLost(english: string, text: string, language: Language): number[] {
	return missing(figuresOf(english, 'en'), figuresOf(text, language));
}

/** Figures of the translation that the English has neither in digits nor in words. */
export function figuresWon(english: string, text: string, language: Language): number[] {
	return missing(figuresOf(text, language), [...figuresOf(english, 'en'), ...inWords(english)]);
}
