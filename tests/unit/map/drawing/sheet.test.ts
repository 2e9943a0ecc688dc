/** What stands around a map on paper: how much room it takes, and how the lines of the legend are shared out among its columns. */
import { describe, expect, test } from 'vitest';
import type { DrawnMap } from '../../../../src/map/drawing/draw-map';
import type { Explained } from '../../../../src/map/drawing/legend';
import { planSheet, sheetOf } from '../../../../src/map/drawing/sheet';
import { swatch } from '../../../../src/map/drawing/swatch';
import { widthOf } from '../../../../src/map/drawing/type';
import { LIGHT } from '../../../../src/map/palette';

const WIDE = { width: 800, height: 500 };
const SQUARE = { width: 756, height: 756 };
const MARGIN = 26;

const legendOf = (count: number, label = 'A line'): Explained[] =>
	Array.from({ length: count }, (_, at) => ({
		label: `${label} ${at}`,
		symbol: { type: 'ring', stroke: '#123456' }
	}));
const plan = (sheet: typeof WIDE, count: number, notes: string[] = []) =>
	planSheet(sheet, { legend: legendOf(count), notes });

describe('the notes', () => {
	const note = 'Lines show what is documented for this day and endorse no claim. '.repeat(8).trim();
	/** Each line is filled: the first word of the next would not have fitted. */
	const isFilled = (lines: readonly string[], width: number) =>
		lines.every((line, at) => {
			const [next = ''] = lines[at + 1]?.split(' ') ?? [];
			const fits = widthOf(line) * 9.5 <= width;
			return fits && (next === '' || widthOf(`${line} ${next}`) * 9.5 > width);
		});

	test('run beside the scale on a wide sheet, and across any other', () => {
		const wide = plan(WIDE, 3, [note]);
		expect(isFilled(wide.notes, 800 - 2 * MARGIN - 130 - 40)).toBe(true);
		expect(wide.notes.join(' ')).toBe(note);
		expect(isFilled(plan(SQUARE, 3, [note]).notes, 756 - 2 * MARGIN)).toBe(true);
	});

	test('take their height from the map', () => {
		const height = (notes: string[]) => plan(WIDE, 3, notes).map.height;
		const two = height(['One', 'Two']);
		expect(height(['One', 'Two', 'Three', 'Four'])).toBe(two - (4 * 12.5 - 28));
		// The scale needs as much.
		expect(height([])).toBe(two);
	});
});

describe('the legend', () => {
	test('stands beside the map of a wide sheet as long as it is no higher than that', () => {
		// A line of it is 19 units high; the map has what title, scale and margins leave.
		const sheet = { width: 700, height: 10 * 19 + 148 };
		const beside = plan(sheet, 10);
		expect(beside.legend).toMatchObject({ columns: 1, y: beside.map.y });
		expect(beside.map.height).toBe(190);
		const below = plan(sheet, 11);
		expect(below.legend.columns).toBe(3);
		expect(below.legend.y).toBeGreaterThan(below.map.y + below.map.height);
		expect(plan(sheet, 20).legend.columns).toBe(3);
	});

	test('that is empty leaves the map all the room', () => {
		expect(plan(WIDE, 0).map).toMatchObject({ width: 800 - 2 * MARGIN });
		expect(plan(WIDE, 0).legend.rows).toEqual([]);
		const square = plan(SQUARE, 0);
		expect(square.map).toMatchObject({
			width: 756 - 2 * MARGIN,
			height: 756 - 2 * MARGIN - 58 - 10 - square.foot
		});
	});

	/** How many lines stand in each of its columns. */
	const columns = (sheet: typeof WIDE, count: number) => {
		const legend = legendOf(count);
		const texts = {
			title: 'Title',
			subtitle: 'Day',
			description: 'Map',
			legend,
			scale: '500 km',
			notes: [],
			language: 'en' as const
		};
		const map = { defs: '', groups: '' } as DrawnMap;
		const made = planSheet(sheet, { legend, notes: [] });
		const written = sheetOf(made, map, texts, LIGHT, undefined, sheet);
		// Without a bar there is no scale.
		expect(written.split('\n').filter((line) => line !== '' && !line.startsWith('<'))).toEqual([]);
		const inside = /<g id="legend".*?<\/g>(?=\n|$)/s.exec(written)?.[0] ?? '';
		const places = [...inside.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x]) => x);
		expect(places).toHaveLength(count);
		return [...new Set(places)].map((x) => places.filter((other) => other === x).length);
	};

	test('below the map is shared out among columns of about the same height', () => {
		expect(columns(SQUARE, 8)).toEqual([2, 2, 2, 2]);
		expect(columns(SQUARE, 9)).toEqual([2, 2, 2, 3]);
		expect(columns(SQUARE, 6)).toEqual([2, 2, 2]);
		expect(columns(SQUARE, 30).length).toBe(4);
	});

	test('beside the map is one column', () => {
		expect(columns(WIDE, 9)).toEqual([9]);
	});
});

test('each sign of the legend is drawn as on the map, in its colours', () => {
	const [fill, stroke, casing] = ['#111111', '#222222', '#333333'];
	const colours = (markup: string) =>
		[...markup.matchAll(/(fill|stroke)="(#\d+|none)"/g)].map(
			([, what, colour]) => `${what} ${colour}`
		);
	const drawn = (symbol: Parameters<typeof swatch>[0]) => swatch(symbol, casing);
	expect(colours(drawn({ type: 'dot', fill, stroke }))).toEqual([
		`fill ${fill}`,
		`stroke ${stroke}`
	]);
	expect(drawn({ type: 'target', fill, stroke })).toBe(
		`<circle cx="18" cy="7" r="5.5" fill="${fill}" stroke="${stroke}" stroke-width="2"/>` +
			`<circle cx="18" cy="7" r="2" fill="${stroke}"/>`
	);
	expect(drawn({ type: 'shape', path: 'M0 0L1 1', fill, stroke })).toBe(
		`<path transform="translate(18 7) scale(7)" d="M0 0L1 1" fill="${fill}"/>`
	);
	expect(colours(drawn({ type: 'ring', stroke }))).toEqual([`fill ${stroke}`, `stroke ${stroke}`]);
	expect(colours(drawn({ type: 'hollow', stroke }))).toEqual(['fill none', `stroke ${stroke}`]);
	expect(colours(drawn({ type: 'area', fill, stroke }))).toEqual([
		`fill ${fill}`,
		`stroke ${stroke}`
	]);
	// Four strokes across.
	expect(drawn({ type: 'hatch', stroke })).toMatch(/^<path d="(?:M[\d ]+){4}" stroke="#222222" /);
	const line = drawn({ type: 'line', stroke: { colour: stroke, width: 2, gap: 2 } });
	expect(colours(line)).toEqual([`stroke ${casing}`, `stroke ${stroke}`]);
	expect(line).toContain('M1 5H35M1 9H35');
});
