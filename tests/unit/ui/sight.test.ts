import { beforeEach, expect, test } from 'vitest';
import { DATED_KINDS, Dataset } from '../../../src/dataset/dataset';
import { sightOf } from '../../../src/ui/sight';
import type { OpeningData } from '../../../src/kinds';
import { Atlas } from '../../../src/state/atlas.svelte';
import { ENGLISH } from '../fixtures/spoken';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const SIZE = { width: 760, height: 300 };

let atlas: Atlas;
beforeEach(() => {
	atlas = new Atlas(dataset, ENGLISH);
});

test('the picture looks where the view looks, from as much farther as it is lower than a map', () => {
	atlas.camera = { zoom: 4, latitude: 47, longitude: 131 };
	expect(sightOf(atlas, SIZE)).toEqual({ zoom: 3, latitude: 47, longitude: 131 });
	// No larger than the map would be, and never where nothing is drawn.
	expect(sightOf(atlas, { width: 760, height: 900 }).zoom).toBe(4);
	atlas.camera = { zoom: 1.5, latitude: 47, longitude: 92 };
	expect(sightOf(atlas, { width: 320, height: 160 }).zoom).toBe(1.2);
});

test('what is opened is looked at, then where the map was asked to go', () => {
	atlas.select('zhenbao');
	const near = sightOf(atlas, SIZE);
	expect(near.zoom).toBeGreaterThan(9);
	expect([near.latitude, near.longitude].map((degree) => degree.toFixed(1))).toEqual([
		'46.5',
		'133.8'
	]);
	atlas.select(null);
	atlas.destination = { zoom: 5, latitude: 40, longitude: 116 };
	expect(sightOf(atlas, { width: 760, height: 600 })).toEqual({
		zoom: 5,
		latitude: 40,
		longitude: 116
	});
});

test('every record that lies somewhere can be looked at, a relation from one capital to the other', () => {
	for (const kind of DATED_KINDS)
		for (const { id } of dataset.data[kind]) {
			atlas.select(id, { keepDate: true });
			const { zoom, latitude, longitude } = sightOf(atlas, SIZE);
			expect([zoom, latitude, longitude].every(Number.isFinite), id).toBe(true);
		}
	const relation = dataset.data.links.find(({ between }) =>
		between.every((end) => end === 'moscow' || end === 'beijing')
	);
	atlas.select(relation?.id ?? '', { keepDate: true });
	const { longitude } = sightOf(atlas, SIZE);
	expect(longitude).toBeGreaterThan(50);
	expect(longitude).toBeLessThan(110);
});
