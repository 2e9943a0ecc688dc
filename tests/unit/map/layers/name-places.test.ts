/** Where the names of states stand along a border: on a line along the equator, where a degree is 111 km. */
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import {
	Course,
	linesToKeepClearOf,
	namePlaces,
	nameRoom,
	type Named
} from '../../../../src/map/layers/name-places';
import { sizeAt, worldAt } from '../../../../src/map/layers/name-sizes';
import { spotOf } from '../../../../src/map/line-grid';
import { BEGINNING, FOREVER, type Interval } from '../../../../src/time/interval';

const ALWAYS: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];
const SPACING = { minzoom: 5, maxzoom: 8, widest: 384, narrowest: 96, reach: 60 };
const NAMES = { en: 'China', 'zh-Hans': '中国', ru: 'Китай' };
const EQUATOR: Position[] = [[0, 0], [5, 0], [10, 0]]; // prettier-ignore
const KM = 40_075 / 360;

const drawn = (...lines: [Position[], object?][]): FeatureCollection => ({
	type: 'FeatureCollection',
	features: lines.map(([coordinates, properties = {}]) => ({
		type: 'Feature',
		properties,
		geometry: { type: 'LineString', coordinates }
	}))
});
const places = (
	line = EQUATOR,
	{ left = true, others = [] as [Position[], object?][], named = {} as Partial<Named> } = {}
) =>
	namePlaces(
		new Course(line),
		SPACING,
		left,
		{ names: NAMES, days: ALWAYS, ends: [], ...named },
		linesToKeepClearOf(drawn([line], ...others), SPACING)
	);

describe('a course', () => {
	const course = new Course([[0, 0], [1, 0], [1, 1], [1, 1]]); // prettier-ignore

	test('is as long as its parts together, where Mercator’s map is true', () => {
		expect(course.length).toBeCloseTo(2 * KM, 0);
		// At 60° a degree of longitude is half as long.
		expect(new Course([[0, 60], [1, 60]]).length).toBeCloseTo(KM / 2, 0); // prettier-ignore
		expect(new Course([]).length).toBe(0);
	});

	test('has at each distance its spot, and the way it runs there', () => {
		const [west = 0, equator = 0] = spotOf([0, 0]);
		expect(course.at(0)).toEqual({ spot: [west, equator], way: 0 });
		expect(course.at(KM / 2).spot[0]).toBeCloseTo(spotOf([0.5, 0])[0], 9);
		// North is up.
		expect(course.at(1.5 * KM).way).toBeCloseTo(-Math.PI / 2, 9);
		expect(course.at(1.5 * KM).spot[0]).toBeCloseTo(spotOf([1, 0])[0], 9);
		expect(course.at(1.5 * KM).spot[1]).toBeCloseTo(spotOf([0, 0.5])[1], 6);
		expect(course.at(5 * KM).spot[1]).toBeCloseTo(spotOf([1, 1])[1], 9);
		expect(course.at(-5).spot).toEqual([west, equator]);
		// A place that is written twice is no step.
		expect(new Course([[0, 0], [0, 0], [1, 0]]).at(0).spot).toEqual([west, equator]); // prettier-ignore
	});
});

test('a name takes as much room as in the language in which it is largest', () => {
	const room = (en: string) => nameRoom({ en, 'zh-Hans': '中', ru: 'Я' });
	// Five capitals of 0.82 ems, and one line of 1.2.
	expect(room('China')).toEqual([expect.closeTo(2.05, 9), 0.6]);
	// In three lines of at most 14 ems.
	expect(room('People’s Republic of China as a whole long name')).toEqual([
		7,
		expect.closeTo(1.8, 9)
	]);
	expect(room('One\nTwo')).toEqual([expect.closeTo(1.23, 9), 1.2]);
	expect(nameRoom({ en: '', 'zh-Hans': '中国', ru: '' })[0]).toBeCloseTo(1.12, 9);
});

test.each([
	[3, 9.5],
	[5, 9.5],
	[7, 10.25],
	[9, 11],
	[11, 11.5],
	[13, 12],
	[20, 12]
])('at zoom %d a name is %d px large', (zoom, size) => {
	expect(sizeAt(zoom)).toBe(size);
});

test('the whole world is 512 px wide at zoom 0, and twice as wide at each nearer one', () => {
	expect([worldAt(0), worldAt(3)]).toEqual([512, 4096]);
});

describe('names along a line', () => {
	test('stand in the middle of equal gaps; each zoom farther out has every second of them', () => {
		const found = places();
		expect(found.map(({ from }) => from)).toEqual([5, 7, 6, 7, 5, 7, 6, 7, 5, 7, 6, 7]);
		found.forEach(({ position: [longitude] }, index) => {
			expect(longitude * KM).toBeCloseTo((index + 0.5) * 96, 0);
		});
	});

	test('stand on the side that is said, clear of the line, and nearer to it the nearer the reader', () => {
		// Half a line of 1.2 ems, and 5 px of gap; where that just touches the line, 8 px more.
		const px = (zoom: number) => 0.6 * sizeAt(zoom + 1) + 5;
		for (const left of [true, false])
			for (const { position, from } of places(EQUATOR, { left })) {
				const away = (0.5 - spotOf(position)[1]) * (left ? 1 : -1) * worldAt(from);
				expect(away).toBeGreaterThan(px(from) - 1e-6);
				expect(away).toBeLessThan(px(from) + 8 + 1e-6);
			}
		const back = places(EQUATOR.toReversed(), { left: false });
		expect(back.map(({ position: [, latitude] }) => Math.sign(latitude))).toEqual(
			back.map(() => 1)
		);
	});

	test('are not so near to where the border of their state ends that it is not told whose ground it is', () => {
		const from = (ends: Position[]) =>
			places(EQUATOR, { named: { ends: ends.map(spotOf) } }).map(({ position }) =>
				Math.round((position[0] * KM) / 96 - 0.5)
			);
		// From afar 110 px are 269 km: there it has no name; from nearer on a quarter of that.
		expect(from([[0, 0]])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
		expect(from([[10, 0]])).toContain(0);
		expect(from([[10, 0]])).not.toContain(11);
		expect(from([[5, 60]])).toHaveLength(12);
	});

	test('give way to other lines, and are left out where these leave no room, on the days on which they are there', () => {
		const beside = (latitude: number, properties?: object): [Position[], object?] => [
			[[-1, latitude], [11, latitude]], // prettier-ignore
			properties
		];
		const farAway = places(EQUATOR, { others: [beside(3)] });
		expect(farAway).toEqual(places());
		expect(places(EQUATOR, { others: [beside(0.02)] })).toEqual([]);
		const past = { start_day: 0, end_day: 10 };
		const later = { days: [10, 10, 20, 20] as Interval };
		const then = { days: [9, 9, 20, 20] as Interval };
		expect(places(EQUATOR, { others: [beside(0.02, past)], named: later })).toHaveLength(12);
		expect(places(EQUATOR, { others: [beside(0.02, past)], named: then })).toEqual([]);
		// South of the line nothing is in their way.
		expect(places(EQUATOR, { left: false, others: [beside(0.02)] })).toHaveLength(12);
	});

	test('stand farther off, or farther along, where the line bends into their room', () => {
		// A tooth to the north, where the third name would stand.
		const tooth = (2.5 * 96) / KM;
		const bent: Position[] = [[0, 0], [tooth - 0.05, 0], [tooth, 0.3], [tooth + 0.05, 0], [10, 0]]; // prettier-ignore
		const found = places(bent);
		expect(found.length).toBeGreaterThanOrEqual(11);
		for (const { position, from } of found) {
			const [width, height] = nameRoom(NAMES).map(
				(ems) => (ems * sizeAt(from + 1)) / worldAt(from)
			);
			const grid = linesToKeepClearOf(drawn([bent]), SPACING);
			expect(grid.cuts({ middle: spotOf(position), half: [width!, height!] }, ALWAYS)).toBe(false);
		}
		expect(found.map(({ position }) => position)).not.toEqual(
			places().map(({ position }) => position)
		);
	});

	test('on a line shorter than half a gap there is none', () => {
		expect(places([[0, 0], [0.4, 0]])).toEqual([]); // prettier-ignore
		expect(places([[0, 0], [0.5, 0]])).toHaveLength(1); // prettier-ignore
	});
});

test('only lines are kept clear of', () => {
	const point = {
		type: 'Feature' as const,
		properties: null,
		geometry: { type: 'Point' as const, coordinates: [0, 0] }
	};
	const line = {
		type: 'Feature' as const,
		properties: null,
		geometry: { type: 'LineString' as const, coordinates: EQUATOR }
	};
	const grid = linesToKeepClearOf({ type: 'FeatureCollection', features: [point, line] }, SPACING);
	expect(grid.cuts({ middle: spotOf([3, 0]), half: [0.001, 0.001] }, ALWAYS)).toBe(true);
	expect(grid.cuts({ middle: spotOf([3, 9]), half: [0.001, 0.001] }, ALWAYS)).toBe(false);
});
