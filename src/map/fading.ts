import type { Day } from '../time/day';

/** How strongly a past event still shows, 1 on its days and down to 0.2 when `trailing` days have passed. */
export function fade(firstDayAfter: Day, day: Day, trailing: number): number {
	if (day < firstDayAfter) return 1;
	const share = Math.min(1, (day - firstDayAfter + 1) / trailing);
	return Math.round((1 - 0.8 * share) * 100) / 100;
}

/** From mid-November to mid-April the Ussuri is under ice. */
export function riverFrozen(month: number, dayOfMonth: number): boolean {
	const date = month * 100 + dayOfMonth;
	return date >= 1115 || date <= 415;
}
