/** The spots at which names are tried on open ground: rows that are none at first sight. */
import { describe, expect, test } from 'vitest';
import { lattice } from '../../../../src/map/layers/name-lattice';

describe('a lattice', () => {
	test('has its spots from the first to the last row and column of each window, each once', () => {
		expect(lattice([[0, 0, 2, 1]], 1)).toHaveLength(6);
		expect(lattice([[0.4, -0.4, 1.6, 1.4]], 1)).toEqual(lattice([[0, 0, 2, 1]], 1));
		expect(lattice([[3, 7, 3, 7]], 1)).toHaveLength(1);
		expect(lattice([[3, 7, 2, 7]], 1)).toEqual([]);
		expect(lattice([], 1)).toEqual([]);
		// Nine and nine, of which four are the same.
		const two = lattice([[0, 0, 2, 2], [1, 1, 3, 3]], 1); // prettier-ignore
		expect(two).toHaveLength(14);
		expect(new Set(two.map(String)).size).toBe(14);
	});

	test('has the same spots whatever it is looked at through, as wide as its step', () => {
		const whole = lattice([[-3, -3, 3, 3]], 1).map(String);
		for (const spot of lattice([[-1, 0, 1, 2]], 1)) expect(whole).toContain(String(spot));
		expect(lattice([[0, 0, 6, 4]], 2)).toEqual(
			lattice([[0, 0, 3, 2]], 1).map(([x, y]) => [2 * x, 2 * y])
		);
	});

	test('has every second row half a step aside, and each spot a little out of its place', () => {
		const shifts = { even: [] as number[], odd: [] as number[], down: [] as number[] };
		for (let column = 9000; column < 9140; column += 7)
			for (let row = 4000; row < 4140; row += 7) {
				const [[x = 0, y = 0] = []] = lattice([[column, row, column, row]], 1);
				shifts[row % 2 ? 'odd' : 'even'].push(x - column);
				shifts.down.push(y - row);
			}
		for (const [all, middle] of [
			[shifts.even, 0],
			[shifts.odd, 0.5]
		] as const) {
			// prettier-ignore
			for (const shift of all) expect(Math.abs(shift - middle)).toBeLessThanOrEqual(0.15);
			const sorted = all.toSorted((a, b) => a - b);
			expect(sorted[0]).toBeLessThan(middle - 0.1);
			expect(sorted.at(-1)).toBeGreaterThan(middle + 0.1);
			expect(new Set(all).size).toBe(all.length);
		}
		// In rows still: either a little up or as much down.
		const upwards = shifts.down.filter((shift) => Math.abs(shift + 0.15) < 1e-9).length;
		const downwards = shifts.down.filter((shift) => Math.abs(shift - 0.15) < 1e-9).length;
		expect(upwards + downwards).toBe(400);
		expect(Math.min(upwards, downwards)).toBeGreaterThan(100);
	});
});
