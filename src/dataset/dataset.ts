import { isActiveOn, type When } from '../time/interval';
import type { Day } from '../time/day';
import {
	KIND_IDS,
	KINDS,
	LATER_KINDS,
	type AnyRecord,
	type Finder,
	type KindId,
	type OpeningData,
	type Reference,
	type Summary
} from '../kinds';
import type { Language } from '../i18n';
import { ActiveSet } from './active-set';

/** The kinds that are there on some days and not on others, in reading order. */
export const DATED_KINDS = KIND_IDS.filter((kind) => KINDS[kind].dated);

/** In order of time; those that begin on the same day, by their ids. */
export function byTime(a: { id: string; when: When }, b: { id: string; when: When }): number {
	return a.when.days[0] - b.when.days[0] || (a.id < b.id ? -1 : 1);
}

/** Every record, findable by id and by day. */
export class Dataset implements Finder {
	readonly #byId = new Map<string, AnyRecord>();
	/** What is known of by its id alone, until its summary has come: its kind. */
	readonly #toCome = new Map<string, KindId>();
	readonly #activeSets = new Map<KindId, ActiveSet<{ id: string; when: When }>>();
	/** Made when it is first asked for: the page opens without it. */
	#eventsByPeriod: Map<string, Summary<'events'>[]> | undefined;

	/** The summaries that are here; the lists of kinds that come later are empty until then. */
	readonly data: OpeningData;

	/** @param language in which its texts are; names are there in all */
	constructor(
		opening: OpeningData,
		readonly language: Language = 'en'
	) {
		const none = Object.fromEntries(LATER_KINDS.map((kind) => [kind, []]));
		this.data = { ...none, ...opening };
		for (const kind of KIND_IDS) this.#know(kind);
		for (const kind of KIND_IDS) {
			for (const id of opening.later?.[kind] ?? []) this.#toCome.set(id, kind);
		}
		for (const kind of DATED_KINDS) {
			this.#activeSets.set(kind, new ActiveSet(this.data[kind] as { id: string; when: When }[]));
		}
	}

	/** The kinds that come later are here. */
	add(reference: Reference): void {
		for (const kind of KIND_IDS) {
			if (reference[kind] === undefined) continue;
			Object.assign(this.data, { [kind]: reference[kind] });
			this.#know(kind);
		}
		this.#toCome.clear();
	}

	#know(kind: KindId): void {
		for (const record of this.data[kind]) this.#byId.set(record.id, { kind, record } as AnyRecord);
	}

	get(id: string): AnyRecord | undefined {
		return this.#byId.get(id);
	}

	/** There is such a record, though its summary may still be to come. */
	has(id: string): boolean {
		return this.#byId.has(id) || this.#toCome.has(id);
	}

	/** The kind of a record, also of one whose summary is still to come. */
	kindOf(id: string): KindId | undefined {
		return this.#byId.get(id)?.kind ?? this.#toCome.get(id);
	}

	/** Parts of it are in English, because they are not translated yet. */
	isUntranslated(id: string): boolean {
		return this.data.untranslated?.includes(id) ?? false;
	}

	place(id: string): Summary<'places'> | undefined {
		const found = this.#byId.get(id);
		return found?.kind === 'places' ? found.record : undefined;
	}

	event(id: string): Summary<'events'> | undefined {
		const found = this.#byId.get(id);
		return found?.kind === 'events' ? found.record : undefined;
	}

	/** The events of a period, in order of time. */
	eventsOf(period: string): readonly Summary<'events'>[] {
		this.#eventsByPeriod ??= this.#sortEvents();
		return this.#eventsByPeriod.get(period) ?? [];
	}

	/** The records of a kind that are there on this day, in their own order; none of a kind that has no time. */
	on<K extends KindId>(kind: K, day: Day): readonly Summary<K>[] {
		return (this.#activeSets.get(kind)?.on(day) ?? []) as unknown as readonly Summary<K>[];
	}

	/** Sorted ids of all dated records that are there on this day. */
	visible(day: Day): string[] {
		return DATED_KINDS.flatMap((kind) => this.on(kind, day).map((record) => record.id)).sort();
	}

	/** The period of history that the day lies in. */
	period(day: Day): Summary<'periods'> | undefined {
		return this.data.periods.find((period) => isActiveOn(period.when.days, day));
	}

	#sortEvents(): Map<string, Summary<'events'>[]> {
		const sorted = new Map(this.data.periods.map(({ id }) => [id, [] as Summary<'events'>[]]));
		for (const event of this.data.events.toSorted(byTime)) sorted.get(event.period)?.push(event);
		return sorted;
	}
}
