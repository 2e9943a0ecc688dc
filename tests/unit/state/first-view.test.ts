import { expect, test } from 'vitest';
import { FIRST_CAMERA, firstCamera } from '../../../src/state/first-view';

test.each([
	['as it was drawn for', 870, 600, 2.6],
	['twice as large each way: one level nearer, as far as the globe looks whole', 1740, 1200, 3.4],
	['half as large each way: one level farther', 435, 300, 1.6],
	['wide and low: the height decides', 1740, 600, 2.6],
	['high and narrow: the width decides', 870, 1200, 2.6],
	['half as much again', 1305, 900, 3.2],
	['a strip: no farther than all of the globe', 200, 100, 1.5]
])('a map %s', (_, width, height, zoom) => {
	expect(firstCamera({ width, height })).toEqual({ ...FIRST_CAMERA, zoom });
});

test('what lies under the legend is not counted: the middle of the rest is what was the middle of all', () => {
	const { zoom, latitude, longitude } = firstCamera({ width: 1740, height: 1200, beside: 870 });
	expect({ zoom, latitude }).toEqual({ zoom: 2.6, latitude: FIRST_CAMERA.latitude });
	// 435 px at zoom 2.6, where 512 · 2^2.6 px are a whole turn.
	expect(longitude - FIRST_CAMERA.longitude).toBe(50);
});
