import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { cameraOf, looksAt } from '../../../src/map/camera';

const mapAt = (zoom: number, lat: number, lng: number) =>
	({
		getZoom: () => zoom,
		getCenter: () => ({ wrap: () => ({ lat, lng: ((((lng + 180) % 360) + 360) % 360) - 180 }) })
	}) as unknown as MapLibreMap;

test('where the map looks is told once round the world', () => {
	expect(cameraOf(mapAt(5, 46, 493))).toEqual({ zoom: 5, latitude: 46, longitude: 133 });
});

test('the map looks where it was asked to, as far as an address can tell, also across the date line', () => {
	const there = { zoom: 5, latitude: 46, longitude: 133 };
	expect(looksAt(mapAt(5, 46, 133), there)).toBe(true);
	expect(looksAt(mapAt(5.004, 46.000_09, 133.000_09), there)).toBe(true);
	expect(looksAt(mapAt(5.006, 46, 133), there)).toBe(false);
	expect(looksAt(mapAt(4.994, 46, 133), there)).toBe(false);
	expect(looksAt(mapAt(5, 46.0002, 133), there)).toBe(false);
	expect(looksAt(mapAt(5, 45.9998, 133), there)).toBe(false);
	expect(looksAt(mapAt(5, 46, 133.0002), there)).toBe(false);
	expect(looksAt(mapAt(5, 46, 132.9998), there)).toBe(false);
	expect(looksAt(mapAt(5, 46, -179.999_99), { ...there, longitude: 180 })).toBe(true);
});

test.each([
	[0.005, 0, 0],
	[0, 1e-4, 0],
	[0, 0, 1e-4]
])(
	'an address writes zoom %d, latitude %d, longitude %d, and that is no longer there',
	(zoom, lat, lng) => {
		const map = { getZoom: () => zoom, getCenter: () => ({ wrap: () => ({ lat, lng }) }) };
		const there = { zoom: 0, latitude: 0, longitude: 0 };
		expect(looksAt(map as unknown as MapLibreMap, there)).toBe(false);
	}
);
