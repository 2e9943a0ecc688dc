import type { Clock } from './clock.svelte';
import type { Day } from '../../time/day';

interface Step {
	/** The sign on its button, in a square of 20. */
	path: string;
	/** Where it leads, if anywhere. */
	target(clock: Clock): Day | undefined;
}

/** The steps that have a button, by the word that names it. */
export const STEPS = {
	previousEvent: { path: 'M5 4v12M16 4 8 10l8 6z', target: (clock) => clock.previousEvent },
	previousChange: {
		path: 'M13 5.5 17 10l-4 4.5L9 10zM6 6l-4 4 4 4',
		target: (clock) => clock.previousChange
	},
	previousDay: {
		path: 'M12 5 7 10l5 5z',
		target: ({ atlas: { day }, whole }) => (day > whole.first ? day - 1 : undefined)
	},
	nextDay: {
		path: 'M8 5l5 5-5 5z',
		target: ({ atlas: { day }, whole }) => (day < whole.last ? day + 1 : undefined)
	},
	nextChange: {
		path: 'M7 5.5 11 10l-4 4.5L3 10zM14 6l4 4-4 4',
		target: (clock) => clock.nextChange
	},
	nextEvent: { path: 'M15 4v12M4 4l8 6-8 6z', target: (clock) => clock.nextEvent }
} satisfies Record<string, Step>;
