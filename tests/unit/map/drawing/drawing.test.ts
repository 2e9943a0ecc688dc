/** A picture is drawn from what the map is drawn from: the same records on the same day. */
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../../src/dataset/dataset';
import { featuresOf } from '../../../../src/dataset/features';
import { plainWords } from '../../../../src/i18n/dated-words';
import { en } from '../../../../src/i18n/whole';
import type { OpeningData } from '../../../../src/kinds';
import { drawMap, type Drawing } from '../../../../src/map/drawing/draw-map';
import { gather, layersAt, type Asked } from '../../../../src/map/drawing/gather';
import { greyOf, inGrey } from '../../../../src/map/drawing/grey';
import { legendOf } from '../../../../src/map/drawing/legend';
import { beside } from '../../../../src/map/drawing/offset';
import {
	fittedCamera,
	isRound,
	projectionFor,
	zoomOf
} from '../../../../src/map/drawing/projections';
import { scaleBar } from '../../../../src/map/drawing/scale-bar';
import { StyleValues } from '../../../../src/map/drawing/style-values';
import { planSheet, sheetOf } from '../../../../src/map/drawing/sheet';
import { INITIAL_SETTINGS } from '../../../../src/map/layer-settings';
import { LAYERS } from '../../../../src/map/layers';
import type { FeatureSource } from '../../../../src/map/layers/layer';
import { ownLayers } from '../../../../src/map/layers/own';
import { LIGHT } from '../../../../src/map/palette';
import { dayOf, FIRST_DAY, isoDate, LAST_DAY, type Day } from '../../../../src/time/day';
import { BEGINNING, FOREVER } from '../../../../src/time/interval';
import { publicJson } from '../../geodata/public-data';
import { railways } from '../../fixtures/made-up-layer';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const files = new Map<string, FeatureCollection>();
const fetchFile = (file: string) => {
	const known = files.get(file) ?? publicJson<FeatureCollection>(file);
	files.set(file, known);
	return Promise.resolve(known);
};

/** The same layers; what does not change with the date is made once, not for each date. */
const MADE_ONCE = LAYERS.map((layer) => ({
	...layer,
	sources: layer.sources.map((source): FeatureSource => {
		const made = new Map<FeatureCollection, ReturnType<FeatureSource['features']>>();
		if (!source.file) return source;
		return {
			...source,
			features(geometry, of) {
				const known = made.get(geometry) ?? source.features(geometry, of);
				made.set(geometry, known);
				return known;
			}
		};
	})
}));

const MARCH_1969 = dayOf(1969, 3, 2);
const asked = (more: Partial<Asked> = {}): Asked => ({
	layers: MADE_ONCE,
	hidden: new Set(),
	dataset,
	day: MARCH_1969,
	settings: { ...INITIAL_SETTINGS, trailingDays: 0, quieterTies: true },
	selected: null,
	palette: LIGHT,
	words: en,
	zoom: 5,
	...more
});

const FAR = { zoom: 3, latitude: 47, longitude: 105 };
const size = { width: 800, height: 560 };
const drawing = (more: Partial<Drawing> = {}): Drawing => ({
	...asked(),
	zoom: FAR.zoom,
	size,
	projection: projectionFor('globe', FAR, size),
	round: true,
	language: 'en',
	nameless: false,
	prefix: 'map',
	fetchFile,
	...more
});

/** The kinds whose records the map shows on their days, each with a mark of its own. */
const MARKED = ['places', 'events', 'links', 'flows'] as const;

type Found = Parameters<typeof featuresOf>[0];
const isMarked = ({ kind }: Found): boolean => MARKED.some((one) => one === kind);

describe('a picture', () => {
	test('shows on any day the records that are visible on it, and none that is not', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: dataset.data.periods[0]?.when.days[0] ?? 0, max: 14244 }),
				async (day) => {
					const visible = new Set(dataset.visible(day));
					const view = asked({ day });
					const drawn = new Set(
						[...(await gather(view, layersAt(view), fetchFile)).values()]
							.flat()
							.flatMap(({ feature }) => feature.properties.record ?? [])
					);
					for (const kind of MARKED) {
						for (const record of dataset.data[kind]) {
							const found = { kind, record } as Found;
							if (!dataset.on(kind, day).some(({ id }) => id === record.id)) {
								expect(drawn.has(record.id), `${record.id} on ${day}`).toBe(visible.has(record.id));
							} else if (featuresOf(found, dataset).length > 0) {
								expect(drawn.has(record.id), `${record.id} on ${day}`).toBe(true);
							}
						}
					}
				}
			),
			{ numRuns: 12 }
		);
	});

	test('shows on any day the sectors, areas and geography that are there on it, and no others', async () => {
		const kinds = ['sectors', 'areas', 'geography'] as const;
		// Near enough that names of every grade are on the map.
		const recordsOn = async (day: Day) => {
			const view = asked({ day, zoom: 9 });
			const gathered = [...(await gather(view, layersAt(view), fetchFile)).values()].flat();
			return new Set(gathered.flatMap(({ feature }) => feature.properties.record ?? []));
		};
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), async (day) => {
				const drawn = await recordsOn(day);
				for (const kind of kinds) {
					const there = dataset.on(kind, day).map(({ id }) => id);
					const known = dataset.data[kind].map(({ id }) => id);
					expect(known.filter((id) => drawn.has(id)).toSorted(), kind).toEqual(there.toSorted());
				}
			}),
			{ numRuns: 12 }
		);
	});

	test('has a sign, a line, ground or a name for whatever is visible on a day, from some distance', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), async (day) => {
				const drawn = new Set<unknown>();
				for (const zoom of [3, 5, 7, 9, 11, 13]) {
					const view = asked({ day, zoom });
					const layers = layersAt(view);
					const gathered = await gather(view, layers, fetchFile);
					const globals = { language: 'en', selected: '', day: isoDate(day) };
					for (const spec of layers.flatMap(({ specs }) => specs)) {
						if (!('source' in spec)) continue;
						const values = new StyleValues(spec, zoom, globals);
						for (const one of gathered.get(spec.source) ?? [])
							if (values.draws(one)) drawn.add(one.feature.properties.record);
					}
				}
				const there = [...MARKED, 'sectors', 'areas', 'geography'].flatMap((kind) =>
					dataset.on(kind as 'places', day).map((record) => ({ kind, record }) as Found)
				);
				// Events and the like without a place have nothing on any map.
				const missing = there.filter(
					(found) =>
						!drawn.has(found.record.id) &&
						(!isMarked(found) || featuresOf(found, dataset).length > 0)
				);
				expect(missing.map(({ record }) => record.id)).toEqual([]);
			}),
			{ numRuns: 3 }
		);
	});

	test('has a group for each layer, bottom to top, and one for a layer that was added', async () => {
		const { groups, layers } = await drawMap(drawing());
		const ids = [...groups.matchAll(/<g id="map-([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual(LAYERS.map(({ id }) => id).filter((id) => layers.has(id)));
		expect(ids).toContain('border');
		expect(layersAt(asked({ layers: [...LAYERS, railways] })).at(-1)?.layer).toBe(railways);
		const off = await drawMap(drawing({ hidden: new Set(['border']) }));
		expect(off.layers.has('border')).toBe(false);
	});

	test('slants the names of waters and ranges, but no Chinese character', async () => {
		expect((await drawMap(drawing())).groups).toContain('font-style="italic"');
		const { groups } = await drawMap(drawing({ language: 'zh-Hans' }));
		expect(groups).toMatch(/<text[^>]*>[^<]*\p{Script=Han}/u);
		expect(groups).not.toMatch(/font-style="italic"[^>]*>[^<]*\p{Script=Han}/u);
	});

	test('has its names as text, and without names none of them', async () => {
		const named = await drawMap(drawing());
		expect(named.names).toContain('Beijing');
		expect(named.groups).toMatch(/<text[^>]*>Beijing<\/text>/);
		const quiz = await drawMap(drawing({ nameless: true }));
		expect(quiz.groups).not.toContain('Beijing');
		expect(quiz.names).toEqual([]);
		const place = {
			id: 'own-1/1',
			name: 'Camp Alpha',
			days: [BEGINNING, BEGINNING, FOREVER, FOREVER] as const,
			geometry: { type: 'Point' as const, coordinates: [105, 47] as [number, number] }
		};
		const { marks, names } = ownLayers({ id: 'own-1', fileName: 'a.csv', shapes: [place] });
		const layers = [marks, ...(names ? [names] : [])];
		expect((await drawMap(drawing({ layers }))).groups).toContain('>Camp Alpha<');
		expect((await drawMap(drawing({ layers, nameless: true }))).groups).not.toContain('Alpha');
	});

	test('says what a number could not: no value in it is NaN or undefined', async () => {
		const island = { zoom: 12, latitude: 46.49, longitude: 133.84 };
		const { groups, defs } = await drawMap(
			drawing({ zoom: 12, projection: projectionFor('globe', island, size), round: false })
		);
		expect(groups + defs).not.toMatch(/NaN|undefined|Infinity/);
		expect(groups).toContain('id="map-island"');
		expect(groups).toMatch(/url\(#map-\d+\)/);
	});

	test('in grey has no hue at all', async () => {
		const { groups, defs } = await drawMap(drawing({ palette: inGrey(LIGHT) }));
		for (const [colour] of `${groups}${defs}`.matchAll(/#[0-9a-f]{6}(?=")/g)) {
			expect(greyOf(colour), colour).toBe(colour);
		}
	});
});

describe('a projection', () => {
	test('has the middle of the view in the middle of the picture, and its scale', () => {
		for (const drawn of ['globe', 'flat'] as const) {
			const projection = projectionFor(drawn, FAR, size);
			const [x = 0, y = 0] = projection([FAR.longitude, FAR.latitude]) ?? [];
			expect(x).toBeCloseTo(size.width / 2, 3);
			expect(y).toBeCloseTo(size.height / 2, 3);
			const bar = scaleBar(projection, size, 130);
			expect(bar?.km).toBe(500);
			expect(bar?.length).toBeLessThanOrEqual(130);
		}
		expect(isRound('globe', { zoom: 6 })).toBe(false);
	});

	test('of the whole border has both of its ends', () => {
		const projection = projectionFor('conic', FAR, size);
		expect(zoomOf(projection, size)).toBeCloseTo(3, 0);
		for (const end of [
			[73.6, 39.5],
			[134.8, 48.4],
			[130.7, 42.4],
			[121, 53.5]
		] as [number, number][]) {
			const [x = -1, y = -1] = projection(end) ?? [];
			expect(x > 0 && x < size.width && y > 0 && y < size.height, String(end)).toBe(true);
		}
	});

	test('shows as much on a larger picture', () => {
		expect(fittedCamera(FAR, size, { width: 1600, height: 1120 }).zoom).toBeCloseTo(4);
		expect(fittedCamera(FAR, size, { width: 1600, height: 560 }).zoom).toBeCloseTo(3);
	});
});

test('The Pacific is sea on the cone, too: ground is what lies within its shores', async () => {
	const { groups } = await drawMap(
		drawing({ projection: projectionFor('conic', FAR, size), round: false, zoom: 4.4 })
	);
	// A shape that covers the picture would be one whose path runs along all four sides.
	const ground = /<g id="map-land">(.*?)<\/g>/s.exec(groups)?.[1] ?? '';
	expect(ground).toContain('<path');
	expect(ground).not.toMatch(/M-12 -12L812 -12L812 572L-12 572Z/);
});

test('A line beside a line lies to its right, where it is positive', () => {
	expect(
		beside(
			[
				[0, 0],
				[10, 0],
				[20, 0]
			],
			3
		).map(([x, y]) => [Math.round(x), Math.round(y)])
	).toEqual([
		[0, 3],
		[10, 3],
		[20, 3]
	]);
});

describe('a sheet', () => {
	const legend = legendOf(asked(), new Set(LAYERS.map(({ id }) => id)), plainWords);
	const notes = [
		'Lines show what is documented.',
		'Credits',
		'You may print this; write: “Thalweg”.'
	];

	test.each([
		['A4', 1122.5, 793.7],
		['A5', 793.7, 559],
		['16:9', 1280, 720],
		['square', 756, 756]
	])('of %s has room for map, legend and notes, and they do not meet', (_, width, height) => {
		const plan = planSheet({ width, height }, { legend, notes });
		const rows = plan.legend.rows.length;
		expect(rows).toBe(legend.length);
		expect(plan.map.height).toBeGreaterThan(height * 0.35);
		expect(plan.map.x + plan.map.width).toBeLessThan(width);
		const below = plan.legend.columns > 1;
		if (below) expect(plan.legend.y).toBeGreaterThan(plan.map.y + plan.map.height);
		else expect(plan.legend.x).toBeGreaterThan(plan.map.x + plan.map.width);
	});

	test('always says title, date, scale, credits and what may be done with it', async () => {
		const plan = planSheet({ width: 1122.5, height: 793.7 }, { legend, notes });
		const map = await drawMap(drawing({ size: plan.map }));
		const texts = {
			title: 'The fighting & after',
			subtitle: '2 March 1969',
			description: 'Map',
			legend,
			scale: '500 km',
			notes,
			language: 'en' as const
		};
		const svg = sheetOf(
			plan,
			map,
			texts,
			LIGHT,
			{ length: 100 },
			{ width: '297mm', height: '210mm' }
		);
		for (const said of ['The fighting &amp; after', '2 March 1969', '500 km', ...notes])
			expect(svg).toContain(`>${said}</text>`);
		expect(svg).toContain('width="297mm"');
		expect(svg).not.toMatch(/ style="|<script|<image|href="http/);
	});
});
