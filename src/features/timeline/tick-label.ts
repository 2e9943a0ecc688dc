import type { Language } from '../../i18n';
import { writeDayShort, writeMonthShort } from '../../i18n/dates';
import { writeNumber } from '../../i18n/numbers';
import { calendarDate } from '../../time/day';
import type { Tick } from './ticks';

/** "1969", "Mar" or "2": the largest unit that begins on the tick's day; the first of a track with its year. */
export function tickLabel({ day, begins }: Tick, first: boolean, language: Language): string {
	const { year, dayOfMonth } = calendarDate(day);
	if (begins === 'year') return `${year}`;
	if (begins === 'month') return writeMonthShort(day, language, first);
	return first ? writeDayShort(day, language) : writeNumber(dayOfMonth, language);
}
