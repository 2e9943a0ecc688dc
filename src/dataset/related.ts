import { byTime, type Dataset } from './dataset';
import type { AnyRecord, Brief } from './stories';

function inOrder(events: Brief<'events'>[]): Brief<'events'>[] {
	return [...new Set(events)].sort(byTime);
}

/** The events that belong to a record's story, in order of time. */
export function relatedEvents(found: AnyRecord, dataset: Dataset): readonly Brief<'events'>[] {
	const { events } = dataset.data;
	const named = (ids: readonly string[]) =>
		ids.map((id) => dataset.event(id)).filter((event) => event !== undefined);
	switch (found.kind) {
		case 'places': {
			const area = areaOf(found.record.id, dataset);
			return inOrder(
				events.filter(
					(event) =>
						event.places.includes(found.record.id) || (area !== undefined && event.area === area.id)
				)
			);
		}
		case 'areas':
			return inOrder(
				events.filter(
					(event) =>
						event.area === found.record.id ||
						(found.record.place !== undefined && event.places.includes(found.record.place))
				)
			);
		case 'sectors':
			return inOrder(events.filter((event) => event.sector === found.record.id));
		case 'links':
			return inOrder(named(found.record.phases.flatMap((phase) => phase.events)));
		case 'periods':
			return dataset.eventsOf(found.record.id);
		case 'debates':
			return inOrder(
				named([
					...found.record.events,
					...found.record.positions.flatMap((position) =>
						position.evidence.map(({ event }) => event)
					)
				])
			);
		default:
			return [];
	}
}

/** The aid and trade that went from or to a place, in order of time. */
export function relatedFlows(found: AnyRecord, dataset: Dataset): Brief<'flows'>[] {
	if (found.kind !== 'places') return [];
	const { id } = found.record;
	return dataset.data.flows
		.filter(({ origin, destination }) => origin === id || destination === id)
		.sort(byTime);
}

/** The debates that name an event, or a place or the area whose story it tells. */
export function relatedDebates(found: AnyRecord, dataset: Dataset): Brief<'debates'>[] {
	const { debates } = dataset.data;
	const about = (place: string | undefined) =>
		place === undefined ? [] : debates.filter(({ places }) => places.includes(place));
	switch (found.kind) {
		case 'places':
			return about(found.record.id);
		case 'areas':
			return about(found.record.place);
		case 'events':
			return debates.filter(
				({ events, positions }) =>
					events.includes(found.record.id) ||
					positions.some(({ evidence }) => evidence.some(({ event }) => event === found.record.id))
			);
		default:
			return [];
	}
}

/** The relations in whose phases an event counts, or that a capital has. */
export function relatedLinks(found: AnyRecord, dataset: Dataset): Brief<'links'>[] {
	const { links } = dataset.data;
	const { id } = found.record;
	switch (found.kind) {
		case 'events':
			return links.filter(({ phases }) => phases.some(({ events }) => events.includes(id)));
		case 'places':
			return links.filter(({ between }) => between.includes(id));
		default:
			return [];
	}
}

/** What a record is part of: the phase of history, the stretch of border, the disputed area. */
export function wholesOf(found: AnyRecord, dataset: Dataset): AnyRecord[] {
	const ids =
		found.kind === 'events'
			? [found.record.period, found.record.sector, found.record.area]
			: found.kind === 'areas'
				? [found.record.sector]
				: [];
	return ids
		.map((id) => (id === undefined ? undefined : dataset.get(id)))
		.filter((whole) => whole !== undefined);
}

/** The disputed area whose story a place tells. */
export function areaOf(place: string, dataset: Dataset): Brief<'areas'> | undefined {
	return dataset.data.areas.find((area) => area.place === place);
}
