import type { Summary } from '../kinds';
import { FOREVER, type Interval } from '../time/interval';
import type { Dated } from './changes';
import type { Dataset } from './dataset';

/** The stretches of a record's history, or of its names, as things that come and go. */
function stretchesOf<R extends { id: string }>(
	records: readonly R[],
	stretches: (record: R) => readonly { when: { days: Interval } }[]
): Dated[] {
	return records.flatMap((record) =>
		stretches(record).map(({ when }, index) => ({
			id: `${record.id}#${index}`,
			interval: when.days
		}))
	);
}

/** The outer border of the Mongolian People's Republic, whose sectors are drawn beside those of the border told of. */
export const isOfMongolia = (sector: Summary<'sectors'>) => sector.optional;
export const isOfTheBorder = (sector: Summary<'sectors'>) => !isOfMongolia(sector);

/**
 * All of the records whose coming or going changes the map, by what is told of them. The clock knows it before the
 * layers are here, and without a map; each is one layer's `changes`.
 */
export const RECORD_CHANGES = {
	control: ({ data }) => stretchesOf(data.areas, ({ control }) => control),
	border: ({ data }) => stretchesOf(data.sectors.filter(isOfTheBorder), ({ statuses }) => statuses),
	mongolia: ({ data }) =>
		stretchesOf(data.sectors.filter(isOfMongolia), ({ statuses }) => statuses),
	phases: ({ data }) => stretchesOf(data.links, ({ phases }) => phases),
	/** An event has happened from then on. */
	events: ({ data }) =>
		data.events.map(({ id, when: { days } }) => ({
			id,
			interval: [days[0], days[1], FOREVER, FOREVER]
		})),
	/** And what it served as: a crossing opens or shuts, a headquarters comes or goes. */
	places: ({ data }) => stretchesOf(data.places, (place) => [place, ...place.served]),
	waters: ({ data }) => stretchesOf(data.geography, (record) => [record, ...record.served]),
	names: ({ data }) =>
		stretchesOf(
			[...data.places, ...data.areas, ...data.geography],
			({ historicalNames }) => historicalNames
		)
} satisfies Record<string, (dataset: Dataset) => Dated[]>;
