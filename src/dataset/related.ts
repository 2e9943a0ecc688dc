import { kindOf, type AnyRecord, type Summary } from '../kinds';
import type { Related } from '../kinds/kind';
import { entryOf } from './entries';
import { byTime, type Dataset } from './dataset';

/** The ids of what a record's story also leads to. */
function related(found: AnyRecord, dataset: Dataset): Related {
	return kindOf(found).related?.(found.record, dataset) ?? {};
}

/** The records of these ids, each once; those that are not there are left out. */
function records(ids: readonly string[] | undefined, dataset: Dataset): AnyRecord[] {
	return [...new Set(ids)].map((id) => dataset.get(id)).filter((found) => found !== undefined);
}

/** The events that belong to a record's story, in order of time. */
export function relatedEvents(found: AnyRecord, dataset: Dataset): readonly Summary<'events'>[] {
	return records(related(found, dataset).events, dataset)
		.flatMap((one) => (one.kind === 'events' ? [one.record] : []))
		.sort(byTime);
}

/** The aid and trade that went from or to a place, in order of time. */
export function relatedFlows(found: AnyRecord, dataset: Dataset): AnyRecord[] {
	return records(related(found, dataset).flows, dataset)
		.flatMap((one) => (one.kind === 'flows' ? [one] : []))
		.sort((a, b) => byTime(a.record, b.record));
}

/** The debates that name an event, or a place or the area whose story it tells. */
export function relatedDebates(found: AnyRecord, dataset: Dataset): AnyRecord[] {
	return records(related(found, dataset).debates, dataset);
}

/** The relations in whose phases an event counts, or that a capital has. */
export function relatedLinks(found: AnyRecord, dataset: Dataset): AnyRecord[] {
	return records(related(found, dataset).links, dataset);
}

/** What else belongs to a record. */
export function relatedOthers(found: AnyRecord, dataset: Dataset): AnyRecord[] {
	return records(related(found, dataset).others, dataset);
}

/** The figures through time that name an event or a flow, or that any event of a period counts in. */
export function relatedSeries({ kind, record }: AnyRecord, dataset: Dataset): AnyRecord[] {
	const ids = kind === 'periods' ? dataset.eventsOf(record.id).map(({ id }) => id) : [record.id];
	return dataset.data.series
		.filter(({ events, flows }) => ids.some((id) => events.includes(id) || flows.includes(id)))
		.map((series) => ({ kind: 'series', record: series }));
}

/** What a record is part of: the period of history, the stretch of border, the disputed area. */
export function wholesOf(found: AnyRecord, dataset: Dataset): AnyRecord[] {
	const wholes = related(found, dataset).wholes?.map((id) => entryOf(id, dataset));
	return records(wholes, dataset);
}

/** The disputed area whose story a place tells. */
export function areaOf(place: string, dataset: Dataset): Summary<'areas'> | undefined {
	return dataset.data.areas.find((area) => area.place === place);
}
