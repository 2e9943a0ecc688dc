import { isActiveOn, type When } from '../time/interval';
import type { Day } from '../time/day';
import { ChangeIndex } from './changes';

/**
 * The records of one kind that are there on a day, in their own order. Moving the day costs what
 * comes and goes on the way and what is there, not what is known; where nothing comes or goes,
 * the very same list is given again.
 */
export class ActiveSet<T extends { id: string; when: When }> {
	readonly #index: ChangeIndex;
	readonly #places: ReadonlyMap<string, number>;
	readonly #present = new Set<number>();
	#day: Day | undefined;
	#list: readonly T[] = [];

	constructor(readonly records: readonly T[]) {
		this.#index = new ChangeIndex(records.map(({ id, when }) => ({ id, interval: when.days })));
		this.#places = new Map(records.map(({ id }, place) => [id, place]));
	}

	on(day: Day): readonly T[] {
		const changed = this.#day === undefined ? this.#begin(day) : this.#walk(this.#day, day);
		this.#day = day;
		if (changed) {
			this.#list = [...this.#present]
				.sort((a, b) => a - b)
				.flatMap((place) => this.records[place] ?? []);
		}
		return this.#list;
	}

	#begin(day: Day): boolean {
		this.records.forEach(({ when }, place) => {
			if (isActiveOn(when.days, day)) this.#present.add(place);
		});
		return true;
	}

	#walk(from: Day, to: Day): boolean {
		const changes = this.#index.between(from, to);
		for (const [id, isThere] of changes) {
			const place = this.#places.get(id);
			if (place === undefined) continue;
			if (isThere) this.#present.add(place);
			else this.#present.delete(place);
		}
		return changes.size > 0;
	}
}
