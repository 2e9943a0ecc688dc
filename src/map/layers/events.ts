import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, hovered, selected, whenPresent } from '../expressions';
import { collection, type MapFeature } from '../features';
import { featuresOf } from '../../dataset/features';
import { RECORD_CHANGES } from '../../dataset/record-changes';
import type { Day } from '../../time/day';
import type { Interval } from '../../time/interval';
import { signOf } from '../signs';
import { groupInWords, type MapLayer } from './layer';

/** How strongly a past event still shows, 1 on its days and down to 0.2 when `trailing` days have passed. */
export function fade(firstDayAfter: Day, day: Day, trailing: number): number {
	if (day < firstDayAfter) return 1;
	const share = Math.min(1, (day - firstDayAfter + 1) / trailing);
	return Math.round((1 - 0.8 * share) * 100) / 100;
}

/** It is not certain that the event lay on this day; or, once it is past, on which day it ended. */
export function dayIsUncertain(interval: Interval, firstDayAfter: Day, day: Day): boolean {
	const [, latestStart, earliestEnd] = interval;
	if (day >= firstDayAfter) return earliestEnd < firstDayAfter;
	return day < latestStart || day >= earliestEnd;
}

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

/** What lasts longer than this and has many places is no ring in each of them, only its sign. */
const LONG = 366;

/** It went on for years in many places. */
function isLong(geometry: MapFeature['geometry'], [from, , , to]: Interval): boolean {
	return geometry.type === 'MultiPoint' && geometry.coordinates.length > 1 && to - from > LONG;
}

const ringed = ['!=', ['get', 'long'], true] as never;

const strength: ExpressionSpecification = ['number', ['feature-state', 'fade'], 1];

const uncertain: ExpressionSpecification = ['boolean', ['feature-state', 'uncertain'], false];

const group = groupInWords('events');

/** Events: a ring where they happened, full on their days and fading after. */
export const events: MapLayer = {
	id: 'events',
	group,
	published: ['events.geojson'],
	sources: [
		{
			id: 'events',
			dated: true,
			labels: true,
			features: (_, dataset) =>
				collection(
					dataset.data.events.flatMap((event) => {
						return featuresOf({ kind: 'events', record: event }, dataset).map(
							({ id, geometry }): MapFeature => ({
								type: 'Feature',
								geometry,
								properties: {
									id,
									record: event.id,
									days: event.when.days,
									sign: signOf(event.kind),
									long: isLong(geometry, event.when.days)
								}
							})
						);
					})
				),
			times: ({ days: [s0, s1, e0, e1] }, { trailingDays }) => [[s0, s1, e0, e1 + trailingDays]],
			stateOn: ({ days }, day, { trailingDays }) => ({
				fade: fade(days[3], day, trailingDays),
				uncertain: dayIsUncertain(days, days[3], day)
			})
		}
	],
	specs: (palette) => [
		{
			id: 'events',
			type: 'circle',
			source: 'events',
			filter: ringed,
			paint: {
				'circle-color': palette.event,
				// A day that is not certain leaves the ring hollow.
				'circle-opacity': ['case', uncertain, 0, ['*', 0.22, strength]],
				'circle-radius': whenPresent(
					...RING.map(({ zoom, least, most, marked }): [number, ExpressionSpecification] => [
						zoom,
						[
							'case',
							selected,
							marked,
							hovered,
							marked - 1,
							['+', least, ['*', most - least, strength]]
						]
					])
				),
				'circle-stroke-color': palette.event,
				'circle-stroke-opacity': strength,
				'circle-stroke-width': whenPresent(
					...RING.map(({ zoom, stroke }): [number, number] => [zoom, stroke])
				)
			}
		}
	],
	answers: () => true,
	*keysOn({ day, dataset, trailingDays }) {
		const shows = dataset.data.events.some(
			({ when: { days } }) => days[0] <= day && day < days[3] + trailingDays
		);
		if (shows) yield 'event';
	},
	// An event does not go, it fades.
	changes: RECORD_CHANGES.events,
	legend: (palette, words) => [
		{ key: 'event', label: words.legend.recent, symbol: { type: 'ring', stroke: palette.event } },
		{
			key: 'event',
			label: words.legend.uncertain,
			symbol: { type: 'hollow', stroke: palette.event }
		}
	]
};

/** Where beside its rings stands how many events share a spot. */
export const COUNT_BESIDE = [
	'interpolate',
	['linear'],
	['zoom'],
	2,
	['literal', [17, -12]],
	9,
	['literal', [24, -17]]
] as never;
/** px that the figure and its halo take. */
const COUNT_ROOM = 18;

/** An image without any ink, and its width and height, px: it takes room that names keep clear of. */
export const ROOM = 'room';
export const ROOM_SIZE = 8;

/**
 * The room of the rings and of the figures beside them, which no name of a place is written in.
 * Nothing of it is seen: the map places it before those names, and they stand beside it.
 */
export const ringRoom: MapLayer = {
	id: 'ring-room',
	group,
	sources: [],
	images: () => ({
		[ROOM]: {
			width: ROOM_SIZE,
			height: ROOM_SIZE,
			data: new Uint8Array(ROOM_SIZE * ROOM_SIZE * 4)
		}
	}),
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
		},
		{
			id: 'count-room',
			type: 'symbol',
			source: 'event-crowds',
			layout: {
				'icon-image': ROOM,
				'icon-size': COUNT_ROOM / ROOM_SIZE,
				'icon-padding': 0,
				'icon-overlap': 'always'
			},
			paint: { 'icon-opacity': 0, 'icon-translate': COUNT_BESIDE }
		}
	]
};
