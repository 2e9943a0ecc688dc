import type { Day } from '../time/day';
import type { Interval } from '../time/interval';

/**
 * A `ChangeIndex` of things that are known by their place in a list, without an object for any of
 * them: that of a hundred thousand is made within a few frames.
 */
export class ChangesByPlace {
	/** In order. */
	readonly #days: Int32Array;
	/** Whose each change is: twice its place, and one more where it comes. */
	readonly #whose: Uint32Array;

	/** @param times when each thing is there, one stretch after the other */
	constructor(times: readonly (readonly Interval[])[]) {
		const count = times.length;
		let length = 0;
		for (const stretches of times) length += 2 * stretches.length;
		// Each change is a number in which its day counts most, then whether something comes, then its place.
		const keys = new Float64Array(length);
		length = 0;
		for (let place = 0; place < count; place++) {
			for (const stretch of times[place] ?? []) {
				const [from, to] = [stretch[0], stretch[3]];
				if (from >= to) continue; // it is there on no day
				keys[length++] = (2 * from + 1) * count + place;
				keys[length++] = 2 * to * count + place;
			}
		}
		const sorted = keys.subarray(0, length).sort();
		this.#days = new Int32Array(length);
		this.#whose = new Uint32Array(length);
		for (let index = 0; index < length; index++) {
			const key = sorted[index] ?? 0;
			const turn = Math.floor(key / count);
			const day = Math.floor(turn / 2);
			this.#days[index] = day;
			this.#whose[index] = 2 * (key - turn * count) + (turn - 2 * day);
		}
	}

	/** How many changes have happened up to and including this day. */
	#position(day: Day): number {
		let low = 0;
		let high = this.#days.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#days[middle] ?? Infinity) <= day) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** What differs between two days: place → is it there on the later-named day. */
	between(from: Day, to: Day): Map<number, boolean> {
		const [a, b] = [this.#position(from), this.#position(to)];
		const [first, end, step] = a <= b ? [a, b, 1] : [a - 1, b - 1, -1];
		const difference = new Map<number, boolean>();
		for (let index = first; index !== end; index += step) {
			const whose = this.#whose[index] ?? 0;
			const place = whose >>> 1;
			const comes = whose % 2 === 1;
			// What came and went again within the walk has not changed.
			if (!difference.delete(place)) difference.set(place, comes === step > 0);
		}
		return difference;
	}
}
