import type { Day } from '../time/day';
import type { Interval } from '../time/interval';

/** How strongly a past event still shows, 1 on its days and down to 0.2 when `trailing` days have passed. */
export function fade(firstDayAfter: Day, day: Day, trailing: number): number {
	if (day < firstDayAfter) return 1;
	const share = Math.min(1, (day - firstDayAfter + 1) / trailing);
	return Math.round((1 - 0.8 * share) * 100) / 100;
}

/** It is not certain that the event lay on this day; or, once it is past, on which day it ended. */
export function dayIsUncertain(interval: Interval, firstDayAfter: Day, day: Day): boolean {
	const [, latestStart, earliestEnd] = interval;
	if (day >= firstDayAfter) return earliestEnd < firstDayAfter;
	return day < latestStart || day >= earliestEnd;
}

/** From mid-November to mid-April the Ussuri is under ice. */
export function riverFrozen(month: number, dayOfMonth: number): boolean {
	const date = month * 100 + dayOfMonth;
	return date >= 1115 || date <= 415;
}
