import type { Day } from '../time/day';
import type { Dataset } from './dataset';

/** The days on which events begin, ascending, each once. */
export function eventDays(dataset: Dataset): Day[] {
	return [...new Set(dataset.data.events.map((event) => event.when.days[0]))].sort((a, b) => a - b);
}

/** The nearest of these days after the day, or `undefined`. */
export function nextDay(days: readonly Day[], day: Day): Day | undefined {
	return days.find((candidate) => candidate > day);
}

/** The nearest of these days before the day, or `undefined`. */
export function previousDay(days: readonly Day[], day: Day): Day | undefined {
	return days.findLast((candidate) => candidate < day);
}
