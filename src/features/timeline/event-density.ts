import type { Day } from '../../time/day';
import { shareOf } from './track';
import type { TrackWindow } from './track-window';
import { EVENT_FAMILIES, FAMILY_OF, type EventFamily } from './event-families';
import type { EventKind } from '../../kinds/event/schema';

/** One mark of a column: some events of a family, or one where there is room. */
export interface DensityMark<Event = unknown> {
	family: EventFamily;
	/** Only of such as are not certain to a day. */
	hollow: boolean;
	/** Where it stands on the track, 0–1: on the day itself when the column has one day only. */
	at: number;
	/** How many marks stand below it. */
	height: number;
	/** All events of its column, the earlier first. */
	pile: readonly Event[];
}

/** What the density needs to know of an event. */
export interface DatedKind {
	kind: EventKind;
	when: { days: readonly [Day, ...Day[]] };
}

/**
 * Events as marks piled up in columns of the track, one family upon another.
 * When some column has more than `most`, every mark stands for several events.
 */
export function eventDensity<Event extends DatedKind>(
	events: readonly Event[],
	{ first, last }: TrackWindow,
	columns: number,
	most: number
): DensityMark<Event>[] {
	const piles = new Map<number, Event[]>();
	for (const event of events) {
		const [day] = event.when.days;
		if (day < first || day > last) continue;
		const column = Math.min(columns - 1, Math.floor(shareOf(day, first, last) * columns));
		const pile = piles.get(column);
		if (pile) pile.push(event);
		else piles.set(column, [event]);
	}
	const tallest = Math.max(0, ...[...piles.values()].map((pile) => pile.length));
	const each = Math.max(1, Math.ceil(tallest / most));
	return [...piles.values()].flatMap((unsorted) => {
		const pile = unsorted.toSorted((a, b) => a.when.days[0] - b.when.days[0]);
		const at = pile.reduce((sum, { when }) => sum + shareOf(when.days[0], first, last), 0);
		const families = EVENT_FAMILIES.flatMap((family) => {
			const those = pile.filter(({ kind }) => FAMILY_OF[kind] === family);
			const sure = those.filter(({ when: { days } }) => (days[1] ?? days[0]) <= days[0]);
			const full = Math.ceil(sure.length / each);
			return Array.from({ length: Math.ceil(those.length / each) }, (_, mark) => ({
				family,
				hollow: mark >= full
			}));
		});
		return families.map((of, height) => ({
			...of,
			at: at / pile.length,
			height,
			pile
		}));
	});
}
