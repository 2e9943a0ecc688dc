import type { Day } from '../../time/day';
import { WHOLE } from './track-window';

/** How playing moves the clock: evenly, or from event to event. */
export type Speed = { type: 'years'; perMinute: number } | { type: 'events' };

/** A day on which playing by event waits, and for how long, in ms. */
export interface Stop {
	day: Day;
	dwell: number;
	/** What began on it: told meanwhile. */
	ids: readonly string[];
}

/** Where playing stands. */
export interface Playhead {
	/** With a fraction, so that slow speeds add up. */
	day: number;
	/** ms spent on this day; counts only from event to event. */
	waited: number;
	ended: boolean;
}

const DAYS_PER_YEAR = 365.2425;
const MILLISECONDS_PER_MINUTE = 60_000;

/** Before the first stop, ms. */
const LEAD = 700;

/** Under reduced motion, even playing goes in steps this long, ms. */
export const CALM_STEP = 1500;

/**
 * The playhead some time later. Only time counts: however that time is cut into frames,
 * playing arrives at the same day, so a slow machine skips and never drags behind.
 */
export function advance(
	head: Playhead,
	elapsed: number,
	speed: Speed,
	stops: readonly Stop[],
	last: Day = WHOLE.last
): Playhead {
	if (head.ended) return head;
	if (speed.type === 'years') {
		const day = head.day + (elapsed / MILLISECONDS_PER_MINUTE) * speed.perMinute * DAYS_PER_YEAR;
		return { day: Math.min(day, last), waited: 0, ended: day >= last };
	}
	let { day } = head;
	let waited = head.waited + elapsed;
	let next = stops.findIndex((stop) => stop.day > day);
	let dwell = stops.find((stop) => stop.day === day)?.dwell ?? LEAD;
	while (waited >= dwell) {
		const stop = next < 0 ? undefined : stops[next];
		if (!stop) return { day, waited: dwell, ended: true };
		waited -= dwell;
		({ day, dwell } = stop);
		next++;
	}
	return { day, waited, ended: false };
}

/** The playhead on a day from which to start: at the end, playing begins anew. */
export function startFrom(
	day: Day,
	speed: Speed,
	stops: readonly Stop[],
	{ first, last } = WHOLE
): Playhead {
	const atEnd = speed.type === 'years' ? day >= last : day >= (stops.at(-1)?.day ?? last);
	return { day: atEnd ? first : day, waited: 0, ended: false };
}
