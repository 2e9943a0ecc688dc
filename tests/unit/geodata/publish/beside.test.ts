import { expect, test } from 'vitest';
import { sideOfNeighbour } from '../../../../geodata/publish/beside';

test('names of two cities beside each other stand on their outer sides', () => {
	const cities = (...at: [number, number][]) => {
		const places = at.map((position) => ({ position, prominence: 3 }));
		return places.map((place) => sideOfNeighbour(place, places));
	};
	expect(cities([0, 0], [3, 1])).toEqual(['east', 'west']);
	// Of several the nearest counts.
	expect(cities([0, 0], [5, 0], [-2, 0])[0]).toBe('west');
	expect(cities([0, 0], [-5, 0], [2, 0])[0]).toBe('east');
	expect(cities([0, 0], [0, 1])[0]).toBe('west');
	expect(cities([0, 0], [5.9, 1.9])).toEqual(['east', 'west']);
	expect(cities([0, 0], [0.4, 0.3])).toEqual(['east', 'west']);
	for (const apart of [
		[6, 0],
		[-6, 0],
		[3, 2],
		[3, -2],
		[0.3, 0.2],
		[0.2, -0.2]
	] as const)
		expect(cities([0, 0], [...apart]), String(apart)).toEqual([undefined, undefined]);
});

test('a smaller place gives way to none, and none gives way to it', () => {
	const [city, town] = [
		{ position: [0, 0], prominence: 3 },
		{ position: [3, 0], prominence: 4 }
	];
	expect(sideOfNeighbour(city!, [city!, town!])).toBeUndefined();
	expect(sideOfNeighbour(town!, [city!, town!])).toBeUndefined();
});
