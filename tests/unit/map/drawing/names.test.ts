/** Names and signs as vectors: what room they take, on which side of a point they stand, and how they run along lines. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { measured, piece, pointAt, sharpest } from '../../../../src/map/drawing/along';
import type { Placing } from '../../../../src/map/drawing/lettering';
import type { Point } from '../../../../src/map/drawing/path';
import { Room, type Box } from '../../../../src/map/drawing/room';
import type { Shapes } from '../../../../src/map/drawing/shapes';
import { StyleValues, type DrawnFeature } from '../../../../src/map/drawing/style-values';
import { symbols } from '../../../../src/map/drawing/symbols';
import { widthOf } from '../../../../src/map/drawing/type';
import { SERIF_ITALIC } from '../../../../src/map/typefaces';
import { BEGINNING, FOREVER } from '../../../../src/time/interval';

const SIZE = { width: 400, height: 300 };
/** Of text of 10 units: so wide, in one line so high. */
const wide = (text: string) => widthOf(text) * 10;
const HIGH = 12;

const one = (properties: Record<string, unknown> = {}): DrawnFeature => ({
	feature: {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [0, 0] },
		properties: { id: 'one', days: [BEGINNING, BEGINNING, FOREVER, FOREVER], ...properties }
	},
	state: {}
});
const valuesOf = (layout: object, paint: object = {}) =>
	new StyleValues(
		{
			id: 'names',
			type: 'symbol',
			source: 'one',
			layout: { 'text-size': 10, 'text-letter-spacing': 0, ...layout },
			paint
		} as LayerSpecification,
		5,
		{ language: 'en', selected: '', day: '' }
	);

/** A picture on which everything stands at this point, or runs along these lines. */
function picture(spot: Point = [100, 100], ...lines: Point[][]) {
	const paths: string[] = [];
	const placing: Placing = {
		room: new Room(SIZE),
		shapes: {
			lines: () => lines.map((points) => ({ points, closed: false }))
		} as unknown as Shapes,
		spots: () => [spot],
		images: new Map(),
		nameless: false,
		define: (path) => `path-${paths.push(path)}`,
		said: [],
		named: []
	};
	return { placing, paths };
}
const box = (left: number, top: number, right: number, bottom: number): Box => ({
	left,
	top,
	right,
	bottom
});
/** The rectangle that is taken around a point, as far as it is found in steps of a unit. */
function taken(room: Room, [x, y]: Point): number[] {
	const isTaken = (dx: number, dy: number) =>
		!room.isFree([box(x + dx - 0.1, y + dy - 0.1, x + dx + 0.1, y + dy + 0.1)]);
	const reach = (right: number, down: number) => {
		let far = 0;
		while (far < 150 && isTaken(right * (far + 1), down * (far + 1))) far++;
		return far;
	};
	return [reach(-1, 0), reach(0, -1), reach(1, 0), reach(0, 1)];
}

describe('room', () => {
	test('is free within the picture where nothing lies, up to its edges and to what lies there', () => {
		const room = new Room(SIZE);
		expect(room.isFree([box(0, 0, 400, 300)])).toBe(true);
		for (const [left, top, right, bottom] of [
			[-1, 0, 10, 10],
			[0, -1, 10, 10],
			[390, 0, 401, 10],
			[0, 290, 10, 301]
		] as const)
			expect(room.isFree([box(left, top, right, bottom)])).toBe(false);
		room.take([box(100, 100, 200, 150)]);
		for (const beside of [
			box(0, 100, 100, 150),
			box(200, 100, 300, 150),
			box(100, 0, 200, 100),
			box(100, 150, 200, 200)
		]) {
			expect(room.isFree([beside])).toBe(true);
			const { left, top, right, bottom } = beside;
			expect(room.isFree([box(left - 1, top - 1, right + 1, bottom + 1)])).toBe(false);
			// What has many parts needs room for all of them.
			expect(room.isFree([beside, box(150, 120, 160, 130)])).toBe(false);
		}
	});
});

describe('a name at a point', () => {
	const placed = (
		layout: object,
		{ paint = {}, properties = {}, spot = [100, 100] as Point, room = [] as Box[] } = {}
	) => {
		const { placing } = picture(spot);
		placing.room.take(room);
		const values = valuesOf({ 'text-field': 'Camp', ...layout }, paint);
		const markup = symbols(values, [one(properties)], placing);
		return { ...markup, placing, room: placing.room };
	};
	const half = Math.floor(wide('Camp') / 2);

	test('takes the room that it stands in, on the side of the point that is said', () => {
		expect(taken(placed({}).room, [100, 100])).toEqual([half, 6, half, 6]);
		const whole = Math.floor(wide('Camp'));
		const at = (anchor: string, right: number, down: number) =>
			taken(placed({ 'text-anchor': anchor }).room, [100 + right, 100 + down]);
		expect(at('left', 1, 0)).toEqual([0, 6, whole - 1, 6].map((far, side) => side === 0 ? 1 : far)); // prettier-ignore
		expect(at('right', -1, 0)).toEqual([whole - 1, 6, 1, 6]);
		expect(at('top', 0, 1)).toEqual([half, 1, half, HIGH - 1]);
		expect(at('top-left', 1, 1)).toEqual([1, 1, whole - 1, HIGH - 1]);
		expect(at('bottom', 0, -1)).toEqual([half, HIGH - 1, half, 1]);
		expect(at('bottom-right', -1, -1)).toEqual([whole - 1, HIGH - 1, 1, 1]);
	});

	test('of several lines is as wide as the widest, one line below the other', () => {
		const { room, names } = placed({ 'text-field': 'A\nA longer line\nB' });
		const far = Math.floor(wide('A longer line') / 2);
		expect(taken(room, [100, 100])).toEqual([far, 18, far, 18]);
		const rows = [...names.matchAll(/ y="([\d.]+)">([^<]+)</g)].map(([, y, line]) => [
			line,
			Number(y)
		]);
		expect(rows.map(([line]) => line)).toEqual(['A', 'A longer line', 'B']);
		const [first, second, third] = rows.map(([, y]) => Number(y));
		expect([second! - first!, third! - second!]).toEqual(
			[HIGH, HIGH].map((y) => expect.closeTo(y, 5))
		);
	});

	test('stands off by its offset, in sizes of its letters, and by its shift, in units', () => {
		const { names } = placed(
			{ 'text-offset': [2, 1], 'text-anchor': 'left' },
			{ paint: { 'text-translate': [3, -4] } }
		);
		expect(names).toContain('x="123"');
		// The middle of its line is 6 units down from there, its foot a third of a letter more.
		expect(names).toContain(`y="${+(100 + 10 - 4 + 3.4).toFixed(2)}"`);
	});

	test('stands on the first of its sides that is free, and nowhere if none is', () => {
		const layout = {
			'text-variable-anchor-offset': ['left', [1, 0], 'right', [-1, 0], 'top', [0, 1]]
		};
		const right = box(101, 95, 150, 105);
		const left = box(50, 95, 99, 105);
		expect(placed(layout).names).toContain('x="110"');
		expect(placed(layout, { room: [right] }).names).toContain('x="90"');
		const below = placed(layout, { room: [right, left] }).names;
		expect(below).toContain('x="100"');
		expect(below).toContain('text-anchor="middle"');
		const nowhere = placed(layout, { room: [box(0, 0, 400, 300)] });
		expect([nowhere.names, nowhere.halos, nowhere.placing.named]).toEqual(['', '', []]);
	});

	test('that may overlap stands over others, and takes no room from them', () => {
		const { names, room } = placed(
			{ 'text-overlap': 'always' },
			{ room: [box(0, 0, 400, 90), box(100, 99, 101, 101)] }
		);
		expect(names).toContain('Camp');
		expect(room.isFree([box(90, 96, 99, 104)])).toBe(true);
	});

	test('has a halo below it, and is told; without letters or seen through wholly it is not there', () => {
		const paint = { 'text-halo-color': '#ffffff', 'text-halo-width': 1.5, 'text-color': '#123456' };
		const { names, halos, placing } = placed({}, { paint });
		expect(placing.named).toEqual(['Camp']);
		expect(names).toContain('fill="#123456"');
		expect(names).not.toContain('stroke');
		expect(halos).toMatch(
			/^<text .*stroke="#ffffff" stroke-width="3" stroke-linejoin="round".*>Camp<\/text>$/
		);
		expect(names).toMatch(/^<text .*>Camp<\/text>$/);
		for (const nothing of [
			placed({ 'text-field': '' }),
			placed({ 'text-field': '', 'text-overlap': 'always' }),
			placed({ 'text-field': ['get', 'missing'] }),
			placed({}, { paint: { 'text-opacity': 0 } })
		]) {
			expect([nothing.names, nothing.halos, nothing.placing.named]).toEqual(['', '', []]);
			expect(taken(nothing.room, [100, 100])).toEqual([0, 0, 0, 0]);
		}
		expect(placed({}, { paint: { 'text-opacity': 0.5 } }).names).toContain('opacity="0.5"');
		expect(names).not.toContain('opacity');
	});

	test('is left out of a picture without names, and a figure with it; a caution stays', () => {
		const on = (field: unknown, properties: Record<string, unknown>) => {
			const { placing } = picture();
			const values = valuesOf({ 'text-field': field });
			const quiz = { ...placing, nameless: true };
			return symbols(values, [one(properties)], quiz).names.replace(/<[^>]*>/g, '');
		};
		expect(on(['get', 'name:en'], { 'name:en': 'Beijing' })).toBe('');
		expect(on(['get', 'name'], { name: 'Camp' })).toBe('');
		expect(on(['to-string', ['get', 'count']], { count: 7 })).toBe('');
		expect(on('reconstruction', { 'name:en': 'Beijing', 'name:ru': '' })).toBe('reconstruction');
		expect(on('Camp', { named: 'Camp', nickname: 'Camp' })).toBe('Camp');
	});

	test('has its font and its spacing', () => {
		const plain = placed({});
		expect(plain.names).not.toMatch(/letter-spacing|font-style/);
		const spaced = placed({ 'text-font': [SERIF_ITALIC], 'text-letter-spacing': 0.2 });
		expect(spaced.names).toContain('font-style="italic"');
		expect(spaced.names).toContain('letter-spacing="2"');
		const half = Math.floor((wide('Camp') + 4 * 2) / 2);
		expect(taken(spaced.room, [100, 100])).toEqual([half, 6, half, 6]);
	});

	test('is in capitals where its style says so, as its language writes them', () => {
		expect(placed({ 'text-transform': 'uppercase' }).names).toContain('>CAMP<');
	});

	test('the more important takes its room first', () => {
		const { placing } = picture();
		const values = valuesOf({ 'text-field': ['get', 'name'], 'symbol-sort-key': ['get', 'rank'] });
		const features = [one({ name: 'Late', rank: 2 }), one({ name: 'Early', rank: 1 })];
		symbols(values, features, placing);
		expect(placing.named).toEqual(['Early']);
		const { placing: other } = picture();
		symbols(values, features.toReversed(), other);
		expect(other.named).toEqual(['Early']);
		expect(symbols(values, [], placing)).toEqual({ signs: '', halos: '', names: '' });
	});
});

describe('a sign at a point', () => {
	const image = { width: 40, height: 20, pixelRatio: 2, data: new Uint8Array(), svg: '<path/>' };
	const placed = (layout: object, paint: object = {}, more: object = {}) => {
		const { placing } = picture();
		const images = new Map([['camp', { ...image, ...more }]]);
		const values = valuesOf({ 'icon-image': 'camp', ...layout }, paint);
		return { ...symbols(values, [one()], { ...placing, images }), room: placing.room };
	};

	test('stands around its point, as large as said, and takes that room', () => {
		const { signs, room } = placed({});
		expect(signs).toBe('<g transform="translate(90.0 95.0)"><path/></g>');
		expect(taken(room, [100, 100])).toEqual([10, 5, 10, 5]);
		const larger = placed({ 'icon-size': 2 }, { 'icon-translate': [20, -10] });
		expect(larger.signs).toBe('<g transform="translate(100.0 80.0) scale(2)"><path/></g>');
		expect(taken(larger.room, [120, 90])).toEqual([20, 10, 20, 10]);
	});

	test('that names may cover takes none', () => {
		const { signs, room } = placed({ 'icon-ignore-placement': true });
		expect(signs).toContain('<path/>');
		expect(taken(room, [100, 100])).toEqual([0, 0, 0, 0]);
	});

	test('that is seen through wholly, or has no vectors, keeps its room and is not drawn', () => {
		for (const { signs, room } of [
			placed({}, { 'icon-opacity': 0 }),
			placed({}, {}, { svg: undefined })
		]) {
			expect(signs).toBe('');
			expect(taken(room, [100, 100])).toEqual([10, 5, 10, 5]);
		}
		expect(placed({}, { 'icon-opacity': 0.5 }).signs).toContain('opacity="0.5"');
		expect(placed({}).signs).not.toContain('opacity');
	});

	test('that no layer has drawn is not there, and takes no room', () => {
		const { signs, room } = placed({ 'icon-image': 'no-such-image' });
		expect(signs).toBe('');
		expect(taken(room, [100, 100])).toEqual([0, 0, 0, 0]);
	});
});

describe('along a line', () => {
	const corner: Point[] = [
		[0, 0],
		[10, 0],
		[10, 10]
	];

	test('a point lies so far from its beginning', () => {
		const line = measured(corner);
		expect(line).toEqual({ points: corner, lengths: [0, 10, 20], total: 20 });
		expect([0, 4, 10, 13, 20].map((far) => pointAt(line, far))).toEqual([
			[0, 0],
			[4, 0],
			[10, 0],
			[10, 3],
			[10, 10]
		]);
		// Two points in one place are no step.
		const still = measured([[5, 5], [5, 5], [9, 5]]); // prettier-ignore
		expect([pointAt(still, 0), pointAt(still, 2)]).toEqual([
			[5, 5],
			[7, 5]
		]);
	});

	test('a piece has even steps, and bends are evened out between neighbours', () => {
		expect(
			piece(
				measured([
					[0, 0],
					[100, 0]
				]),
				20,
				60,
				10
			)
		).toEqual([
			// prettier-ignore
			[20, 0],
			[30, 0],
			[40, 0],
			[50, 0],
			[60, 0]
		]);
		expect(piece(measured(corner), 5, 15, 10)).toEqual([
			[5, 0],
			[8.75, 1.25],
			[10, 5]
		]);
	});

	test('the sharpest turn counts, to either side, also where the direction is counted anew', () => {
		const turn = (...points: Point[]) => sharpest(points);
		expect(turn([0, 0], [10, 0], [20, 0])).toBe(0);
		expect(turn(...corner)).toBeCloseTo(90);
		expect(turn(...corner.map(([x, y]): Point => [x, -y]))).toBeCloseTo(90);
		expect(turn([0, 0], [10, 0], [20, 10], [30, 10], [40, 10])).toBeCloseTo(45);
		expect(turn([0, 0], [10, 0], [20, 0], [20, 9])).toBeCloseTo(90);
		// From a little north of west to a little south of it.
		expect(turn([20, 1], [10, 0], [0, 1])).toBeLessThan(15);
		expect(turn([0, 0], [9, 9])).toBe(0);
	});
});

describe('a name along a line', () => {
	const TEXT = 'Amur';
	const NEEDED = wide(TEXT) * 1.06;
	const straight = (y: number, from = 0, to = 400): Point[] => [
		[from, y],
		[to, y]
	];
	/** Exactly as long as the text. */
	const fitting = (y: number): Point[] => {
		const from = Array.from({ length: 99 }, (_, at) => 6 + at).find(
			(x) => x + NEEDED - x === NEEDED
		);
		return straight(y, from, (from ?? NaN) + NEEDED);
	};
	const placed = (
		lines: Point[][],
		{ layout = {}, paint = {}, room = [] as Box[], field = TEXT as unknown } = {}
	) => {
		const { placing, paths } = picture([0, 0], ...lines);
		placing.room.take(room);
		const values = valuesOf(
			// So far down that the foot of the letters is exactly 10 units below the line.
			{ 'symbol-placement': 'line-center', 'text-field': field, 'text-offset': [0, 0.66], 'text-max-angle': 30, ...layout }, // prettier-ignore
			paint
		);
		const drawn = symbols(values, [one({ 'name:en': TEXT })], placing);
		return { ...drawn, placing, paths };
	};
	const begins = (path = '') => path.slice(1).split('L').map((at) => at.split(' ').map(Number)); // prettier-ignore

	test('stands in its middle, or where that is taken, a quarter of the room further along', () => {
		const { placing, names, halos, paths } = placed([straight(100)]);
		expect(placing.said).toEqual([{ text: TEXT, x: expect.closeTo(200, -1), y: 110 }]);
		const along = '<textPath href="#path-1" startOffset="50%">Amur</textPath></text>';
		expect(names).toMatch(/^<text [^>]*text-anchor="middle"[^>]*><textPath/);
		expect(names.endsWith(along)).toBe(true);
		expect(names).not.toContain('stroke');
		expect(halos).toMatch(/^<text [^>]*text-anchor="middle"[^>]* stroke-width=[^>]*><textPath/);
		expect(halos.endsWith(along)).toBe(true);
		expect(paths).toHaveLength(1);
		const aside = placed([straight(100)], { room: [box(195, 90, 205, 130)] });
		const free = (400 - NEEDED) / 2;
		expect(aside.placing.said[0]?.x).toBeCloseTo(200 + free / 4, -1);
	});

	test('takes the room of its letters, which others leave free', () => {
		const { placing } = placed([straight(100)]);
		// They stand from 106.6 - 6.5 to 106.6 + 6.5, and reach 6 units beyond either end.
		const [left = 0, up = 0, right = 0, down = 0] = taken(placing.room, [200, 107]);
		expect([up, down]).toEqual([6, 6]);
		for (const far of [left, right]) {
			expect(far).toBeGreaterThan(NEEDED / 2 + 4);
			expect(far).toBeLessThan(NEEDED / 2 + 7);
		}
		expect(placed([straight(100)], { room: [box(0, 0, 400, 300)] }).names).toBe('');
	});

	test('needs a line that is long enough, and straight enough where it stands', () => {
		expect(placed([fitting(100)]).names).toContain(TEXT);
		expect(placed([straight(100, 100, 99.9 + NEEDED)]).names).toBe('');
		expect(placed([straight(100)], { layout: { 'text-max-angle': 0 } }).names).toContain(TEXT);
		const arm = 0.6 * NEEDED;
		const hook: Point[] = [
			[100, 100],
			[100 + arm, 100],
			[100 + arm, 100 + arm]
		];
		expect(placed([hook]).names).toBe('');
		expect(placed([hook], { layout: { 'text-max-angle': 90 } }).names).toContain(TEXT);
	});

	test('is read from left to right, whichever way the line runs, and from above where it runs down', () => {
		const path = (line: Point[]) => begins(placed([line], { layout: { 'text-max-angle': 180 } }).paths[0]); // prettier-ignore
		const [forth, back] = [path(straight(100)), path(straight(100).toReversed())];
		for (const course of [forth, back]) expect(course[0]![0]).toBeLessThan(course.at(-1)![0]!);
		// Its ends are drawn out, for where another font is wider.
		expect(forth[0]![0]).toBeCloseTo(200 - NEEDED / 2 - NEEDED / 3, 0);
		expect(forth.at(-1)![0]).toBeCloseTo(200 + NEEDED / 2 + NEEDED / 3, 0);
		expect(forth.every(([, y]) => y === 110)).toBe(true);
		// A point for each letter or so, and one beyond each end.
		expect(forth).toHaveLength(Math.ceil(NEEDED / 8) + 1 + 2);
		const down = path([
			[200, 50],
			[200, 250]
		]);
		expect(down[0]![1]).toBeLessThan(down.at(-1)![1]!);
		// Beside a line that runs down, what is below the letters lies to its left.
		expect(down.every(([x]) => x === 190)).toBe(true);
		// A step back at its beginning does not make it run back.
		const along = (NEEDED - 9.8) / 5;
		const stepping = path([
			[200, 100],
			[192, 106],
			[192 + 4 * along, 106 + 3 * along]
		]);
		expect(stepping[0]![1]).toBeLessThan(stepping.at(-1)![1]!);
	});

	test('the same is said again only 260 units away', () => {
		const said = (...ys: number[]) => placed(ys.map(fitting)).placing.said.length;
		expect(said(20)).toBe(1);
		expect(said(20, 279)).toBe(1);
		expect(said(20, 280)).toBe(2);
		// Another name may stand beside it.
		const { placing } = picture([0, 0], straight(100), straight(200));
		const values = valuesOf({
			'symbol-placement': 'line-center',
			'text-field': ['get', 'name'],
			'text-max-angle': 30
		});
		symbols(values, [one({ name: 'Amur' }), one({ name: 'Heilong' })], placing);
		expect(placing.said.map(({ text }) => text)).toEqual(['Amur', 'Heilong']);
	});

	test('goes on beyond its ends as it runs there', () => {
		const long = 'Heilong Jiang';
		const needed = wide(long) * 1.06;
		const lastOf = (line: Point[], field = TEXT) => {
			const { paths } = placed([line], { field, layout: { 'text-max-angle': 180 } });
			return begins(paths[0]).slice(-2);
		};
		const slanted: Point[] = [
			[100, 50],
			[340, 230]
		];
		const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = lastOf(slanted);
		expect((y1 - y0) / (x1 - x0)).toBeCloseTo(3 / 4, 1);
		expect(Math.hypot(x1 - x0, y1 - y0)).toBeCloseTo(NEEDED / 3, 0);
		const bent: Point[] = [
			[100, 100],
			[100 + 0.6 * needed, 100],
			[100 + 0.6 * needed, 100 + 0.6 * needed]
		];
		const [before, last] = lastOf(bent, long);
		expect(Math.abs(last![0]! - before![0]!)).toBeLessThan(2);
		expect(last![1]! - before![1]!).toBeGreaterThan(6);
	});

	test('without letters, or seen through wholly, is not there', () => {
		for (const nothing of [
			placed([straight(100)], { field: '' }),
			placed([straight(100)], { paint: { 'text-opacity': 0 } })
		])
			expect([nothing.names, nothing.halos, nothing.paths]).toEqual(['', '', []]);
	});

	test('marks stand again and again along it, turned as it runs, on the picture alone', () => {
		const marks = (...points: Point[]) => {
			const layout = {
				'symbol-placement': 'line',
				'text-ignore-placement': true,
				'symbol-spacing': 100
			};
			const { names, halos, placing } = placed([points], { layout, field: '›' });
			expect(names).toMatch(/^(<text [^>]*text-anchor="middle" [^>]* y="2.6">›<\/text>)*$/);
			expect(halos).toMatch(
				/^(<text [^>]*text-anchor="middle" [^>]*stroke-width=[^>]*>›<\/text>)*$/
			);
			expect(halos.match(/<text/g)?.length).toBe(names.match(/<text/g)?.length);
			expect(placing.room.isFree([box(0, 0, 400, 300)])).toBe(true);
			return [...names.matchAll(/translate\(([-\d.]+) ([-\d.]+)\) rotate\(([-\d.]+)\)/g)].map(
				([, x, y, angle]) => [x, y, angle].map(Number)
			);
		};
		expect(marks([0, 50], [250, 50])).toEqual([
			[50, 50, 0],
			[150, 50, 0]
		]);
		// A corner further along turns no mark.
		expect(marks([0, 50], [80, 50], [80, 120])).toEqual([[50, 50, 0]]);
		expect(marks([300, 0], [300, 300]).map(([, , angle]) => angle)).toEqual([90, 90, 90]);
		// Up to its edges and not beyond: from left to right, and from above.
		expect(marks([-150, 0], [550, 0]).map(([x]) => x)).toEqual([0, 100, 200, 300, 400]);
		expect(marks([-150, 300], [550, 300])).toHaveLength(5);
		expect(marks([-150, -1], [550, -1])).toEqual([]);
		expect(marks([-150, 301], [550, 301])).toEqual([]);
	});
});
