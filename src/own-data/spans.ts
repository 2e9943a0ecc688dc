import { addMonths, addYears, type Day } from '../time/day';

/** The days a date may mean: from the first until the first day after it. */
export interface Span {
	from: Day;
	until: Day;
	/** It names both its ends. */
	stretch?: true;
}

/** The days of a day, a month or a year by its first. */
export function spanOf(from: Day, unit: 'day' | 'month' | 'year'): Span {
	if (unit === 'day') return { from, until: from + 1 };
	return { from, until: unit === 'month' ? addMonths(from, 1) : addYears(from, 1) };
}
