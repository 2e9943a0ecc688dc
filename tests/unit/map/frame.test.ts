import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { eventPositions } from '../../../src/dataset/positions';
import type { OpeningData } from '../../../src/kinds';
import type { Position } from '../../../src/kinds/fields';
import { cameraFor, type Sight } from '../../../src/map/frame';
import { viewOf } from '../../../src/map/in-view';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const DESK: Sight = { width: 870, height: 600, covered: 0, projection: 'globe' };
const SIGHTS: Record<string, Sight> = {
	desk: DESK,
	'desk, flat': { ...DESK, projection: 'flat' },
	'phone under a sheet': { width: 390, height: 626, covered: 313, projection: 'globe' },
	'phone, flat': { width: 390, height: 626, covered: 313, projection: 'flat' },
	tablet: { width: 500, height: 900, covered: 0, projection: 'globe' }
};

/** All positions lie within what can be seen, the map's middle being the middle of that. */
function shows(positions: readonly Position[], nearest: number, sight: Sight): boolean {
	const camera = cameraFor(positions, nearest, sight);
	const { width, height, covered, projection } = sight;
	const seen = { width, height: height - covered };
	return positions.every(viewOf({ camera, size: { width, height }, projection, seen }));
}

describe.each(Object.entries(SIGHTS))('%s', (_, sight) => {
	test('shows every place of every event that one side of the globe holds', () => {
		for (const event of dataset.data.events) {
			const positions = eventPositions(event, dataset);
			const isWide = positions.some(([a]) => positions.some(([b]) => Math.abs(a - b) > 95));
			if (positions.length === 0 || (isWide && sight.width < 870)) continue;
			if (isWide && sight.projection === 'globe') continue;
			expect(shows(positions, 5, sight), event.id).toBe(true);
		}
	});

	test('goes as near as it can', () => {
		const [a, b]: [Position, Position] = [
			[133.84, 46.48],
			[133.9, 46.5]
		];
		const { zoom } = cameraFor([a, b], 16, sight);
		expect(zoom).toBeGreaterThan(9);
		expect(cameraFor([a, b], 5, sight).zoom).toBe(5);
		expect(cameraFor([a], 12.6, sight)).toMatchObject({ zoom: 12.6 });
	});
});

test('looks at the middle, also across the date line', () => {
	const across: Position[] = [
		[170, 40],
		[-170, 40]
	];
	const { longitude } = cameraFor(across, 5, { ...DESK, projection: 'flat' });
	expect(Math.abs(longitude)).toBeCloseTo(180, 3);
	expect(Math.abs(cameraFor(across, 3, DESK).longitude)).toBeCloseTo(180, 0);
});

test('what no map shows at once is seen from as far as the map goes', () => {
	const poles: Position[] = [
		[0, 0],
		[180, 0],
		[90, 0]
	];
	expect(cameraFor(poles, 5, DESK).zoom).toBe(1);
});
