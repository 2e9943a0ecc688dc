import { distance, nearestPoint, points } from '@turf/turf';
import type { Position } from 'geojson';

interface Step {
	to: number;
	cost: number;
}

/** Widest gap between two river lines that is bridged, in kilometres; WDB II is cut at bin edges. */
const WIDEST_GAP_KM = 2.5;

/** Bridging costs this many times the distance, so that water is always preferred to a jump. */
const GAP_PENALTY = 5;

/** Joins loose river lines into one network in which the shortest course can be found. */
export class RiverNetwork {
	readonly #places: Position[] = [];
	readonly #steps: Step[][] = [];
	readonly #numbers = new Map<string, number>();

	constructor(lines: readonly Position[][]) {
		const ends: number[] = [];
		for (const line of lines) {
			const numbers = line.map((place) => this.#number(place));
			numbers.forEach((number, index) => {
				const before = numbers[index - 1];
				if (before !== undefined) this.#connect(before, number, 1);
			});
			ends.push(...numbers.slice(0, 1), ...numbers.slice(-1));
		}
		for (const end of new Set(ends)) this.#bridge(end);
	}

	/** Shortest course through the given points, each moved to the nearest place in the network. */
	course(points: readonly Position[]): Position[] {
		const stops = points.map((point) => this.#nearest(point));
		const way: number[] = stops.slice(0, 1);
		stops.slice(1).forEach((stop, index) => way.push(...this.#way(stops[index] ?? stop, stop)));
		return way.flatMap((number) => this.#places.slice(number, number + 1));
	}

	#number(place: Position): number {
		const key = place.map((value) => value.toFixed(4)).join();
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#numbers.set(key, this.#places.length);
		this.#steps.push([]);
		return this.#places.push(place) - 1;
	}

	#distance(a: number, b: number): number {
		return distance(this.#places[a] ?? [], this.#places[b] ?? []);
	}

	#connect(a: number, b: number, factor: number): void {
		if (a === b) return;
		const cost = this.#distance(a, b) * factor;
		this.#steps[a]?.push({ to: b, cost });
		this.#steps[b]?.push({ to: a, cost });
	}

	#bridge(end: number): void {
		this.#places.forEach((_, other) => {
			if (this.#distance(end, other) < WIDEST_GAP_KM) this.#connect(end, other, GAP_PENALTY);
		});
	}

	#nearest(point: Position): number {
		return nearestPoint(point, points(this.#places)).properties.featureIndex;
	}

	/** Dijkstra's way from one place to another, without the first place. */
	#way(from: number, goal: number): number[] {
		const cost = new Map([[from, 0]]);
		const before = new Map<number, number>();
		const open = new Map([[from, 0]]);
		while (open.size > 0) {
			const [here] = [...open].reduce((best, entry) => (entry[1] < best[1] ? entry : best));
			open.delete(here);
			if (here === goal) break;
			for (const { to, cost: step } of this.#steps[here] ?? []) {
				const reached = (cost.get(here) ?? 0) + step;
				if (reached >= (cost.get(to) ?? Infinity)) continue;
				cost.set(to, reached);
				before.set(to, here);
				open.set(to, reached);
			}
		}
		if (!cost.has(goal)) throw new Error('No river course joins two of the given points');
		const way: number[] = [];
		for (let place = goal; place !== from; place = before.get(place) ?? from) way.unshift(place);
		return way;
	}
}
