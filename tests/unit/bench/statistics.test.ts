import { expect, test } from 'vitest';
import { doubt, mean, median, quantile, spread } from '../../../bench/statistics';

test('quantiles lie between the samples', () => {
	expect(median([3, 1, 2])).toBe(2);
	expect(median([4, 1, 2, 3])).toBe(2.5);
	expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
	expect(mean([1, 2, 6])).toBe(3);
	expect(median([])).toBeNaN();
});

test('a spread says how many samples it has seen', () => {
	expect(spread([5, 5, 5])).toEqual({ median: 5, quartiles: [5, 5], p95: 5, samples: 3 });
});

test('the more samples there are, and the closer together, the less doubt is left', () => {
	expect(doubt([1, 2])).toBe(Infinity);
	expect(doubt([4, 4, 4])).toBe(0);
	const few = [9, 10, 11];
	const many = Array.from({ length: 60 }, (_, index) => 9 + (index % 3));
	expect(doubt(many)).toBeLessThan(doubt(few));
	expect(doubt([8, 10, 12])).toBeGreaterThan(doubt(few));
	// One sample gone astray changes nothing.
	expect(doubt([9, 10, 10, 11, 500])).toBeCloseTo(doubt([9, 10, 10, 11, 12]));
});
