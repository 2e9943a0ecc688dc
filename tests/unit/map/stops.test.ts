import { expect, test } from 'vitest';
import { valueAt } from '../../../src/map/stops';

test.each([
	[0, 10],
	[4, 10],
	[5, 12],
	[8, 18],
	[9, 28],
	[10, 38],
	[20, 38]
])('at zoom %d it is %d', (zoom, value) => {
	expect(valueAt([[4, 10], [8, 18], [10, 38]], zoom)).toBe(value); // prettier-ignore
});

test('of no stops it is nothing', () => {
	expect(valueAt([], 5)).toBe(0);
});
