import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { hovered, selected, whenPresent } from '../expressions';
import { smooth } from '../smooth';
import { published } from './land';
import { calendarDate, type Day } from '../../time/day';
import { ROOM } from './events';
import { groupInWords, type MapLayer, type PlainSource } from './layer';

/** The record that the island's features open. */
const ISLAND_RECORD = 'zhenbao';

const role = (...names: string[]): ExpressionSpecification => [
	'in',
	['get', 'role'],
	['literal', names]
];

/** One of the island's two files: its ground, or the lines beside it. */
function islandSource(id: string): PlainSource {
	const source = { ...published(id, `${id}.geojson`, 8), labels: id === 'damansky' };
	return {
		...source,
		features: (geometry, dataset) => {
			const plain = source.features(geometry, dataset);
			return {
				...plain,
				features: plain.features.map(({ geometry: shape, properties, ...rest }) => ({
					...rest,
					// What was worked out from a few points has no angles; what was traced stays as it is.
					geometry: properties['reconstruction'] === true ? smooth(shape) : shape,
					properties: { ...properties, record: ISLAND_RECORD }
				}))
			};
		}
	};
}

/** From mid-November to mid-April the Ussuri is under ice; the fighting of March 1969 was on it. */
export function riverFrozen(day: Day): boolean {
	const { month, dayOfMonth } = calendarDate(day);
	const date = month * 100 + dayOfMonth;
	return date >= 1115 || date <= 415;
}

const frozen: ExpressionSpecification = ['boolean', ['feature-state', 'frozen'], false];

/** Zhenbao/Damansky down to the bank: a reconstruction, drawn with broken lines to say so. */
export const island: MapLayer = {
	id: 'island',
	group: groupInWords('island'),
	sources: [
		{ ...islandSource('damansky'), stateOn: (_, day) => ({ frozen: riverFrozen(day) }) },
		islandSource('damansky-lines')
	],
	specs: (palette) => [
		{
			id: 'island-river',
			type: 'fill',
			source: 'damansky',
			minzoom: 9,
			filter: role('river'),
			paint: {
				'fill-color': ['case', frozen, palette.ice, palette.water],
				'fill-opacity': whenPresent([9, 0], [10, 1])
			}
		},
		{
			id: 'island-land',
			type: 'fill',
			source: 'damansky',
			minzoom: 9,
			filter: role('island'),
			paint: {
				'fill-color': palette.island,
				'fill-opacity': whenPresent([9, 1], [14, 1])
			}
		},
		{
			id: 'island-outline',
			type: 'line',
			source: 'damansky',
			minzoom: 9,
			filter: role('island'),
			paint: {
				'line-color': ['case', selected, palette.selected, palette.bank],
				'line-dasharray': [4, 1.5],
				'line-width': whenPresent([9, 0.8], [14, ['case', selected, 3, hovered, 2.4, 1.6]])
			}
		},
		{
			id: 'island-banks',
			type: 'line',
			source: 'damansky-lines',
			minzoom: 10,
			filter: role('chinese-bank', 'russian-bank'),
			paint: {
				'line-color': palette.bank,
				'line-dasharray': [4, 1.5],
				'line-width': whenPresent([10, 0.8], [14, 2])
			}
		},
		{
			id: 'island-channel',
			type: 'line',
			source: 'damansky-lines',
			minzoom: 11,
			filter: role('main-channel-1969', 'main-channel-present'),
			paint: {
				'line-color': palette.channel,
				'line-dasharray': [1, 2],
				'line-width': whenPresent([11, 0.8], [14, 1.6])
			}
		}
	],
	answers: ({ id }) => id === 'island-land',
	legend: (palette, words) => [
		{
			key: 'island',
			label: words.legend.islandOutline,
			symbol: { type: 'area', fill: palette.island, stroke: palette.bank }
		},
		{
			key: 'island',
			label: words.legend.bank,
			symbol: { type: 'line', stroke: { colour: palette.bank, width: 2, dashes: [4, 1.5] } }
		},
		{
			key: 'island',
			label: words.legend.channel,
			symbol: { type: 'line', stroke: { colour: palette.channel, width: 1.6, dashes: [1, 2] } }
		}
	]
};

/** The room of the outlines of islands, which no name of a river is written over. Nothing of it is seen. */
export const islandRoom: MapLayer = {
	id: 'island-room',
	group: groupInWords('island'),
	sources: [],
	specs: () =>
		[
			{ source: 'damansky', filter: role('island') },
			{ source: 'areas', filter: ['all', role('island'), ['==', ['get', 'as'], 'outline']] }
		].map(({ source, filter }) => ({
			id: `island-room-${source}`,
			type: 'symbol' as const,
			source,
			minzoom: 9,
			filter: filter as ExpressionSpecification,
			layout: {
				'symbol-placement': 'line' as const,
				'symbol-spacing': 12,
				'icon-image': ROOM,
				'icon-size': 1.25,
				'icon-padding': 0,
				'icon-overlap': 'always' as const
			},
			paint: { 'icon-opacity': 0 }
		}))
};
