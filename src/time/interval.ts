import type { Day } from './day';

/** Stands for an open start: earlier than every day. */
export const BEGINNING: Day = -10_000_000;

/** Stands for an open end: later than every day. */
export const FOREVER: Day = 10_000_000;

/**
 * When something was, with the uncertainty of its ends: half-open, in days.
 * It began on some day from `earliestStart` to `latestStart` (both included);
 * `earliestEnd` and `latestEnd` bound the first day on which it was no more.
 */
export type Interval = readonly [
	earliestStart: Day,
	latestStart: Day,
	earliestEnd: Day,
	latestEnd: Day
];

/** A date as authored (EDTF) and as the clock reads it. */
export interface When {
	edtf: string;
	days: Interval;
}

/**
 * The domain's one rule, "is it there on this day?": it is, from the first day on which it may
 * have begun until the last day on which it may have lasted.
 */
export function isActiveOn(interval: Interval, day: Day): boolean {
	return interval[0] <= day && day < interval[3];
}

/** It was certainly there on this day. */
export function isCertainlyActiveOn(interval: Interval, day: Day): boolean {
	return interval[1] <= day && day < interval[2];
}

/** It may have been there on this day: the day lies in the uncertain edge of the interval. */
export function atEdge(interval: Interval, day: Day): boolean {
	return isActiveOn(interval, day) && !isCertainlyActiveOn(interval, day);
}

/** The two intervals may share a day. */
export function overlaps(a: Interval, b: Interval): boolean {
	return a[0] < b[3] && b[0] < a[3];
}

/** The days that both intervals may share, the ends as uncertain as theirs; `undefined` where they share none. */
export function shared(a: Interval, b: Interval): Interval | undefined {
	const start = Math.max(a[0], b[0]);
	const end = Math.min(a[3], b[3]);
	if (start >= end) return undefined;
	return [start, Math.max(start, a[1], b[1]), Math.min(end, a[2], b[2]), end];
}
