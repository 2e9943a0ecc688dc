import type { Position } from 'geojson';
import { whenPresent } from '../expressions';
import { collection, type MapFeature } from '../features';
import type { Interval } from '../../time/interval';
import { groupInWords, type MapLayer } from './layer';
import { MARKED } from './sites';

/** m around the equator, and px around it at zoom 0. */
const EQUATOR = 40_075_017;
const WORLD = 512;

/** px: a rim that is no larger than the mark itself would say nothing. */
const SEEN = 11;

/** How large the circle of a place's accuracy is at zoom 0, px, and from which zoom on it is seen around the mark. */
export function rimOf(accuracy: number, [, latitude = 0]: Position) {
	const reach = (accuracy * WORLD) / (EQUATOR * Math.cos((latitude * Math.PI) / 180));
	return { reach, from: Math.ceil(Math.log2(SEEN / reach)) };
}

interface Placed {
	id: string;
	position: [number, number];
	accuracy: number;
	prominence: number;
	when: { days: Interval };
}

/** Where a place lies is known only so far: a soft rim around its mark, of the true radius, wherever that is larger than the mark. */
export const rims: MapLayer = {
	id: 'rims',
	group: groupInWords('places'),
	published: ['places.lpf.json'],
	sources: [
		{
			id: 'rims',
			dated: true,
			features: (_, { data }) =>
				collection(
					[...data.places, ...data.geography.filter(({ kind }) => MARKED.includes(kind))].map(
						({ id, position, accuracy, prominence, when }: Placed): MapFeature => ({
							type: 'Feature',
							geometry: { type: 'Point', coordinates: position },
							properties: {
								id,
								days: when.days,
								prominence,
								...rimOf(accuracy, position)
							}
						})
					)
				)
		}
	],
	specs: (palette) => [
		{
			id: 'rims',
			type: 'circle',
			source: 'rims',
			minzoom: 5,
			// Tiles are told by whole zooms: the mark of a place is there before its rim.
			filter: [
				'all',
				['<=', ['get', 'from'], ['zoom']],
				['<=', ['get', 'prominence'], ['+', ['zoom'], 1]]
			],
			paint: {
				'circle-radius': [
					'interpolate',
					['exponential', 2],
					['zoom'],
					0,
					['get', 'reach'],
					20,
					['*', ['get', 'reach'], 2 ** 20]
				],
				'circle-color': palette.place,
				'circle-blur': 0.35,
				'circle-opacity': whenPresent([5, 0.16], [9, 0.13], [12, 0.08]),
				'circle-pitch-alignment': 'map'
			}
		}
	]
};
