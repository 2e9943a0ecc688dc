import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { isActiveOn } from '../../time/interval';
import { byZoom, nameInLanguage, opacityOfNames, selected, whenPresent } from '../expressions';
import type { Palette } from '../palette';
import { SANS } from '../typefaces';
import { groupInWords, ONCE, type FeatureSource, type MapLayer } from './layer';
import { madeAlong } from './made-along';

/** Both along the same arcs, and made when they are asked for. */
const flowSource = (id: 'flows' | 'flow-figures'): FeatureSource => ({
	id,
	dated: true,
	labels: true,
	features: madeAlong((make, _, dataset) => [
		id === 'flows' ? make.flowWays(dataset) : make.flowFigures(dataset)
	])
});

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
			...ONCE,
			id: `${source}-names`,
			type: 'symbol',
			layout: { ...NAME_ALONG, 'text-offset': [0, -0.9] },
			paint
		}
	];
}

/** Nearer than this there are no arcs. */
export const FARTHEST_IN = 8;

/** A name in the middle of an arc, which has no corners but those of a pixel or two that the globe gives it. */
export const NAME_ALONG: SymbolLayerSpecification['layout'] = {
	'text-field': nameInLanguage,
	'symbol-placement': 'line-center',
	'text-font': [SANS],
	'text-size': 11.5,
	'text-max-angle': 180
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
	sources: [flowSource('flows'), flowSource('flow-figures')],
	specs: (palette) => {
		const { moscow, beijing } = palette.ties;
		const colour: ExpressionSpecification = ['match', ['get', 'owner'], 'beijing', beijing, moscow];
		return [
			...waySpecs('flows', colour, palette),
			{
				...ONCE,
				id: 'flow-figures',
				type: 'symbol',
				source: 'flow-figures',
				maxzoom: FARTHEST_IN,
				// Below the arc, whose name stands above it.
				layout: {
					...NAME_ALONG,
					'text-size': 11,
					'text-offset': [0, 1.6]
				},
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
