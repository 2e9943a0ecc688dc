/** No name is written under what stands on the map. */
import { expect, test } from 'vitest';
import {
	keepClearOf,
	standingOf,
	type ClearPlacing
} from '../../../../src/map/maplibre/kept-clear';
import { choosePlacings, type PlacingStyle } from '../../../../src/map/maplibre/placed-names';

type Grid = NonNullable<ClearPlacing['collisionIndex']>['grid'];

/** MapLibre's way (6.17): 100 px are reckoned with around what is seen. Here one name has the room from (300, 300) to (310, 310). */
function gridOf(): Grid {
	return {
		hitTest: (left, top, right, bottom) => left < 410 && right > 400 && top < 410 && bottom > 400,
		hitTestCircle: (x, y, radius) =>
			x - radius < 410 && x + radius > 400 && y - radius < 410 && y + radius > 400
	};
}
const box = (grid: Grid, left: number, top: number, right: number, bottom: number) =>
	grid.hitTest(left + 100, top + 100, right + 100, bottom + 100, 'never');
const circle = (grid: Grid, x: number, y: number, radius: number) =>
	grid.hitTestCircle(x + 100, y + 100, radius, 'never');

const CAPTION = { left: 50, top: 10, right: 250, bottom: 30 };

test('a name that would lie under it has no room there, and room beside it', () => {
	const grid = gridOf();
	keepClearOf({ collisionIndex: { grid } }, [CAPTION]);
	expect(box(grid, 200, 20, 280, 40)).toBe(true);
	expect(box(grid, 0, 0, 60, 15)).toBe(true);
	expect(box(grid, 251, 20, 280, 40)).toBe(false);
	expect(box(grid, 60, 31, 200, 50)).toBe(false);
	expect(box(grid, 10, 12, 49, 28)).toBe(false);
	expect(box(grid, 60, -20, 200, 9)).toBe(false);
	expect(circle(grid, 150, 20, 5)).toBe(true);
	expect(circle(grid, 150, 34, 5)).toBe(true);
	expect(circle(grid, 150, 36, 5)).toBe(false);
});

test('names keep clear of each other as before', () => {
	const grid = gridOf();
	keepClearOf({ collisionIndex: { grid } }, [CAPTION]);
	expect(box(grid, 305, 305, 400, 320)).toBe(true);
	expect(circle(grid, 305, 305, 2)).toBe(true);
	expect(box(grid, 320, 320, 400, 340)).toBe(false);
});

test('each placing asks anew what stands there', () => {
	let standing = [CAPTION];
	const style: PlacingStyle = {};
	choosePlacings(
		style,
		() => true,
		() => standing
	);
	const place = () => {
		const grid = gridOf();
		const placement = { getBucketParts: () => undefined, collisionIndex: { grid } };
		style.pauseablePlacement = { placement } as never;
		return box(grid, 200, 20, 280, 40);
	};
	expect(place()).toBe(true);
	standing = [];
	expect(place()).toBe(false);
});

test('where nothing stands, or in a MapLibre of another make, nothing is changed', () => {
	const grid = gridOf();
	const before = { ...grid };
	keepClearOf({ collisionIndex: { grid } }, []);
	expect(grid).toEqual(before);
	const other = {};
	keepClearOf(other, [CAPTION]);
	keepClearOf({ collisionIndex: { grid: {} as Grid } }, [CAPTION]);
	expect(other).toEqual({});
});

test('a name that the rim of the map would cut has no room there; within and beyond, names have', () => {
	const at = (left: number, top: number, width: number, height: number) =>
		({
			getBoundingClientRect: () => ({
				...{ left, top, width, height },
				...{ right: left + width, bottom: top + height }
			})
		}) as unknown as Element;
	const standing = standingOf([at(0, 0, 0, 0), at(60, 40, 30, 20)], at(50, 30, 400, 300));
	expect(standing).toHaveLength(10);
	expect(standing.at(-1)).toEqual({ left: 10, top: 10, right: 40, bottom: 30 });
	const grid = gridOf();
	keepClearOf({ collisionIndex: { grid } }, standing);
	expect(box(grid, -20, 100, 30, 120)).toBe(true);
	expect(box(grid, 380, 100, 430, 120)).toBe(true);
	expect(box(grid, 100, -8, 150, 8)).toBe(true);
	expect(box(grid, 100, 290, 150, 310)).toBe(true);
	expect(circle(grid, 2, 100, 6)).toBe(true);
	expect(box(grid, 1, 1, 9, 9)).toBe(false);
	expect(box(grid, 330, 270, 399, 299)).toBe(false);
	expect(box(grid, 410, 100, 450, 120)).toBe(false);
	expect(box(grid, -60, 100, -10, 120)).toBe(false);
});

test('what is written once has no room beyond the rim, where it would not be seen', () => {
	const map = {
		getBoundingClientRect: () => ({ left: 0, top: 0, width: 400, height: 300 })
	} as unknown as Element;
	const grid = gridOf();
	const placing: ClearPlacing = { collisionIndex: { grid } };
	keepClearOf(placing, standingOf([], map));
	for (const isToBeSeen of [false, true, false]) {
		placing.isToBeSeen = isToBeSeen;
		expect(box(grid, -60, 100, -10, 120)).toBe(isToBeSeen);
		expect(box(grid, 410, 100, 450, 120)).toBe(isToBeSeen);
		expect(circle(grid, 200, -30, 6)).toBe(isToBeSeen);
		expect(circle(grid, 200, 330, 6)).toBe(isToBeSeen);
		expect(box(grid, 100, 100, 150, 120)).toBe(false);
		// Neither beyond a corner, nor deep under what covers the foot of the map.
		expect(box(grid, -60, 400, -10, 420)).toBe(isToBeSeen);
		expect(box(grid, 200, 700, 260, 720)).toBe(isToBeSeen);
	}
});
