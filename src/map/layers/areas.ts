import { RECORD_CHANGES } from '../../dataset/record-changes';
import { stretchOn } from '../../kinds/stretches';
import { timesAsked } from '../asked';
import { hovered, selected, whenPresent } from '../expressions';
import { hatch } from '../patterns';
import { areaFeatures, areaSigns, isDisputed } from './area-features';
import { tintOf } from './land';
import { groupInWords, type MapLayer } from './layer';

const as = (what: string) => ['==', ['get', 'as'], what] as never;
const somewhere = ['==', ['get', 'role'], 'somewhere'] as never;
const known = ['!=', ['get', 'role'], 'somewhere'] as never;

/** Contested ground: filled by who holds it, hatched while disputed; where the outline is not known, the circle in which it lies. */
export const areas: MapLayer = {
	id: 'areas',
	group: groupInWords('areas'),
	sources: [
		{
			id: 'areas',
			file: 'areas.geojson',
			fromZoom: 4.5,
			dated: true,
			labels: true, // the outlines of islands, which names of rivers keep clear of
			features: areaFeatures,
			times: timesAsked
		},
		{
			id: 'area-points',
			dated: true,
			file: 'areas.geojson',
			fromZoom: 4,
			features: areaSigns,
			times: timesAsked
		}
	],
	specs: (palette) => [
		{
			id: 'areas-ground',
			type: 'fill',
			source: 'areas',
			minzoom: 6,
			filter: as('ground'),
			paint: {
				'fill-color': tintOf(palette.ribbons),
				'fill-opacity': whenPresent([6, 0], [7.5, 0.75])
			}
		},
		{
			id: 'areas-hatch',
			type: 'fill',
			source: 'areas',
			minzoom: 5,
			filter: as('hatch'),
			paint: {
				'fill-pattern': 'hatch',
				'fill-opacity': whenPresent([5, 0.5], [8, ['case', selected, 1, hovered, 0.9, 0.65]])
			}
		},
		{
			id: 'areas-somewhere',
			type: 'fill',
			source: 'areas',
			minzoom: 5.5,
			filter: ['all', as('outline'), somewhere],
			paint: {
				'fill-color': palette.disputed,
				'fill-opacity': whenPresent([5.5, 0], [6.5, ['case', selected, 0.16, hovered, 0.12, 0.06]])
			}
		},
		{
			id: 'areas-rim',
			type: 'line',
			source: 'areas',
			minzoom: 5.5,
			filter: ['all', as('outline'), somewhere],
			paint: {
				'line-color': ['case', selected, palette.selected, palette.disputed],
				'line-width': whenPresent([5.5, 0.4], [9, ['case', selected, 2.2, 1]]),
				'line-dasharray': [4, 2.2]
			}
		},
		{
			id: 'areas-outline',
			type: 'line',
			source: 'areas',
			minzoom: 6,
			filter: ['all', as('outline'), known],
			paint: {
				'line-color': ['case', selected, palette.selected, palette.disputed],
				'line-width': whenPresent([6, 0.4], [10, ['case', selected, 2.4, 0.9]]),
				'line-dasharray': [4, 2.2]
			}
		},
		{
			id: 'area-points',
			type: 'circle',
			source: 'area-points',
			minzoom: 4,
			paint: {
				// Two rings while it is disputed, as the line has two; hollow afterwards.
				'circle-color': palette.disputed,
				'circle-opacity': ['case', ['get', 'disputed'], 0.5, 0],
				'circle-radius': whenPresent(
					[4, ['case', selected, 5, 2.6]],
					[9, ['case', selected, 9, 5]]
				),
				'circle-stroke-color': ['case', selected, palette.selected, palette.disputed],
				'circle-stroke-width': whenPresent([4, 0.9], [9, 1.4])
			}
		}
	],
	images: (palette) => ({ hatch: hatch(palette.disputed) }),
	answers: () => true,
	*keysOn({ day, dataset, reading }) {
		for (const area of dataset.data.areas) {
			const stretch = stretchOn(area.control, day);
			if (stretch && isDisputed(stretch) && reading === 'all') yield 'area';
		}
	},
	changes: RECORD_CHANGES.control,
	legend: (palette, words) => [
		{
			key: 'area',
			label: words.legend.disputed,
			symbol: { type: 'hatch', stroke: palette.disputed }
		}
	]
};
