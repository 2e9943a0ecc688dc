import { calendarDate, dayOf, daysInMonth, type Day } from '../../time/day';
import { yearTicks } from './track';
import { spanOf, type TrackWindow } from './track-window';

export type TickUnit = 'day' | 'month' | 'year';

/** One way to divide the track: every `step` units, about `days` apart, each label as wide as `room` px. */
interface Division {
	unit: TickUnit;
	step: number;
	days: number;
	room: number;
}

/** From fine to coarse; the first whose labels have room is used. */
const DIVISIONS: readonly Division[] = [
	{ unit: 'day', step: 1, days: 1, room: 28 },
	{ unit: 'day', step: 7, days: 7, room: 34 },
	{ unit: 'month', step: 1, days: 30.4, room: 48 },
	{ unit: 'month', step: 3, days: 91.3, room: 48 },
	{ unit: 'year', step: 1, days: 365.24, room: 44 },
	{ unit: 'year', step: 5, days: 1826.2, room: 44 },
	{ unit: 'year', step: 10, days: 3652.4, room: 44 },
	{ unit: 'year', step: 20, days: 7304.8, room: 44 }
];

/** Marks without a label need this much room, px. */
const MINOR_ROOM = 5;

/** A labelled tick and the largest unit that begins on its day. */
export interface Tick {
	day: Day;
	begins: TickUnit;
}

export interface Ticks {
	major: Tick[];
	minor: Day[];
}

/** The ticks for which a track of this width, in px, has room. */
export function ticksOf(window: TrackWindow, width: number): Ticks {
	const perDay = width / spanOf(window);
	const index = DIVISIONS.findIndex(({ days, room }) => days * perDay >= room);
	const division = DIVISIONS[index] ?? DIVISIONS.at(-1);
	if (!division || width <= 0) return { major: [], minor: [] };
	const major = daysOf(division, window);
	const finer = DIVISIONS.slice(0, Math.max(0, index)).find(
		({ days }) => days * perDay >= MINOR_ROOM
	);
	const labelled = new Set(major);
	return {
		major: major.map((day) => ({ day, begins: beginning(day) })),
		minor: finer ? daysOf(finer, window).filter((day) => !labelled.has(day)) : []
	};
}

function daysOf({ unit, step }: Division, { first, last }: TrackWindow): Day[] {
	if (unit === 'year') return yearTicks(step, first, last);
	const found: Day[] = [];
	let { year, month } = calendarDate(first);
	for (; dayOf(year, month, 1) <= last; month === 12 ? (year++, (month = 1)) : month++) {
		if (unit === 'month') {
			if ((month - 1) % step === 0) found.push(dayOf(year, month, 1));
			continue;
		}
		// A week's tick on the 29th would stand too near the next month's first.
		const until = step === 1 ? daysInMonth(year, month) : 28;
		for (let date = 1; date <= until; date += step) found.push(dayOf(year, month, date));
	}
	return found.filter((day) => day >= first && day <= last);
}

function beginning(day: Day): TickUnit {
	const { month, dayOfMonth } = calendarDate(day);
	return dayOfMonth > 1 ? 'day' : month > 1 ? 'month' : 'year';
}
