/** Damaged archives of tiles: each opens or says why, and a tile that cannot be read takes nothing else along. */
import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { en } from '../../../src/i18n/whole';
import { LANGUAGES } from '../../../src/i18n';
import type { OpeningData } from '../../../src/kinds';
import { gatherTiles } from '../../../src/map/drawing/gather-tiles';
import { projectionFor } from '../../../src/map/drawing/projections';
import { INITIAL_SETTINGS } from '../../../src/map/layer-settings';
import { LIGHT } from '../../../src/map/palette';
import { describeTiles } from '../../../src/own-data/telling-tiles';
import { UnusableTiles, type TileProblem } from '../../../src/own-data/tile-archive';
import { bytesOfFile } from '../../../src/own-data/tile-bytes';
import { Atlas } from '../../../src/state/atlas.svelte';
import { OwnArchives } from '../../../src/state/own-archives.svelte';
import { dayOf } from '../../../src/time/day';
import { ENGLISH } from '../fixtures/spoken';
import { writeTiles } from '../fixtures/tile-writer';
import { publicJson } from '../geodata/public-data';
import { damaged, numbers } from './damage';

const FILES = 1000;
const NAMES = ['Даманский', '珍宝岛', 'Zhalanashkol'];
const WHOLE = writeTiles(
	NAMES.map((name, index) => ({
		longitude: 90 + index * 10,
		latitude: 42 + index,
		properties: { name, start: '1969-03', end: '1969-08-13', depth: index }
	}))
);
const size = { width: 800, height: 560 };
const camera = { zoom: 3, latitude: 47, longitude: 105 };
const dataset = new Dataset(publicJson<OpeningData>('opening.json'));

/** Lays an archive over an atlas and draws what is there on a day, as a picture and the list do; says what is the matter. */
async function drawn(bytes: Uint8Array): Promise<{ count: number; problems: TileProblem[] }> {
	const atlas = new Atlas(dataset, ENGLISH);
	const archives = new OwnArchives(atlas);
	const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
	try {
		await archives.add('a.pmtiles', bytesOfFile(blob));
	} catch (problem) {
		if (problem instanceof UnusableTiles) return { count: 0, problems: [problem.problem] };
		throw problem;
	}
	const [layer] = atlas.layers.list;
	if (!layer) throw new Error('it is not laid');
	const asked = {
		layers: [layer],
		hidden: new Set<string>(),
		dataset,
		day: dayOf(1969, 3, 2),
		settings: INITIAL_SETTINGS,
		selected: null,
		palette: LIGHT,
		words: en,
		zoom: camera.zoom,
		language: 'en',
		projection: projectionFor('globe', camera, size),
		size
	};
	const specs = layer.specs(LIGHT, en);
	const { bySource } = await gatherTiles(asked, [{ layer, specs }]);
	const points = [...bySource].flatMap(([, features]) => features);
	const opened = archives.list.flatMap(({ archive }) => archive.problems);
	const problems = [...opened, ...Object.values(archives.failures)];
	return { count: new Set(points.map(({ told }) => told?.['name'])).size, problems };
}

test('the whole archive is read', async () => {
	expect(await drawn(WHOLE)).toEqual({ count: NAMES.length, problems: [] });
});

test(`${FILES} damaged archives`, async () => {
	const below = numbers(1969);
	let onMap = 0;
	for (let file = 0; file < FILES; file += 1) {
		const { count, problems } = await drawn(damaged(WHOLE, below));
		for (const problem of problems) {
			const said = LANGUAGES.map((language) => describeTiles(problem, language));
			if (said.some((text) => text === '' || /undefined|NaN/.test(text)))
				expect.fail(`file ${file}: ${said.join(' / ')}`);
		}
		onMap += count;
	}
	// An archive whose end is missing, or whose parts have moved, is not opened at all.
	expect(onMap).toBeGreaterThan(0.05 * FILES * NAMES.length);
});
