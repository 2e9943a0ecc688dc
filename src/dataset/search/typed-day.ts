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
		const whole = 'day' in read ? read : interpretTypedDate(withCentury(text));
		if ('day' in whole && whole.day >= FIRST_DAY && whole.day <= LAST_DAY) return whole;
	}
	return undefined;
}

/** A year of two figures behind the rest of a date, or before it in Chinese. */
const SHORT_YEAR =
	/^(.*[^\d\s'’].*[^\d]|.*\d[^\d]+)?['’]?(\d{2})((?:\s*(?:г|год|года)\.?)?$|年.*$)/u;

/** A date with the century that it leaves out: of years, the atlas has only one that ends so. */
function withCentury(text: string): string {
	const [, before = '', year = '', behind = ''] = SHORT_YEAR.exec(text.trim()) ?? [];
	if (year === '' || (before === '' && !behind.startsWith('年'))) return text;
	return before.replace(/['’]$/, '') + (Number(year) < FIRST_SHORT ? '20' : '19') + year + behind;
}

/** From 1945 on. */
const FIRST_SHORT = 45;
