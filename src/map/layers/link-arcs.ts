import { THREE_CAPITALS } from '../../kinds/link/three-capitals';
import type { Geometry } from 'geojson';
import { cutAtAntimeridian } from '../../kinds/great-circle';
import type { Position } from '../../kinds/fields';
import { KNOWN_BOWS } from './known-bows';
import { asPosition, bearing, between, degrees, dot, vectorOf, type Vector } from '../on-sphere';

/** Two capitals to be joined by an arc. */
export interface Tie {
	id: string;
	between: readonly [string, string];
}

/** Degrees on the globe within which an arc passes too near to a capital that it does not lead to. */
const FOREIGN = 2.4;
/** Degrees of bearing that arcs leave between each other at a capital. */
const FAN = 7;
/** The cosine of 1.1°, within which two arcs run along each other. */
const BESIDE = Math.cos((1.1 * Math.PI) / 180);
/** Beyond this latitude the flat map has no room. */
const HIGHEST = 79;
const POINTS = 48;
/** Of the bow that its length would give, these are tried, to either side. */
const BOWS = [0.25, 0.45, 0.6, 0.8, 1, 1.2, 1.4, 1.6, 1.85, 2.1];
/** Degrees left free before each end, and at most this share of a short arc. */
const [GAP, GAP_SHARE] = [0.9, 0.07];

/** The three capitals of the story: their arcs come first, and the others keep clear of them. */
const CORE = new Set<string>(THREE_CAPITALS);
export const isOfThree = ({ between: [a, b] }: Pick<Tie, 'between'>) => CORE.has(a) && CORE.has(b);

interface Arc {
	points: readonly Vector[];
	/** Degrees from north in which it leaves each of its ends. */
	leaves: readonly [number, number];
}

/** An arc, and how it bows: as a share of what is usual for its length, to the one side or the other. */
interface Laid {
	arc: Arc;
	bow: number;
}

/** A great circle bent to one side by `slope`, the tangent of the angle at which it leaves it. */
function bent(from: Vector, to: Vector, slope: number): Arc {
	const { length, along, pole } = between(from, to);
	const at = (share: number): Vector => {
		const aside = slope * length * share * (1 - share);
		const on = along(share);
		const [c, s] = [Math.cos(aside), Math.sin(aside)];
		return on.map((part, axis) => c * part + s * (pole[axis] ?? 0)) as Vector;
	};
	const points = Array.from({ length: POINTS + 1 }, (_, index) => at(index / POINTS));
	const near = 0.02;
	return { points, leaves: [bearing(from, at(near)), bearing(to, at(1 - near))] };
}

const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);
const distance = (a: Vector, b: Vector) => Math.acos(Math.max(-1, Math.min(1, dot(a, b))));
/** How far a value falls short of what it should reach, as a share of that. */
const short = (value: number, enough: number) => Math.max(0, 1 - value / enough);

/** Lays out arcs one after the other, each where it disturbs least what was laid before. */
class Layout {
	readonly #laid: Arc[] = [];
	readonly #leaving = new Map<string, number[]>();

	constructor(readonly capitals: ReadonlyMap<string, Vector>) {}

	/** @param known how the arc bows, where that was found out before; else it is looked for, which takes a while */
	lay({ between: ends }: Tie, known: number | undefined): Laid | undefined {
		const [from, to] = ends.map((end) => this.capitals.get(end));
		if (!from || !to) return undefined;
		// The longer, the more it bows.
		const usual = (7 + (16 * degrees(distance(from, to))) / 70) * (Math.PI / 180);
		const bowed = (bow: number) =>
			bent(from, to, Math.tan(Math.max(-1.15, Math.min(1.15, bow * usual))));
		let best: Laid & { cost: number } = { arc: bowed(known ?? 1), bow: known ?? 1, cost: Infinity };
		for (const bow of known === undefined ? BOWS.flatMap((share) => [share, -share]) : []) {
			const arc = bowed(bow);
			const cost = this.#cost(arc, ends) + 0.9 * Math.abs(Math.abs(bow) - 1);
			if (cost < best.cost) best = { arc, bow, cost };
		}
		this.#laid.push(best.arc);
		for (const [index, end] of ends.entries()) {
			const leaving = this.#leaving.get(end) ?? [];
			this.#leaving.set(end, [...leaving, best.arc.leaves[index] ?? 0]);
		}
		return best;
	}

	#cost({ points, leaves }: Arc, ends: readonly string[]): number {
		let cost = 0;
		for (const [id, capital] of this.capitals) {
			if (ends.includes(id)) continue;
			let nearest = -1;
			for (const point of points) nearest = Math.max(nearest, dot(point, capital));
			cost += 120 * short(degrees(Math.acos(Math.min(1, nearest))), FOREIGN) ** 2;
		}
		for (const [index, end] of ends.entries()) {
			for (const other of this.#leaving.get(end) ?? []) {
				cost += 12 * short(apart(leaves[index] ?? 0, other), FAN) ** 2;
			}
		}
		// Every third point tells enough.
		const middle = points.filter((_, at) => at % 3 === 0 && at >= 6 && at <= POINTS - 6);
		for (const other of this.#laid) {
			let beside = 0;
			for (const point of middle) {
				if (other.points.some((there) => dot(point, there) > BESIDE)) beside++;
			}
			// To cross is no harm, to run along each other is.
			cost += 5 * Math.max(0, beside / middle.length - 0.12);
		}
		const places = points.map(asPosition);
		const highest = Math.max(...places.map(([, north]) => north));
		cost += Math.max(0, highest - HIGHEST) * 0.6;
		// On a flat map it would leave at one edge and come back at the other.
		if (places.some(([east], at) => Math.abs(east - (places[at - 1]?.[0] ?? east)) > 180))
			cost += 6;
		return cost;
	}
}

/** The part of an arc that is drawn: it ends before the signs of its capitals. */
function trimmed({ points }: Arc): Position[] {
	const places = points.map(asPosition);
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return places;
	const gap = Math.min(GAP, GAP_SHARE * degrees(distance(first, last)));
	const isFree = (point: Vector) =>
		degrees(distance(point, first)) >= gap && degrees(distance(point, last)) >= gap;
	return places.filter((_, index) => isFree(points[index] ?? first));
}

/** Lays all ties, by id, in the order in which they give way to each other. */
function layAll(
	ties: readonly Tie[],
	positionOf: (capital: string) => Position | undefined,
	known: Readonly<Record<string, number>>
): Map<string, Laid> {
	const capitals = new Map<string, Vector>();
	for (const id of ties.flatMap(({ between: ends }) => ends)) {
		const position = positionOf(id);
		if (position) capitals.set(id, vectorOf(position));
	}
	const layout = new Layout(capitals);
	const length = ({ between: [a, b] }: Tie) => {
		const [from, to] = [capitals.get(a), capitals.get(b)];
		return from && to ? distance(from, to) : 0;
	};
	const inOrder = ties.toSorted(
		(a, b) =>
			Number(isOfThree(b)) - Number(isOfThree(a)) || length(b) - length(a) || (a.id < b.id ? -1 : 1)
	);
	const laid = new Map<string, Laid>();
	for (const tie of inOrder) {
		const found = layout.lay(tie, known[tie.id]);
		if (found) laid.set(tie.id, found);
	}
	return laid;
}

/** How the arcs of these ties bow so that they disturb each other least: looked for, one after the other. */
export function bowsOf(
	ties: readonly Tie[],
	positionOf: (capital: string) => Position | undefined
): Record<string, number> {
	return Object.fromEntries([...layAll(ties, positionOf, {})].map(([id, { bow }]) => [id, bow]));
}

/** An arc for each tie, by its id: fanned out at every capital, bowed by length, clear of the capitals of others. */
export function arcsOf(
	ties: readonly Tie[],
	positionOf: (capital: string) => Position | undefined,
	known: Readonly<Record<string, number>> = KNOWN_BOWS
): Map<string, Geometry> {
	return new Map(
		[...layAll(ties, positionOf, known)].map(([id, { arc }]): [string, Geometry] => {
			const [only, ...more] = cutAtAntimeridian(trimmed(arc));
			return [
				id,
				only && more.length === 0
					? { type: 'LineString', coordinates: only }
					: { type: 'MultiLineString', coordinates: only ? [only, ...more] : [] }
			];
		})
	);
}
