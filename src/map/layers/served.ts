import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Dataset } from '../../dataset/dataset';
import { SERVED_AS, servedAs, type ServedAs } from '../../kinds/served';
import { isActiveOn, type Interval } from '../../time/interval';
import { byZoom, opacityOfNames } from '../expressions';
import { collection, type MapFeature } from '../features';
import type { Palette } from '../palette';
import { PATHS, shapeImage, type ShapeName } from '../shapes';
import { groupInWords, type MapLayer } from './layer';

/** What is of Moscow has right angles, what is of Beijing a point: the sides are told apart without colour, too. */
const SHAPES: Readonly<Record<ServedAs, ShapeName>> = {
	'open-crossing': 'open',
	'shut-crossing': 'shut',
	'post-moscow': 'square',
	'post-beijing': 'shield',
	'headquarters-moscow': 'flag',
	'headquarters-beijing': 'pennant'
};

function inkOf(as: ServedAs, { place, ties }: Palette): string {
	if (as.endsWith('-moscow')) return ties.moscow;
	return as.endsWith('-beijing') ? ties.beijing : place;
}

/** From the day on which it was certainly so until the first on which it may have been no more: what is not known is not drawn. */
export const certainly = ([, from, to]: Interval): Interval => [from, from, to, to];

/** What each place certainly served as, stretch by stretch. */
export function servedFeatures({ data }: Dataset): MapFeature[] {
	return [...data.places, ...data.geography].flatMap(({ id, position, prominence, served }) =>
		served.flatMap((stretch, index): MapFeature[] => {
			const days = certainly(stretch.when.days);
			if (days[1] >= days[2]) return [];
			return [
				{
					type: 'Feature',
					geometry: { type: 'Point', coordinates: position },
					properties: {
						id: `${id}#${index}`,
						record: id,
						days,
						prominence,
						as: servedAs(stretch)
					}
				}
			];
		})
	);
}

/** Flags fly beside their city; all else stands where its place does. */
const isFlag: ExpressionSpecification = ['==', ['slice', ['get', 'as'], 0, 12], 'headquarters'];

/** Crossings open and shut, border posts and headquarters, each with its sign and on its days. */
export const served: MapLayer = {
	id: 'served',
	group: groupInWords('places'),
	published: ['places.geojson', 'atlas.json'],
	sources: [
		{
			id: 'served',
			dated: true,
			labels: true,
			features: (_, dataset) => collection(servedFeatures(dataset))
		}
	],
	images: (palette) =>
		Object.fromEntries(
			SERVED_AS.map((as) => [
				`served-${as}`,
				shapeImage(SHAPES[as], inkOf(as, palette), palette.placeRing)
			])
		),
	specs: () => [
		{
			id: 'served',
			type: 'symbol',
			source: 'served',
			minzoom: 4.2,
			// With its name: names of lesser places are written from zoom 7 on.
			filter: [
				'any',
				['<=', ['get', 'prominence'], 5],
				['>=', ['zoom'], 7]
			] as unknown as ExpressionSpecification,
			layout: {
				'icon-image': ['concat', 'served-', ['get', 'as']],
				'icon-size': byZoom([4, 1], [8, 1.3]),
				'icon-offset': ['case', isFlag, ['literal', [5, -8]], ['literal', [0, 0]]],
				'icon-overlap': 'always',
				'icon-ignore-placement': true
			},
			paint: { 'icon-opacity': opacityOfNames }
		}
	],
	answers: () => true,
	*keysOn({ day, dataset }) {
		for (const { properties } of servedFeatures(dataset)) {
			if (isActiveOn(properties.days, day)) yield String(properties['as']);
		}
	},
	legend: (palette, words) =>
		SERVED_AS.map((as) => ({
			key: as,
			label: words.served.as[as],
			symbol: {
				type: 'shape',
				path: PATHS[SHAPES[as]],
				fill: inkOf(as, palette),
				stroke: palette.placeRing
			}
		}))
};
