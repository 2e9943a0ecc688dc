import { expect, test } from 'vitest';
import { citationsIn, citationsOf, type Prose } from '../../../src/kinds/compiled';

test('the citations of a text are told in their order, from all its paragraphs', () => {
	const prose: Prose = [
		[
			'He ',
			{ emphasis: 'left' },
			{ cite: [{ source: 'luthi-2008', locator: 'p. 3' }, { source: 'shen-2003' }] },
			{ date: '1969', text: 'in 1969' }
		],
		[{ record: 'zhenbao', text: 'Zhenbao' }, { cite: [{ source: 'luthi-2008' }] }, 'cite.']
	];
	expect(citationsIn(prose)).toEqual([
		{ source: 'luthi-2008', locator: 'p. 3' },
		{ source: 'shen-2003' },
		{ source: 'luthi-2008' }
	]);
	expect(citationsIn([['No source.'], []])).toEqual([]);
});

test('each source behind a statement has its page where one is given', () => {
	const sources = ['luthi-2008', 'shen-2003'];
	expect(citationsOf({ sources, locators: { 'shen-2003': 'p. 7' } })).toStrictEqual([
		{ source: 'luthi-2008' },
		{ source: 'shen-2003', locator: 'p. 7' }
	]);
	expect(citationsOf({ sources })).toStrictEqual(sources.map((source) => ({ source })));
	expect(citationsOf({ sources: [] })).toEqual([]);
});
