import { RECORD_CHANGES } from '../../dataset/record-changes';
import type {
	ExpressionSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { byZoom, nameInLanguage, opacityOfNames, whenPresent } from '../expressions';
import { SANS, SERIF_ITALIC } from '../typefaces';
import type { Palette } from '../palette';
import { pointLabels, riverLabels } from './label-features';
import { groupInWords, type MapLayer } from './layer';
import { besideMarkOrRing } from './name-anchors';

const kindIs = (...kinds: string[]): ExpressionSpecification => [
	'in',
	['get', 'kind'],
	['literal', kinds]
];
const prominenceUpTo = (most: number): ExpressionSpecification => [
	'<=',
	['get', 'prominence'],
	most
];
const both = (...filters: unknown[]) =>
	['all', ...filters] as unknown as SymbolLayerSpecification['filter'];

const SETTLED = [
	'city',
	'border-site',
	'conflict-site',
	'meeting-place',
	'nuclear-site',
	'aid-site',
	'military-base',
	'town',
	'village',
	'site',
	'pass',
	'tripoint',
	'area',
	'island'
];

/** What sets a name off from the map under it; a name that is not there is not seen. */
const haloOf = ({ text }: Palette) => ({
	'text-halo-color': text.halo,
	'text-halo-width': 1.4,
	'text-halo-blur': 0.4,
	'text-opacity': opacityOfNames
});

/** Readers press what they can read: the names of what has a story. */
const READ_AND_PRESSED = ['labels-sites', 'labels-towns', 'labels-capitals'];

/** Names, by date and in the reader's language. */
export const labels: MapLayer = {
	id: 'labels',
	group: groupInWords('labels'),
	published: ['places.lpf.json'],
	sources: [
		{ id: 'labels', dated: true, labels: true, features: pointLabels },
		riverLabels('river-labels', 'rivers.geojson', 2.8),
		riverLabels('tributary-labels', 'tributaries.geojson', 5.5),
		riverLabels('river-labels-local', 'rivers-local.geojson', 7.5)
	],
	specs: (palette) => {
		const { text } = palette;
		const halo = haloOf(palette);
		const name = { 'text-field': nameInLanguage };
		const settlement = (
			id: string,
			minzoom: number,
			filter: SymbolLayerSpecification['filter'],
			sizes: [zoom: number, size: number][]
		): SymbolLayerSpecification => ({
			id,
			type: 'symbol',
			source: 'labels',
			minzoom,
			filter,
			layout: {
				...name,
				'text-font': [SANS],
				'text-size': byZoom(...sizes),
				'text-variable-anchor-offset': besideMarkOrRing(...sizes),
				'text-justify': 'auto',
				'text-max-width': 9,
				'text-padding': 3,
				'symbol-sort-key': ['get', 'prominence']
			},
			paint: { 'text-color': text.place, ...halo }
		});
		const rivers = (
			source: string,
			minzoom: number,
			maxzoom: number,
			away: number
		): SymbolLayerSpecification => ({
			id: source,
			type: 'symbol',
			source,
			minzoom,
			maxzoom,
			layout: {
				...name,
				'symbol-placement': 'line',
				'symbol-spacing': 340,
				'text-font': [SERIF_ITALIC],
				'text-size': byZoom([3, 10], [8, 15], [12, 18]),
				'text-letter-spacing': 0.08,
				'text-max-angle': 32,
				'text-offset': [0, away],
				'text-padding': 12
			},
			paint: { 'text-color': text.water, ...halo }
		});
		return [
			rivers('river-labels', 3.5, 8, -0.7),
			rivers('tributary-labels', 6, 8, -0.7),
			rivers('river-labels-local', 8, 24, -1),
			{
				id: 'labels-relief',
				type: 'symbol',
				source: 'labels',
				minzoom: 4,
				filter: both(kindIs('range', 'peak')),
				layout: {
					...name,
					'text-font': [SERIF_ITALIC],
					'text-size': byZoom([4, 10], [8, 15]),
					'text-letter-spacing': 0.16,
					'text-max-width': 7
				},
				paint: { 'text-color': text.relief, ...halo }
			},
			{
				id: 'labels-water',
				type: 'symbol',
				source: 'labels',
				minzoom: 3,
				filter: both(kindIs('lake', 'sea'), ['<=', ['get', 'prominence'], ['+', ['zoom'], 2]]),
				layout: {
					...name,
					'text-font': [SERIF_ITALIC],
					'text-size': byZoom([3, 10], [8, 14]),
					'text-letter-spacing': 0.06,
					'text-max-width': 6
				},
				paint: { 'text-color': text.water, ...halo }
			},
			settlement('labels-sites', 7, both(kindIs(...SETTLED), ['>', ['get', 'prominence'], 5]), [
				[7, 11],
				[12, 14]
			]),
			settlement('labels-towns', 4.2, both(kindIs(...SETTLED), prominenceUpTo(5)), [
				[4, 11],
				[7, 13]
			]),
			settlement('labels-capitals', 1, both(kindIs('capital')), [
				[2, 11.5],
				[6, 15]
			])
		];
	},
	answers: ({ id }) => READ_AND_PRESSED.includes(id),
	changes: RECORD_CHANGES.names
};

/** Names of states. They are placed first, and over the rings of events, which are small beside them. */
export const stateNames: MapLayer = {
	id: 'state-names',
	group: groupInWords('labels'),
	sources: [],
	specs: (palette) => [
		{
			id: 'labels-states',
			type: 'symbol',
			source: 'labels',
			maxzoom: 6.5,
			filter: both(kindIs('state'), ['<=', ['get', 'prominence'], ['+', ['zoom'], 1]]),
			layout: {
				'text-field': nameInLanguage,
				'text-font': [SANS],
				'text-size': byZoom(
					[1.5, ['match', ['get', 'prominence'], 1, 13, 2, 11, 10]],
					[5, ['match', ['get', 'prominence'], 1, 25, 2, 18, 14]]
				),
				'text-transform': 'uppercase',
				'text-letter-spacing': 0.22,
				'text-max-width': 8,
				'symbol-sort-key': ['get', 'prominence']
			},
			paint: {
				'text-color': palette.text.polity,
				...haloOf(palette),
				'text-opacity': whenPresent([5.5, 1], [6.5, 0])
			}
		}
	]
};
