import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, nameInLanguage } from '../expressions';
import { SERIF_ITALIC } from '../typefaces';
import { haloOf } from './labels';
import { groupInWords, type FeatureSource, type MapLayer } from './layer';
import { madeAlong } from './made-along';
import { worldAt } from './name-sizes';
import { NEAR } from './nature-written';

/**
 * Each grade of the rivers; from which zooms on their names follow another course, until which; and how far
 * the names stand off it, ems.
 */
const RIVERS = [
	{
		id: 'river-labels',
		file: 'rivers.geojson',
		fromZoom: NEAR,
		zooms: [NEAR, 5, 6, 7],
		maxzoom: 8,
		away: -0.7
	},
	{
		id: 'tributary-labels',
		file: 'tributaries.geojson',
		fromZoom: 5.5,
		zooms: [6, 7],
		maxzoom: 8,
		away: -0.7
	},
	{
		id: 'river-labels-local',
		file: 'rivers-local.geojson',
		fromZoom: 7.5,
		zooms: [8, 9, 10, 11],
		maxzoom: 24,
		away: -1
	}
] as const;

/** ems: so much farther off stand names where the border runs in the river, with a ribbon on either side. */
const BORDER = 0.6;

/** px: shorter windings than some six times this are too much for a name that follows a river. */
const WINDING = 32;
/** The latitude of the border's rivers. */
const LATITUDE = 48;

/** km: over how much of a river's course its name is led at a zoom. */
export function windingAt(zoom: number): number {
	const around = 40_075 * Math.cos((LATITUDE * Math.PI) / 180);
	return (WINDING * around) / worldAt(zoom);
}

/** Names of rivers, along their course as it is seen from each zoom: along all its windings there is room for none. */
export const riverNames: MapLayer = {
	id: 'river-names',
	group: groupInWords('labels'),
	published: [],
	sources: RIVERS.map(({ id, file, fromZoom, zooms }): FeatureSource => {
		const courses = new Map(zooms.map((zoom) => [zoom, windingAt(Math.ceil(zoom))]));
		return {
			id,
			file,
			fromZoom,
			dated: true,
			labels: true,
			features: madeAlong((make, ...given) => make.namesAlongRivers(courses, ...given))
		};
	}),
	specs: (palette) =>
		RIVERS.flatMap(({ id, zooms, maxzoom, away }) =>
			zooms.map((zoom, index): SymbolLayerSpecification => ({
				id: `${id}-${zoom}`,
				type: 'symbol',
				source: id,
				minzoom: zoom,
				maxzoom: zooms[index + 1] ?? maxzoom,
				filter: ['==', ['get', 'zoom'], zoom],
				layout: {
					'text-field': nameInLanguage,
					'symbol-placement': 'line',
					'symbol-spacing': 300,
					'text-font': [SERIF_ITALIC],
					'text-size': byZoom([3, 10], [8, 15], [12, 18]),
					'text-letter-spacing': 0.08,
					'text-max-angle': 32,
					'text-offset': [
						'case',
						['get', 'border'],
						['literal', [0, away - BORDER]],
						['literal', [0, away]]
					],
					'text-padding': 4
				},
				paint: { 'text-color': palette.text.water, ...haloOf(palette) }
			}))
		)
};
