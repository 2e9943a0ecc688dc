import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { distance } from '@turf/turf';
import type { LineString, Point, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { en } from '../../../src/i18n/whole';
import { STORY_WORDS } from '../../../src/i18n/story-words';
import type { AtlasData } from '../../../src/kinds';
import { LAYERS } from '../../../src/map/layers';
import { sceneLayer } from '../../../src/map/layers/scene';
import { PALETTES } from '../../../src/map/palette';
import { atlasStyle } from '../../../src/map/style';
import { unitSign } from '../../../src/map/unit-signs';
import { publicText } from '../geodata/public-data';
import { madeAtOnce } from '../fixtures/made-at-once';

const atlas = JSON.parse(publicText('atlas.json')) as AtlasData;
const dataset = new Dataset(atlas);
const views = atlas.scenes.flatMap(({ centre, steps }) =>
	steps.map(({ units }) => ({ centre, units, sides: ['CHN', 'SUN'] }))
);
const [view] = views.filter(({ units }) => units.length > 1);
const nothing = { type: 'FeatureCollection' as const, features: [] };

function featuresOf(source: string, shown = view) {
	if (!shown) throw new Error('no scene draws two units');
	const found = sceneLayer(shown).sources.find(({ id }) => id === source);
	return madeAtOnce(found, nothing, dataset);
}

describe('a step of a scene on the map', () => {
	test('rings lie 500 m and 2 km from its middle, all round', () => {
		const centre = view?.centre ?? [0, 0];
		const away = featuresOf('scene-rings').map(({ geometry }) =>
			(geometry as LineString).coordinates.map((at) => distance(centre, at))
		);
		for (const [index, km] of [0.5, 2].entries()) {
			expect(Math.min(...(away[index] ?? []))).toBeCloseTo(km, 2);
			expect(Math.max(...(away[index] ?? []))).toBeCloseTo(km, 2);
		}
	});

	test('each unit stands where the record has it, within a disc as wide as its accuracy', () => {
		const units = view?.units ?? [];
		const marks = featuresOf('scene-units').map(({ geometry }) => (geometry as Point).coordinates);
		expect(marks).toEqual(units.map(({ position }) => position));
		const widths = featuresOf('scene-doubts').map(({ geometry }, index) =>
			Math.round(
				1000 *
					distance(
						units[index]?.position ?? [0, 0],
						(geometry as Polygon).coordinates[0]?.[0] ?? [0, 0]
					)
			)
		);
		expect(widths).toEqual(units.map(({ accuracy }) => accuracy));
	});

	test.each(Object.entries(PALETTES))(
		'its style is sound, and every sign it asks for is drawn (%s)',
		(theme, palette) => {
			for (const shown of views) {
				const layer = sceneLayer(shown);
				const style = atlasStyle({
					layers: [...LAYERS, layer],
					theme: theme as keyof typeof PALETTES,
					words: en,
					projection: 'flat',
					hidden: new Set()
				});
				expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
				const drawn = Object.keys(layer.images?.(palette) ?? {});
				const asked = featuresOf('scene-units', shown).map(({ properties }) => properties['sign']);
				expect(new Set(drawn)).toEqual(new Set(asked));
			}
		}
	);
});

describe('the sign of a unit', () => {
	const plain = { arm: 'infantry', inferred: false, ink: '#000000', fill: '#ffffff' } as const;
	const inked = ({ data }: { data: Uint8Array }) =>
		data.filter((value, at) => at % 4 === 0 && value < 64 && (data[at + 3] ?? 0) > 191).length;
	const pixels = (sign: Parameters<typeof unitSign>[0]) => [...unitSign(sign).data].join();

	test('a frame after an account is broken, and has less ink than one that is given', () => {
		expect(inked(unitSign({ ...plain, inferred: true }))).toBeLessThan(inked(unitSign(plain)));
	});

	test('every arm and every size has a sign of its own', () => {
		const arms = Object.keys(
			STORY_WORDS.en.scene.arms
		) as (keyof typeof STORY_WORDS.en.scene.arms)[];
		expect(new Set(arms.map((arm) => pixels({ ...plain, arm }))).size).toBe(arms.length);
		const sizes = Object.keys(
			STORY_WORDS.en.scene.echelons
		) as (keyof typeof STORY_WORDS.en.scene.echelons)[];
		expect(new Set(sizes.map((echelon) => pixels({ ...plain, echelon }))).size).toBe(sizes.length);
	});
});
