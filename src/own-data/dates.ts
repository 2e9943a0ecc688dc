import { plainSigns } from '../i18n/plain-signs';
import { interpretTypedDate } from '../i18n/typed-date';
import { dayOf, daysInMonth, type Day } from '../time/day';
import { decade, season, unspecified } from './loose-dates';
import { spanOf, type Span } from './spans';
import { stretch } from './stretches';

/** What a numeric date such as 3/2/1969 begins with. */
export type Order = 'day' | 'month';

/** What stands in a field for dates: days; nothing at all; or what cannot be read. */
export type ReadDate = Span | 'none' | 'unreadable';

/** What people write where there is no date. */
const NONE =
	/^(?:|[-–—?.*/\\]+|0|0000(?:-00-00)?|n\.?\s?d\.?|n\/a|na|nan|null|none|nil|unknown|undated|no date|б\.?\s?\/?\s?д\.?|н\/д|нет|нет данных|нет даты|неизв\p{L}*\.?|без даты|不详|不詳|未知|无|無|无日期|缺)$/iu;

/** About, perhaps, early in, late in: they do not change which days may be meant. */
const DOUBT = [
	/^[~≈?]\s*|\s*[?~%]+$|\s*\((?:\?|approx\.?|прибл\.?|约)\)$|\s*[?~%](?=$|[/-])/g,
	/^(?:approx(?:imately)?\.?|about|around|circa|ca?\.|early|mid(?:dle of)?|late|end of|beginning of|the|in|probably|perhaps|possibly|ок\.|около|примерно|приблизительно|вероятно|возможно|предположительно|нач(?:ало|але)?\.?|сер(?:едина|едине)?\.?|кон(?:ец|це)?\.?|в|во)[\s-]+/giu,
	/^(?:大?约|大概|可能|约)\s*/g,
	/(?:左右|前后|初期?|[中末底]期?|[上中下]旬|年初|年底)$/g
];

const SERIAL = /^(?<serial>[1-5]\d{4})(?:[.,]\d+)?$/;
/** Excel counts days from here. */
const SERIAL_ZERO: Day = dayOf(1899, 12, 30);
const MILLISECONDS = /^-?\d{11,13}$/;
const MILLISECONDS_PER_DAY = 86_400_000;
const PLAIN_ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;
const NUMERIC = /^(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4}|['’]?\d{2})(?![\d])\.?(?:\s*г\.?)?/;

/** What may stand behind a date in numbers: the word for year, and a time of day. */
const BEHIND = /^\s*(?:г(?:\.|ода?)?)?(?:,?[\sT]*\d{1,2}:\d{2}.*)?$/iu;

/** The parts of a date in which day and month can be told by their place alone. */
export interface NumericParts {
	first: number;
	second: number;
	/** Its year has two figures. */
	short: boolean;
	/** With full stops between, the day comes first wherever people write so. */
	dotted: boolean;
}

export function numericParts(text: string): NumericParts | undefined {
	const found = NUMERIC.exec(text.trim());
	if (!found) return undefined;
	const [, first, sign, second, year = ''] = found;
	return {
		first: Number(first),
		second: Number(second),
		short: year.length < 4,
		dotted: sign === '.'
	};
}

/** It is a count of days, as Excel keeps dates, or of milliseconds, as programs do. */
function isCounted(text: string): boolean {
	const trimmed = text.trim();
	return SERIAL.test(trimmed) || MILLISECONDS.test(trimmed);
}

/** What a field for dates holds, with what is to be told of how it was read. */
export interface DateField {
	read: ReadDate;
	isCounted: boolean;
	isShort: boolean;
	/** Day and month could be in each other's place. */
	isEither: boolean;
}

const KEPT = 20_000;

/** A reader of dates that remembers what it has read: the same dates stand in many rows. */
export function dateReader(order: Order): (text: string) => DateField {
	const known = new Map<string, DateField>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const parts = numericParts(text);
		const field = {
			read: readDate(text, order),
			isCounted: isCounted(text),
			isShort: parts?.short ?? false,
			isEither: parts !== undefined && isEither(parts)
		};
		if (known.size < KEPT) known.set(text, field);
		return field;
	};
}

/** Day and month could be in each other's place. */
export function isEither({ first, second, dotted }: NumericParts): boolean {
	return !dotted && first <= 12 && second <= 12 && first !== second;
}

/**
 * The days of a date as somebody writes it in a table: everything that the atlas's own field for
 * dates takes, EDTF, decades, seasons, counts of days, and from one date to another.
 */
export function readDate(text: string, order: Order = 'day'): ReadDate {
	const iso = PLAIN_ISO.exec(text);
	if (iso && iso[1] !== '0000') return dayIn(Number(iso[1]), Number(iso[2]), Number(iso[3]));
	if (text.length > 120) return 'unreadable';
	const plain = plainSigns(text)
		.replace(/^[[{(]\s*|\s*[\]})]$/g, '')
		// As programs write whole numbers.
		.replace(/^(\d{4,5})[.,]0+$/, '$1')
		.trim();
	if (NONE.test(plain)) return 'none';
	const alone = (part: string) => single(part, order);
	// An end that is open looks like a sign around a date.
	const isOpen = /^(?:\.\.|\/)|(?:\.\.|\/)$/.test(plain);
	return (
		(isOpen ? undefined : alone(plain)) ?? stretch(plain, alone) ?? alone(plain) ?? 'unreadable'
	);
}

function dayIn(year: number, month: number, dayOfMonth: number): ReadDate {
	if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
		return 'unreadable';
	}
	const day = dayOf(year, month, dayOfMonth);
	return { from: day, until: day + 1 };
}

function single(text: string, order: Order): Span | undefined {
	return counted(text) ?? numeric(text, order) ?? named(text) ?? named(withoutDoubt(text));
}

function named(text: string): Span | undefined {
	// Before years: «1960-е» are ten of them, «1960-го» one.
	const ten = decade(text);
	if (ten) return ten;
	const typed = interpretTypedDate(text);
	return 'day' in typed ? spanOf(typed.day, typed.unit) : (season(text) ?? unspecified(text));
}

function withoutDoubt(text: string): string {
	let plain = text;
	// "In early March", «в начале марта»: one word at a time.
	for (let pass = 0; pass < 3; pass += 1) {
		for (const pattern of DOUBT) plain = plain.replace(pattern, '').trim();
	}
	return plain;
}

function counted(text: string): Span | undefined {
	const serial = SERIAL.exec(text)?.groups?.serial;
	if (serial !== undefined) return spanOf(SERIAL_ZERO + Number(serial), 'day');
	if (!MILLISECONDS.test(text)) return undefined;
	return spanOf(Math.floor(Number(text) / MILLISECONDS_PER_DAY), 'day');
}

/** In the order of the column, or the other way where that is no date. */
function numeric(text: string, order: Order): Span | undefined {
	const parts = numericParts(text);
	const [written, , , , year = ''] = NUMERIC.exec(text) ?? [];
	if (!parts || written === undefined || !BEHIND.test(text.slice(written.length))) return undefined;
	const { first, second, short, dotted } = parts;
	const figures = Number(year.replace(/\D/g, ''));
	// Of two figures, the years that the atlas shows.
	const whole = short ? (figures >= 45 ? 1900 : 2000) + figures : figures;
	if (short && figures > 8 && figures < 45) return undefined;
	const [dayOfMonth, month] = order === 'day' || dotted ? [first, second] : [second, first];
	const read = dayIn(whole, month, dayOfMonth);
	const turned = read === 'unreadable' ? dayIn(whole, dayOfMonth, month) : read;
	return typeof turned === 'string' ? undefined : turned;
}
