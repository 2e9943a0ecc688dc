import { RECORD_CHANGES } from '../../dataset/record-changes';
import type {
	ExpressionSpecification,
	SymbolLayerSpecification
} from '@maplibre/maplibre-gl-style-spec';
import { byZoom, nameInLanguage, opacityOfNames, whenPresent } from '../expressions';
import { SANS, SERIF_ITALIC } from '../typefaces';
import type { Palette } from '../palette';
import { GRADES } from './border-sources';
import { ROOM } from './events';
import { pointLabels } from './label-features';
import { groupInWords, OF_STATES, type MapLayer } from './layer';
import { besideAsTold, besideMarkOrRing } from './name-anchors';
import { natureSources } from './nature-sources';
import { HEIGHTS, NEAR, WATERS } from './nature-written';

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

interface NatureGrade {
	/** What the style layer's name ends with. */
	id: string;
	source: string;
	minzoom: number;
	maxzoom: number;
	filters: readonly unknown[];
}

/** The names of nature, each where it keeps clear of the border as it is drawn in a grade. */
const NATURE_GRADES = GRADES.map(({ id, minzoom, maxzoom }): NatureGrade => ({
	id: id.replace('border', ''),
	source: id.replace('border', 'nature-names'),
	minzoom: Math.max(NEAR, minzoom),
	maxzoom,
	filters: [
		['<=', ['get', 'from'], ['zoom']],
		['>', ['get', 'to'], ['zoom']]
	]
}));

/** Of the greatest waters, where they lie. */
const FAR: NatureGrade = { id: '-far', source: 'labels', minzoom: 0, maxzoom: NEAR, filters: [] };

/** All that has a name at a point but states and waters, which are written over their ground, and capitals. */
const settled = ['!', kindIs('state', 'capital', 'lake', 'sea')];

/** What sets a name off from the map under it; a name that is not there is not seen. */
export const haloOf = ({ text }: Palette) => ({
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
	sources: [{ id: 'labels', dated: true, labels: true, features: pointLabels }, ...natureSources],
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
				// No mark lies under another's name while its own is read.
				'icon-image': ['case', kindIs('town', 'village'), ROOM, ''],
				'symbol-sort-key': ['get', 'prominence']
			},
			paint: { 'text-color': text.place, ...halo, 'icon-opacity': 0 }
		});
		const nature = (
			kind: 'relief' | 'water',
			far: readonly NatureGrade[] = []
		): SymbolLayerSpecification[] =>
			[...far, ...NATURE_GRADES].map(({ id, source, minzoom, maxzoom, filters }) => {
				const { sizes, spacing, widest } = kind === 'relief' ? HEIGHTS : WATERS;
				const least = sizes[0]?.[0] ?? 0;
				return {
					id: `labels-${kind}${id}`,
					type: 'symbol',
					source,
					minzoom: Math.max(least, minzoom),
					maxzoom,
					filter: both(
						...filters,
						...(kind === 'relief'
							? [kindIs('range', 'peak')]
							: [
									kindIs('lake', 'sea', 'river', 'channel'),
									['<=', ['get', 'prominence'], ['+', ['zoom'], 2]]
								])
					),
					layout: {
						...name,
						'text-font': [SERIF_ITALIC],
						'text-size': byZoom(...sizes),
						'text-letter-spacing': spacing,
						'text-max-width': widest,
						...(kind === 'relief'
							? { 'text-variable-anchor-offset': besideAsTold, 'text-justify': 'auto' }
							: {})
					},
					paint: { 'text-color': text[kind], ...halo }
				};
			});
		return [
			...nature('relief'),
			...nature('water', [FAR]),
			settlement('labels-sites', 7, both(settled, ['>', ['get', 'prominence'], 5]), [
				[7, 11],
				[12, 14]
			]),
			settlement('labels-towns', 4.2, both(settled, prominenceUpTo(5)), [
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
			...OF_STATES,
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
