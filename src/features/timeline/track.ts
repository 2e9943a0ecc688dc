import { FIRST_DAY, LAST_DAY, dayOf, type Day } from '../../time/day';

/** Where a day stands on a track from `first` to `last`, 0–1. */
export function shareOf(day: Day, first: Day = FIRST_DAY, last: Day = LAST_DAY): number {
	return (day - first) / (last - first);
}

/** The first days of the years divisible by `step` that lie on the track. */
export function yearTicks(step: number, first: Day = FIRST_DAY, last: Day = LAST_DAY): Day[] {
	const ticks: Day[] = [];
	const from = Math.floor(first / 365.2425 + 1970);
	for (let year = Math.ceil(from / step) * step; dayOf(year, 1, 1) <= last; year += step) {
		if (dayOf(year, 1, 1) >= first) ticks.push(dayOf(year, 1, 1));
	}
	return ticks;
}
