/** From far away the greatest waters are named where they lie: where no line of the border is near. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { LANGUAGES } from '../../../src/i18n/languages';
import { en } from '../../../src/i18n/whole';
import type { AtlasData } from '../../../src/kinds';
import { labels } from '../../../src/map/layers/labels';
import { pointLabels } from '../../../src/map/layers/label-features';
import { natureSources } from '../../../src/map/layers/nature-sources';
import { isGreatWater, NEAR } from '../../../src/map/layers/nature-written';
import { LineGrid, spotOf } from '../../../src/map/line-grid';
import { PALETTES } from '../../../src/map/palette';
import { firstCamera } from '../../../src/state/first-view';
import { BEGINNING, FOREVER } from '../../../src/time/interval';

const read = <T>(name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as T;
const dataset = new Dataset(read<AtlasData>('atlas.json'));
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };
const named = pointLabels(NOTHING, dataset).features.filter(({ properties }) =>
	['lake', 'sea'].includes(String(properties['kind']))
);

test('the greatest are named, each once, and no other lake', () => {
	expect(named.map(({ properties }) => properties.record).sort()).toEqual(
		dataset.data.geography
			.filter(isGreatWater)
			.map(({ id }) => id)
			.sort()
	);
	expect(named.map(({ properties }) => properties.record)).toContain('baikal');
	expect(named.length).toBeLessThan(6);
});

test('no line of the border is in a name, in any language', () => {
	const lines = read<FeatureCollection>('border-overview.geojson').features.flatMap(
		({ geometry }) =>
			geometry.type === 'LineString'
				? [
						{
							course: geometry.coordinates,
							days: [BEGINNING, BEGINNING, FOREVER, FOREVER] as const
						}
					]
				: []
	);
	const grid = new LineGrid(lines as never, 0.01);
	const world = 512 * 2 ** 3;
	for (const { geometry, properties } of named) {
		for (const language of LANGUAGES) {
			// Wider than it is written: in one line, an em a letter.
			const letters = String(properties[`name:${language}`]).length;
			const half = [(letters * 10) / 2 / world, 15 / world] as const;
			const middle = spotOf((geometry as Point).coordinates);
			expect(
				grid.cuts({ middle, half }, [BEGINNING, BEGINNING, FOREVER, FOREVER]),
				String(properties[`name:${language}`])
			).toBe(false);
		}
	}
});

test('no first view, on however large a map, is so near that names must be worked out', () => {
	for (const width of [320, 1280, 1920, 3840, 7680])
		expect(firstCamera({ width, height: width }).zoom).toBeLessThan(NEAR);
	for (const { fromZoom = 0 } of natureSources) expect(fromZoom).toBeGreaterThanOrEqual(NEAR);
});

test('where the others are named, too, they are named once', () => {
	const specs = labels.specs(PALETTES.light, en);
	const water = specs.filter(({ id }) => id.startsWith('labels-water'));
	expect(water.map(({ id }) => id)).toEqual([
		'labels-water-far',
		'labels-water-overview',
		'labels-water-regional',
		'labels-water-local'
	]);
	const zooms = water.map(({ minzoom, maxzoom }) => [minzoom, maxzoom]);
	for (const [index, [from]] of zooms.entries()) {
		if (index > 0) expect(from).toBe(zooms[index - 1]?.[1]);
	}
	expect(zooms[0]).toEqual([3, NEAR]);
});
