import { parseDay, utcMilliseconds, dayOf, type Day } from '../time/day';
import { LANGUAGES, type Language } from './index';
import { LOCALES } from './locales';

/**
 * The day of a date as somebody types it: as an address says it (`1969`, `1969-03`, `1969-03-02`),
 * with other signs or none between the numbers (`1969.3.2`, `19690302`), with the day first
 * (`2.3.1969`), or in words as any of our languages prints it (`2 March 1969`, `Mar 1969`,
 * `1969年3月2日`, `2 марта 1969`). A year or month means its first day; `undefined` for what is no date.
 */
export function readTypedDate(typed: string): Day | undefined {
	const text = typed.normalize('NFKC').toLowerCase().trim();
	for (const [pattern, ...parts] of NUMBERS) {
		const match = pattern.exec(text);
		if (match?.groups) return dayOfParts(parts.map((part) => match.groups?.[part]));
	}
	return readWords(text);
}

const PARTS = ['year', 'month', 'day'];

const NUMBERS: readonly [RegExp, ...string[]][] = [
	[/^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})?$/, ...PARTS],
	[
		/^(?<year>\d{4})(?:\s*[-./\s年]\s*(?<month>\d{1,2})(?:\s*[-./\s月]\s*(?<day>\d{1,2})\s*日?)?)?\s*[月年]?$/,
		...PARTS
	],
	[/^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})$/, ...PARTS]
];

function dayOfParts([year, month, day]: (string | undefined)[]): Day | undefined {
	const written = [year, month, day].filter((part) => part !== undefined);
	return parseDay(written.map((part) => part.padStart(2, '0')).join('-'));
}

/** A month by name, a year of four figures, and perhaps a day of one or two, in any order. */
function readWords(text: string): Day | undefined {
	const words = text
		.replace(/(\d)(?:st|nd|rd|th)\b/, '$1')
		.split(/[\s,.]+/)
		.filter((word) => word !== '' && word !== 'г' && word !== 'of');
	const years = words.filter((word) => /^\d{4}$/.test(word));
	const days = words.filter((word) => /^\d{1,2}$/.test(word));
	const months = words.flatMap((word) => monthNamed(word) ?? []);
	if (years.length !== 1 || days.length > 1 || months.length !== 1) return undefined;
	if (words.length !== years.length + days.length + months.length) return undefined;
	return dayOfParts([years[0], String(months[0]), days[0]]);
}

/** The month, 1–12, that begins with these three or more letters in one of our languages. */
function monthNamed(word: string): number | undefined {
	if (!/^\p{L}{3,}$/u.test(word)) return undefined;
	const month = monthNames().findIndex((names) => names.some((name) => name.startsWith(word)));
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
