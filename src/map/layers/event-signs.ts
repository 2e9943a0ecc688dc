import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Position } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import { featuresOf } from '../../dataset/features';
import { byZoom, nameInLanguage, opacityOfNames, present, selected } from '../expressions';
import { collection, type MapFeature } from '../features';
import { drawSigns } from '../signs';
import { SANS } from '../typefaces';
import { COUNT_BESIDE } from './events';
import { besideMarkOrRing, rimOf } from './name-anchors';
import { pointNames } from './name-lines';
import { groupInWords, type MapLayer } from './layer';

const group = groupInWords('events');

/** Where on the rim of a ring its sign stands. */
const ON_THE_RIM = [
	'interpolate',
	['linear'],
	['zoom'],
	2,
	['literal', [7, -7]],
	9,
	['literal', [12, -12]]
] as never;

/** An event of more days than this has no day of its own to be named on. */
const LONGEST_NAMED = 31;

/** The points of an event, one after the other. */
function pointsOf(geometry: MapFeature['geometry']): Position[] {
	return geometry.type === 'MultiPoint' ? geometry.coordinates : [];
}

/** Which events share a spot, stretch by stretch of days, where there are several. */
export function crowds(dataset: Dataset): MapFeature[] {
	const spots = new Map<
		string,
		{ position: Position; events: { id: string; days: [from: number, to: number] }[] }
	>();
	for (const event of dataset.data.events) {
		for (const { geometry } of featuresOf({ kind: 'events', record: event }, dataset)) {
			for (const position of pointsOf(geometry)) {
				const spot = spots.get(String(position)) ?? { position, events: [] };
				spot.events.push({ id: event.id, days: [event.when.days[0], event.when.days[3]] });
				spots.set(String(position), spot);
			}
		}
	}
	return [...spots].flatMap(([key, { position, events }]) => {
		const turns = [...new Set(events.flatMap(({ days }) => days))].sort((a, b) => a - b);
		return turns.slice(1).flatMap((to, index): MapFeature[] => {
			const from = turns[index] ?? to;
			const here = events
				.filter(({ days: [begin, end] }) => begin <= from && to <= end)
				.toSorted((a, b) => a.days[0] - b.days[0]);
			if (here.length < 2) return [];
			return [
				{
					type: 'Feature',
					geometry: { type: 'Point', coordinates: position },
					properties: {
						id: `${key}#${from}`,
						days: [from, from, to, to],
						count: here.length,
						records: here.map(({ id }) => id).join(' ')
					}
				}
			];
		});
	});
}

/** The names of events on their days, each once. */
export function dayNames(dataset: Dataset): MapFeature[] {
	return dataset.data.events.flatMap((event): MapFeature[] => {
		const { days } = event.when;
		const [first] = featuresOf({ kind: 'events', record: event }, dataset);
		const [position] = first ? pointsOf(first.geometry) : [];
		if (!position || days[3] - days[0] > LONGEST_NAMED) return [];
		return [
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: position },
				properties: {
					id: event.id,
					record: event.id,
					days,
					...rimOf(position[0] ?? 0),
					...pointNames(event.names)
				}
			}
		];
	});
}

const strength: ExpressionSpecification = ['number', ['feature-state', 'fade'], 1];

/** What kind of event it was, on the rim of its ring; and how many there are, where several share a spot. */
export const eventSigns: MapLayer = {
	id: 'event-signs',
	group,
	sources: [
		{
			id: 'event-crowds',
			dated: true,
			labels: true,
			features: (_, dataset) => collection(crowds(dataset))
		}
	],
	images: (palette) => drawSigns(palette.event, palette.placeRing),
	specs: (palette) => [
		{
			id: 'event-signs',
			type: 'symbol',
			source: 'events',
			layout: {
				'icon-image': ['get', 'sign'],
				'icon-size': byZoom([2, 0.8], [6, 1]),
				'icon-overlap': 'always',
				'icon-ignore-placement': true
			},
			paint: {
				'icon-translate': ON_THE_RIM,
				'icon-opacity': ['case', present, ['case', selected, 1, strength], 0]
			}
		},
		{
			id: 'event-crowds',
			type: 'symbol',
			source: 'event-crowds',
			layout: {
				'text-field': ['to-string', ['get', 'count']],
				'text-font': [SANS],
				'text-size': 11.5,
				'text-overlap': 'always',
				'text-ignore-placement': true
			},
			paint: {
				'text-translate': COUNT_BESIDE,
				'text-color': palette.event,
				'text-halo-color': palette.text.halo,
				'text-halo-width': 1.6,
				'text-opacity': opacityOfNames
			}
		}
	],
	answers: () => true
};

const SIZES: [zoom: number, size: number][] = [
	[2, 11],
	[9, 13]
];

/** The event of the day, named beside its ring. */
export const eventNames: MapLayer = {
	id: 'event-names',
	group,
	sources: [
		{
			id: 'event-names',
			dated: true,
			labels: true,
			features: (_, dataset) => collection(dayNames(dataset))
		}
	],
	specs: (palette) => [
		{
			id: 'event-names',
			type: 'symbol',
			source: 'event-names',
			layout: {
				'text-field': nameInLanguage,
				'text-font': [SANS],
				'text-size': byZoom(...SIZES),
				'text-variable-anchor-offset': besideMarkOrRing(...SIZES),
				'text-justify': 'auto',
				'text-max-width': 11,
				'text-padding': 3
			},
			paint: {
				'text-color': palette.event,
				'text-halo-color': palette.text.halo,
				'text-halo-width': 1.5,
				'text-opacity': opacityOfNames
			}
		}
	],
	answers: () => true
};
