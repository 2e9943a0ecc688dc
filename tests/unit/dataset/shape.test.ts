/** What the page looks for in a file, and how it says where that is not so. */
import { expect, test } from 'vitest';
import {
	byKey,
	list,
	number,
	object,
	optional,
	text,
	type Shape
} from '../../../src/dataset/shape';

test.each<[string, Shape, unknown, object | undefined]>([
	['a text', text, '', undefined],
	['a number for a text', text, 7, { where: '', expected: 'text', found: 'number' }],
	['a truth for a number', number, true, { where: '', expected: 'number', found: 'truth' }],
	['nothing', number, null, { where: '', expected: 'number', found: 'nothing' }],
	['an object for a list', list(), {}, { where: '', expected: 'list', found: 'object' }],
	['a list for an object', object(), [], { where: '', expected: 'object', found: 'list' }],
	['a list of anything', list(), [1, 'a', null], undefined],
	['an item', list(text), ['a', 1], { where: '[1]', expected: 'text', found: 'number' }],
	['too few items', list(number, 2), [1], { where: '[1]', expected: 'number', found: 'nothing' }],
	['items enough', list(number, 2), [1, 2, 3], undefined],
	['a field, and another', object({ a: text }), { a: 'a', b: 1 }, undefined],
	[
		'a field that lacks',
		object({ a: text }),
		{},
		{ where: 'a', expected: 'text', found: 'nothing' }
	],
	[
		'a field of a field',
		object({ a: object({ b: list(number) }) }),
		{ a: { b: [1, 'x'] } },
		{ where: 'a.b[1]', expected: 'number', found: 'text' }
	],
	['what need not be there', object({ a: optional(text) }), {}, undefined],
	['what need not be there, and is', object({ a: optional(text) }), { a: 'x' }, undefined],
	[
		'what need not be there, and is another',
		object({ a: optional(text) }),
		{ a: null },
		{ where: 'a', expected: 'text', found: 'nothing' }
	],
	['any keys', byKey(number), { x: 1, y: 2 }, undefined],
	['none', byKey(number), {}, undefined],
	[
		'under any key',
		byKey(number),
		{ x: 1, y: 'a' },
		{ where: 'y', expected: 'number', found: 'text' }
	],
	['no keys', byKey(number), 'a', { where: '', expected: 'object', found: 'text' }]
])('%s', (_, shape, value, mismatch) => {
	expect(shape(value, '')).toEqual(mismatch);
});
