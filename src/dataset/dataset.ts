import { during, type When } from '../time/interval';
import type { Day } from '../time/day';
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

/** Every record, findable by id and by day. */
export class Dataset {
	readonly #byId = new Map<string, AnyRecord>();

	constructor(readonly data: OpeningData) {
		for (const kind of KINDS) {
			for (const record of data[kind]) this.#byId.set(record.id, { kind, record } as AnyRecord);
		}
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

	/** The records of a kind that are there on this day. */
	on<K extends DatedKind>(kind: K, day: Day): OpeningData[K][number][] {
		const records: { when: When }[] = this.data[kind];
		return records.filter((record) => during(record.when.days, day)) as OpeningData[K][number][];
	}

	/** Sorted ids of all dated records that are there on this day. */
	visible(day: Day): string[] {
		return DATED_KINDS.flatMap((kind) => this.on(kind, day).map((record) => record.id)).sort();
	}

	/** The phase of history that the day lies in. */
	period(day: Day): Brief<'periods'> | undefined {
		return this.data.periods.find((period) => during(period.when.days, day));
	}
}
