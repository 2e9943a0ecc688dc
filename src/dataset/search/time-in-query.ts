import { addMonths, addYears, dayOf, type Day } from '../../time/day';
import { hasHan } from './fold';
import { readDay, type TypedDay } from './typed-day';

/** From a day until another, on which it is over. */
export interface Span {
	from: Day;
	to: Day;
}

/** A date has no more words than these: "2 марта 1969 года". */
const MOST_WORDS = 4;
/** Chinese stands beside its dates without a space. */
const YEAR_IN_CHINESE =
	/(^|[^-./\d])((?:1[89]|20)\d\d(?:年代|年(?:\d{1,2}月(?:\d{1,2}[日号])?)?)?)(?![-./\d])/gu;
const DECADE = /^((?:19|20)\d)0(?:['’]?s|-?[ехй]|-?е|年代)$/iu;

/** What is typed without the date that is in it, and the time that the date names. */
export function takeTime(typed: string): { rest: string; span?: Span } {
	const apart = hasHan(typed) ? typed.replace(YEAR_IN_CHINESE, '$1 $2 ') : typed;
	const words = apart.trim().split(/[\s,]+/);
	for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--)
		for (let from = 0; from + length <= words.length; from++) {
			const text = words.slice(from, from + length).join(' ');
			const span = /\d/.test(text) ? spanOf(text) : undefined;
			if (span) return { rest: words.toSpliced(from, length).join(' '), span };
		}
	// A year that is still being written.
	return { rest: typed.replace(/(\D)(?:1|[12]\d{1,2})$/, '$1') };
}

function spanOf(text: string): Span | undefined {
	const decade = DECADE.exec(text);
	if (decade) {
		const from = dayOf(Number(`${decade[1]}0`), 1, 1);
		return { from, to: addYears(from, 10) };
	}
	const read = readDay(text);
	return read && { from: read.day, to: endOf(read) };
}

function endOf({ day, unit }: TypedDay): Day {
	if (unit === 'day') return day + 1;
	return unit === 'month' ? addMonths(day, 1) : addYears(day, 1);
}
