import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { hovered, selected, whenPresent } from '../expressions';
import { featuresOf } from '../../dataset/features';
import { RECORD_CHANGES } from '../../dataset/record-changes';
import { collection, type MapFeature } from '../features';
import { ROOM } from './events';
import { groupInWords, type MapLayer } from './layer';

/** Grows for the selected and the pointed-at. */
function radius(base: number): ExpressionSpecification {
	return ['case', selected, base + 3, hovered, base + 2, base];
}

/** Places with a story. Capitals are larger; places inside a city wait for nearer zooms. */
export const places: MapLayer = {
	id: 'places',
	group: groupInWords('places'),
	published: ['places.geojson'],
	sources: [
		{
			id: 'places',
			dated: true,
			labels: true,
			features: (_, dataset) =>
				collection(
					dataset.data.places.flatMap((place) =>
						featuresOf({ kind: 'places', record: place }, dataset).map(
							({ id, geometry, when }): MapFeature => ({
								type: 'Feature',
								geometry,
								properties: {
									id,
									record: place.id,
									days: when.days,
									kind: place.kind,
									prominence: place.prominence
								}
							})
						)
					)
				)
		}
	],
	specs: (palette) => {
		const layer = (id: string, minzoom: number, nearer: ExpressionSpecification, size: number) => ({
			id,
			type: 'circle' as const,
			source: 'places',
			minzoom,
			filter: nearer,
			paint: {
				'circle-color': [
					'case',
					selected,
					palette.selected,
					palette.place
				] as ExpressionSpecification,
				'circle-radius': whenPresent([2, radius(size * 0.7)], [8, radius(size * 1.5)]),
				'circle-stroke-color': palette.placeRing,
				'circle-stroke-width': whenPresent([2, 1], [8, 2])
			}
		});
		return [
			layer('places-close', 7, ['>=', ['get', 'prominence'], 7], 3.4),
			layer(
				'places-near',
				4.2, // with its name: no dot is nameless
				['all', ['>=', ['get', 'prominence'], 4], ['<', ['get', 'prominence'], 7]],
				3.4
			),
			layer('places-far', 0, ['<', ['get', 'prominence'], 4], 4.4)
		];
	},
	answers: () => true,
	changes: RECORD_CHANGES.places,
	legend: (palette, words) => [
		{
			key: 'place',
			label: words.legend.place,
			symbol: { type: 'dot', fill: palette.place, stroke: palette.placeRing }
		}
	]
};

/** The room of the marks of places, which no name is written over. Nothing of it is seen. */
export const placeRoom: MapLayer = {
	id: 'place-room',
	group: groupInWords('places'),
	sources: [],
	specs: () => [
		{
			id: 'place-room',
			type: 'symbol',
			source: 'places',
			filter: ['<=', ['get', 'prominence'], ['+', ['zoom'], 1]],
			layout: { 'icon-image': ROOM, 'icon-size': 1, 'icon-padding': 0, 'icon-overlap': 'always' },
			paint: { 'icon-opacity': 0 }
		}
	]
};
