import { ChangesByPlace } from '../dataset/changes-by-place';
import { fold, readCharacters } from '../dataset/search/fold';
import type { OwnFeature, OwnReading, OwnSource } from '../own-data/types';
import { SLICE } from '../own-data/slices';
import type { Day } from '../time/day';
import { BEGINNING, FOREVER, isActiveOn, type Interval } from '../time/interval';
import { nextTask } from '../time/next-task';
import { turnAfter } from '../time/slices';

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

/** What a text names: the names that begin with it, and the others. */
interface Named {
	begin: OwnThing[];
	other: OwnThing[];
}

/** Looks a folded text up in others, one for each thing. */
export function namedIn(
	{ things, texts }: { things: readonly OwnThing[]; texts: readonly string[] },
	sought: string
): Named {
	const found: Named = { begin: [], other: [] };
	for (const [place, text] of texts.entries()) {
		const thing = things[place];
		if (!thing || !text.includes(sought)) continue;
		(text.startsWith(sought) ? found.begin : found.other).push(thing);
	}
	return found;
}

/** What a file holds, worked out once, whether it is shown or hidden. */
interface Held {
	things: readonly OwnThing[];
	/** Name and text of each as they are compared. */
	texts: readonly string[];
	changes: ChangesByPlace;
}

/** One file of the reader's, as it has been read; read in another way it is another. */
export class OwnFile {
	readonly #there: Uint8Array;
	#count = 0;
	#day: Day | undefined;

	/**
	 * @param key what tells it from the others, however often it is read
	 * @param id what the ids of its things begin with
	 */
	private constructor(
		readonly key: string,
		readonly id: string,
		readonly source: OwnSource,
		readonly reading: OwnReading,
		readonly isShown: boolean,
		readonly held: Held
	) {
		this.#there = new Uint8Array(held.things.length);
	}

	/** Makes one of what was read; of a large file that takes a while, and the page has its turn meanwhile. */
	static async of(
		key: string,
		id: string,
		source: OwnSource,
		reading: OwnReading,
		isShown = true
	): Promise<OwnFile> {
		const things: OwnThing[] = [];
		const texts: string[] = [];
		const turn = turnAfter(SLICE);
		for (const feature of reading.features) {
			things.push({
				id: `${id}/${feature.id}`,
				feature,
				days: daysOf(feature),
				file: { reading }
			});
			texts.push(folded(`${feature.name} ${feature.text}`));
			const wait = turn();
			if (wait) await wait;
		}
		await nextTask();
		const changes = new ChangesByPlace(things.map(({ days }) => [days]));
		await nextTask();
		return new OwnFile(key, id, source, reading, isShown, { things, texts, changes });
	}

	/** The same, shown or hidden. */
	shown(isShown: boolean): OwnFile {
		return new OwnFile(this.key, this.id, this.source, this.reading, isShown, this.held);
	}

	get things(): readonly OwnThing[] {
		return this.held.things;
	}

	find(id: string): OwnThing | undefined {
		// Those of another file begin otherwise.
		if (!id.startsWith(`${this.id}/`)) return undefined;
		return this.things.find((thing) => thing.id === id);
	}

	/** Those that a folded text names: the names that begin with it, and the others. */
	search(sought: string): Named {
		return namedIn(this.held, sought);
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
			for (const [place, { days }] of this.things.entries())
				this.#set(place, isActiveOn(days, day));
		} else {
			for (const [place, isThere] of this.held.changes.between(this.#day, day))
				this.#set(place, isThere);
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
		for (const [place, isThere] of this.held.changes.between(before, after)) {
			const thing = this.things[place];
			if (thing) (isThere ? came : went).push(thing);
		}
		return { came, went };
	}
}
