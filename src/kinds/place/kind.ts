import { isActiveOn } from '../../time/interval';
import { area as areas } from '../area/kind';
import { toldOf, type Kind } from '../kind';
import { namesOn } from '../names';
import type { WithServedSummaries } from '../served';
import type { Place } from './schema';
import { FINE_ZOOM, isDrawnFinely } from '../fine';

const storyFields = ['spellings', 'description', 'sources', 'positionSource'] as const;
export type PlaceSummary = WithServedSummaries<Omit<Place, (typeof storyFields)[number]>>;

/** Places with a story: capitals, cities, posts, sites. */
export const place: Kind<Place, PlaceSummary> = {
	storyFields: [...storyFields, ...toldOf('served')],
	dated: true,
	subtitle({ id, kind }, reading) {
		// Disputed ground that is this place is told with it: how it stands says more than what it is.
		const ground = reading.dataset.data.areas.find((area) => area.place === id);
		return (ground && areas.subtitle?.(ground, reading)) ?? reading.words.placeKinds[kind];
	},
	related({ id }, dataset) {
		const areas = dataset.data.areas.filter((area) => area.place === id).map((area) => area.id);
		return {
			events: dataset.data.events
				.filter(
					({ places, area }) => places.includes(id) || (area !== undefined && areas.includes(area))
				)
				.map((event) => event.id),
			flows: dataset.data.flows
				.filter(({ origin, destination }) => origin === id || destination === id)
				.map((flow) => flow.id),
			links: dataset.data.links
				.filter(({ between }) => between.includes(id))
				.map((link) => link.id),
			debates: dataset.data.debates
				.filter(({ places }) => places.includes(id))
				.map((debate) => debate.id)
		};
	},
	positions: ({ position }) => [position],
	features: ({ id, position, when }) => [
		{ id, geometry: { type: 'Point', coordinates: position }, when }
	],
	focusZoom(record) {
		if (isDrawnFinely(record) || record.accuracy <= 500) return FINE_ZOOM;
		// Nearer than this the ground is bare, but at the border.
		return Math.max(4, Math.min(7.2, record.prominence + 1.5));
	},
	states: (record, day, language) => [
		isActiveOn(record.when.days, day)
			? { of: 'name', name: namesOn(record, day)[language] }
			: undefined
	]
};
