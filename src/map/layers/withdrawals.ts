import { PEOPLE } from '../../i18n/flow-figures';
import type { Dataset } from '../../dataset/dataset';
import { isActiveOn, shared } from '../../time/interval';
import { collection, type MapFeature } from '../features';
import { saidAlong } from './flow-figures';
import { FARTHEST_IN, NAME_ALONG, namesPaint, waySpecs } from './flows';
import { groupInWords, ONCE, SAME_TEXT, type MapLayer } from './layer';
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
		.flatMap(({ figures, when }) =>
			saidAlong({ figures: figures.filter(({ unit }) => unit === 'people'), when }, PEOPLE)
		)
		.flatMap((said): Along[] => {
			const both = shared(said.days, days);
			return both ? [{ id, days: both, names: said.names }] : [];
		});
}

/** What it is called and, while there are any, the figures below it. */
function toldAlong(way: Way, dataset: Dataset): Along[] {
	const { id, names } = way;
	const figures = figuresAlong(way, dataset);
	const turns = [way, ...figures].flatMap(({ days }) => [days[0], days[3]]);
	const days = [...new Set(turns)].sort((a, b) => a - b);
	return days.slice(0, -1).map((from, index): Along => {
		const to = days[index + 1] ?? from;
		const said = figures.find((one) => isActiveOn(one.days, from))?.names;
		// As many lines above the arc as below it.
		const name = (language: keyof typeof names) => {
			const below = said ? said[language].split('\n') : [''];
			return [...below.slice(1).map(() => ''), names[language], ...below].join('\n');
		};
		return {
			id: `${id}/${index}`,
			days: [from, from, to, to],
			names: { en: name('en'), 'zh-Hans': name('zh-Hans'), ru: name('ru') }
		};
	});
}

/** At how many places at most it can be written level. */
const LEVEL_PLACES = 48;

/** Along a line that runs from west to east, what is written above it stands above it; and places on it, for where there is no room along it. */
function eastwardAndPlaces(feature: MapFeature): MapFeature[] {
	const { geometry, properties } = feature;
	if (geometry.type !== 'LineString') return [feature];
	const { coordinates } = geometry;
	const [west = 0, east = 0] = [coordinates[0]?.[0], coordinates.at(-1)?.[0]];
	const step = Math.ceil(coordinates.length / LEVEL_PLACES);
	return [
		west <= east
			? feature
			: { ...feature, geometry: { ...geometry, coordinates: coordinates.toReversed() } },
		...coordinates
			.filter((_, index) => index % step === 0)
			.map((position, index): MapFeature => ({
				...feature,
				geometry: { type: 'Point', coordinates: position },
				properties: { ...properties, id: `${properties.id}${SAME_TEXT}${index}` }
			}))
	];
}

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

/** From farther away the ways are too short to be written along. */
const ALONG_FROM = 2;

/** What a withdrawal is called and how many went, along the one way that is told of, or level where the seam of two tiles or what stands on the map leaves no room along it; placed before other names. */
export const withdrawalNames: MapLayer = {
	id: 'withdrawal-names',
	group: groupInWords('events'),
	sources: [
		{
			id: 'withdrawal-names',
			dated: true,
			labels: true,
			features: (_, dataset) =>
				collection(
					wayFeatures(toldWays(dataset), dataset, (way) => toldAlong(way, dataset)).flatMap(
						eastwardAndPlaces
					)
				)
		}
	],
	specs: (palette) => {
		const common = {
			type: 'symbol' as const,
			source: 'withdrawal-names',
			paint: namesPaint(palette.event, palette.text.halo)
		};
		const layout = { ...NAME_ALONG, 'text-size': 12 };
		return [
			{
				...common,
				...ONCE,
				// Where it is written along the way it is not written here: names above are placed first.
				id: 'withdrawal-names-level',
				maxzoom: FARTHEST_IN,
				filter: ['==', ['geometry-type'], 'Point'],
				layout: { ...layout, 'symbol-placement': 'point', 'text-max-width': 20 },
				// The way runs through it.
				paint: { ...common.paint, 'text-halo-width': 2.5 }
			},
			{
				...common,
				...ONCE,
				id: 'withdrawal-names',
				minzoom: ALONG_FROM,
				maxzoom: FARTHEST_IN,
				filter: ['==', ['geometry-type'], 'LineString'],
				layout: {
					...layout,
					// Anywhere along it, so that it is read wherever a part of it is seen.
					'symbol-placement': 'line',
					'symbol-spacing': 120,
					'text-line-height': 1.4
				}
			}
		];
	}
};
