import { expect, test } from 'vitest';
import {
	Match,
	answers,
	entriesWith,
	formOf,
	type IsOfYear
} from '../../../../src/dataset/search/match';
import { queriesOf } from '../../../../src/dataset/search/search';
import type { SearchIndex, Subject } from '../../../../src/dataset/search/search-index';
import { indexOf } from './small-index';

const named = (id: string, ...names: string[]): Subject => ({
	id,
	kind: 'places',
	mentions: 0,
	names
});
const index = await indexOf([
	named('shanghai', 'Shanghai'),
	named('shan', 'Shan Island'),
	named('zhukov', 'Bolshoi Kamen', 'Zhukov Kamen'),
	named('damansky', 'Great Island', 'Damansky Island'),
	named('alike', 'Amurkan', 'Amurkin', 'Amurk Tower')
]);
const never: IsOfYear = () => false;
/** What is found for the text as it is typed: which, how well, by which of its names. */
const found = (typed: string, isOfYear = never, of: SearchIndex = index) => {
	const [query] = queriesOf(of, typed, 'english');
	return answers(of, query!, isOfYear).map((hit) => [
		hit.entry.id,
		Match[hit.match],
		formOf(hit)?.text
	]);
};

test('one letter that is heard answers nothing: zh is no beginning of Shanghai', () => {
	expect(found('zh')).toEqual([['zhukov', 'Prefix', 'Zhukov Kamen']]);
	expect(found('zh island')).toEqual([]);
	expect(found('zhanghai')).toEqual([['shanghai', 'SoundsExact', 'Shanghai']]);
	expect(found('zhan island')).toEqual([['shan', 'SoundsExact', 'Shan Island']]);
	expect(found('island zhan')).toEqual([['shan', 'SoundsWords', 'Shan Island']]);
});

test('one letter finds what begins with it, and words that do so only where no name does', async () => {
	const seas = await indexOf([named('sea', 'Sea of Japan'), named('aral', 'Aral Sea', 'Dry Land')]);
	expect(found('s', never, seas)).toEqual([['sea', 'Prefix', 'Sea of Japan']]);
	expect(found('se', never, seas).map(([id]) => id)).toEqual(['sea', 'aral']);
	expect(found('l', never, seas).map(([id]) => id)).toEqual(['aral']);
	expect(found('j', never, seas)).toEqual([['sea', 'Words', 'Sea of Japan']]);
});

test('from five letters on a text may stand within a name, as it is written or as it is heard', () => {
	expect(found('hukov')).toEqual([['zhukov', 'Inside', 'Zhukov Kamen']]);
	expect(found('huko')).toEqual([]);
	expect(found('anscki')).toEqual([['damansky', 'SoundsInside', 'Damansky Island']]);
	expect(found('nscki')).toEqual([]);
});

test('of names that answer as well the shorter is told, of two as long the first', () => {
	expect(found('amurka')).toEqual([['alike', 'Prefix', 'Amurkan']]);
	expect(found('amurk')).toEqual([['alike', 'Begins', 'Amurk Tower']]);
	expect(found('amur')).toEqual([['alike', 'Prefix', 'Amurkan']]);
});

test('of names with some of the words that is told which has most of them, as written or as heard', () => {
	expect(found('kamen z')).toEqual([['zhukov', 'Words', 'Zhukov Kamen']]);
	expect(found('island damanskij')).toEqual([['damansky', 'SoundsWords', 'Damansky Island']]);
});

test('only what may be a year is asked of the years', () => {
	const asked = new Set<number>();
	const ask: IsOfYear = (_, year) => asked.add(year).size < 0;
	found('shan 1799 1869 1969 2008 2108 42 19691', ask);
	expect([...asked]).toEqual([1869, 1969, 2008]);
	const isOf: IsOfYear = ({ id }) => id === 'shan';
	expect([...entriesWith(index, '1969', index.words, isOf)]).toEqual([1]);
	expect(found('island 1969', isOf)).toEqual([['shan', 'Words', 'Shan Island']]);
});
