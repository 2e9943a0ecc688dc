import { FOREVER } from '../../time/interval';
import type { Kind } from '../kind';
import type { HistoricalEvent } from './schema';

const storyFields = ['caption', 'people', 'disputes', 'significance', 'sources'] as const;
export type EventSummary = Omit<HistoricalEvent, (typeof storyFields)[number]>;

/** What happened. */
export const event: Kind<HistoricalEvent, EventSummary> = {
	storyFields,
	dated: true,
	prose: ({ caption }) => [caption],
	time: ({ when }) => when,
	subtitle: ({ kind }, { words }) => words.eventKinds[kind],
	related: ({ id, period, sector, area }, dataset) => ({
		links: dataset.data.links
			.filter(({ phases }) => phases.some(({ events }) => events.includes(id)))
			.map((link) => link.id),
		debates: dataset.data.debates
			.filter(
				({ events, positions }) =>
					events.includes(id) ||
					positions.some(({ evidence }) => evidence.some((piece) => piece.event === id))
			)
			.map((debate) => debate.id),
		wholes: [period, sector, area].filter((whole) => whole !== undefined)
	}),
	/** Its own place, else every place it names, else its area or sector. */
	positions({ location, places, area, sector }, dataset) {
		if (location) return [location.position];
		const named = places
			.map((id) => dataset.place(id))
			.filter((place) => place !== undefined)
			.map(({ position }) => position);
		if (named.length > 0) return named;
		const found = dataset.get(area ?? sector ?? '');
		return found && 'position' in found.record ? [found.record.position] : [];
	},
	focusZoom: () => 5,
	// An event does not go, it fades.
	parts: ({ when }) => [
		{ layer: 'events', key: '', interval: [when.days[0], when.days[1], FOREVER, FOREVER] }
	]
};
