import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { hovered, selected, whenPresent } from '../expressions';
import { collection, type MapFeature } from '../features';
import { featuresOf } from '../../dataset/features';
import type { MapLayer } from './layer';

/** For how many days after its last one an event still shows, fading. */
export const TRAILING_DAYS = 90;

const fade: ExpressionSpecification = ['number', ['feature-state', 'fade'], 1];

const uncertain: ExpressionSpecification = ['boolean', ['feature-state', 'uncertain'], false];

/** Events: a ring where they happened, full on their days and fading for 90 days after. */
export const events: MapLayer = {
	id: 'events',
	toggle: true,
	sources: [
		{
			id: 'events',
			dated: true,
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
					[2, ['case', selected, 11, hovered, 10, ['+', 5, ['*', 3, fade]]]],
					[9, ['case', selected, 20, hovered, 18, ['+', 9, ['*', 6, fade]]]]
				),
				'circle-stroke-color': palette.event,
				'circle-stroke-opacity': fade,
				'circle-stroke-width': whenPresent([2, 1.4], [9, 2.2])
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
