import { RECORD_CHANGES } from '../../dataset/record-changes';
import { whenPresent, selected, hovered } from '../expressions';
import { collection, type MapFeature } from '../features';
import type { Summary } from '../../kinds';
import type { FeatureCollection } from 'geojson';
import { stretchOn } from '../../kinds/stretches';
import { hatch } from '../patterns';
import { groupInWords, type MapLayer } from './layer';

/** An area is disputed while more than one polity claims it. */
function isDisputed(stretch: Summary<'areas'>['control'][number]): boolean {
	return stretch.claimants.length > 1;
}

/** The whole area, not the parts into which it was later divided. */
function isWhole(role: unknown): boolean {
	return role !== 'china-part' && role !== 'russia-part';
}

/** Its outline is known, so it needs no ring. */
function outlined(geometry: FeatureCollection, area: string): boolean {
	return geometry.features.some(({ properties }) => properties?.area_id === area);
}

/** Disputed areas: hatched while disputed, where their outline is known; a ring elsewhere. */
export const areas: MapLayer = {
	id: 'areas',
	group: groupInWords('areas'),
	sources: [
		{
			id: 'areas',
			file: 'areas.geojson',
			fromZoom: 4.5,
			dated: true,
			features: (geometry, dataset) =>
				collection(
					dataset.data.areas.flatMap((area) =>
						geometry.features
							.filter(
								({ properties }) => properties?.area_id === area.id && isWhole(properties.role)
							)
							.flatMap((feature) =>
								area.control.map((stretch, index): MapFeature => ({
									...feature,
									properties: {
										...feature.properties,
										id: `${area.id}/${String(feature.properties?.id)}#${index}`,
										record: area.id,
										days: stretch.when.days,
										disputed: isDisputed(stretch)
									}
								}))
							)
					)
				)
		},
		{
			id: 'area-points',
			dated: true,
			file: 'areas.geojson',
			fromZoom: 4,
			features: (geometry, dataset) =>
				collection(
					dataset.data.areas
						.filter(({ place, id }) => !place && !outlined(geometry, id))
						.flatMap((area) =>
							area.control.filter(isDisputed).map((stretch, index): MapFeature => ({
								type: 'Feature',
								geometry: { type: 'Point', coordinates: area.position },
								properties: { id: `${area.id}#${index}`, record: area.id, days: stretch.when.days }
							}))
						)
				)
		}
	],
	specs: (palette) => [
		{
			id: 'areas-ground',
			type: 'fill',
			source: 'areas',
			minzoom: 7,
			filter: ['==', ['get', 'role'], 'island'],
			paint: { 'fill-color': palette.island, 'fill-opacity': whenPresent([7, 0], [8.5, 0.6]) }
		},
		{
			id: 'areas-hatch',
			type: 'fill',
			source: 'areas',
			minzoom: 5,
			filter: ['==', ['get', 'disputed'], true],
			paint: {
				'fill-pattern': 'hatch',
				'fill-opacity': whenPresent([5, 0.5], [8, ['case', selected, 1, hovered, 0.9, 0.65]])
			}
		},
		{
			id: 'areas-outline',
			type: 'line',
			source: 'areas',
			minzoom: 6,
			paint: {
				'line-color': ['case', selected, palette.selected, palette.disputed],
				'line-width': whenPresent([6, 0.6], [10, ['case', selected, 2.4, 1.1]]),
				'line-dasharray': [3, 1.5]
			}
		},
		{
			id: 'area-points',
			type: 'circle',
			source: 'area-points',
			minzoom: 4,
			paint: {
				'circle-color': palette.disputed,
				'circle-opacity': 0.14,
				'circle-radius': whenPresent(
					[4, ['case', selected, 7, 4]],
					[9, ['case', selected, 14, 10]]
				),
				'circle-stroke-color': ['case', selected, palette.selected, palette.disputed],
				'circle-stroke-width': whenPresent([4, 1], [9, 1.8])
			}
		}
	],
	images: (palette) => ({ hatch: hatch(palette.disputed) }),
	answers: () => true,
	*keysOn({ day, dataset }) {
		for (const area of dataset.data.areas) {
			const stretch = stretchOn(area.control, day);
			if (stretch && isDisputed(stretch)) yield 'area';
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
