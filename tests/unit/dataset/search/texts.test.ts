import { expect, test, vi } from 'vitest';
import { TextIndex } from '../../../../src/dataset/search/texts';

const atOnce = () => Promise.resolve();
const textsOf = (records: Record<string, unknown>) =>
	TextIndex.of(Object.entries(records), new Map(), atOnce);

test('a sentence is found by words that begin so, in any order, wherever they stand in it', async () => {
	const texts = await textsOf({
		a: { text: 'Border guards met. Guards of the border talked!' },
		b: { text: 'The guardian left. A border was drawn.' },
		c: {
			text: ['The border, they said, was unguarded.', 'Was it? «Да.» Guards came to the border.']
		}
	});
	expect(texts.find(['border', 'guard'])).toEqual([
		{ id: 'a', sentence: 'Border guards met.', count: 2 },
		{ id: 'c', sentence: 'Guards came to the border.', count: 1 }
	]);
	expect(texts.find(['unguarded'])).toEqual([
		{ id: 'c', sentence: 'The border, they said, was unguarded.', count: 1 }
	]);
	expect(texts.find(['guards', 'border', 'they'])).toEqual([]);
	// A single letter need not be there.
	expect(texts.find(['x', 'unguarded'])).toHaveLength(1);
	expect(texts.find(['nothing', 'border'])).toEqual([]);
	expect(texts.find(['the', 'guardian']).map(({ id }) => id)).toEqual(['b']);
});

test('too little to look for finds nothing; in Chinese two characters are enough', async () => {
	const texts = await textsOf({ a: 'The am of us.', b: '珍宝岛在江中。他走了！' });
	expect(texts.find(['am'])).toEqual([]);
	expect(texts.find(['a', 'm'])).toEqual([]);
	expect(texts.find([])).toEqual([]);
	expect(texts.find(['the'])).toEqual([{ id: 'a', sentence: 'The am of us.', count: 1 }]);
	expect(texts.find(['岛'])).toEqual([]);
	expect(texts.find(['宝岛'])).toEqual([{ id: 'b', sentence: '珍宝岛在江中。', count: 1 }]);
	expect(texts.find(['岛', '江']).map(({ id }) => id)).toEqual(['b']);
	expect(texts.find(['岛', '走'])).toEqual([]);
});

test('of records with as many sentences, the first by its id', async () => {
	const texts = await textsOf({
		b: 'Guards came.',
		a: 'Guards went.',
		c: 'Guards. Guards stayed. Guards left.',
		d: 'Guards slept.'
	});
	expect(texts.find(['guards']).map(({ id, count }) => [id, count])).toEqual([
		['c', 3],
		['a', 1],
		['b', 1],
		['d', 1]
	]);
});

test('what has fewer than five signs is no sentence', async () => {
	const texts = await textsOf({ a: '岛在江中。', b: ['珍宝岛在江中。岛呢？', undefined] });
	expect(texts.find(['江中']).map(({ id }) => id)).toEqual(['a', 'b']);
	expect(texts.find(['岛呢'])).toEqual([]);
});

test('names, ids, dates and sources are no texts; what a paragraph says around its links is one', async () => {
	const texts = await textsOf({
		a: {
			names: { en: 'Guards of honour' },
			sources: ['guards of the archive'],
			certainty: 'guards',
			nothing: null,
			many: 3,
			text: [
				['He ', { emphasis: 'really' }, ' met ', { text: 'the guards' }, { cite: [] }, ' there.']
			]
		},
		b: { list: [{ text: 'No run of words, guards alone.' }, { text: 'Guards again.' }] },
		c: ['Guard one.', { text: 'Guard two.' }, 3]
	});
	expect(texts.find(['guard']).find(({ id }) => id === 'c')?.count).toBe(2);
	expect(texts.find(['guards'])).toEqual([
		{ id: 'b', sentence: 'No run of words, guards alone.', count: 2 },
		{ id: 'a', sentence: 'He really met the guards there.', count: 1 }
	]);
});

test('while it is made, the page answers whenever some milliseconds are over', async () => {
	const clock = vi.spyOn(performance, 'now');
	let now = 0;
	clock.mockImplementation(() => now);
	let rests = 0;
	const taking = function* (each: number): Generator<readonly [string, unknown]> {
		for (let id = 0; id < 10; id++) {
			now += each;
			yield [`${id}`, `Some words ${id}.`];
		}
	};
	const rest = () => Promise.resolve(void rests++);
	await TextIndex.of(taking(0), new Map(), rest);
	expect(rests).toBe(0);
	await TextIndex.of(taking(4), new Map(), rest);
	expect(rests).toBe(5);
	await TextIndex.of(taking(100), new Map(), rest);
	expect(rests).toBe(15);
});
