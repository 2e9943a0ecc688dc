import type { Day } from '../../time/day';
import { overlaps, type Interval } from '../../time/interval';
import type { TrackWindow } from './track-window';

/** A stretch of the track in which something lasted for sure, or may have. */
export interface SpanPart {
	from: Day;
	to: Day;
	certain: boolean;
}

/** Something that lasted, cut to the track. */
export interface Span {
	id: string;
	lane: number;
	parts: SpanPart[];
}

/** The parts of an interval that lie on the track: its uncertain start, its certain middle, its uncertain end. */
export function spanParts([s0, s1, e0, e1]: Interval, { first, last }: TrackWindow): SpanPart[] {
	// Where start and end may overlap, nothing is certain.
	const parts: SpanPart[] =
		s1 < e0
			? [
					{ from: s0, to: s1, certain: false },
					{ from: s1, to: e0, certain: true },
					{ from: e0, to: e1, certain: false }
				]
			: [{ from: s0, to: e1, certain: false }];
	return parts
		.map((part) => ({ ...part, from: Math.max(part.from, first), to: Math.min(part.to, last + 1) }))
		.filter(({ from, to }) => from < to);
}

/** A piece of a part, and how strongly it is drawn, 0–1. */
export interface Stroke extends SpanPart {
	strength: number;
}

/** In how many steps an uncertain end fades. */
const FADING = [0.3, 0.55, 0.8];

/** What is uncertain fades away from what is certain; where nothing is, towards both ends. */
export function strokesOf(parts: readonly SpanPart[]): Stroke[] {
	const certain = parts.findIndex((part) => part.certain);
	return parts.flatMap((part, index): Stroke[] => {
		if (part.certain) return [{ ...part, strength: 1 }];
		const falling = FADING.toReversed();
		const steps =
			certain < 0 ? [...FADING, ...falling.slice(1)] : index < certain ? FADING : falling;
		const step = (part.to - part.from) / steps.length;
		return steps.map((strength, at) => ({
			from: part.from + at * step,
			to: part.from + (at + 1) * step,
			certain: false,
			strength
		}));
	});
}

/** The intervals on the track that last at least so many days, each in the first free lane; what finds none is left out. */
export function spansOn(
	things: readonly { id: string; when: { days: Interval } }[],
	window: TrackWindow,
	least: number,
	lanes: number
): Span[] {
	const free = Array.from({ length: lanes }, () => -Infinity);
	const track: Interval = [window.first, window.first, window.last + 1, window.last + 1];
	return things
		.filter(({ when: { days } }) => days[3] - days[0] >= least && overlaps(days, track))
		.toSorted((a, b) => a.when.days[0] - b.when.days[0])
		.flatMap(({ id, when: { days } }) => {
			const lane = free.findIndex((until) => until <= days[0]);
			if (lane < 0) return [];
			free[lane] = days[3];
			return [{ id, lane, parts: spanParts(days, window) }];
		});
}
