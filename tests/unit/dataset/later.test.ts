import { expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import type { OpeningData, Reference } from '../../../src/kinds';
import { Atlas } from '../../../src/state/atlas.svelte';
import { readHash } from '../../../src/state/address';
import { publicJson } from '../geodata/public-data';
import { ENGLISH } from '../fixtures/spoken';

const published = publicJson<OpeningData>('opening.json');
const [first] = published.debates;
/** As if debates came later: any kind may. */
const { debates, ...others } = published;
const opening = {
	...others,
	debates: [],
	later: { debates: debates.map(({ id }) => id) }
} satisfies OpeningData;
const reference: Reference = { version: published.version, debates };
const id = first?.id ?? '';

test('what comes later is known by its id at once, and found when it has come', () => {
	const dataset = new Dataset(opening);
	expect(dataset.has(id)).toBe(true);
	expect(dataset.kindOf(id)).toBe('debates');
	expect(dataset.get(id)).toBeUndefined();
	expect(dataset.data.debates).toEqual([]);
	dataset.add(reference);
	expect(dataset.get(id)).toEqual({ kind: 'debates', record: first });
	expect(dataset.kindOf(id)).toBe('debates');
	expect(dataset.data.debates).toBe(debates);
});

test('without what came later, what is there on a day is the same', () => {
	const [before, after] = [new Dataset(opening), new Dataset(opening)];
	after.add(reference);
	expect(after.visible(-305)).toEqual(before.visible(-305));
});

test('a link opens it before it has come; what nobody knows is refused at once', async () => {
	const atlas = new Atlas(new Dataset(opening), ENGLISH);
	await atlas.follow(readHash(`#sel=${id}`));
	expect(atlas.selectedId).toBe(id);
	expect(atlas.notices).toEqual([]);
	expect(atlas.find(id)).toBeUndefined();
	atlas.details.know(reference);
	expect(atlas.find(id)?.record).toBe(first);
	expect(atlas.select('nikita')).toBe(false);
	await atlas.follow(readHash('#sel=nikita'));
	expect(atlas.notices).toHaveLength(1);
});
