import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../../dataset/dataset';
import { RECORD_CHANGES, isOfMongolia, isOfTheBorder } from '../../dataset/record-changes';
import type { Summary } from '../../kinds';
import type { Interval } from '../../time/interval';
import { whenPresent } from '../expressions';
import { collection, intervalOf, type MapFeature } from '../features';
import { stretchOn } from '../../kinds/stretches';
import { dayOf } from '../../time/day';
import { groupInWords, type FeatureSource, type LegendEntry, type MapLayer } from './layer';
import { strokedLines, withCasing } from './strokes';

/** The days that both intervals share, or `undefined`. */
function meet(a: Interval, b: Interval): Interval | undefined {
	const start = Math.max(a[0], b[0]);
	const end = Math.min(a[3], b[3]);
	if (start >= end) return undefined;
	return [start, Math.max(start, a[1], b[1]), Math.min(end, a[2], b[2]), end];
}

/**
 * A sector's line, cut in time: one feature for each stretch of its status on each of its dated
 * geometries, so that "is it there on this day?" is all the map has to ask. A line that one side
 * alone drew (`side`) has no status of its own.
 */
function sectorFeatures(
	geometry: FeatureCollection,
	dataset: Dataset,
	wanted: (sector: Summary<'sectors'>) => boolean
): MapFeature[] {
	const sectors = new Map(dataset.data.sectors.map((sector) => [sector.geometry, sector]));
	return geometry.features.flatMap((feature): MapFeature[] => {
		const published = feature.properties ?? {};
		const sector = sectors.get(String(published.sector));
		if (!sector || !wanted(sector)) return [];
		const base = { ...published, record: sector.id };
		const interval = intervalOf(published);
		const id = String(published.id);
		if (published.side) {
			const line = published.side === 'claim-china' ? 'chinese' : 'soviet';
			return [{ ...feature, properties: { ...base, id, days: interval, line, cased: true } }];
		}
		const stretches = sector.statuses.flatMap((stretch, index): MapFeature[] => {
			const days = meet(interval, stretch.when.days);
			if (!days) return [];
			return [
				{
					...feature,
					properties: {
						...base,
						id: `${id}#${index}`,
						days,
						status: stretch.status,
						line: 'agreed'
					}
				}
			];
		});
		return withCasing(id, stretches);
	});
}

/** The three grades of detail: about 1 km, 200 m and 50 m (unsimplified around Zhenbao/Damansky). */
const GRADES = [
	{ id: 'border-overview', file: 'border-overview.geojson', fromZoom: 0, minzoom: 0, maxzoom: 5 },
	{ id: 'border-regional', file: 'border-regional.geojson', fromZoom: 4.5, minzoom: 5, maxzoom: 8 },
	{ id: 'border-local', file: 'border.geojson', fromZoom: 7.5, minzoom: 8, maxzoom: 24 }
] as const;

function sources(prefix: string, wanted: (sector: Summary<'sectors'>) => boolean): FeatureSource[] {
	return GRADES.map(({ id, file, fromZoom }) => ({
		id: prefix + id,
		file,
		fromZoom,
		dated: true,
		features: (geometry, dataset) => collection(sectorFeatures(geometry, dataset, wanted))
	}));
}

/**
 * The day from which no line that one side alone drew is on the map: the two ends of the border with Russia
 * were handed over. It stands in the border's file, which the page need not have read to show the legend.
 */
const NO_CLAIM_LINES_FROM = dayOf(2008, 10, 14);

/** The Sino-Soviet border, sector by sector, drawn by its status on the date. */
export const border: MapLayer = {
	id: 'border',
	group: groupInWords('border'),
	sources: sources('', isOfTheBorder),
	specs: (palette) =>
		GRADES.flatMap(({ id, minzoom, maxzoom }) => {
			const common = { source: id, casing: palette.casing, selectedColour: palette.selected };
			const [casing, ...byStatus] = strokedLines({
				...common,
				id,
				strokes: palette.statuses,
				property: 'status',
				zooms: { minzoom, maxzoom }
			});
			// What one side alone drew lies between the shared casing and the agreed line.
			const [, ...claims] = strokedLines({
				...common,
				id: `${id}-claim`,
				strokes: palette.claimLines,
				property: 'line',
				zooms: { minzoom: Math.max(minzoom, 6), maxzoom },
				scale: [0.8, 1.4]
			});
			return [...(casing ? [casing] : []), ...claims, ...byStatus];
		}),
	answers: () => true,
	*keysOn({ day, dataset }) {
		if (day < NO_CLAIM_LINES_FROM) yield* ['line:soviet', 'line:chinese'];
		for (const sector of dataset.data.sectors.filter(isOfTheBorder)) {
			const stretch = stretchOn(sector.statuses, day);
			if (stretch) yield `status:${stretch.status}`;
		}
	},
	changes: RECORD_CHANGES.border,
	legend: (palette, words): LegendEntry[] => [
		...Object.entries(palette.statuses).map(([status, stroke]) => ({
			key: `status:${status}`,
			label: words.statuses[status as keyof typeof palette.statuses],
			symbol: { type: 'line' as const, stroke }
		})),
		{
			key: 'line:soviet',
			label: words.lines['soviet-line'],
			symbol: { type: 'line', stroke: palette.claimLines.soviet }
		},
		{
			key: 'line:chinese',
			label: words.lines['chinese-claim-line'],
			symbol: { type: 'line', stroke: palette.claimLines.chinese }
		}
	]
};

/** China–Mongolia: not a Sino-Soviet border, but part of the front; a layer of its own. */
export const mongolia: MapLayer = {
	id: 'mongolia',
	group: groupInWords('mongolia'),
	sources: sources('mongolia-', isOfMongolia),
	answers: () => true,
	changes: RECORD_CHANGES.mongolia,
	specs: (palette) =>
		GRADES.map(({ id, minzoom, maxzoom }) => ({
			id: `mongolia-${id}`,
			type: 'line' as const,
			source: `mongolia-${id}`,
			minzoom,
			maxzoom,
			layout: { 'line-join': 'round' as const },
			paint: {
				'line-color': palette.text.polity,
				'line-width': whenPresent([2, 0.9], [10, 2]),
				'line-dasharray': [4, 1.5, 1, 1.5]
			}
		}))
};
