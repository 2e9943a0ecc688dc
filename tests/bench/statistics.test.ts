import { expect, test } from 'vitest';
import { mean, median, quantile, spread } from '../../bench/statistics';

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
