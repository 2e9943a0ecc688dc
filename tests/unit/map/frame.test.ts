import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { eventPositions } from '../../../src/dataset/positions';
import type { OpeningData } from '../../../src/kinds';
import type { Position } from '../../../src/kinds/fields';
import { cameraFor, type Sight } from '../../../src/map/frame';
import { viewOf } from '../../../src/map/in-view';
import { GLOBE_UNTIL } from '../../../src/map/projection';
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

describe('around what is shown', () => {
	const flat = (positions: Position[], more: Partial<Sight> = {}, nearest = 9) =>
		cameraFor(positions, nearest, {
			width: 1000,
			height: 1000,
			covered: 0,
			projection: 'flat',
			...more
		});
	const across: Position[] = [[-10, 0], [10, 0]]; // prettier-ignore
	const upright: Position[] = [[0, -10], [0, 10]]; // prettier-ignore

	test.each<[string, Position[], Partial<Sight>, number]>([
		// 20° on 856 px are 4.91, of which the map takes a step of a twentieth.
		['72 px on each side of a large map', across, {}, 4.9],
		['16 % of a small one', across, { width: 300 }, 2.8],
		['above what covers its foot, too', upright, { covered: 500 }, 3.6],
		['120 px of which are left in any case', upright, { height: 500, covered: 450 }, 1.5]
	])('there is room: %s', (_, positions, sight, zoom) => {
		expect(flat(positions, sight).zoom).toBeCloseTo(zoom, 4);
	});

	test('on the flat map the middle of its picture is the middle', () => {
		const { longitude, latitude } = flat([[20, 0], [60, 60], [40, 10]], {}, 2); // prettier-ignore
		expect(longitude).toBeCloseTo(40, 6);
		// Half-way up a Mercator map from the equator to 60°.
		expect(latitude).toBeCloseTo(35.26, 2);
	});

	test('on the globe the middle is as far from all that lies outermost', () => {
		const middle = (...positions: Position[]) =>
			cameraFor(positions, 3, { width: 1000, height: 1000, covered: 0, projection: 'globe' });
		const single = middle([130, 45]);
		expect(single.longitude).toBeCloseTo(130, 4);
		expect(single.latitude).toBeCloseTo(45, 4);
		const wide = middle([0, 0], [90, 0], [45, 10]);
		expect(wide.longitude).toBeCloseTo(45, -1);
		expect(Math.abs(wide.latitude)).toBeLessThan(3);
		const high = middle([60, 30], [60, 60]);
		expect(Math.abs(high.latitude - 45)).toBeLessThan(1);
		// Nearer to a pole nobody would find north.
		expect(middle([60, 85]).latitude).toBe(62);
		expect(middle([60, -85]).latitude).toBe(-62);
	});

	test('what one side of the globe holds is seen from as near as that goes', () => {
		const { zoom } = cameraFor([[-30, 0], [30, 0]], 5, DESK); // prettier-ignore
		expect(zoom).toBeGreaterThan(2.5);
		expect(zoom).toBeLessThan(4);
	});

	test('the globe looks as the flat map does from where it has become one', () => {
		const parallel: Position[] = [[0, 60], [10, 60]]; // prettier-ignore
		const from = (nearest: number) => cameraFor(parallel, nearest, { ...DESK, width: 1200 });
		expect(from(GLOBE_UNTIL).latitude).toBeCloseTo(60, 6);
		// The shortest way between the two runs north of it.
		expect(from(GLOBE_UNTIL - 0.05).latitude).toBeGreaterThan(60.05);
		expect(from(6).latitude).toBeCloseTo(60, 6);
	});
});
