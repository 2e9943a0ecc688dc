import type { Interval } from '../time/interval';
import type { Day } from '../time/day';

/** Something that comes and goes. */
export interface Dated {
	id: string;
	interval: Interval;
}

/** A thing's coming (`present`) or going on a day. */
export interface Change {
	day: Day;
	id: string;
	present: boolean;
}

/**
 * The days on which something comes or goes, in order. Moving from one day to another walks only
 * the changes between them, so the cost of a step grows with what changes, not with what is known.
 */
export class ChangeIndex {
	readonly changes: readonly Change[];

	constructor(readonly things: readonly Dated[]) {
		const changes: Change[] = [];
		for (const { id, interval } of things) {
			if (interval[0] >= interval[3]) continue; // it is there on no day
			changes.push({ day: interval[0], id, present: true });
			changes.push({ day: interval[3], id, present: false });
		}
		// Of two changes on one day the going comes first, so that a walk ends with what has come.
		changes.sort((a, b) => a.day - b.day || Number(a.present) - Number(b.present));
		this.changes = changes;
	}

	/** How many changes have happened up to and including this day. */
	position(day: Day): number {
		let low = 0;
		let high = this.changes.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.changes[middle]?.day ?? Infinity) <= day) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** What differs between two days: id → is it there on the later-named day. */
	between(from: Day, to: Day): Map<string, boolean> {
		const a = this.position(from);
		const b = this.position(to);
		const difference = new Map<string, boolean>();
		if (a <= b) {
			for (let index = a; index < b; index++) {
				const change = this.changes[index];
				if (change) note(difference, change.id, change.present);
			}
		} else {
			for (let index = a - 1; index >= b; index--) {
				const change = this.changes[index];
				if (change) note(difference, change.id, !change.present);
			}
		}
		return difference;
	}

	/** The nearest day after this one on which something changes. */
	next(day: Day): Day | undefined {
		return this.changes[this.position(day)]?.day;
	}

	/** The nearest day before this one on which something changed. */
	previous(day: Day): Day | undefined {
		return this.changes[this.position(day - 1) - 1]?.day;
	}
}

/** A thing that came and went again within the walk has not changed. */
function note(difference: Map<string, boolean>, id: string, present: boolean): void {
	if (difference.get(id) === !present) difference.delete(id);
	else difference.set(id, present);
}
