import { expect, test } from 'vitest';
import { numberSources, placesCited } from '../../../../src/features/story/story-sources';
import type { WholeRecord } from '../../../../src/kinds';
import type { Prose } from '../../../../src/kinds/compiled';

const text: Prose = [
	['It began ', { cite: [{ source: 'a', locator: 'p. 12' }, { source: 'b' }] }, '. It ended '],
	[{ cite: [{ source: 'a', locator: 'p. 40' }] }, { cite: [{ source: 'a', locator: 'p. 12' }] }]
];
const record = {
	sources: ['b'],
	disputes: [
		{ claims: [{ sources: ['c', 'd'], locators: { c: 'Article 3' } }] },
		{ claims: [{ sources: ['a'], locators: { a: 'p. 12' } }] }
	]
} as unknown as WholeRecord['record'];

test('a source has one number in a story', () => {
	expect([...numberSources([text], [record])]).toEqual([
		['a', 1],
		['b', 2],
		['c', 3],
		['d', 4]
	]);
});

test('every page, article or chapter that a story cites is told once, in reading order', () => {
	expect([...placesCited([text], [record])]).toEqual([
		['a', ['p. 12', 'p. 40']],
		['c', ['Article 3']]
	]);
	expect([...placesCited([], [])]).toEqual([]);
});
