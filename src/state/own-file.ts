import { ChangeIndex } from '../dataset/changes';
import { fold, readCharacters } from '../dataset/search/fold';
import type { OwnFeature, OwnReading, OwnSource } from '../own-data/types';
import type { Day } from '../time/day';
import { BEGINNING, FOREVER, isActiveOn, type Interval } from '../time/interval';

/** One thing that the reader has brought. */
export interface OwnThing {
	/** Its own among all that is on the map; no record has it. */
	id: string;
	feature: OwnFeature;
	/** Undated, it is there on every day. */
	days: Interval;
	/** Whence it is. */
	file: { readonly reading: Pick<OwnReading, 'fileName'> };
}

/** When it is there, as the clock of the atlas reads it. */
function daysOf({ from = BEGINNING, to = FOREVER }: OwnFeature): Interval {
	return [from, from, to, to];
}

const AS_WRITTEN = readCharacters('');

/** A text as it is compared. */
export const folded = (text: string): string => fold(text, AS_WRITTEN);

/** One file of the reader's, as it has been read; read in another way it is another. */
export class OwnFile {
	readonly things: readonly OwnThing[];
	#changes: ChangeIndex | undefined;
	#known: ReadonlyMap<string, number> | undefined;
	readonly #there: Uint8Array;
	#count = 0;
	#day: Day | undefined;
	#texts: readonly string[] | undefined;

	/**
	 * @param key what tells it from the others, however often it is read
	 * @param id what the ids of its things begin with
	 */
	constructor(
		readonly key: string,
		readonly id: string,
		readonly source: OwnSource,
		readonly reading: OwnReading,
		readonly isShown = true,
		same?: OwnFile
	) {
		this.things =
			same?.things ??
			reading.features.map((feature) => ({
				id: `${id}/${feature.id}`,
				feature,
				days: daysOf(feature),
				file: this
			}));
		if (same) {
			this.#changes = same.#changes;
			this.#known = same.#known;
			this.#texts = same.#texts;
		}
		this.#there = new Uint8Array(this.things.length);
	}

	/** The same, shown or hidden: what is known of its things is not worked out anew. */
	shown(isShown: boolean): OwnFile {
		return new OwnFile(this.key, this.id, this.source, this.reading, isShown, this);
	}

	/** Worked out when it is first asked for, as is where each thing stands: a large file takes a while. */
	get #index(): ChangeIndex {
		return (this.#changes ??= new ChangeIndex(
			this.things.map(({ id, days }) => ({ id, interval: days }))
		));
	}

	get #places(): ReadonlyMap<string, number> {
		return (this.#known ??= new Map(this.things.map(({ id }, place) => [id, place])));
	}

	find(id: string): OwnThing | undefined {
		return this.things[this.#places.get(id) ?? -1];
	}

	/** Name and text of each as they are compared; folded when they are first looked through. */
	get texts(): readonly string[] {
		return (this.#texts ??= this.things.map(({ feature: { name, text } }) =>
			folded(`${name} ${text}`)
		));
	}

	/** How many are there on a day, and the first of them; a step costs what comes and goes on the way. */
	on(day: Day, most: number): { count: number; first: OwnThing[] } {
		this.#goTo(day);
		const first: OwnThing[] = [];
		for (let place = 0; place < this.#there.length && first.length < most; place++) {
			const thing = this.#there[place] === 1 ? this.things[place] : undefined;
			if (thing) first.push(thing);
		}
		return { count: this.#count, first };
	}

	#goTo(day: Day): void {
		if (this.#day === undefined) {
			this.things.forEach(({ days }, place) => this.#set(place, isActiveOn(days, day)));
		} else {
			for (const [id, isThere] of this.#index.between(this.#day, day)) {
				const place = this.#places.get(id);
				if (place !== undefined) this.#set(place, isThere);
			}
		}
		this.#day = day;
	}

	#set(place: number, isThere: boolean): void {
		const now = isThere ? 1 : 0;
		this.#count += now - (this.#there[place] ?? 0);
		this.#there[place] = now;
	}

	/** What comes and what goes from one day to another. */
	between(before: Day, after: Day): { came: OwnThing[]; went: OwnThing[] } {
		const [came, went]: [OwnThing[], OwnThing[]] = [[], []];
		for (const [id, isThere] of this.#index.between(before, after)) {
			const thing = this.find(id);
			if (thing) (isThere ? came : went).push(thing);
		}
		return { came, went };
	}
}
