import type { Position } from 'geojson';
import type { Interval } from '../time/interval';

/** A place in the world as a square of side 1: from west to east, from north to south. */
export type Spot = readonly [x: number, y: number];

/** Where Mercator's map has a place. */
export function spotOf([longitude = 0, latitude = 0]: Position): Spot {
	const sine = Math.sin((latitude * Math.PI) / 180);
	return [longitude / 360 + 0.5, 0.5 - Math.atanh(sine) / (2 * Math.PI)];
}

/** The place that Mercator's map has there. */
export function placeOf([x, y]: Spot): [longitude: number, latitude: number] {
	return [(x - 0.5) * 360, (Math.asin(Math.tanh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** What stands upright around its middle. */
export interface Box {
	middle: Spot;
	/** Half of its width, and of its height. */
	half: readonly [number, number];
}

/** More than there are squares from north to south. */
const ROW = 2 ** 24;

/** The way of a line from one of its places to the next, and when the line is there. */
export interface Stroke {
	a: Spot;
	b: Spot;
	days: Interval;
}

/** Lines that come and go, found by where they run. */
export class LineGrid {
	readonly #cell: number;
	readonly #cells = new Map<number, Stroke[]>();

	/** @param cell how wide the squares are by which they are found */
	constructor(lines: readonly { course: readonly Position[]; days: Interval }[], cell: number) {
		this.#cell = cell;
		for (const { course, days } of lines) {
			const spots = course.map(spotOf);
			for (const [index, b] of spots.slice(1).entries()) {
				const a = spots[index] ?? b;
				const stroke = { a, b, days };
				for (const key of this.#keys(a, b)) {
					const strokes = this.#cells.get(key);
					if (strokes) strokes.push(stroke);
					else this.#cells.set(key, [stroke]);
				}
			}
		}
	}

	/** Whether a line that is there on one of these days runs through a box. */
	cuts({ middle: [x, y], half: [w, h] }: Box, days: Interval): boolean {
		const [a, b]: Spot[] = [
			[x - w, y - h],
			[x + w, y + h]
		];
		return this.#some(a ?? [x, y], b ?? [x, y], days, (stroke) =>
			entersBox(stroke, [x, y], [w, h])
		);
	}

	/** Whether a line that is there on one of these days runs between two places. */
	parts(a: Spot, b: Spot, days: Interval): boolean {
		return this.#some(a, b, days, (stroke) => isCrossed(stroke, a, b));
	}

	/** All that may run through the room between two corners on one of these days, each once. */
	around(a: Spot, b: Spot, days: Interval): Set<Stroke> {
		const found = new Set<Stroke>();
		this.#some(a, b, days, (stroke) => {
			found.add(stroke);
			return false;
		});
		return found;
	}

	#some(a: Spot, b: Spot, days: Interval, is: (stroke: Stroke) => boolean): boolean {
		for (const key of this.#keys(a, b)) {
			for (const stroke of this.#cells.get(key) ?? []) {
				if (stroke.days[0] < days[3] && days[0] < stroke.days[3] && is(stroke)) return true;
			}
		}
		return false;
	}

	/** The squares that two places span. */
	*#keys([ax, ay]: Spot, [bx, by]: Spot): Generator<number> {
		const at = (value: number) => Math.floor(value / this.#cell);
		for (let x = at(Math.min(ax, bx)); x <= at(Math.max(ax, bx)); x++) {
			for (let y = at(Math.min(ay, by)); y <= at(Math.max(ay, by)); y++) yield x * ROW + y;
		}
	}
}

/** Whether a stroke has a part within a box: what is left of it between the box's four sides. */
function entersBox({ a, b }: Stroke, middle: Spot, half: readonly [number, number]): boolean {
	let [from, to] = [0, 1];
	for (const axis of [0, 1] as const) {
		const [start, way] = [a[axis] - middle[axis], b[axis] - a[axis]];
		if (way === 0) {
			if (Math.abs(start) > half[axis]) return false;
			continue;
		}
		const [one, other] = [(-half[axis] - start) / way, (half[axis] - start) / way];
		from = Math.max(from, Math.min(one, other));
		to = Math.min(to, Math.max(one, other));
	}
	return from <= to;
}

/** On which side of the way from one spot to another a third lies. */
const turn = (a: Spot, b: Spot, c: Spot) =>
	Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

const isCrossed = ({ a, b }: Stroke, from: Spot, to: Spot) =>
	turn(a, b, from) !== turn(a, b, to) && turn(from, to, a) !== turn(from, to, b);
