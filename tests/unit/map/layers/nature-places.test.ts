/** Where the names of lakes and peaks stand beside lines of the border: one of them on the equator, and lines so many px from it. */
import type { FeatureCollection, Geometry, Point, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { GRADES } from '../../../../src/map/layers/border-sources';
import { natureNames } from '../../../../src/map/layers/nature-names';
import { ZOOMS } from '../../../../src/map/layers/nature-sources';
import { worldAt } from '../../../../src/map/layers/name-sizes';
import { placeOf, spotOf } from '../../../../src/map/line-grid';
import { BEGINNING, FOREVER } from '../../../../src/time/interval';

type Px = readonly [right: number, down: number];

/** The first zoom of each grade. */
const FIRST = [3, 5, 8];
const NAMES = { en: 'abcde', 'zh-Hans': '湖', ru: 'абвгд' };

/** Where a name stands, px from its place as on a map at the first zoom of its grade; beside a mark, on which side. */
function standings(
	lines: readonly (readonly Px[])[],
	{ kind = 'lake', names = NAMES as object, grade = 2 } = {}
) {
	const zoom = FIRST[grade]!;
	const at = ([right, down]: Px): Position =>
		placeOf([0.5 + right / worldAt(zoom), 0.5 + down / worldAt(zoom)]);
	const drawn: Geometry[] = [
		{ type: 'Point', coordinates: [0, 0] },
		...lines.map((line): Geometry => ({ type: 'LineString', coordinates: line.map(at) }))
	];
	const geometry: FeatureCollection = {
		type: 'FeatureCollection',
		features: drawn.map((one) => ({ type: 'Feature', properties: null, geometry: one }))
	};
	const record = {
		id: 'one',
		kind,
		names,
		position: [0, 0],
		prominence: 1,
		when: { edtf: '', days: [BEGINNING, BEGINNING, FOREVER, FOREVER] }
	};
	const made = natureNames(ZOOMS[GRADES[grade]!.id] ?? [], geometry, {
		data: { geography: [record, { ...record, id: 'another', kind: 'river' }] }
	} as never);
	return [...made].flat().map(({ geometry: of, properties }) => {
		const px = spotOf((of as Point).coordinates).map(
			(axis) => Math.round((axis - 0.5) * worldAt(zoom) * 100) / 100 + 0
		);
		const { id, from, to, aside, stand } = properties;
		return { id, from, to, aside, px, ...(stand === undefined ? {} : { stand }) };
	});
}
/** Far to both sides. */
const across = (down: number): Px[] => [
	[-900, down],
	[900, down]
];
const along = (right: number): Px[] => [
	[right, -900],
	[right, 900]
];
const placed = (...given: Parameters<typeof standings>) => standings(...given)[0]?.px;

test('without a line in its way a name stands where it lies, at all zooms of its grade and nearer', () => {
	for (const grade of [0, 1, 2])
		expect(standings([], { grade })).toEqual([
			{ id: `one#0@${FIRST[grade]}`, from: FIRST[grade], to: 24, aside: true, px: [0, 0] }
		]);
	expect(standings([], { kind: 'city' })).toEqual([]);
});

describe('a name takes as much room', () => {
	// Half of five letters of 0.62 ems, with 0.06 between them; half of a line of 1.2 ems; 3 px of gap.
	test.each([
		[0, 10.8],
		[1, 12.4],
		[2, 14]
	])('as it is large at the zoom: in grade %d %d px', (grade, size) => {
		const [wide, high] = [1.7 * size + 3, 0.6 * size + 3];
		expect(placed([along(wide + 0.1)], { grade })).toEqual([0, 0]);
		expect(placed([along(-wide - 0.1)], { grade })).toEqual([0, 0]);
		expect(placed([along(wide - 0.1)], { grade })).toEqual([-6, 0]);
		expect(placed([along(0.1 - wide)], { grade })).toEqual([6, 0]);
		expect(placed([across(high + 0.1)], { grade })).toEqual([0, 0]);
		expect(placed([across(-high - 0.1)], { grade })).toEqual([0, 0]);
		expect(placed([across(high - 0.1)], { grade })).toEqual([0, -6]);
		expect(placed([across(0.1 - high)], { grade })).toEqual([0, 6]);
	});

	test.each([
		['in Chinese, letter by letter', { en: '', 'zh-Hans': '青海湖', ru: '' }, 1.59, 0.6],
		// Chinese breaks anywhere: in two lines of at most six ems.
		['in long Chinese', { en: '', 'zh-Hans': '青海湖青海湖青海', ru: '' }, 3, 1.2],
		// Twelve letters are 8.16 ems: two lines; the words are narrower than a line may be.
		['in two lines', { en: 'abcde fghijk', 'zh-Hans': '', ru: '' }, 3, 1.2],
		// A word of ten letters is 6.8 ems wide, and is not parted.
		['as its longest word', { en: 'abcdefghij k', 'zh-Hans': '', ru: '' }, 3.4, 1.2],
		['where it is largest', { en: 'abcdefghij', 'zh-Hans': '青海湖青海湖青海', ru: 'а' }, 3.4, 1.2]
	])('%s', (_, names, wide, high) => {
		expect(placed([along(wide * 14 + 3.1)], { names })).toEqual([0, 0]);
		expect(placed([along(wide * 14 + 2.9)], { names })).toEqual([-6, 0]);
		expect(placed([across(high * 14 + 3.1)], { names })).toEqual([0, 0]);
		expect(placed([across(high * 14 + 2.9)], { names })).toEqual([0, -6]);
	});

	test('as one of heights, whose letters stand farther apart and whose lines are wider', () => {
		const range = (lines: Px[][], en = 'abcde') =>
			placed(lines, { kind: 'range', names: { en, 'zh-Hans': '', ru: '' } });
		const wide = 2.5 * 0.78 * 15 + 3;
		expect(range([along(wide + 0.1)])).toEqual([0, 0]);
		expect(range([along(wide - 0.1)])).not.toEqual([0, 0]);
		// Eight letters are 6.24 ems, which is one line here.
		expect(range([across(0.6 * 15 + 3.1)], 'abc defg')).toEqual([0, 0]);
	});
});

describe('a name that has a line in its way', () => {
	test('gives way upwards, downwards, to a side, and aslant where nothing else is free', () => {
		const [wide, high] = [26, 11]; // a little less than its half
		const aslant = 4.24;
		expect(placed([across(high)])).toEqual([0, -6]);
		expect(placed([across(-high)])).toEqual([0, 6]);
		expect(placed([along(-wide)])).toEqual([6, 0]);
		expect(placed([along(wide)])).toEqual([-6, 0]);
		expect(placed([across(high), along(-wide)])).toEqual([aslant, -aslant]);
		expect(placed([across(-high), along(-wide)])).toEqual([aslant, aslant]);
		expect(placed([across(high), along(wide)])).toEqual([-aslant, -aslant]);
		expect(placed([across(-high), along(wide)])).toEqual([-aslant, aslant]);
	});

	test('goes no farther than it has to', () => {
		expect(placed([across(0)])).toEqual([0, -12]);
		expect(placed([across(6), across(-6)])).toEqual([0, -18]);
		expect(placed([across(30), across(-30), across(0)])).toEqual([0, -12]);
		// To both sides there is as much room.
		expect(placed([along(0)])).toEqual([34, 0]);
	});

	test('stays there at nearer zooms, though they have more room', () => {
		expect(standings([across(11)])).toEqual([
			{ id: 'one#0@8', from: 8, to: 24, aside: true, px: [0, -6] }
		]);
	});

	test('is left out where there is no room, and written from the zoom on at which there is', () => {
		const rows = Array.from({ length: 121 }, (_, row) => across(5 * (row - 60)));
		// 40 px apart at zoom 11, where its box is 22.8 px high; 12 px are 1.5 px of zoom 8.
		expect(standings(rows)).toEqual([
			{ id: 'one#0@11', from: 11, to: 24, aside: true, px: [0, -1.5] }
		]);
	});
});

describe('the name of a peak', () => {
	const size = 15;
	const wide = 2 * (2.5 * 0.78 * size + 3);
	const peak = (...lines: Px[][]) => standings(lines, { kind: 'peak' });
	/** Beside the mark, as high as a pencil's stroke. */
	const beside = (right: number): Px[] => [
		[right, -2],
		[right, 2]
	];

	test('stands to the right of its mark, which stays where it is', () => {
		expect(peak()).toEqual([{ id: 'one#0@8', from: 8, to: 24, aside: true, px: [0, 0], stand: 0 }]);
	});

	test('stands on another side where a line runs through it, and there at nearer zooms', () => {
		const far = 0.9 * size + wide;
		const first = (right: number) => peak(beside(right))[0]?.stand;
		expect(first(0.9 * size - 0.1)).toBe(0);
		expect(first(0.9 * size + 0.1)).toBe(4);
		expect(first(far - 0.1)).toBe(4);
		expect(first(far + 0.1)).toBe(0);
		expect(peak(beside(20), beside(-20), across(-20))[0]?.stand).toBe(6);
		const [west] = peak(beside(20));
		expect(west).toMatchObject({ from: 8, to: 24, stand: 4, px: [0, 0] });
	});

	test('changes its side from the zoom on at which the lines leave it no room there', () => {
		// To the right there is a line at once; the one to the left is between mark and name at first.
		const [first, second] = peak(beside(20), beside(-8));
		expect(first).toMatchObject({ from: 8, to: 9, stand: 4 });
		expect(second).toMatchObject({ id: 'one#0@9', from: 9, stand: 2 });
	});
});
