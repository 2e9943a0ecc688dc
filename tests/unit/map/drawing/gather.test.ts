/** What of the layers a picture has: those that are switched on and draw something at its zoom. */
import { geoEquirectangular, geoMercator, geoOrthographic } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/i18n/whole';
import { drawMap } from '../../../../src/map/drawing/draw-map';
import { layersAt, presentOf, type Asked } from '../../../../src/map/drawing/gather';
import { greyOf, inGrey } from '../../../../src/map/drawing/grey';
import { legendOf } from '../../../../src/map/drawing/legend';
import {
	fittedCamera,
	isRound,
	projectionFor,
	zoomOf
} from '../../../../src/map/drawing/projections';
import { scaleBar } from '../../../../src/map/drawing/scale-bar';
import { collection, type MapFeature } from '../../../../src/map/features';
import { INITIAL_SETTINGS } from '../../../../src/map/layer-settings';
import type { MapLayer, PlainSource } from '../../../../src/map/layers/layer';
import { LIGHT } from '../../../../src/map/palette';
import { GLOBE_UNTIL } from '../../../../src/map/projection';
import type { Interval } from '../../../../src/time/interval';
import { given } from '../approved/given';

const at = (id: string, days: Interval, more: object = {}): MapFeature => ({
	type: 'Feature',
	geometry: { type: 'Point', coordinates: [0, 0] },
	properties: { id, days, ...more }
});
const marks: PlainSource = {
	id: 'marks',
	dated: true,
	features: () =>
		collection([at('one', [0, 0, 10, 10], { record: 'beijing' }), at('two', [5, 5, 20, 20])]),
	stateOn: (_, day) => ({ age: day })
};
const layerOf = (id: string, more: Partial<MapLayer> = {}, spec: object = {}): MapLayer => ({
	id,
	group: { id: `group-${id}`, title: () => id },
	sources: [{ ...marks, id }],
	specs: () =>
		[{ id, type: 'circle', source: id, paint: { 'circle-radius': 4 }, ...spec }] as never,
	legend: () => [
		{ key: 'on', label: `${id} on`, symbol: { type: 'ring', stroke: '#123456' } },
		{ key: 'off', label: `${id} off`, symbol: { type: 'ring', stroke: '#123456' } }
	],
	...more
});
const asked = (layers: MapLayer[], more: Partial<Asked> = {}): Asked => ({
	layers,
	hidden: new Set(['group-hidden']),
	dataset: given,
	day: 5,
	settings: INITIAL_SETTINGS,
	selected: null,
	palette: LIGHT,
	words: en,
	zoom: 5,
	...more
});
const LAYERS = [
	layerOf('plain'),
	layerOf('hidden'),
	layerOf('far', {}, { maxzoom: 5 }),
	layerOf('near', {}, { minzoom: 5 }),
	layerOf('nearer', {}, { minzoom: 5.1 }),
	layerOf('ungrouped', { group: undefined } as never)
];

test('layers that are switched off, or draw nothing so near or so far, are not on it', () => {
	const ids = (zoom: number) => layersAt(asked(LAYERS, { zoom })).map(({ layer }) => layer.id);
	expect(ids(5)).toEqual(['plain', 'near', 'ungrouped']);
	expect(ids(4.9)).toEqual(['plain', 'far', 'ungrouped']);
	expect(ids(5.1)).toEqual(['plain', 'near', 'nearer', 'ungrouped']);
});

test('its legend has what of them is drawn, and of that what is there on the day', () => {
	const layers = [layerOf('plain'), layerOf('dated', { keysOn: () => ['on'] }), layerOf('hidden')];
	const labels = (...drawn: string[]) =>
		legendOf(asked(layers), new Set(drawn), String).map(({ label }) => label);
	expect(labels('plain', 'dated', 'hidden')).toEqual(['plain on', 'plain off', 'dated on']);
	expect(labels('dated')).toEqual(['dated on']);
});

test('what is there on the day is drawn as the map would be told of it, and the open record as such', () => {
	const present = (day: number, selected: string | null = null) =>
		presentOf(marks, marks.features(undefined as never, given), asked([], { day, selected })).map(
			({ feature, state }) => [feature.properties.id, state]
		);
	expect(present(4)).toEqual([['one', { present: true, selected: false, age: 4 }]]);
	expect(present(5, 'beijing')).toEqual([
		['one', { present: true, selected: true, age: 5 }],
		['two', { present: true, selected: false, age: 5 }]
	]);
	expect(present(10).map(([id]) => id)).toEqual(['two']);
	const plain = { id: 'plain', dated: true, features: marks.features };
	expect(
		presentOf(plain, plain.features(undefined as never, given), asked([], { day: 4 }))
	).toMatchObject([{ state: { present: true, selected: false } }]);
	const still = { ...marks, dated: false };
	expect(
		presentOf(still, still.features(undefined as never, given), asked([], { day: 90 }))
	).toHaveLength(2);
});

test('what is there more than once is drawn on each of its stretches', () => {
	const twice: PlainSource = {
		...marks,
		times: () => [
			[0, 0, 3, 3],
			[6, 6, 9, 9]
		]
	};
	const isThere = (day: number) =>
		presentOf(twice, collection([at('one', [0, 0, 9, 9])]), asked([], { day })).length;
	expect([2, 3, 5, 6, 9].map(isThere)).toEqual([1, 0, 0, 1, 0]);
});

test('a map has a group for each layer that has something on it, one line each', async () => {
	const layers = [
		layerOf(
			'sea',
			{ sources: [] },
			{ type: 'background', paint: { 'background-color': '#abcdef' }, source: undefined }
		),
		layerOf('plain'),
		layerOf('later', { sources: [{ ...marks, id: 'later', features: () => collection([]) }] }),
		layerOf('picture', { sources: [] }, { type: 'raster', paint: {} })
	];
	const size = { width: 100, height: 60 };
	const {
		groups,
		layers: drawn,
		records,
		names
	} = await drawMap({
		...asked(layers),
		size,
		projection: geoEquirectangular().scale(10).translate([50, 30]),
		round: false,
		language: 'en',
		nameless: false,
		prefix: 'map',
		fetchFile: () => Promise.reject(new Error('no file is needed'))
	});
	const [sea, plain, ...more] = groups.split('\n');
	expect(sea).toBe('<g id="map-sea"><rect fill="#abcdef" width="100" height="60"/></g>');
	expect(plain).toMatch(/^<g id="map-plain"><circle cx="50" cy="30" r="4" .*<\/g>$/);
	expect(more).toEqual([]);
	expect([[...drawn], records, names]).toEqual([['sea', 'plain'], ['beijing'], []]);
});

describe('a map of files', () => {
	const square = {
		type: 'Feature' as const,
		properties: {},
		geometry: { type: 'Polygon' as const, coordinates: [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]] } // prettier-ignore
	};
	const filed = (id: string, file: string, spec: object, more: Partial<MapLayer> = {}): MapLayer =>
		layerOf(
			id,
			{
				sources: [
					{
						id,
						file,
						dated: false,
						features: ({ features }) =>
							collection(
								features.map(({ geometry }) => ({
									...at(`${id}-1`, [0, 0, 1, 1], { record: id, 'name:en': 'Amur' }),
									geometry
								}))
							)
					}
				],
				...more
			},
			{ source: id, paint: {}, ...spec }
		);
	const size = { width: 100, height: 60 };
	const draw = async (layers: MapLayer[], more: Partial<Parameters<typeof drawMap>[0]> = {}) => {
		const fetched: string[] = [];
		const drawn = await drawMap({
			...asked(layers),
			size,
			projection: geoEquirectangular().scale(573).translate([20, 50]),
			round: false,
			language: 'en',
			nameless: false,
			prefix: 'map',
			fetchFile: (file) => {
				fetched.push(file);
				return Promise.resolve({ type: 'FeatureCollection', features: [square] });
			},
			...more
		});
		return { ...drawn, fetched };
	};

	test('asks for those that it draws, each once', async () => {
		const layers = [
			filed('two', 'a.geojson', { type: 'fill' }),
			filed('one', 'a.geojson', { type: 'line' }),
			filed('hidden', 'b.geojson', { type: 'fill' }),
			filed('nearer', 'c.geojson', { type: 'fill', minzoom: 9 })
		];
		const { fetched, groups, records } = await draw(layers);
		expect(fetched).toEqual(['a.geojson']);
		expect(groups).toMatch(
			/^<g id="map-two"><path fill=.*<\/g>\n<g id="map-one"><path fill="none" stroke=.*<\/g>$/
		);
		expect(records).toEqual(['one', 'two']);
	});

	test('draws those features that the layer asks for, the open record among them', async () => {
		const filter = ['==', ['get', 'record'], ['global-state', 'selected']];
		const layers = [filed('one', 'a.geojson', { type: 'fill', filter })];
		const isDrawn = async (selected: string | null) =>
			(await draw(layers, { selected })).groups !== '';
		expect([await isDrawn(null), await isDrawn('two'), await isDrawn('one')]).toEqual([
			false,
			false,
			true
		]);
		const none = [filed('one', 'a.geojson', { type: 'fill', filter: ['==', ['global-state', 'selected'], ''] })]; // prettier-ignore
		expect((await draw(none, { selected: null })).groups).not.toBe('');
	});

	test('has each hatch once, as large as its image is on the map', async () => {
		const images = () => ({
			hatch: { width: 16, height: 12, pixelRatio: 2, data: new Uint8Array(), svg: '<line/>' }
		});
		const hatched = { type: 'fill', paint: { 'fill-pattern': 'hatch' } };
		const { defs, groups } = await draw([
			filed('one', 'a.geojson', hatched, { images }),
			filed('two', 'a.geojson', hatched, { images })
		]);
		expect(defs).toBe(
			'<pattern id="map-0" patternUnits="userSpaceOnUse" width="8" height="6"><line/></pattern>'
		);
		expect(groups.match(/fill="url\(#map-0\)"/g)).toHaveLength(2);
		const other = { type: 'fill', paint: { 'fill-pattern': 'other' } };
		const two = await draw([
			filed('one', 'a.geojson', hatched, { images }),
			filed('two', 'a.geojson', other, { images })
		]);
		expect(two.defs).toMatch(
			/^<pattern id="map-0" [^>]*><line\/><\/pattern><pattern id="map-1" [^>]*\/>$/
		);
		const plain = { type: 'fill', paint: { 'fill-pattern': 'no-such-image' } };
		expect((await draw([filed('one', 'a.geojson', plain)])).defs).toBe(
			'<pattern id="map-0" patternUnits="userSpaceOnUse" width="16" height="16"/>'
		);
	});

	test('writes names over all else of their layer, each once, and along paths of their own', async () => {
		const layout = {
			'text-field': ['get', 'name:en'],
			'text-size': 10,
			'symbol-placement': 'line-center'
		};
		const lines = filed('rivers', 'a.geojson', { type: 'symbol', layout });
		const course = { type: 'LineString' as const, coordinates: [[0, 0], [7, 0]] }; // prettier-ignore
		const fetchFile = () =>
			Promise.resolve({
				type: 'FeatureCollection' as const,
				features: [{ ...square, geometry: course }]
			});
		const { defs, groups } = await draw([lines], { fetchFile });
		expect(defs).toMatch(/^<path id="map-0" d="M[^"]*" fill="none"\/>$/);
		expect(groups).toMatch(
			/^<g id="map-rivers"><g aria-hidden="true"><text .*<\/g><text .*href="#map-0".*>Amur<.*<\/g>$/
		);
		const points = (ids: string[]) => ids.map((id) =>
			layerOf(id, { sources: [{ ...marks, id }] }, {
				type: 'symbol', source: id, paint: {}, layout: { 'text-field': id, 'text-size': 10, 'text-overlap': 'always' }
			})); // prettier-ignore
		// The highest take their room first.
		expect((await draw(points(['lower', 'upper']))).names).toEqual(['upper', 'lower']);
	});

	test('that is round has its sea within the globe', async () => {
		const sea = layerOf('sea', { sources: [] }, { type: 'background', paint: { 'background-color': '#abcdef' }, source: undefined }); // prettier-ignore
		const globe = geoOrthographic().scale(20).translate([50, 30]).clipAngle(90);
		const { groups } = await draw([sea], { projection: globe, round: true });
		expect(groups).toMatch(/^<g id="map-sea"><path fill="#abcdef" d="M[^"]*Z"\/><\/g>$/);
	});
});

describe('the scale', () => {
	const size = { width: 200, height: 100 };
	test('is a round distance, as long as the map is there', () => {
		// On the equator 130 units are as many degrees: 14,455 km, of which 10,000 are round.
		const plane = geoEquirectangular().scale(180 / Math.PI).translate([100, 50]); // prettier-ignore
		expect(scaleBar(plane, size, 130)).toEqual({ km: 10_000, length: expect.closeTo(89.93, 1) });
		expect(scaleBar(plane, size, 1)).toEqual({ km: 100, length: expect.closeTo(0.899, 2) });
		expect(scaleBar(plane, size, 2)).toMatchObject({ km: 200 });
		expect(scaleBar(plane, size, 5)).toMatchObject({ km: 500 });
	});

	test('is none where one of its ends lies beyond the map, or they are one place', () => {
		const ends = (...ends: unknown[]) => ({ invert: () => ends.shift() ?? null }) as never;
		expect(scaleBar(ends([0, 0], [1, 0]), size, 130)).toMatchObject({ km: 100 });
		expect(scaleBar(ends([0, 0], null), size, 130)).toBeUndefined();
		expect(scaleBar(ends(null, [0, 0]), size, 130)).toBeUndefined();
		expect(scaleBar(ends([5, 5], [5, 5]), size, 130)).toBeUndefined();
		expect(scaleBar(ends([NaN, NaN], [5, 5]), size, 130)).toBeUndefined();
	});
});

describe('a projection', () => {
	const size = { width: 200, height: 100 };
	test('is round from afar alone', () => {
		expect(isRound('globe', { zoom: GLOBE_UNTIL - 0.1 })).toBe(true);
		expect(isRound('globe', { zoom: GLOBE_UNTIL })).toBe(false);
		expect(isRound('flat', { zoom: 2 })).toBe(false);
	});

	test.each(['flat', 'globe', 'conic'] as const)(
		'is cut 12 units beyond the picture: %s',
		(drawn) => {
			const camera = { zoom: 6, latitude: 40, longitude: 100 };
			expect(projectionFor(drawn, camera, size).clipExtent()).toEqual([
				[-12, -12],
				[212, 112]
			]);
		}
	);

	test('of a picture shows as much of the world as the screen', () => {
		const camera = { zoom: 4, latitude: 40, longitude: 100 };
		const zoom = (width: number, height: number) =>
			fittedCamera(camera, size, { width, height }).zoom;
		expect([zoom(400, 200), zoom(400, 100), zoom(200, 200), zoom(100, 50)]).toEqual([5, 4, 4, 3]);
	});

	test('has the zoom at which a map shows things as large', () => {
		const flat = projectionFor('flat', { zoom: 6, latitude: 0, longitude: 100 }, size);
		expect(zoomOf(flat, size)).toBeCloseTo(6, 6);
		expect(zoomOf(Object.assign(geoMercator(), { invert: () => null }) as never, size)).toBe(0);
	});
});

test('in grey a colour is as light as it was, and what is no colour stays', () => {
	expect(greyOf('#000000')).toBe('#000000');
	expect(greyOf('#ff0000')).toBe('#4c4c4c');
	expect(greyOf('#050505')).toBe('#050505');
	const grey = inGrey({
		...LIGHT,
		sea: '#ff0000',
		boundary: '#ff0000',
		links: { list: ['#ff0000', 'round', 7, null, undefined, true] }
	} as never) as unknown as typeof LIGHT & { links: { list: unknown[] } };
	expect(grey.boundary).toBe('#4c4c4c');
	expect(grey.links.list).toEqual(['#4c4c4c', 'round', 7, null, undefined, true]);
	// Seas, grounds and ties have greys of their own: they would be alike.
	expect([grey.sea, new Set(Object.values(grey.ties)).size]).toEqual(['#c6c6c6', 4]);
});
