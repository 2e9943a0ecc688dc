import { FIRST_DAY, LAST_DAY, type Day } from '../../time/day';
import { interpretTypedDate } from '../../i18n/typed-date';
import { onOtherKeyboard } from './keyboard';
import { inEnglishMonths } from './other-months';

/** A date that was typed. */
export interface TypedDay {
	day: Day;
	unit: 'day' | 'month' | 'year';
}

/** A date of the atlas, as people write dates, or as the other keyboard would have written them. */
export function readDay(typed: string): TypedDay | undefined {
	for (const text of [typed, inEnglishMonths(typed), onOtherKeyboard(typed)]) {
		if (text === undefined) continue;
		const read = interpretTypedDate(text);
		if ('day' in read && read.day >= FIRST_DAY && read.day <= LAST_DAY) return read;
	}
	return undefined;
}
