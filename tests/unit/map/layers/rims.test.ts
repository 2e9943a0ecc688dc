import { expect, test } from 'vitest';
import { rimOf } from '../../../../src/map/layers/rims';

/** px of a circle on the ground at a zoom. */
const pixels = (metres: number, latitude: number, zoom: number) =>
	(metres * 512 * 2 ** zoom) / (40_075_017 * Math.cos((latitude * Math.PI) / 180));

test('a rim is as large as the accuracy on the ground, and seen only where it is larger than the mark', () => {
	for (const [metres, latitude] of [
		[5000, 46.5],
		[30_000, 55],
		[300, 0]
	] as const) {
		const { reach, from } = rimOf(metres, [100, latitude]);
		for (const zoom of [0, 6, 12]) {
			expect(reach * 2 ** zoom).toBeCloseTo(pixels(metres, latitude, zoom), 6);
		}
		expect(reach * 2 ** from).toBeGreaterThanOrEqual(11);
		expect(reach * 2 ** (from - 1)).toBeLessThan(11);
	}
});
