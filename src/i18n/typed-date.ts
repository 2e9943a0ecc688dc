import { parseDay, type Day } from '../time/day';
import { withFigures } from './chinese-numerals';
import { monthInRoman, monthNamed } from './month-names';
import { plainSigns } from './plain-signs';

/** What is typed as a date: its first day and what it names, or why it is none. */
export type TypedDate =
	| { day: Day; unit: 'day' | 'month' | 'year' }
	| { problem: 'no-date' | 'short-year' };
type ReadDate = Extract<TypedDate, { day: Day }>;

/**
 * The day of a date as somebody types it: as an address says it (`1969`, `1969-03`, `1969-03-02`),
 * with other signs or none between the numbers (`1969.3.2`, `19690302`), with the day first
 * (`2.3.1969`, `2/3/1969`) and with the month first only where the day cannot be (`3/13/1969`), or
 * in words as people write it in our languages (`Sunday, 2nd of March 1969`, `2 марта 1969 года`,
 * `一九六九年三月二日`). A year or month means its first day; `undefined` for what is no date.
 */
export function readTypedDate(typed: string): Day | undefined {
	const read = interpretTypedDate(typed);
	return 'day' in read ? read.day : undefined;
}

/** The same, with the reason where it is no date. */
export function interpretTypedDate(typed: string): TypedDate {
	const text = withFigures(withoutWeekday(plainSigns(typed).toLowerCase()))
		.replace(ERA, '')
		.replace(TIME, '$1 ')
		.replace(TIME_IN_CHINESE, '$1')
		.replace(WRAPPING, '');
	const read = readNumbers(text) ?? readWords(text);
	if (read !== undefined) return read;
	return { problem: SHORT_YEAR.some((pattern) => pattern.test(text)) ? 'short-year' : 'no-date' };
}

/** Brackets, quotation marks and full stops around a date. */
const WRAPPING = /^[^\p{L}\p{N}'’]+|[^\p{L}\p{N}]+$/gu;
/** Our reckoning, and “about”: they change nothing. */
const ERA =
	/^(?:公元|西元|公历|大?约|c\.|ca\.?\s|circa\s|about\s|около\s|примерно\s)|^a\.?d\.?\s|\s(?:a\.?d|c\.?e|н\.\s?э)\.?$/gu;
/** A time of day behind a date, as computers and people write it. */
const TIME =
	/(^|[^\d:])(?:at\s)?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s?[ap]\.?m\b\.?)?\s?(?:z|utc|gmt|мск)?\s?(?:[+-]\d{2}:?\d{2})?(?:\s?\([^)]*\))?/u;
const TIME_IN_CHINESE =
	/([日号號])[\s,、]*(?:凌晨|清晨|早晨|早上|上午|中午|正午|下午|傍晚|晚上|晚|深夜|夜间)?\s?(?:[\d一二两三四五六七八九十]{1,3}[时時点點](?:[\d一二三四五六七八九十]{1,3}分?|半|整)?)?$/u;

const SIGN = String.raw`\s*[-./·・‧⁄∕\\_:;。,、\s]\s*`;
const YEAR = String.raw`(?<year>\d{4})`;
const MONTH = String.raw`(?<month>\d{1,2})`;
const DAY = String.raw`(?<day>\d{1,2})`;
/** What Russian puts behind a year. */
const YEAR_WORD = String.raw`(?:\s?-?(?:й|го|м|му|е))?(?:\s*(?:г|гг|год|года|году)\.?)?`;
const DAY_SIGN = '[日号號]?';

const NUMBERS: readonly RegExp[] = [
	`(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})?(?:t(?:\\d{4,6})?z?)?`,
	`${YEAR}${YEAR_WORD}`,
	`${YEAR}${SIGN}${MONTH}(?:${SIGN}${DAY}${DAY_SIGN})?(?:${YEAR_WORD}|\\s?[tz])`,
	`${YEAR}年(?:${MONTH}(?:月份?(?:${DAY}${DAY_SIGN})?)?)?`,
	`${MONTH}月份?(?:${DAY}${DAY_SIGN})?[\\s,、]*${YEAR}年?`,
	`${DAY}[日号號][\\s,、]*${MONTH}月[\\s,、]*${YEAR}年?`,
	`(?<first>\\d{1,2})${SIGN}(?<second>\\d{1,2})${SIGN}${YEAR}${YEAR_WORD}`,
	`${MONTH}[-./⁄∕]\\s*${YEAR}${YEAR_WORD}`
].map((pattern) => new RegExp(`^(?:in |в |(?:the )?year |год )?(?:${pattern})$`, 'u'));

function readNumbers(text: string): ReadDate | undefined {
	for (const pattern of NUMBERS) {
		const found = pattern.exec(text)?.groups;
		if (!found) continue;
		const { year, month, day, first, second } = found;
		if (first === undefined) return dayOfParts(year, month, day);
		// The day comes first, as with dots, unless it cannot be one.
		return dayOfParts(year, second, first) ?? dayOfParts(year, first, second);
	}
	return undefined;
}

function dayOfParts(year?: string, month?: string, dayOfMonth?: string): ReadDate | undefined {
	const written = [year, month, dayOfMonth].filter((part) => part !== undefined);
	const day = parseDay(written.map((part) => part.padStart(2, '0')).join('-'));
	const unit = dayOfMonth !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
	return day === undefined ? undefined : { day, unit };
}

/** Dates that leave out the century: nobody can tell 02/03/04. */
const SHORT_YEAR: readonly RegExp[] = [
	/^['’]?\d{2}(?:\s*(?:г|год|года)\.?)?$/u,
	new RegExp(`^\\d{1,2}${SIGN}\\d{1,2}${SIGN}['’]?\\d{2}${YEAR_WORD}$`, 'u'),
	new RegExp(`^(?:0?[1-9]|1[0-2])[-./⁄∕]\\s*\\d{2}${YEAR_WORD}$`, 'u'),
	/^\d{2}年(?:\d{1,2}月(?:\d{1,2}[日号號]?)?)?$/u,
	/^(?:\P{Nd}*\d{1,2}(?:st|nd|rd|th|-?[а-я]{1,2})?)?[\s\-/.,]*(?:of\s+)?\p{L}{3,}[\s\-/.,]+(?:\d{1,2}[\s,]+)?['’]?\d{2}(?:\s*(?:г|год|года)\.?)?$/u
];

/** Words of a date that say nothing about which one it is. */
const FILLERS = new Set(
	(
		'of the in on at ad ce ca circa about st nd rd th year c ' +
		'г гг год года году в во около примерно числа го ого его е ое й ый м ом н э'
	).split(' ')
);

/** Days of the week, long and short; which one it was is not asked. */
const WEEKDAYS = [
	'(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?',
	'понедельника?|вторника?|сред[аыу]|четверга?|пятниц[аыу]|суббот[аыу]|воскресень[ея]',
	'понед|пон|втор|сред|четв|пятн|субб|воскр|вск|пн|вт|ср|чт|пт|сб|вс'
].join('|');
const WEEKDAY = new RegExp(`(^|[^\\p{L}])(?:${WEEKDAYS})(?!\\p{L})`, 'gu');
const WEEKDAY_IN_CHINESE =
	/[([]?\s*(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]\s*[)\]]?|\(\s*[一二三四五六日天]\s*\)/gu;

function withoutWeekday(text: string): string {
	return text.replace(WEEKDAY_IN_CHINESE, ' ').replace(WEEKDAY, '$1');
}

/** A month by name, a year of four figures, and perhaps a day of one or two, in any order. */
function readWords(text: string): ReadDate | undefined {
	const words = text
		.replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
		.split(/[\s,.()/·・‧⁄∕\\_:;-]+/u)
		.filter((word) => word !== '' && !FILLERS.has(word));
	const years = words.filter((word) => /^\d{4}$/.test(word));
	const days = words.filter((word) => /^\d{1,2}$/.test(word));
	const named = words.flatMap((word) => monthNamed(word) ?? monthInRoman(word) ?? []);
	if (years.length !== 1 || days.length > 1 || named.length !== 1) return undefined;
	if (words.length !== years.length + days.length + named.length) return undefined;
	return dayOfParts(years[0], String(named[0]), days[0]);
}
