import type { Position } from '../fields';
import type { Finder } from '../index';
import type { Kind } from '../kind';
import type { HistoricalEvent } from './schema';

const storyFields = [
	'spellings',
	'caption',
	'people',
	'bodies',
	'disputes',
	'significance',
	'effect',
	'treaty',
	'topic',
	'caution',
	'sources'
] as const;
export type EventSummary = Omit<HistoricalEvent, (typeof storyFields)[number]>;

/** Where something happened, and how far off that may be, in metres. */
export interface Spot {
	position: Position;
	accuracy: number;
}

/** metres: an event of which only the sector of the border is known. */
const SOMEWHERE_IN_THE_SECTOR = 100_000;

/** Where an event was: at its own place, else at every place it names, else in its area or sector. */
export function spotsOf(
	{ location, places, area, sector }: EventSummary,
	dataset: Finder
): readonly Spot[] {
	if (location) return [location];
	const named = places.map((id) => dataset.place(id)).filter((place) => place !== undefined);
	if (named.length > 0) return named;
	const found = dataset.get(area ?? sector ?? '');
	if (found?.kind === 'areas') return [found.record];
	if (found?.kind !== 'sectors') return [];
	return [{ position: found.record.position, accuracy: SOMEWHERE_IN_THE_SECTOR }];
}

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
		wholes: [period, sector, area].filter((whole) => whole !== undefined),
		others: dataset.data.terms.filter(({ events }) => events.includes(id)).map((term) => term.id)
	}),
	positions: (record, dataset) => spotsOf(record, dataset).map(({ position }) => position),
	/** One feature, at all its places. */
	features(record, dataset) {
		const coordinates = spotsOf(record, dataset).map(({ position }) => position);
		if (coordinates.length === 0) return [];
		return [{ id: record.id, geometry: { type: 'MultiPoint', coordinates }, when: record.when }];
	},
	focusZoom: () => 5
};
