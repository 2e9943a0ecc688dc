import {
	createExpression,
	latest,
	validateStyleMin,
	type StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n';
import { WORDS, en } from '../../../src/i18n/whole';
import { nameInLanguage, present } from '../../../src/map/expressions';
import { LAYERS } from '../../../src/map/layers';
import { ringReach } from '../../../src/map/layers/events';
import { PALETTES, type Theme } from '../../../src/map/palette';
import type { Projection } from '../../../src/map/projection';
import {
	TILING,
	answersPress,
	atlasStyle,
	keepingFeatures,
	type StyleOptions
} from '../../../src/map/style';

const THEMES = Object.keys(PALETTES) as Theme[];
const PROJECTIONS: Projection[] = ['globe', 'flat'];
const LAYER_IDS = Object.keys(en.legend.layers);
const PICTURES: StyleOptions['pictures'] = new Map([
	[
		'relief',
		{
			coordinates: [
				[60, 60],
				[150, 60],
				[150, 20],
				[60, 20]
			]
		}
	]
]);

/** The style of the atlas's own layers. */
const styleOf = (options: Omit<StyleOptions, 'layers'>) =>
	atlasStyle({ layers: LAYERS, ...options });

const hiddenSets = [
	[],
	...LAYER_IDS.map((id) => [id]),
	LAYER_IDS.filter((_, index) => index % 2 === 0),
	LAYER_IDS
];

const problems = (style: StyleSpecification) =>
	validateStyleMin(style).map((problem) => problem.message);

const spoken = LANGUAGES.map((language) => [language, WORDS[language]] as const);

describe.each(spoken)('in %s', (_language, words) => {
	describe.each(THEMES)('%s', (theme) => {
		describe.each(PROJECTIONS)('%s', (projection) => {
			// What is hidden does not depend on the language; in one of them every set is tried.
			const tried = words === en ? hiddenSets : [[], LAYER_IDS];
			test.each(tried.map((ids) => [ids.join(', ') || 'nothing', ids] as const))(
				'the style is a style with %s hidden',
				(_, ids) => {
					for (const pictures of [undefined, PICTURES]) {
						const hidden = new Set(ids);
						const style = styleOf({
							theme,
							words,
							projection,
							hidden,
							...(pictures ? { pictures } : {})
						});
						expect(problems(style)).toEqual([]);
					}
				}
			);

			const style = styleOf({ theme, words, projection, hidden: new Set(), pictures: PICTURES });

			test('every layer has an id of its own', () => {
				const ids = style.layers.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			});

			test('every layer draws from a source that is there, and every source is drawn', () => {
				const drawn = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
				expect(new Set(drawn)).toEqual(new Set(Object.keys(style.sources)));
			});

			test('the same options give the same style', () => {
				expect(
					styleOf({ theme, words, projection, hidden: new Set(), pictures: PICTURES })
				).toEqual(style);
			});

			test.each(LAYER_IDS)('hiding %s hides its layers and no others', (id) => {
				const hidden = styleOf({
					theme,
					words,
					projection,
					hidden: new Set([id]),
					pictures: PICTURES
				});
				const gone = hidden.layers
					.filter((layer) => layer.layout?.visibility === 'none')
					.map((layer) => layer.id);
				const own = LAYERS.filter((layer) => layer.group?.id === id).flatMap((layer) =>
					layer.specs(PALETTES[theme], words).map((spec) => spec.id)
				);
				expect(own.length).toBeGreaterThan(0);
				expect(gone).toEqual(own);
				expect(hidden.sources).toEqual(style.sources);
			});
		});
	});
});

test('a theme or a projection changes no layer’s id, order or source', () => {
	const skeleton = (theme: Theme, projection: Projection) =>
		styleOf({ theme, words: en, projection, hidden: new Set() }).layers.map((layer) => [
			layer.id,
			layer.type,
			'source' in layer ? layer.source : null
		]);
	for (const theme of THEMES) {
		for (const projection of PROJECTIONS) {
			expect(skeleton(theme, projection)).toEqual(skeleton('light', 'flat'));
		}
	}
});

test('without its image there is no relief', () => {
	const style = styleOf({ theme: 'light', words: en, projection: 'flat', hidden: new Set() });
	expect(style.sources).not.toHaveProperty('relief');
	expect(style.layers.some((layer) => 'source' in layer && layer.source === 'relief')).toBe(false);
});

test('sources are told once, and every source and every layer has an id of its own', () => {
	const ids = LAYERS.flatMap((layer) => layer.sources.map((source) => source.id));
	expect(new Set(ids).size).toBe(ids.length);
	const layers = LAYERS.map(({ id }) => id);
	expect(new Set(layers).size).toBe(layers.length);
});

/** Takes room on the map and is never drawn. */
const isRoom = ({ paint }: LayerSpecification) =>
	(paint as Record<string, unknown> | undefined)?.['icon-opacity'] === 0;

test('what comes and goes and is drawn asks whether it is there', () => {
	const dated = new Set(
		LAYERS.flatMap((layer) => layer.sources.filter((source) => source.dated)).map(({ id }) => id)
	);
	const { layers } = styleOf({
		theme: 'light',
		words: en,
		projection: 'flat',
		hidden: new Set()
	});
	for (const layer of layers) {
		if (!('source' in layer) || !dated.has(layer.source) || isRoom(layer)) continue;
		expect(JSON.stringify(layer.paint), layer.id).toContain(JSON.stringify(present));
	}
});

test('no line reaches further beyond a tile than the tile knows', () => {
	const { layers } = styleOf({
		theme: 'light',
		words: en,
		projection: 'flat',
		hidden: new Set()
	});
	const state = { present: true, selected: true, hovered: true };
	const feature = { type: 2 as const, properties: { prominence: 'main' } };
	for (const layer of layers) {
		if (layer.type !== 'line') continue;
		const specification = latest.paint_line['line-width'] as unknown as Parameters<
			typeof createExpression
		>[2];
		const width = layer.paint?.['line-width'] ?? 1;
		const made = createExpression(width, 'line-width', specification, {});
		if (made.result === 'error') throw new Error(made.value[0]?.message);
		for (let zoom = 0; zoom <= 22; zoom++) {
			const pixels: unknown = made.value.evaluate({ zoom }, feature, state);
			// Half of it lies on either side, and half a pixel more is smoothed.
			expect(Number(pixels) / 2 + 0.5, layer.id).toBeLessThan(TILING.buffer);
		}
	}
});

test('every name is hidden by its visibility, and none waits for a filter to know the day', () => {
	const named = new Set(
		LAYERS.flatMap((layer) => layer.sources.filter((source) => source.labels)).map(({ id }) => id)
	);
	const { layers, state } = styleOf({
		theme: 'light',
		words: en,
		projection: 'flat',
		hidden: new Set()
	});
	const symbols = layers.filter((layer) => layer.type === 'symbol');
	expect(new Set(symbols.map(({ source }) => source))).toEqual(named);
	for (const { id, paint, layout } of symbols.filter((layer) => !isRoom(layer))) {
		const opacity = paint?.['text-opacity'] ?? paint?.['icon-opacity'];
		expect(JSON.stringify(opacity), id).toContain(JSON.stringify(present));
		// In this order MapLibre places all names of a tile, not those it is offered.
		expect(layout?.['symbol-z-order'], id).toBeUndefined();
	}
	expect(Object.keys(state ?? {}).filter((name) => /day|date/i.test(name))).toEqual([]);
});

test('beside a ring there is room for a name on every side, at every zoom', () => {
	const { layers } = styleOf({
		theme: 'light',
		words: en,
		projection: 'flat',
		hidden: new Set()
	});
	const order = layers.map(({ id }) => id);
	const named = ['labels-sites', 'labels-towns', 'labels-capitals'];
	for (const { id, layout } of layers.filter((layer) => layer.type === 'symbol')) {
		if (!named.includes(id)) continue;
		// The map places what is listed last first.
		expect(order.indexOf(id)).toBeLessThan(order.indexOf('ring-room'));
		const evaluate = (name: 'text-size' | 'text-variable-anchor-offset', zoom: number): unknown => {
			const specification = latest.layout_symbol[name] as unknown as Parameters<
				typeof createExpression
			>[2];
			const made = createExpression(layout?.[name], name, specification, {});
			if (made.result === 'error') throw new Error(made.value[0]?.message);
			return made.value.evaluate({ zoom }, { type: 1, properties: {} });
		};
		for (let zoom = 2; zoom <= 16; zoom++) {
			const size = Number(evaluate('text-size', zoom));
			const { values } = evaluate('text-variable-anchor-offset', zoom) as {
				values: (string | [number, number])[];
			};
			const clear = values.flatMap((value) => {
				if (typeof value === 'string') return [];
				return Math.hypot(...value) * size > ringReach(zoom) + 3 ? [value] : [];
			});
			expect(clear, `${id} at zoom ${zoom}`).toHaveLength(4);
		}
	}
});

test('what answers a press is told by its layer', () => {
	const { layers } = styleOf({
		theme: 'light',
		words: en,
		projection: 'flat',
		hidden: new Set()
	});
	const answering = layers.filter(answersPress).map(({ id }) => id);
	for (const part of ['border-overview', 'border-local', 'links', 'events', 'places', 'areas']) {
		expect(
			answering.some((id) => id.startsWith(part)),
			part
		).toBe(true);
	}
	for (const quiet of ['sea', 'land', 'lakes', 'polities', 'link-labels', 'labels-states']) {
		expect(answering).not.toContain(quiet);
	}
});

test('a label is written in the reader’s language, and in English where it has no name in it', () => {
	const write = (language: string, properties: Record<string, string>) => {
		const text = latest.layout_symbol['text-field'] as unknown as Parameters<
			typeof createExpression
		>[2];
		const made = createExpression(nameInLanguage, 'text-field', text, { language });
		if (made.result === 'error') throw new Error(made.value[0]?.message);
		return String(made.value.evaluate({ zoom: 5 }, { type: 1, properties }));
	};
	const names = { 'name:en': 'Khabarovsk', 'name:zh-Hans': '伯力', 'name:ru': 'Хабаровск' };
	for (const language of LANGUAGES) expect(write(language, names)).toBe(names[`name:${language}`]);
	expect(write('ru', { 'name:en': 'Ussuri' })).toBe('Ussuri');
});

describe('the next style of a map', () => {
	const plain = {
		theme: 'light',
		words: en,
		projection: 'flat',
		hidden: new Set<string>()
	} as const;
	const few = LAYERS.filter(({ sources }) => sources.length > 0).slice(0, 2);
	test('keeps what is in the sources, and has none of it copied or compared', () => {
		const filled = {
			type: 'geojson',
			data: { type: 'FeatureCollection', features: [{ type: 'Feature', id: 1 }] }
		} as never;
		const next = atlasStyle({ layers: few, ...plain });
		const [id = '', other = ''] = Object.keys(next.sources);
		const previous = { ...next, sources: { [id]: filled, gone: filled } };
		const { sources } = keepingFeatures(previous, next);
		expect(Object.keys(sources)).toEqual(Object.keys(next.sources));
		expect((sources[id] as { data: unknown }).data).toMatchObject({ features: [{ id: 1 }] });
		// As MapLibre copies and compares.
		expect(Object.keys(sources[id] ?? {})).toEqual(['type']);
		expect(sources[id]).toBe(previous.sources[id]);
		expect(sources[other]).toEqual(next.sources[other]);
		expect(problems({ ...next, sources })).toEqual([]);
	});

	test('begins with empty sources', () => {
		const next = styleOf(plain);
		expect(keepingFeatures(undefined, next)).toEqual(next);
	});
});

test('what the page cuts into tiles is asked of the page, in no place until there is something', () => {
	const [layer] = LAYERS.filter(({ sources }) => sources.length > 0);
	if (!layer) throw new Error('no layer has a source');
	const [source] = layer.sources;
	if (!source) throw new Error('it has none');
	const cut = { ...source, id: 'many', cut: () => Promise.reject(new Error('not yet')) };
	const specs = (): LayerSpecification[] => [
		{ id: 'sea', type: 'background' },
		{ id: 'dots', type: 'circle', source: 'many' }
	];
	const { sources, layers } = atlasStyle({
		layers: [{ id: 'many', sources: [cut], specs }],
		theme: 'light',
		words: en,
		projection: 'flat',
		hidden: new Set()
	});
	expect(sources).toEqual({
		many: {
			type: 'vector',
			tiles: ['thalweg-tiles://many/{z}/{x}/{y}'],
			maxzoom: expect.any(Number) as number,
			bounds: [-180, 0, -180, 0]
		}
	});
	expect(layers).toEqual([
		{ id: 'sea', type: 'background' },
		{ id: 'dots', type: 'circle', source: 'many', 'source-layer': 'features' }
	]);
});
