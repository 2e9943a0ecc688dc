import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Dataset } from '../../dataset/dataset';
import { isActiveOn, type Interval } from '../../time/interval';
import { byZoom, nameInLanguage, opacityOfNames, selected, whenPresent } from '../expressions';
import { collection, type MapFeature } from '../features';
import type { Palette } from '../palette';
import { SANS } from '../typefaces';
import { groupInWords, type FeatureSource, type MapLayer } from './layer';
import { arcsOf, type Tie } from './link-arcs';

/** Something that goes from one place to another while it lasts. */
interface Way extends Tie {
	record: string;
	days: Interval;
	names: Readonly<Record<'en' | 'zh-Hans' | 'ru', string>>;
}

export function waysOfFlows({ data }: Dataset): Way[] {
	return data.flows.map(({ id, origin, destination, when, names }) => ({
		id,
		record: id,
		between: [origin, destination],
		days: when.days,
		names
	}));
}

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

function features(ways: readonly Way[], dataset: Dataset): MapFeature[] {
	const arcs = arcsOf(ways, (id) => dataset.place(id)?.position);
	return ways.flatMap(({ id, record, between: [origin], days, names }): MapFeature[] => {
		const geometry = arcs.get(id);
		if (!geometry) return [];
		const properties = {
			id,
			record,
			days,
			owner: origin,
			'name:en': names.en,
			'name:zh-Hans': names['zh-Hans'],
			'name:ru': names.ru
		};
		return [{ type: 'Feature', geometry, properties }];
	});
}

const waySource = (id: string, ways: (dataset: Dataset) => Way[]): FeatureSource => ({
	id,
	dated: true,
	labels: true,
	features: (_, dataset) => collection(features(ways(dataset), dataset))
});

/** A thin line, arrowheads all along it that show which way, and its name where there is room. */
function waySpecs(
	source: string,
	colour: ExpressionSpecification | string,
	{ text: { halo }, casing }: Palette
): LayerSpecification[] {
	const common = { source, maxzoom: 8 } as const;
	const along = { 'symbol-placement': 'line' as const, 'text-font': [SANS] as string[] };
	const paint = {
		'text-color': colour,
		'text-halo-color': halo,
		'text-halo-width': 1.4,
		'text-opacity': opacityOfNames
	};
	return [
		{
			...common,
			id: `${source}-casing`,
			type: 'line',
			paint: {
				'line-color': casing,
				'line-opacity': 0.7,
				'line-width': whenPresent([2, 4], [7, 6])
			}
		},
		{
			...common,
			id: `${source}-line`,
			type: 'line',
			paint: {
				'line-color': colour,
				'line-opacity': byZoom([6, 0.9], [8, 0.4]),
				'line-width': whenPresent([2, ['case', selected, 2.4, 1.2]], [7, ['case', selected, 4, 2]])
			}
		},
		{
			...common,
			id: `${source}-heads`,
			type: 'symbol',
			layout: {
				...along,
				'text-field': '›',
				'symbol-spacing': 34,
				'text-size': 22,
				'text-keep-upright': false,
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint
		},
		{
			...common,
			id: `${source}-names`,
			type: 'symbol',
			layout: {
				...along,
				'text-field': nameInLanguage,
				'symbol-placement': 'line-center',
				'text-size': 11.5,
				'text-offset': [0, -0.9],
				'text-max-angle': 25
			},
			paint
		}
	];
}

/** Aid and trade, experts and students, from where to where; drawn when the reader asks for them. */
export const flows: MapLayer = {
	id: 'flows',
	group: groupInWords('flows'),
	published: ['atlas.json'],
	sources: [waySource('flows', waysOfFlows)],
	specs: (palette) => {
		const { moscow, beijing } = palette.ties;
		return waySpecs('flows', ['match', ['get', 'owner'], 'beijing', beijing, moscow], palette);
	},
	answers: (spec) => spec.type === 'line',
	*keysOn({ day, dataset: { data } }) {
		for (const { when, origin } of data.flows) {
			if (isActiveOn(when.days, day)) yield `flow:${origin}`;
		}
	},
	legend: ({ ties }, words) =>
		(['moscow', 'beijing'] as const).map((owner) => ({
			key: `flow:${owner}`,
			label: words.legend.flowsFrom[owner],
			symbol: { type: 'line', stroke: { colour: ties[owner], width: 1.4 } }
		}))
};

/** Who and what was sent goes home, while a withdrawal lasts: the recall of the experts in 1960 is seen on the map. */
export const withdrawals: MapLayer = {
	id: 'withdrawals',
	group: groupInWords('events'),
	sources: [waySource('withdrawals', waysBack)],
	specs: (palette) => waySpecs('withdrawals', palette.event, palette),
	answers: (spec) => spec.type === 'line'
};
