import type { Language } from '../../i18n';
import { LOCALES } from '../../i18n/locales';
import { writeNumber } from '../../i18n/numbers';
import { calendarDate, utcMilliseconds } from '../../time/day';
import type { Tick } from './ticks';

const months = new Map<string, Intl.DateTimeFormat>();

/** "1969", "Mar" or "2": the largest unit that begins on the tick's day; the first of a track with its year. */
export function tickLabel({ day, begins }: Tick, first: boolean, language: Language): string {
	const { year, dayOfMonth } = calendarDate(day);
	if (begins === 'year') return `${year}`;
	if (begins === 'day' && !first) return writeNumber(dayOfMonth, language);
	const options: Intl.DateTimeFormatOptions = {
		month: 'short',
		...(first ? { year: 'numeric' } : {}),
		...(begins === 'day' ? { day: 'numeric' } : {}),
		timeZone: 'UTC'
	};
	const key = `${language} ${begins} ${first}`;
	const format = months.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
	months.set(key, format);
	return format.format(utcMilliseconds(day)).replace(/\sг\.$/, '');
}
