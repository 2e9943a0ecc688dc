import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Dataset } from '../../dataset/dataset';
import { isActiveOn, type Interval } from '../../time/interval';
import { byZoom, nameInLanguage, opacityOfNames, selected, whenPresent } from '../expressions';
import { collection, type MapFeature } from '../features';
import type { Palette } from '../palette';
import { SANS } from '../typefaces';
import { saidAlong } from './flow-figures';
import { groupInWords, type FeatureSource, type MapLayer } from './layer';
import { arcsOf, type Tie } from './link-arcs';

/** Something that goes from one place to another while it lasts. */
export interface Way extends Tie {
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

/** What stands along the arc of a way while it lasts, or for part of that time. */
export type Along = Pick<Way, 'id' | 'days' | 'names'>;

export function wayFeatures(
	ways: readonly Way[],
	dataset: Dataset,
	alongOf: (way: Way) => readonly Along[] = (way) => [way]
): MapFeature[] {
	const arcs = arcsOf(ways, (id) => dataset.place(id)?.position);
	return ways.flatMap((way): MapFeature[] => {
		const geometry = arcs.get(way.id);
		if (!geometry) return [];
		const { record, between } = way;
		return alongOf(way).map(({ id, days, names }) => {
			const properties = {
				id,
				record,
				days,
				owner: between[0],
				'name:en': names.en,
				'name:zh-Hans': names['zh-Hans'],
				'name:ru': names.ru
			};
			return { type: 'Feature', geometry, properties };
		});
	});
}

export const waySource = (id: string, ways: (dataset: Dataset) => Way[]): FeatureSource => ({
	id,
	dated: true,
	labels: true,
	features: (_, dataset) => collection(wayFeatures(ways(dataset), dataset))
});

/** The figures of the sides, each with whose it is, along the arc of what they are about. */
const figuresSource: FeatureSource = {
	id: 'flow-figures',
	dated: true,
	labels: true,
	features(_, dataset) {
		const flowOf = new Map(dataset.data.flows.map((flow) => [flow.id, flow]));
		const saidOf = ({ id }: Way) => {
			const flow = flowOf.get(id);
			const said = flow ? saidAlong(flow) : [];
			return said.map((one, index) => ({ ...one, id: `${id}/figures/${index}` }));
		};
		return collection(wayFeatures(waysOfFlows(dataset), dataset, saidOf));
	}
};

/** A thin line, arrowheads all along it that show which way, and its name where there is room. */
export function waySpecs(
	source: string,
	colour: ExpressionSpecification | string,
	{ text: { halo }, casing }: Palette
): LayerSpecification[] {
	const common = { source, maxzoom: FARTHEST_IN } as const;
	const along = { 'symbol-placement': 'line' as const, 'text-font': [SANS] as string[] };
	const paint = namesPaint(colour, halo);
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
			layout: { ...NAME_ALONG, 'text-offset': [0, -0.9] },
			paint
		}
	];
}

/** Nearer than this there are no arcs. */
export const FARTHEST_IN = 8;

/** A name in the middle of an arc. */
export const NAME_ALONG: SymbolLayerSpecification['layout'] = {
	'text-field': nameInLanguage,
	'symbol-placement': 'line-center',
	'text-font': [SANS],
	'text-size': 11.5,
	'text-max-angle': 25
};

export const namesPaint = (
	colour: ExpressionSpecification | string,
	halo: string
): SymbolLayerSpecification['paint'] => ({
	'text-color': colour,
	'text-halo-color': halo,
	'text-halo-width': 1.4,
	'text-opacity': opacityOfNames
});

/** Aid and trade, experts and students, from where to where, with the figures of the sides; drawn when the reader asks for them. */
export const flows: MapLayer = {
	id: 'flows',
	group: groupInWords('flows'),
	published: ['atlas.json'],
	sources: [waySource('flows', waysOfFlows), figuresSource],
	specs: (palette) => {
		const { moscow, beijing } = palette.ties;
		const colour: ExpressionSpecification = ['match', ['get', 'owner'], 'beijing', beijing, moscow];
		return [
			...waySpecs('flows', colour, palette),
			{
				id: 'flow-figures',
				type: 'symbol',
				source: 'flow-figures',
				maxzoom: FARTHEST_IN,
				// Below the arc, whose name stands above it.
				layout: { ...NAME_ALONG, 'text-size': 11, 'text-offset': [0, 1] },
				paint: namesPaint(colour, palette.text.halo)
			}
		];
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
