import type { Dataset } from '../../dataset/dataset';
import { shared } from '../../time/interval';
import { collection, type MapFeature } from '../features';
import { saidAlong } from './flow-figures';
import { FARTHEST_IN, NAME_ALONG, namesPaint, waySpecs } from './flows';
import { groupInWords, type FeatureSource, type MapLayer } from './layer';
import { wayFeatures, type Along, type Way } from './ways';

/** Where what had been sent was withdrawn again: the flows that led to the places of a withdrawal, turned round. */
export function waysBack({ data }: Dataset): Way[] {
	return data.events
		.filter(({ kind }) => kind === 'withdrawal')
		.flatMap(({ id, places, when, names }) => {
			const among = data.flows.filter(
				({ origin, destination }) => places.includes(origin) && places.includes(destination)
			);
			// Whoever had sent most withdraws.
			const sent = (origin: string) => among.filter((flow) => flow.origin === origin).length;
			const [most] = among.toSorted((a, b) => sent(b.origin) - sent(a.origin));
			const turned = among.filter(({ origin }) => origin === most?.origin);
			const ways = new Map(turned.map((flow) => [`${flow.destination}>${flow.origin}`, flow]));
			return [...ways].map(([way, { origin, destination }]): Way => ({
				id: `${id}/${way}`,
				record: id,
				between: [destination, origin],
				days: when.days,
				names
			}));
		});
}

/** Of the ways of each withdrawal the one that is told of: along it the sides have counted, or it is the first. */
function toldWays(dataset: Dataset): Way[] {
	const ways = waysBack(dataset);
	const told = new Map<string, Way>();
	for (const way of ways) {
		const before = told.get(way.record);
		if (
			!before ||
			(figuresAlong(before, dataset).length === 0 && figuresAlong(way, dataset).length > 0)
		)
			told.set(way.record, way);
	}
	return [...told.values()];
}

/** What the sides say of how many people there were on the days on which they went home. */
function figuresAlong({ id, days, between: [from, to] }: Way, { data }: Dataset): Along[] {
	return data.flows
		.filter(({ kind }) => kind === 'experts')
		.filter(({ origin, destination }) => origin === to && destination === from)
		.flatMap((flow) => saidAlong(flow))
		.flatMap((said, index): Along[] => {
			const both = shared(said.days, days);
			return both ? [{ id: `${id}/figures/${index}`, days: both, names: said.names }] : [];
		});
}

/** Along a line that runs from west to east, what is written above it stands above it. */
function eastward(feature: MapFeature): MapFeature {
	const { geometry } = feature;
	if (geometry.type !== 'LineString') return feature;
	const [west = 0, east = 0] = [geometry.coordinates[0]?.[0], geometry.coordinates.at(-1)?.[0]];
	if (west <= east) return feature;
	return { ...feature, geometry: { ...geometry, coordinates: geometry.coordinates.toReversed() } };
}

const toldSource = (
	id: string,
	alongOf: (way: Way, dataset: Dataset) => readonly Along[]
): FeatureSource => ({
	id,
	dated: true,
	labels: true,
	features: (_, dataset) =>
		collection(
			wayFeatures(toldWays(dataset), dataset, (way) => alongOf(way, dataset)).map(eastward)
		)
});

/** Who and what was sent goes home, while a withdrawal lasts: the recall of the experts in 1960 is seen on the map. */
export const withdrawals: MapLayer = {
	id: 'withdrawals',
	group: groupInWords('events'),
	sources: [
		{
			id: 'withdrawals',
			dated: true,
			labels: true,
			features: (_, dataset) => collection(wayFeatures(waysBack(dataset), dataset))
		}
	],
	specs: (palette) => waySpecs('withdrawals', palette.event, palette).slice(0, -1),
	answers: (spec) => spec.type === 'line'
};

/** What a withdrawal is called and how many went, along the one way that is told of; placed before other names. */
export const withdrawalNames: MapLayer = {
	id: 'withdrawal-names',
	group: groupInWords('events'),
	sources: [
		toldSource('withdrawal-names', (way) => [way]),
		toldSource('withdrawal-figures', figuresAlong)
	],
	specs: (palette) =>
		(['withdrawal-names', 'withdrawal-figures'] as const).map((source) => ({
			id: source,
			type: 'symbol' as const,
			source,
			maxzoom: FARTHEST_IN,
			layout: {
				...NAME_ALONG,
				'text-size': source === 'withdrawal-names' ? 12.5 : 12,
				'text-offset': [0, source === 'withdrawal-names' ? -0.9 : 1]
			},
			paint: namesPaint(palette.event, palette.text.halo)
		}))
};
