import type { DensityMark } from './event-density';

/** How the marks stand on the strip, px. */
interface Drawing<Event> {
	marks: readonly DensityMark<Event>[];
	width: number;
	foot: number;
	/** How high a mark is. */
	step: number;
}

/** A pile of marks: its events, where it stands, and its head, px. */
export interface Pile<Event> {
	events: readonly Event[];
	x: number;
	head: number;
}

/** The pile of marks at a point of the strip, or the nearest within reach of it, px. */
export function pileAt<Event>(
	{ marks, width, foot, step }: Drawing<Event>,
	x: number,
	y: number,
	reach: number
): Pile<Event> | undefined {
	const distance = ({ at }: DensityMark) => Math.abs(at * width - x);
	const headOf = ({ height }: DensityMark) => foot - (height + 1) * step;
	const near = marks
		.filter((mark) => distance(mark) <= reach && y >= headOf(mark) - reach / 2 && y <= foot + 2)
		.sort((a, b) => distance(a) - distance(b));
	const [nearest] = near;
	if (!nearest) return undefined;
	const pile = marks.filter(({ at }) => at === nearest.at);
	return {
		events: nearest.pile,
		x: nearest.at * width,
		head: Math.min(...pile.map(headOf))
	};
}
