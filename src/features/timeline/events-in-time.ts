import type { Day } from '../../time/day';
import type { Dataset } from '../../dataset/dataset';
import type { Summary } from '../../kinds';

/** The days on which events begin, ascending, each once. */
export function eventDays(dataset: Dataset): Day[] {
	return [...new Set(dataset.data.events.map((event) => event.when.days[0]))].sort((a, b) => a - b);
}

/** How many of these ascending days lie before the day. */
function countBefore(days: readonly Day[], day: Day): number {
	let low = 0;
	let high = days.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((days[middle] ?? Infinity) < day) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The nearest of these ascending days after the day, or `undefined`. */
export function nextDay(days: readonly Day[], day: Day): Day | undefined {
	return days[countBefore(days, day + 1)];
}

/** The nearest of these ascending days before the day, or `undefined`. */
export function previousDay(days: readonly Day[], day: Day): Day | undefined {
	return days[countBefore(days, day) - 1];
}

/** The events that began last, on this day or at most so many days before it; all that began on one day. */
export function latestEvents(
	byDay: ReadonlyMap<Day, Summary<'events'>[]>,
	days: readonly Day[],
	day: Day,
	trailing: number
): readonly Summary<'events'>[] {
	const latest = previousDay(days, day + 1);
	return latest === undefined || latest < day - trailing ? [] : (byDay.get(latest) ?? []);
}

/** The events by the day on which they begin. */
export function eventsByDay(dataset: Dataset): Map<Day, Summary<'events'>[]> {
	const byDay = new Map<Day, Summary<'events'>[]>();
	for (const event of dataset.data.events) {
		const day = event.when.days[0];
		byDay.set(day, [...(byDay.get(day) ?? []), event]);
	}
	return byDay;
}
