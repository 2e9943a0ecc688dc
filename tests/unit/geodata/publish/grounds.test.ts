import { expect, test } from 'vitest';
import { groundCells } from '../../../../geodata/publish/grounds';

test('a cell says where in each source a statement and its prose have it from', () => {
	const grounds = { sources: ['a', 'b'], locators: { b: 'pp. 3–4' } };
	expect(groundCells(grounds)).toEqual({ sources: 'a|b', locators: 'b: pp. 3–4' });
	const cited = [{ source: 'a', locator: 'ch. 5' }, { source: 'c' }];
	expect(groundCells(grounds, cited).locators).toBe('a: ch. 5|b: pp. 3–4');
	expect(groundCells({ sources: [] })).toEqual({ sources: '', locators: '' });
});
