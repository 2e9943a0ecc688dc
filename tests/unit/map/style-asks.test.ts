/** What the style asks of a feature, the features have: a misspelt property would draw them wrong, and say nothing. */
import type { FeatureCollection } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { en } from '../../../src/i18n/whole';
import type { OpeningData } from '../../../src/kinds';
import { INITIAL_SETTINGS } from '../../../src/map/layer-settings';
import { LAYERS } from '../../../src/map/layers';
import type { MapLayer } from '../../../src/map/layers/layer';
import { LIGHT } from '../../../src/map/palette';
import { FIRST_DAY, LAST_DAY, dayOf } from '../../../src/time/day';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
/** What the atlas itself tells the map of a feature. */
const TOLD_OF_ALL = ['present', 'selected', 'hovered'];

/** What expressions of this kind name in a style layer: `['get', name]`. */
function asked(value: unknown, of: string): string[] {
	if (!Array.isArray(value)) {
		return typeof value === 'object' && value !== null
			? Object.values(value).flatMap((inner) => asked(inner, of))
			: [];
	}
	const parts: unknown[] = value;
	const own = parts[0] === of && typeof parts[1] === 'string' ? [parts[1]] : [];
	return [...own, ...parts.flatMap((part) => asked(part, of))];
}

const properties = new Set<string>();
const states = new Set(TOLD_OF_ALL);
const images = new Set(LAYERS.flatMap((layer) => Object.keys(layer.images?.(LIGHT) ?? {})));
beforeAll(async () => {
	const days = [FIRST_DAY, dayOf(1958, 8, 23), dayOf(1969, 3, 2), dayOf(1979, 2, 17), LAST_DAY];
	for (const source of LAYERS.flatMap((layer) => layer.sources)) {
		const geometry = source.file ? publicJson<FeatureCollection>(source.file) : empty;
		for (const feature of (await source.features(geometry, dataset)).features) {
			for (const name of Object.keys(feature.properties)) properties.add(name);
			for (const day of source.stateOn ? days : [])
				for (const name of Object.keys(
					source.stateOn?.(feature.properties, day, INITIAL_SETTINGS) ?? {}
				))
					states.add(name);
		}
	}
});

describe.each(LAYERS.map((layer): [string, MapLayer] => [layer.id, layer]))('%s', (_, layer) => {
	test('what its style asks of a feature, features have', () => {
		for (const spec of layer.specs(LIGHT, en)) {
			for (const name of [...asked(spec, 'get'), ...asked(spec, 'has')])
				expect(properties.has(name), `${spec.id} asks for “${name}”`).toBe(true);
			for (const name of asked(spec, 'feature-state'))
				expect(states.has(name), `${spec.id} asks for the state “${name}”`).toBe(true);
		}
	});

	test('the images that it draws with are there', () => {
		for (const spec of layer.specs(LIGHT, en)) {
			const { paint = {}, layout = {} } = spec as { paint?: object; layout?: object };
			for (const [key, value] of Object.entries({ ...paint, ...layout })) {
				if (!/-pattern$|^icon-image$/.test(key) || typeof value !== 'string') continue;
				expect(images, spec.id).toContain(value);
			}
		}
	});

	test('the lines of its legend have words, a key of their own, and colours', () => {
		const entries = layer.legend?.(LIGHT, en) ?? [];
		const keys = entries.map(({ key }) => key);
		for (const { key, label, symbol } of entries) {
			expect(key).not.toBe('');
			expect(JSON.stringify(label).length, key).toBeGreaterThan(4);
			for (const name of ['fill', 'stroke'] as const) {
				const colour = (symbol as Record<string, unknown>)[name];
				if (typeof colour === 'string')
					expect(colour, key).toMatch(/^#[\da-f]{6,8}$|^rgb|^transparent$|^none$/i);
			}
		}
		const view = { ...INITIAL_SETTINGS, day: dayOf(1969, 3, 2), dataset };
		for (const key of layer.keysOn?.(view) ?? []) expect(keys).toContain(key);
	});

	test('it says what its switch is called, and what of it the day changes', () => {
		if (layer.group) expect(layer.group.title(en, 'en')).not.toBe('');
		for (const { id, interval } of layer.changes?.(dataset) ?? []) {
			expect(id).not.toBe('');
			expect(interval[0]).toBeLessThanOrEqual(interval[3]);
		}
	});
});
