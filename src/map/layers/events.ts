import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, hovered, selected, whenPresent } from '../expressions';
import { collection, type MapFeature } from '../features';
import { featuresOf } from '../../dataset/features';
import { ROOM, ROOM_SIZE } from '../patterns';
import type { MapLayer } from './layer';

/** For how many days after its last one an event still shows, fading. */
export const TRAILING_DAYS = 90;

/** Radii of a ring, px: past, on its day, and marked, which is the largest; and how thick it is drawn around that. */
const RING = [
	{ zoom: 2, least: 5, most: 8, marked: 10, stroke: 1.4 },
	{ zoom: 9, least: 9, most: 15, marked: 18, stroke: 2.2 }
] as const;

/** px from the middle of the largest ring to its outer edge. */
export function ringReach(zoom: number): number {
	const [far, near] = RING;
	const share = Math.max(0, Math.min(1, (zoom - far.zoom) / (near.zoom - far.zoom)));
	const reach = ({ marked, stroke }: (typeof RING)[number]) => marked + stroke;
	return reach(far) + share * (reach(near) - reach(far));
}

const fade: ExpressionSpecification = ['number', ['feature-state', 'fade'], 1];

const uncertain: ExpressionSpecification = ['boolean', ['feature-state', 'uncertain'], false];

/** Events: a ring where they happened, full on their days and fading for 90 days after. */
export const events: MapLayer = {
	id: 'events',
	group: 'events',
	toggle: true,
	sources: [
		{
			id: 'events',
			dated: true,
			labels: true,
			features: (_, dataset) =>
				collection(
					dataset.data.events.flatMap((event) => {
						const [s0, s1, e0, e1] = event.when.days;
						return featuresOf({ kind: 'events', record: event }, dataset).map(
							({ id, geometry }): MapFeature => ({
								type: 'Feature',
								geometry,
								properties: {
									id,
									record: event.id,
									days: [s0, s1, e0, e1 + TRAILING_DAYS],
									lastDay: e1
								}
							})
						);
					})
				)
		}
	],
	specs: (palette) => [
		{
			id: 'events',
			type: 'circle',
			source: 'events',
			paint: {
				'circle-color': palette.event,
				// A day that is not certain leaves the ring hollow.
				'circle-opacity': ['case', uncertain, 0, ['*', 0.22, fade]],
				'circle-radius': whenPresent(
					...RING.map(({ zoom, least, most, marked }): [number, ExpressionSpecification] => [
						zoom,
						['case', selected, marked, hovered, marked - 1, ['+', least, ['*', most - least, fade]]]
					])
				),
				'circle-stroke-color': palette.event,
				'circle-stroke-opacity': fade,
				'circle-stroke-width': whenPresent(
					...RING.map(({ zoom, stroke }): [number, number] => [zoom, stroke])
				)
			}
		}
	],
	legend: (palette, words) => [
		{ key: 'event', label: words.legend.recent, symbol: { type: 'ring', stroke: palette.event } },
		{
			key: 'event',
			label: words.legend.uncertain,
			symbol: { type: 'hollow', stroke: palette.event }
		}
	]
};

/**
 * The room of the rings, which no name of a place is written in. Nothing of it is seen: the map
 * places it before those names, and they stand beside it.
 */
export const ringRoom: MapLayer = {
	id: 'ring-room',
	group: 'events',
	toggle: true,
	sources: [],
	specs: () => [
		{
			id: 'ring-room',
			type: 'symbol',
			source: 'events',
			layout: {
				'icon-image': ROOM,
				'icon-size': byZoom(
					...RING.map(({ zoom }): [number, number] => [zoom, (2 * ringReach(zoom)) / ROOM_SIZE])
				),
				'icon-padding': 0,
				'icon-overlap': 'always'
			},
			paint: { 'icon-opacity': 0 }
		}
	]
};
