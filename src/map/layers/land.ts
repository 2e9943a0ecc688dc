import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { BEGINNING, FOREVER } from '../../time/interval';
import { byZoom, whenPresent } from '../expressions';
import { collection, intervalOf } from '../features';
import type { Palette } from '../palette';
import { groupInWords, type MapLayer, type PlainSource } from './layer';
import type { FeatureCollection } from 'geojson';

/** The quiet base: it is always there. */
function still(id: string, file: string, fromZoom = 0): PlainSource {
	return {
		id,
		file,
		fromZoom,
		dated: false,
		features: (geometry) =>
			collection(
				geometry.features.map((feature, index) => ({
					...feature,
					properties: {
						...feature.properties,
						id: `${id}-${index}`,
						days: [BEGINNING, BEGINNING, FOREVER, FOREVER]
					}
				}))
			)
	};
}

/** Published features that come and go, taken as they are. */
export function published(id: string, file: string, fromZoom = 0): PlainSource {
	return {
		id,
		file,
		fromZoom,
		dated: true,
		features: (geometry: FeatureCollection) =>
			collection(
				geometry.features.map((feature) => ({
					...feature,
					properties: {
						...feature.properties,
						id: String(feature.properties?.id),
						days: intervalOf(feature.properties ?? {})
					}
				}))
			)
	};
}

/** The colour of a state's ground, by its `polity`. */
export function tintOf({ china, soviet, successor, mongolia, other }: Palette['tints']) {
	return [
		'match',
		['get', 'polity'],
		['prc', 'republic-of-china', 'china'],
		china,
		['ussr', 'russia'],
		soviet,
		['kazakhstan', 'kyrgyzstan', 'tajikistan', 'uzbekistan', 'turkmenistan'],
		successor,
		['mongolia', 'mongolian-peoples-republic'],
		mongolia,
		other
	] as unknown as ExpressionSpecification;
}

/** Land and sea. Three grades of coast, so that the world is light and the Pacific shore is sharp. */
export const land: MapLayer = {
	id: 'land',
	sources: [
		{ ...still('land-overview', 'land-overview.geojson'), ground: true },
		{ ...still('land', 'land.geojson', 3), ground: true },
		still('land-regional', 'land-regional.geojson', 5.5)
	],
	specs: (palette) => [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		{
			id: 'land-overview',
			type: 'fill',
			source: 'land-overview',
			maxzoom: 3.5,
			paint: { 'fill-color': palette.land }
		},
		{
			id: 'land',
			type: 'fill',
			source: 'land',
			minzoom: 3,
			paint: { 'fill-color': palette.land }
		},
		{
			id: 'land-regional',
			type: 'fill',
			source: 'land-regional',
			minzoom: 6,
			filter: ['==', ['get', 'kind'], 'land'],
			paint: { 'fill-color': palette.land }
		}
	]
};

/** States by date: a tint for the states of the story, plain paper for all others. */
export const polities: MapLayer = {
	id: 'polities',
	group: groupInWords('polities'),
	sources: [
		published('polities-overview', 'polities-overview.geojson'),
		published('polities', 'polities.geojson', 3.5),
		published('boundaries-overview', 'boundaries-overview.geojson'),
		published('boundaries', 'boundaries.geojson', 3.5)
	],
	specs: (palette) => {
		const tint = tintOf(palette.tints);
		return [
			{
				id: 'polities-overview',
				type: 'fill',
				source: 'polities-overview',
				maxzoom: 4,
				paint: {
					'fill-color': tint,
					'fill-opacity': whenPresent([1, 0.9], [4, 0.9]),
					'fill-antialias': false
				}
			},
			{
				id: 'polities',
				type: 'fill',
				source: 'polities',
				minzoom: 4,
				paint: {
					'fill-color': tint,
					'fill-antialias': false,
					'fill-opacity': whenPresent([4, 0.9], [7, 1])
				}
			},
			{
				id: 'boundaries-overview',
				type: 'line',
				source: 'boundaries-overview',
				maxzoom: 4,
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': palette.boundary,
					'line-width': whenPresent([1, 0.4], [4, 0.8])
				}
			},
			{
				id: 'boundaries',
				type: 'line',
				source: 'boundaries',
				minzoom: 4,
				layout: { 'line-join': 'round' },
				paint: {
					'line-color': palette.boundary,
					'line-width': whenPresent([4, 0.8], [9, 1.4]),
					'line-opacity': byZoom([7, 1], [10, 0.5])
				}
			}
		];
	}
};

/** The finer sea of the region, over the coarser fills, so that no state sticks out of its coast. */
export const coast: MapLayer = {
	id: 'coast',
	sources: [],
	specs: (palette) => [
		{
			id: 'coast-regional',
			type: 'fill',
			source: 'land-regional',
			minzoom: 6,
			filter: ['==', ['get', 'kind'], 'sea'],
			paint: { 'fill-color': palette.sea, 'fill-outline-color': palette.coast }
		}
	]
};
