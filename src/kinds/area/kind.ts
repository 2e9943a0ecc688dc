import { FINE_ZOOM, isDrawnFinely } from '../fine';
import type { Kind } from '../kind';
import { namesOn } from '../names';
import { stretchOn } from '../stretches';
import type { Area } from './schema';

const storyFields = [
	'spellings',
	'description',
	'settlement',
	'sizes',
	'statements',
	'disputes',
	'positionSource'
] as const;
export type AreaSummary = Omit<Area, (typeof storyFields)[number]>;

/** Ground whose ownership was disputed. */
export const area: Kind<Area, AreaSummary> = {
	storyFields,
	dated: true,
	related: ({ id, place, sector }, dataset) => ({
		events: dataset.data.events
			.filter((event) => event.area === id || (place !== undefined && event.places.includes(place)))
			.map((event) => event.id),
		debates:
			place === undefined
				? []
				: dataset.data.debates
						.filter(({ places }) => places.includes(place))
						.map((debate) => debate.id),
		wholes: [sector]
	}),
	positions: ({ position }) => [position],
	focusZoom(record) {
		if (isDrawnFinely(record)) return FINE_ZOOM;
		return record.accuracy < 2000 ? 9 : 7;
	},
	states(record, day, language) {
		const stretch = stretchOn(record.control, day);
		return [
			stretch && { of: 'holders', polities: stretch.holders },
			stretch && { of: 'claimants', polities: stretch.claimants },
			{ of: 'name', name: namesOn(record, day)[language] }
		];
	}
};
