import { expect, test } from 'vitest';
import { fromGray, grayRuns, toGray } from '../../../bench/page/gray-code';

test('a Gray code leads back to its number, and neighbours differ in one bit', () => {
	for (let number = 0; number < 256; number++) {
		expect(fromGray(toGray(number))).toBe(number);
		const differing = toGray(number) ^ toGray(number + 1);
		expect(differing & (differing - 1)).toBe(0);
	}
});

test('the runs spell the Gray code of every step', () => {
	const runs = grayRuns(64);
	for (let step = 0; step < 64; step++) {
		const on = runs.filter(({ from, to }) => from <= step && step < to);
		expect(on.reduce((code, { bit }) => code | (1 << bit), 0)).toBe(toGray(step));
	}
});
