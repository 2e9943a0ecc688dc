import type { BackgroundLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Geometry, Polygon, Position } from 'geojson';
import { geoArea, type GeoProjection } from 'd3-geo';
import { element, type Attributes } from './markup';
import { beside } from './offset';
import { traced, written, type Traced } from './path';
import type { DrawnFeature, StyleValues } from './style-values';

/** Half of the globe: more is what lies outside a ring that runs the other way round. */
const HALF = 2 * Math.PI;

/** A ring as d3 reads it: what it holds is the smaller part of the globe. */
function turned(rings: Position[][]): Position[][] {
	const outer: Polygon = { type: 'Polygon', coordinates: rings.slice(0, 1) };
	return geoArea(outer) > HALF ? rings.map((ring) => ring.toReversed()) : rings;
}

/** A shape whose rings run as d3 reads them. */
function readable(geometry: Geometry): Geometry {
	if (geometry.type === 'Polygon')
		return { ...geometry, coordinates: turned(geometry.coordinates) };
	if (geometry.type === 'MultiPolygon')
		return { ...geometry, coordinates: geometry.coordinates.map(turned) };
	return geometry;
}

/** The lines of a shape: of ground, those around it. */
function linesOf(geometry: Geometry): Geometry {
	if (geometry.type === 'Polygon')
		return { type: 'MultiLineString', coordinates: geometry.coordinates };
	if (geometry.type === 'MultiPolygon')
		return { type: 'MultiLineString', coordinates: geometry.coordinates.flat() };
	return geometry;
}

/** Shapes drawn alike are one path. */
class Alike {
	readonly #paths = new Map<string, { attributes: Attributes; d: string[] }>();

	add(attributes: Attributes, d: string): void {
		if (d === '') return;
		const key = JSON.stringify(attributes);
		const known = this.#paths.get(key) ?? { attributes, d: [] };
		known.d.push(d);
		this.#paths.set(key, known);
	}

	get markup(): string {
		return [...this.#paths.values()]
			.map(({ attributes, d }) => element('path', { ...attributes, d: d.join('') }))
			.join('');
	}
}

/** What draws shapes: their projection, and which shapes have been traced already. */
export class Shapes {
	readonly #traced = new Map<Geometry, { ground?: Traced[]; lines?: Traced[] }>();

	constructor(readonly projection: GeoProjection) {}

	ground(geometry: Geometry): Traced[] {
		const known = this.#knownOf(geometry);
		return (known.ground ??= traced(this.projection, readable(geometry), 0.3));
	}

	lines(geometry: Geometry): Traced[] {
		const known = this.#knownOf(geometry);
		return (known.lines ??= traced(this.projection, linesOf(geometry), 0.3));
	}

	#knownOf(geometry: Geometry): { ground?: Traced[]; lines?: Traced[] } {
		const known = this.#traced.get(geometry) ?? {};
		this.#traced.set(geometry, known);
		return known;
	}
}

/** Ground in its colours and hatches. */
export function fills(
	values: StyleValues,
	features: readonly DrawnFeature[],
	shapes: Shapes,
	patternOf: (image: string) => string
): string {
	const alike = new Alike();
	for (const one of features) {
		const opacity = values.number('paint', 'fill-opacity', one);
		if (opacity <= 0) continue;
		const pattern = values.says('paint', 'fill-pattern')
			? patternOf(values.text('paint', 'fill-pattern', one))
			: undefined;
		const outline = values.says('paint', 'fill-outline-color')
			? values.colour('fill-outline-color', one)
			: undefined;
		alike.add(
			{
				fill: pattern ?? values.colour('fill-color', one),
				'fill-rule': 'evenodd',
				'fill-opacity': opacity < 1 ? opacity : undefined,
				stroke: outline,
				'stroke-width': outline === undefined ? undefined : 0.5
			},
			written(shapes.ground(one.feature.geometry))
		);
	}
	return alike.markup;
}

/** Lines: one, two beside each other, or one beside its course; whole or broken. */
export function strokes(
	values: StyleValues,
	features: readonly DrawnFeature[],
	shapes: Shapes
): string {
	const alike = new Alike();
	for (const one of features) {
		const width = values.number('paint', 'line-width', one);
		const opacity = values.number('paint', 'line-opacity', one);
		if (width <= 0 || opacity <= 0) continue;
		const gap = values.number('paint', 'line-gap-width', one);
		const offset = values.number('paint', 'line-offset', one);
		const blur = values.number('paint', 'line-blur', one);
		const dashes = values.says('paint', 'line-dasharray')
			? (values.list('paint', 'line-dasharray', one) as number[])
			: [];
		const lines = shapes.lines(one.rim ?? one.feature.geometry);
		const moved = (by: number): Traced[] =>
			by === 0
				? lines
				: lines.map(({ points, closed }) => ({ points: beside(points, by), closed }));
		const courses =
			gap > 0 ? [moved((gap + width) / 2), moved(-(gap + width) / 2)] : [moved(offset)];
		// What fades out to its rim is drawn narrower and weaker.
		const shown = Math.max(width - blur / 2, width / 2);
		const seen = blur > 0 ? opacity * 0.75 : opacity;
		alike.add(
			{
				fill: 'none',
				stroke: values.colour('line-color', one),
				'stroke-width': shown,
				'stroke-opacity': seen < 1 ? seen : undefined,
				'stroke-linecap': values.text('layout', 'line-cap', one),
				'stroke-linejoin': values.text('layout', 'line-join', one),
				'stroke-dasharray':
					dashes.length > 0 ? dashes.map((dash) => +(dash * width).toFixed(2)).join(' ') : undefined
			},
			courses.map(written).join('')
		);
	}
	return alike.markup;
}

/** The points of a shape that are seen on the picture. */
export function spotsOf(
	geometry: Geometry,
	projection: GeoProjection,
	{ width, height }: { width: number; height: number }
): [x: number, y: number][] {
	const positions =
		geometry.type === 'Point'
			? [geometry.coordinates]
			: geometry.type === 'MultiPoint'
				? geometry.coordinates
				: [];
	return positions.flatMap((position): [number, number][] => {
		// By way of a path, what lies behind the globe is left out.
		const [spot] = traced(projection, {
			type: 'LineString',
			coordinates: [position, position]
		});
		const [x, y] = spot?.points[0] ?? [NaN, NaN];
		return x >= 0 && y >= 0 && x <= width && y <= height ? [[x, y]] : [];
	});
}

/** Marks of places and events. */
export function circles(
	values: StyleValues,
	features: readonly DrawnFeature[],
	spots: (one: DrawnFeature) => readonly (readonly [number, number])[]
): string {
	return features
		.flatMap((one) => {
			const r = values.number('paint', 'circle-radius', one);
			if (r <= 0) return [];
			const width = values.number('paint', 'circle-stroke-width', one);
			return spots(one).map(([cx, cy]) =>
				element('circle', {
					cx,
					cy,
					r: r + width / 2,
					fill: values.colour('circle-color', one),
					'fill-opacity': values.number('paint', 'circle-opacity', one),
					stroke: values.colour('circle-stroke-color', one),
					'stroke-opacity': values.number('paint', 'circle-stroke-opacity', one),
					'stroke-width': width
				})
			);
		})
		.join('');
}

/** The colour of what lies under everything. */
export function groundColour({ paint }: BackgroundLayerSpecification): string | undefined {
	const colour = paint?.['background-color'];
	return typeof colour === 'string' ? colour : undefined;
}
