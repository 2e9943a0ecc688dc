/** No name of a range, a peak or a lake stands on a line of the border: at any zoom, in any language. */
import { readFileSync } from 'node:fs';
import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { LANGUAGES, type Language } from '../../../src/i18n/languages';
import { en } from '../../../src/i18n/whole';
import type { AtlasData } from '../../../src/kinds';
import { extentOf } from '../../../src/map/extent';
import { intervalOf, type MapFeature } from '../../../src/map/features';
import { labels } from '../../../src/map/layers/labels';
import { natureSources } from '../../../src/map/layers/nature-sources';
import { LineGrid, placeOf, spotOf, type Spot } from '../../../src/map/line-grid';
import { PALETTES } from '../../../src/map/palette';
import { dayOf, FIRST_DAY, LAST_DAY } from '../../../src/time/day';
import { BEGINNING, FOREVER, isActiveOn, type Interval } from '../../../src/time/interval';

const read = <T>(name: string) => JSON.parse(readFileSync(`public/data/${name}`, 'utf8')) as T;
const dataset = new Dataset(read<AtlasData>('atlas.json'));
const ALWAYS: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];
const NATURE = ['range', 'peak', 'lake', 'sea'];
const records = dataset.data.geography.filter(
	({ kind, uncharted }) => NATURE.includes(kind) || uncharted
);

const grades = await Promise.all(
	natureSources.map(async (source) => {
		const lines = read<FeatureCollection>(source.file ?? '');
		return {
			id: source.id,
			features: (await source.features(lines, dataset)).features,
			grid: new LineGrid(
				lines.features.flatMap(({ geometry, properties }) =>
					geometry.type === 'LineString'
						? [{ course: geometry.coordinates, days: intervalOf(properties ?? {}) }]
						: []
				),
				0.0005
			)
		};
	})
);
const gradeAt = (zoom: number) => grades[zoom < 5 ? 0 : zoom < 8 ? 1 : 2]!;
const namesAt = (zoom: number) =>
	gradeAt(zoom).features.filter(
		({ properties: { from, to } }) => Number(from) <= Math.floor(zoom) && zoom < Number(to)
	);

const isHeight = (kind: unknown) => kind === 'range' || kind === 'peak';

/** Widths of letters in ems, with the room between them, as a browser draws them in this hand. */
const LETTER: Readonly<Record<Language, number>> = { en: 0.5, 'zh-Hans': 1, ru: 0.56 };

/** A name's box on Mercator's map as large as it is written at a zoom. */
function boxOf({ geometry, properties }: MapFeature, language: Language, zoom: number) {
	const high = isHeight(properties['kind']);
	const [first, size0, size1, spacing, widest] = high ? [4, 10, 15, 0.16, 7] : [3, 10, 14, 0.06, 6];
	const share = Math.min(1, Math.max(0, (zoom - first) / (8 - first)));
	const size = size0 + share * (size1 - size0);
	const words = language === 'zh-Hans' ? ['x'] : String(properties[`name:${language}`]).split(' ');
	const letter = LETTER[language] + spacing;
	const whole = String(properties[`name:${language}`]).length * letter;
	const width = Math.min(whole, Math.max(widest, ...words.map(({ length }) => length * letter)));
	const half = [(width * size) / 2, (Math.ceil(whole / widest) * 1.2 * size) / 2] as const;
	const world = 512 * 2 ** zoom;
	let [x, y] = spotOf((geometry as Point).coordinates);
	if (properties['stand'] !== undefined) {
		const stand = Number(properties['stand']);
		const ems = [0.9, 1.8, 3, 4.5][Math.floor(stand / 8)]!;
		const angle = (stand % 8) * 45;
		const aslant = angle % 90 === 45 ? 0.7 : 1;
		const right = Math.sign(Math.round(2 * Math.cos((angle * Math.PI) / 180)));
		const down = -Math.sign(Math.round(2 * Math.sin((angle * Math.PI) / 180)));
		x += (right * (ems * aslant * size + half[0])) / world;
		y += (down * (ems * aslant * size + half[1])) / world;
	}
	return { middle: [x, y] as Spot, half: [half[0] / world, half[1] / world] as const };
}

const ZOOMS = [3, 3.5, 4, 4.6, 5, 5.9, 6, 7, 7.9, 8, 8.5, 9, 10, 11.4, 12, 13, 15];

describe.each(LANGUAGES)('in %s', (language) => {
	test.each(ZOOMS)('at zoom %d none has a line of the border in it', (zoom) => {
		const cut = namesAt(zoom)
			.filter(({ properties }) => zoom >= 4 || !isHeight(properties['kind']))
			.filter((name) => gradeAt(zoom).grid.cuts(boxOf(name, language, zoom), ALWAYS))
			.map(({ properties }) => properties.id);
		expect(cut).toEqual([]);
	});
});

test('each has its name at every zoom, once on a day', () => {
	for (const day of [FIRST_DAY, dayOf(1969, 3, 2), LAST_DAY]) {
		for (const zoom of ZOOMS) {
			const named = namesAt(zoom)
				.filter(({ properties: { days } }) => isActiveOn(days, day))
				.map(({ properties: { record } }) => record)
				.sort();
			expect(named, `zoom ${zoom}, ${day}`).toEqual(records.map(({ id }) => id).sort());
		}
	}
});

test('a name that no line cuts stands where it lies, and none strays far', () => {
	for (const zoom of ZOOMS.filter((at) => at <= 12)) {
		const world = 512 * 2 ** Math.floor(zoom);
		for (const { geometry, properties } of namesAt(Math.floor(zoom))) {
			const record = records.find(({ id }) => properties.id.startsWith(`${id}#`))!;
			const [x, y] = spotOf((geometry as Point).coordinates);
			const [ownX, ownY] = spotOf(record.position);
			const px = Math.hypot(x - ownX, y - ownY) * world;
			expect(px, `${properties.id} at ${zoom}`).toBeLessThan(1400);
			if (record.kind === 'peak') expect(px).toBe(0);
		}
	}
	const baikal = namesAt(6).find(({ properties }) => properties.id.startsWith('baikal#'))!;
	const [east = 0, north = 0] = placeOf(
		spotOf(records.find(({ id }) => id === 'baikal')!.position)
	);
	expect((baikal.geometry as Point).coordinates[0]).toBeCloseTo(east, 6);
	expect((baikal.geometry as Point).coordinates[1]).toBeCloseTo(north, 6);
});

test('every name is drawn by one style layer of its grade, and is no part of where its record lies', () => {
	const specs = labels.specs(PALETTES.light, en);
	for (const { id, features } of grades) {
		expect(specs.filter((spec) => 'source' in spec && spec.source === id)).toHaveLength(2);
		const extents = records.map(({ id: of }) =>
			extentOf(of, [{ type: 'FeatureCollection', features }])
		);
		expect(extents.flat()).toEqual([]);
	}
});

test('a river bears its name along its course, or where its record says that it is, and not both', () => {
	const along = new Set(
		['rivers.geojson', 'rivers-local.geojson'].flatMap((file) =>
			read<FeatureCollection>(file).features.map(({ properties }) => String(properties?.['record']))
		)
	);
	const rivers = dataset.data.geography.filter(({ kind }) => ['river', 'channel'].includes(kind));
	const atPoints = new Set(namesAt(9).map(({ properties }) => properties.record));
	expect(rivers.length).toBeGreaterThan(20);
	for (const { id } of rivers) expect([id, atPoints.has(id)]).toEqual([id, !along.has(id)]);
	expect(rivers.filter(({ id }) => atPoints.has(id)).length).toBeGreaterThan(1);
});
