import { expect, test } from 'vitest';
import { HEIGHT, WIDTH, projectionOf, viewOf } from '../../../../build/pages/map-view';
import type { Position } from '../../../../src/kinds/fields';

const ZHENBAO: Position = [133.84, 46.49];

test('A view holds all its positions, wherever on the globe they are', () => {
	const cases: Position[][] = [
		[ZHENBAO],
		[
			[37.6, 55.75],
			[116.4, 39.9]
		],
		[
			[-77, 38.9],
			[116.4, 39.9]
		],
		[
			[-175, 65],
			[172, 64]
		],
		[
			[73, 40],
			[135, 48],
			[120, 53]
		]
	];
	for (const positions of cases)
		for (const least of [3, 8, 24]) {
			const projection = projectionOf(viewOf(positions, least));
			for (const position of positions) {
				const [x, y] = projection(position) ?? [NaN, NaN];
				expect(x, String(position)).toBeGreaterThan(0);
				expect(x, String(position)).toBeLessThan(WIDTH);
				expect(y, String(position)).toBeGreaterThan(0);
				expect(y, String(position)).toBeLessThan(HEIGHT);
			}
		}
});

test('Records that lie close share their ground', () => {
	expect(viewOf([ZHENBAO], 24)).toEqual(viewOf([[134.3, 47.2]], 24));
});
