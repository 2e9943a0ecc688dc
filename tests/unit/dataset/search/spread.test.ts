import { beforeAll, expect, test } from 'vitest';
import { find } from '../../../../src/dataset/search/search';
import { Match } from '../../../../src/dataset/search/match';
import type { SearchIndex, Subject } from '../../../../src/dataset/search/search-index';
import { indexOf } from './small-index';

const subject = (id: string, kind: string, ...names: string[]): Subject => ({
	id,
	kind,
	mentions: 1,
	names
});
const SUBJECTS = [
	subject('mikoyan', 'people', 'Anastas Mikoyan', '米高扬'),
	subject('mikoyan-journey', 'events', 'Mikoyan’s secret visit to Xibaipo', '米高扬在西柏坡'),
	subject('mikoyan-trade', 'events', 'Mikoyan on trade'),
	subject('nixon-abroad', 'events', 'Nixon in Beijing'),
	subject('famine', 'events', 'The leap and its famine', 'Голод'),
	subject('on-famine', 'works', 'Famine in China: a demography')
];
/** What is told of each, word by word. */
const TOLD: Readonly<Record<string, string[]>> = {
	mikoyan: ['mao'],
	'mikoyan-journey': ['mao', '毛泽东'],
	'mikoyan-trade': ['mao'],
	'nixon-abroad': ['mao', 'flew'],
	famine: ['china']
};
const told = (word: string) =>
	new Set(Object.keys(TOLD).filter((id) => TOLD[id]?.some((one) => one.startsWith(word))));

let index: SearchIndex;
beforeAll(async () => {
	index = await indexOf(SUBJECTS);
});
const ids = (typed: string) =>
	find(
		index,
		typed,
		() => false,
		() => false,
		told
	).hits.map(({ entry }) => entry.id);

test('words are found that a name and its texts hold together; who met whom, by the event of it', () => {
	expect(ids('Mikoyan visits Mao')).toEqual(['mikoyan-journey', 'mikoyan-trade', 'mikoyan']);
	expect(ids('米高扬访问毛泽东')).toEqual(['mikoyan-journey']);
	// Without an action, all are alike in this.
	expect(ids('Mao Mikoyan')).toEqual(['mikoyan', 'mikoyan-trade', 'mikoyan-journey']);
	// One of the words has to be in a name.
	expect(ids('Mao flew')).toEqual([]);
});

test('who goes to a country goes to its capital', () => {
	expect(ids('Nixon visits China')).toEqual(['nixon-abroad']);
	expect(ids('Nixon visited Moscow')).not.toContain('nixon-abroad');
});

test('a record comes before works that only name the same', () => {
	expect(ids('China famine')).toEqual(['famine', 'on-famine']);
	// Unless it is the title that was typed.
	expect(ids('famine in China')).toEqual(['on-famine', 'famine']);
});

test('the more of the words are in the name, the better it answers', () => {
	const hits = (typed: string) =>
		find(
			index,
			typed,
			() => false,
			() => false,
			told
		).hits;
	expect(hits('Mao Mikoyan')[0]?.match).toBeCloseTo(Match.Spread + (1 - 7 / 10) / 2, 10);
});
