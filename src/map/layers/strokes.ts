import type { FilterSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byZoom, hovered, selected, whenPresent } from '../expressions';
import type { MapFeature } from '../features';
import type { Stroke } from '../palette';

interface StrokedLines {
	/** Style layer ids begin with this. */
	id: string;
	source: string;
	strokes: Record<string, Stroke>;
	/** The feature property whose value names the stroke. */
	property: string;
	casing: string;
	selectedColour: string;
	zooms?: { minzoom?: number; maxzoom?: number };
	/** Width factors at far and near zooms. */
	scale?: [far: number, near: number];
}

/**
 * The stretches of one line, in order of time, with a feature for what lies under them all: the
 * stroke changes from stretch to stretch, the casing does not, so that it is drawn once.
 */
export function withCasing(id: string, stretches: readonly MapFeature[]): MapFeature[] {
	const [first] = stretches;
	const last = stretches.at(-1);
	if (!first || !last) return [];
	const { record, days } = first.properties;
	const casing: MapFeature = {
		...first,
		properties: {
			id,
			...(record === undefined ? {} : { record }),
			days: [days[0], days[1], last.properties.days[2], last.properties.days[3]],
			cased: true
		}
	};
	return [casing, ...stretches];
}

/** Lines drawn by the value of a property: a casing under all, then one layer for each stroke. */
export function strokedLines(options: StrokedLines): LineLayerSpecification[] {
	const { id, source, strokes, property, casing, selectedColour, zooms = {} } = options;
	const [far, near] = options.scale ?? [0.8, 1.5];
	const width = (factor: number, extra = 0) =>
		whenPresent(
			[2, ['+', ['*', factor * far + extra, weight], emphasis(2)]],
			[10, ['+', ['*', factor * near + extra, weight], emphasis(3)]]
		);
	const layers: LineLayerSpecification[] = [
		{
			id: `${id}-casing`,
			type: 'line',
			source,
			...zooms,
			filter: ['==', ['get', 'cased'], true],
			layout: { 'line-cap': 'round', 'line-join': 'round' },
			paint: {
				'line-color': ['case', selected, selectedColour, casing],
				'line-width': whenPresent(
					[2, ['case', selected, 6, hovered, 5, 2.6]],
					[10, ['case', selected, 10, hovered, 8, 5]]
				),
				'line-opacity': ['case', selected, 0.55, 0.8]
			}
		}
	];
	for (const [value, stroke] of Object.entries(strokes)) {
		const filter: FilterSpecification = ['==', ['get', property], value];
		layers.push({
			id: `${id}-${value}`,
			type: 'line',
			source,
			...zooms,
			filter,
			layout: { 'line-cap': stroke.dashes ? 'butt' : 'round', 'line-join': 'round' },
			paint: {
				'line-color': stroke.colour,
				'line-width': width(stroke.width),
				...(stroke.dashes ? { 'line-dasharray': stroke.dashes } : {})
			}
		});
		if (stroke.ticks) {
			layers.push({
				id: `${id}-${value}-ticks`,
				type: 'line',
				source,
				...zooms,
				filter,
				layout: { 'line-cap': 'butt', 'line-join': 'round' },
				paint: {
					'line-color': stroke.colour,
					'line-width': width(stroke.width, 5),
					'line-dasharray': [0.18, 0.72]
				}
			});
		}
	}
	return layers;
}

/** What matters most to the story is drawn heaviest. */
const weight = [
	'match',
	['get', 'prominence'],
	'main',
	1.3,
	'minor',
	0.6,
	1
] as unknown as ReturnType<typeof byZoom>;

/** Selected and pointed-at lines grow by this share of px. */
function emphasis(pixels: number) {
	return ['case', selected, pixels, hovered, pixels / 2, 0] as unknown as ReturnType<typeof byZoom>;
}
