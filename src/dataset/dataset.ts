import { during, type When } from '../time/interval';
import type { Day } from '../time/day';
import { ActiveSet } from './active-set';
import type { AnyRecord, Brief, Kind, OpeningData } from './stories';

/** Every kind of record: the lists of `opening.json`. */
export const KINDS = [
	'places',
	'events',
	'periods',
	'links',
	'sectors',
	'areas',
	'geography',
	'debates',
	'flows',
	'tension'
] as const satisfies readonly Kind[];

/** The kinds that are there on some days and not on others, in reading order. */
export const DATED_KINDS = [
	'events',
	'sectors',
	'areas',
	'links',
	'flows',
	'places',
	'geography',
	'periods'
] as const;
export type DatedKind = (typeof DATED_KINDS)[number];

type Listed<K extends DatedKind> = Brief<K> & { id: string; when: When };
type ActiveSets = { readonly [K in DatedKind]: ActiveSet<Listed<K>> };

/** In order of time; those that begin on the same day, by their ids. */
export function byTime(a: { id: string; when: When }, b: { id: string; when: When }): number {
	return a.when.days[0] - b.when.days[0] || (a.id < b.id ? -1 : 1);
}

/** Every record, findable by id and by day. */
export class Dataset {
	readonly #byId = new Map<string, AnyRecord>();
	readonly #activeSets: ActiveSets;
	/** Made when it is first asked for: the page opens without it. */
	#eventsByPeriod: Map<string, Brief<'events'>[]> | undefined;

	constructor(readonly data: OpeningData) {
		for (const kind of KINDS) {
			for (const record of data[kind]) this.#byId.set(record.id, { kind, record } as AnyRecord);
		}
		this.#activeSets = Object.fromEntries(
			DATED_KINDS.map((kind) => [kind, new ActiveSet<Listed<DatedKind>>(data[kind])])
		) as unknown as ActiveSets;
	}

	get(id: string): AnyRecord | undefined {
		return this.#byId.get(id);
	}

	has(id: string): boolean {
		return this.#byId.has(id);
	}

	place(id: string): Brief<'places'> | undefined {
		const found = this.#byId.get(id);
		return found?.kind === 'places' ? found.record : undefined;
	}

	event(id: string): Brief<'events'> | undefined {
		const found = this.#byId.get(id);
		return found?.kind === 'events' ? found.record : undefined;
	}

	/** The events of a phase of history, in order of time. */
	eventsOf(period: string): readonly Brief<'events'>[] {
		this.#eventsByPeriod ??= this.#sortEvents();
		return this.#eventsByPeriod.get(period) ?? [];
	}

	/** The records of a kind that are there on this day, in their own order. */
	on<K extends DatedKind>(kind: K, day: Day): readonly Brief<K>[] {
		return this.#activeSets[kind].on(day);
	}

	/** Sorted ids of all dated records that are there on this day. */
	visible(day: Day): string[] {
		return DATED_KINDS.flatMap((kind) => this.on(kind, day).map((record) => record.id)).sort();
	}

	/** The phase of history that the day lies in. */
	period(day: Day): Brief<'periods'> | undefined {
		return this.data.periods.find((period) => during(period.when.days, day));
	}

	#sortEvents(): Map<string, Brief<'events'>[]> {
		const sorted = new Map(this.data.periods.map(({ id }) => [id, [] as Brief<'events'>[]]));
		for (const event of this.data.events.toSorted(byTime)) sorted.get(event.period)?.push(event);
		return sorted;
	}
}
