/** Ground, lines and marks as vectors: on a plane where a degree is a unit, so that every number can be seen. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { geoEquirectangular, geoOrthographic, type GeoProjection } from 'd3-geo';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { traced, written } from '../../../../src/map/drawing/path';
import {
	circles,
	fills,
	groundColour,
	Shapes,
	spotsOf,
	strokes
} from '../../../../src/map/drawing/shapes';
import { StyleValues, type DrawnFeature } from '../../../../src/map/drawing/style-values';
import { BEGINNING, FOREVER } from '../../../../src/time/interval';

/** East to the right and north up, a degree a unit. */
const plane: GeoProjection = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.precision(0);
/** Anew each time: what has been traced is kept. */
const shapes = () => new Shapes(plane);

const drawn = (geometry: Geometry, more: Record<string, unknown> = {}): DrawnFeature => ({
	feature: {
		type: 'Feature',
		geometry,
		properties: { id: 'one', days: [BEGINNING, BEGINNING, FOREVER, FOREVER], ...more }
	},
	state: {}
});
const valuesOf = (spec: object) =>
	new StyleValues({ id: 'one', source: 'one', ...spec } as LayerSpecification, 5, {
		language: 'en',
		selected: '',
		day: ''
	});
const ring = (west: number, south: number, east: number, north: number) => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
/** Counterclockwise, as GeoJSON has its outer rings. */
const SQUARE = { type: 'Polygon' as const, coordinates: [ring(0, 0, 10, 10)] };
const LINE = {
	type: 'LineString' as const,
	coordinates: [
		[0, 0],
		[10, 0],
		[20, 0]
	]
};
const attributes = (markup: string): Record<string, string> =>
	Object.fromEntries(
		[...markup.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
	);

describe('ground', () => {
	const extent = (geometry: Geometry) => {
		const points = shapes()
			.ground(geometry)
			.flatMap((one) => one.points);
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round);
	};
	const turned = (one: typeof SQUARE) => ({
		...one,
		coordinates: one.coordinates.map((each) => each.toReversed())
	});
	const holed = { ...SQUARE, coordinates: [ring(0, 0, 10, 10), ring(4, 4, 6, 6).toReversed()] };

	test.each([
		['a ring', SQUARE],
		['one with a hole', holed]
	])('is what lies within it, whichever way it runs: %s', (_, shape) => {
		for (const polygon of [shape, turned(shape)]) {
			expect(extent(polygon)).toEqual([0, -10, 10, 0]);
			const many = { type: 'MultiPolygon' as const, coordinates: [polygon.coordinates] };
			expect(extent(many)).toEqual([0, -10, 10, 0]);
		}
	});

	test('is none of a line; what is drawn of that is the line', () => {
		expect(shapes().ground(LINE)).toEqual(shapes().lines(LINE));
	});

	test('has a rim that is a line, and not where the picture ends', () => {
		const [rim] = shapes().lines(SQUARE);
		expect(rim?.closed).toBe(false);
		expect(rim?.points).toHaveLength(5);
		const many = { type: 'MultiPolygon' as const, coordinates: [SQUARE.coordinates] };
		expect(shapes().lines(many)).toEqual([rim]);
	});

	test('has its colour, shows through as far as is said, and is not drawn where that is wholly', () => {
		const fill = (paint: object) =>
			fills(
				valuesOf({ type: 'fill', paint }),
				[drawn(SQUARE)],
				shapes(),
				(image) => `url(#${image})`
			);
		expect(attributes(fill({ 'fill-color': '#123456' }))).toEqual({
			fill: '#123456',
			'fill-rule': 'evenodd',
			d: 'M0 0L0 -10L10 -10L10 0Z'
		});
		expect(attributes(fill({ 'fill-color': '#123456', 'fill-opacity': 0.5 }))).toMatchObject({
			'fill-opacity': '0.5'
		});
		expect(fill({ 'fill-color': '#123456', 'fill-opacity': 0 })).toBe('');
		expect(attributes(fill({ 'fill-pattern': 'hatch' }))).toMatchObject({ fill: 'url(#hatch)' });
	});

	test('alike is one path, and another for each other way to draw it', () => {
		const values = valuesOf({ type: 'fill', paint: { 'fill-color': ['get', 'colour'] } });
		const second = { type: 'Polygon' as const, coordinates: [ring(20, 0, 30, 10)] };
		const [one, other] = ['M0 0L0 -10L10 -10L10 0Z', 'M20 0L20 -10L30 -10L30 0Z'];
		const path = (colour: string, d: string) =>
			`<path fill="${colour}" fill-rule="evenodd" d="${d}"/>`;
		const alike = [SQUARE, second].map((shape) => drawn(shape, { colour: '#010203' }));
		expect(fills(values, alike, shapes(), String)).toBe(path('#010203', one! + other!));
		const apart = [SQUARE, second].map((shape, at) => drawn(shape, { colour: `#01020${at}` }));
		expect(fills(values, apart, shapes(), String)).toBe(
			path('#010200', one!) + path('#010201', other!)
		);
		const nothing = drawn({ type: 'Polygon', coordinates: [] }, { colour: '#010203' });
		expect(fills(values, [nothing], shapes(), String)).toBe('');
	});

	test('has an outline of half a unit where one is said, and else none', () => {
		const paint = { 'fill-color': '#123456', 'fill-outline-color': '#abcdef' };
		const outlined = fills(valuesOf({ type: 'fill', paint }), [drawn(SQUARE)], shapes(), String);
		expect(attributes(outlined)).toMatchObject({ stroke: '#abcdef', 'stroke-width': '0.5' });
	});
});

describe('a line', () => {
	const stroke = (paint: object, layout: object = {}) =>
		strokes(valuesOf({ type: 'line', paint, layout }), [drawn(LINE)], shapes());

	test('is drawn as its style says, and not where it has no width or shows through wholly', () => {
		expect(attributes(stroke({ 'line-color': '#123456', 'line-width': 2 }))).toEqual({
			fill: 'none',
			stroke: '#123456',
			'stroke-width': '2',
			'stroke-linecap': 'butt',
			'stroke-linejoin': 'miter',
			d: 'M0 0L10 0L20 0'
		});
		expect(stroke({ 'line-width': 0 })).toBe('');
		expect(stroke({ 'line-width': 2, 'line-opacity': 0 })).toBe('');
		expect(attributes(stroke({ 'line-opacity': 0.5 }))).toMatchObject({ 'stroke-opacity': '0.5' });
	});

	test('runs twice beside a gap, or to one side', () => {
		expect(attributes(stroke({ 'line-width': 2, 'line-gap-width': 4 }))['d']).toBe(
			'M0 3L10 3L20 3M0 -3L10 -3L20 -3'
		);
		expect(attributes(stroke({ 'line-offset': 5 }))['d']).toBe('M0 5L10 5L20 5');
	});

	test('that fades to its rim is narrower and weaker, but never less than half', () => {
		const faded = (blur: number) =>
			attributes(stroke({ 'line-width': 4, 'line-blur': blur, 'line-opacity': 0.8 }));
		expect(faded(0)).toMatchObject({ 'stroke-width': '4', 'stroke-opacity': '0.8' });
		expect(faded(2)).toMatchObject({ 'stroke-width': '3', 'stroke-opacity': '0.6' });
		expect(faded(20)).toMatchObject({ 'stroke-width': '2', 'stroke-opacity': '0.6' });
	});

	test('is broken in its own widths', () => {
		expect(
			attributes(stroke({ 'line-width': 2, 'line-dasharray': [3, 1.5] }))['stroke-dasharray']
		).toBe('6 3');
	});
});

describe('a mark', () => {
	const size = { width: 100, height: 50 };
	const spotAt = (...at: number[]) => spotsOf({ type: 'Point', coordinates: at }, plane, size);

	test('is on the picture up to its four edges, and not beyond', () => {
		expect(spotAt(0, 0).map(([x, y]) => [x, Math.abs(y)])).toEqual([[0, 0]]);
		const [x = 0, y = 0] = plane([30, -20]) ?? [];
		const corner = { type: 'Point' as const, coordinates: [30, -20] };
		expect(spotsOf(corner, plane, { width: x, height: y })).toEqual([[x, y]]);
		for (const [east, north] of [
			[-1, -20],
			[101, -20],
			[30, 1],
			[30, -51]
		] as const)
			expect(spotAt(east, north), `${east}, ${north}`).toEqual([]);
	});

	test('behind the globe is not seen', () => {
		const globe = geoOrthographic().translate([50, 25]).scale(20).clipAngle(90);
		const on = (east: number) => spotsOf({ type: 'Point', coordinates: [east, 0] }, globe, size);
		expect([on(0).length, on(180).length]).toEqual([1, 0]);
	});

	test('stands at each of its points; a line has none', () => {
		const points = { type: 'MultiPoint' as const, coordinates: [[10, -10], [-5, 0], [20, -20]] }; // prettier-ignore
		expect(spotsOf(points, plane, size).map(([x, y]) => [Math.round(x), Math.round(y)])).toEqual([
			[10, 10],
			[20, 20]
		]);
		expect(spotsOf(LINE, plane, size)).toEqual([]);
	});

	test('is a circle with half of its rim outside, and none without a radius', () => {
		const circle = (radius: number) =>
			circles(
				valuesOf({
					type: 'circle',
					paint: {
						'circle-radius': radius,
						'circle-stroke-width': 2,
						'circle-color': '#123456',
						'circle-stroke-color': '#abcdef'
					}
				}),
				[drawn({ type: 'Point', coordinates: [10, -10] })],
				() => [[10, 20]]
			);
		expect(attributes(circle(4))).toEqual({
			cx: '10',
			cy: '20',
			r: '5',
			fill: '#123456',
			'fill-opacity': '1',
			stroke: '#abcdef',
			'stroke-opacity': '1',
			'stroke-width': '2'
		});
		expect(circle(0)).toBe('');
		const two = circles(
			valuesOf({ type: 'circle', paint: { 'circle-radius': 1 } }),
			[drawn(LINE), drawn(LINE)],
			() => [[1, 2]]
		);
		expect(two).toMatch(/^(<circle [^>]*\/>){2}$/);
	});
});

test('what lies under everything has its colour where one is said', () => {
	expect(groundColour({ id: 'sea', type: 'background' })).toBeUndefined();
	const paint = { 'background-color': '#123456' };
	expect(groundColour({ id: 'sea', type: 'background', paint })).toBe('#123456');
});

describe('a line on the picture', () => {
	const along = (...easts: number[]) => ({
		type: 'LineString' as const,
		coordinates: easts.map((east) => [east, 0])
	});
	const xs = (near: number, ...easts: number[]) =>
		traced(plane, along(...easts), near).map(({ points }) => points.map(([x]) => +x.toFixed(3)));

	test('has no more points than can be told apart, and ends where it ends', () => {
		expect(xs(2, 0, 1, 2.5, 3, 6, 7)).toEqual([[0, 2.5, 6, 7]]);
		expect(xs(2, 0, 5)).toEqual([[0, 5]]);
		// What is as far as that apart can be told apart.
		const one = plane([1, 0])?.[0] ?? 0;
		expect(xs(one, 0, 1, 2)).toEqual([[0, 1, 2]]);
	});

	test('of several each begins anew', () => {
		const lines = traced(plane, {
			type: 'MultiLineString',
			coordinates: [along(0, 5, 6).coordinates, along(20, 30).coordinates]
		}, 2); // prettier-ignore
		expect(written(lines)).toBe('M0 0L5 0L6 0M20 0L30 0');
		expect(written([{ points: [[0, 0], [1, 0.04], [1.06, 2]], closed: true }])).toBe('M0 0L1 0L1.1 2Z'); // prettier-ignore
	});
});

describe('what a style says', () => {
	const point = drawn({ type: 'Point', coordinates: [0, 0] }, { size: 3, name: 'A' });

	test('is worked out for a feature, and is what is usual where nothing is said', () => {
		const values = valuesOf({ type: 'circle', paint: { 'circle-radius': ['get', 'size'] } });
		expect(values.number('paint', 'circle-radius', point)).toBe(3);
		expect(values.number('paint', 'circle-opacity', point)).toBe(1);
		expect(values.says('paint', 'circle-radius')).toBe(true);
		expect(values.says('paint', 'circle-opacity')).toBe(false);
		expect(values.says('layout', 'visibility')).toBe(false);
	});

	test('is nothing where nothing is said and nothing is usual', () => {
		const values = valuesOf({ type: 'line' });
		expect(values.number('paint', 'line-dasharray', point)).toBe(0);
		expect(valuesOf({ type: 'symbol' }).text('layout', 'icon-image', point)).toBe('');
		expect(values.list('paint', 'line-dasharray', point)).toEqual([]);
		expect(valuesOf({ type: 'fill' }).colour('fill-outline-color', point)).toBe('none');
	});

	test('is worked out for the zoom, too', () => {
		const radius = ['interpolate', ['linear'], ['zoom'], 0, 0, 10, 20];
		const values = valuesOf({
			type: 'circle',
			filter: ['>=', ['zoom'], 5],
			paint: { 'circle-radius': radius }
		});
		expect(values.number('paint', 'circle-radius', point)).toBe(10);
		expect(values.draws(point)).toBe(true);
	});

	test('draws those features alone that it asks for, by their shapes too', () => {
		const values = valuesOf({
			type: 'line',
			filter: ['all', ['==', ['geometry-type'], 'Polygon'], ['==', ['get', 'name'], 'A']]
		});
		expect(values.draws(drawn(SQUARE, { name: 'A' }))).toBe(true);
		expect(values.draws(drawn(SQUARE, { name: 'B' }))).toBe(false);
		expect(values.draws(drawn(LINE, { name: 'A' }))).toBe(false);
		// Of what tiles hold, what they say counts.
		expect(values.draws({ ...drawn(SQUARE, { name: 'B' }), told: { name: 'A' } })).toBe(true);
	});
});
