import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, nameInLanguage } from '../expressions';
import { SERIF_ITALIC } from '../typefaces';
import { riverLabels } from './label-features';
import { haloOf } from './labels';
import { groupInWords, type MapLayer } from './layer';

/** Each grade of the rivers, and how far its names stand off them, ems. */
const RIVERS = [
	{
		id: 'river-labels',
		file: 'rivers.geojson',
		fromZoom: 2.8,
		minzoom: 3.5,
		maxzoom: 8,
		away: -0.7
	},
	{
		id: 'tributary-labels',
		file: 'tributaries.geojson',
		fromZoom: 5.5,
		minzoom: 6,
		maxzoom: 8,
		away: -0.7
	},
	{
		id: 'river-labels-local',
		file: 'rivers-local.geojson',
		fromZoom: 7.5,
		minzoom: 8,
		maxzoom: 24,
		away: -1
	}
] as const;

/** Names of rivers, along them. */
export const riverNames: MapLayer = {
	id: 'river-names',
	group: groupInWords('labels'),
	published: [],
	sources: RIVERS.map(({ id, file, fromZoom }) => riverLabels(id, file, fromZoom)),
	specs: (palette) =>
		RIVERS.map(({ id, minzoom, maxzoom, away }): SymbolLayerSpecification => ({
			id,
			type: 'symbol',
			source: id,
			minzoom,
			maxzoom,
			layout: {
				'text-field': nameInLanguage,
				'symbol-placement': 'line',
				'symbol-spacing': 340,
				'text-font': [SERIF_ITALIC],
				'text-size': byZoom([3, 10], [8, 15], [12, 18]),
				'text-letter-spacing': 0.08,
				'text-max-angle': 32,
				'text-offset': [0, away],
				'text-padding': 12
			},
			paint: { 'text-color': palette.text.water, ...haloOf(palette) }
		}))
};
