import { FIRST_DAY, LAST_DAY, isoDate, type Day } from '../src/time/day';

/** ms: from one frame to the next on most screens. */
export const FRAME = 1000 / 60;

/** How far the date moves: to the neighbouring month, over the end of a period to it, or over many years. */
export type Move = 'month' | 'period' | 'years';

/** Each of them in words. */
export const MOVES: Readonly<Record<Move, string>> = {
	month: 'a step of a month',
	period: 'a step of a month into another period',
	years: 'a jump of many years'
};

export interface Step {
	date: string;
	move: Move;
}

/** So many neighbouring dates follow each other before the next jump. */
const STRETCH = 10;

/** About a month per date over the whole span. */
const MONTHS = 768;

/** days: half a month before the end of a period, and half a month after it. */
const HALF_MONTH = 15;

/** That many days from the first to the last. */
export function daysBetween(count: number): Day[] {
	return Array.from({ length: count }, (_, index) =>
		Math.round(FIRST_DAY + ((LAST_DAY - FIRST_DAY) * index) / (count - 1))
	);
}

/**
 * Stretches of neighbouring months, from all over the span; after each of them the ends of two periods
 * are crossed by a month.
 * @param periods The first day of each period, from the first to the last.
 */
export function scattered(periods: readonly Day[]): Step[] {
	const days = daysBetween(MONTHS);
	const stretches = Math.floor(days.length / STRETCH);
	const ends = periods.slice(1);
	const periodOf = (day: Day): number => periods.filter((first) => first <= day).length;
	return Array.from({ length: stretches }, (_, index) => {
		const start = STRETCH * ((index * 29) % stretches);
		const across = [2 * index, 2 * index + 1].flatMap((turn) => {
			const end = ends[(turn * 3) % ends.length];
			return end === undefined ? [] : [[end - HALF_MONTH, end + HALF_MONTH]];
		});
		return [days.slice(start, start + STRETCH), ...across];
	})
		.flat()
		.flatMap((stretch) =>
			stretch.map((day, index): Step => {
				const before = stretch[index - 1];
				const move =
					before === undefined ? 'years' : periodOf(before) === periodOf(day) ? 'month' : 'period';
				return { date: isoDate(day), move };
			})
		);
}
