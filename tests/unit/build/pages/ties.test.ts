import { beforeAll, expect, test } from 'vitest';
import { tiesOf } from '../../../../build/pages/ties';
import { viewOfCamera } from '../../../../build/pages/map-view';
import { Dataset } from '../../../../src/dataset/dataset';
import { zhHans } from '../../../../src/i18n/whole';
import type { OpeningData } from '../../../../src/kinds';
import type { Chapter } from '../../../../src/kinds/chapter/schema';
import { Atlas } from '../../../../src/state/atlas.svelte';
import { publicJson } from '../../geodata/public-data';
import { ENGLISH } from '../../fixtures/spoken';

const chapters = publicJson<Record<string, Chapter[]>>('chapters.json');
let dataset: Dataset;
let atlas: Atlas;

beforeAll(() => {
	dataset = new Dataset(publicJson<OpeningData>('opening.json'));
	atlas = new Atlas(dataset, ENGLISH);
});

function tiesIn(tour: string, number: number) {
	const chapter = chapters[tour]?.[number - 1];
	if (!chapter) throw new Error('no such chapter');
	return tiesOf(chapter, viewOfCamera(chapter.camera), dataset, atlas);
}

test('A chapter on the three capitals draws all their relations, each as it stood on its day', () => {
	const ties = tiesIn('capitals', 1);
	expect(ties.map(({ told }) => told).sort()).toEqual([
		'Beijing – Moscow: Alliance',
		'Beijing – Washington, D.C.: Strained',
		'Moscow – Washington, D.C.: Hostile'
	]);
	for (const { path } of ties) expect(path).toMatch(/^M[\d. -]+L/);
});

test('A chapter on what happened between two, seen from near, draws theirs', () => {
	expect(tiesIn('split', 5).map(({ told }) => told)).toEqual(['Beijing – Moscow: Strained']);
});

test('A chapter on ground draws none', () => {
	expect(tiesIn('split', 9)).toEqual([]);
	expect(tiesIn('border', 1)).toEqual([]);
});

test('They are told in the language of the page', () => {
	atlas.words = zhHans;
	atlas.language = 'zh-Hans';
	expect(tiesIn('capitals', 1)[0]?.told).toMatch(
		/^\p{Script=Han}+\P{Script=Han}+\p{Script=Han}+：\p{Script=Han}+$/u
	);
});
