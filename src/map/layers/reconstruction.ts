import type { FeatureCollection, Geometry, Point } from 'geojson';
import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { opacityOfNames } from '../expressions';
import { collection, intervalOf } from '../features';
import { SERIF_ITALIC } from '../typefaces';
import { groupInWords, type FeatureSource, type MapLayer } from './layer';

/** The island of Zhenbao / Damansky has a layer of its own. */
const isDrawnByItself = (id: unknown) => String(id).startsWith('damansky/');

/** The southernmost point of a shape, below which there is room. */
function southernmost(geometry: Geometry): Point {
	const points =
		geometry.type === 'MultiPolygon'
			? geometry.coordinates.flat(2)
			: geometry.type === 'Polygon'
				? geometry.coordinates.flat()
				: [];
	const [first = []] = points.toSorted(([, a = 0], [, b = 0]) => a - b);
	return { type: 'Point', coordinates: first };
}

/** What the geometry files mark as reconstructed, to be labelled so on the map. */
function reconstructed(id: string, file: string, fromZoom: number): FeatureSource {
	return {
		id,
		file,
		fromZoom,
		dated: true,
		labels: true,
		features: (geometry: FeatureCollection) =>
			collection(
				geometry.features
					.filter(({ properties }) => properties?.reconstruction === true)
					.filter(({ properties }) => properties?.role === 'island')
					.filter(({ properties }) => file !== 'areas.geojson' || !isDrawnByItself(properties?.id))
					.map((feature) => {
						const days = intervalOf(feature.properties ?? {});
						const name = String(feature.properties?.id);
						return {
							...feature,
							// A name along the outline would be repeated in every tile that the outline crosses.
							geometry: southernmost(feature.geometry),
							properties: { id: name, days }
						};
					})
			)
	};
}

// The border says by its dashes that it is one; here the word stands once on each shape.
const SOURCES = [
	reconstructed('reconstructed-areas', 'areas.geojson', 7.5),
	reconstructed('reconstructed-island', 'damansky.geojson', 10.5)
];

/** Drawn where the reader is near enough to see the island's shores. */
const ON_THE_ISLAND = new Set(['reconstructed-island']);

/** Says "reconstruction" once below every outline that nobody surveyed. */
export const reconstruction: MapLayer = {
	id: 'reconstruction',
	group: groupInWords('labels'),
	published: [],
	sources: SOURCES,
	specs: (palette, words) =>
		SOURCES.map(({ id }): SymbolLayerSpecification => ({
			id,
			type: 'symbol',
			source: id,
			minzoom: ON_THE_ISLAND.has(id) ? 11 : 8,
			layout: {
				'text-field': words.legend.reconstruction,
				'text-font': [SERIF_ITALIC],
				'text-size': 12,
				'text-variable-anchor': ['top', 'top-right', 'right', 'top-left', 'left'],
				'text-radial-offset': 0.6,
				'text-padding': 2
			},
			paint: {
				'text-color': palette.text.relief,
				'text-halo-color': palette.text.halo,
				'text-halo-width': 1.2,
				'text-opacity': opacityOfNames
			}
		}))
};
