/** What stands around a map on paper: how much room it takes, and how the lines of the legend are shared out among its columns. */
import { describe, expect, test } from 'vitest';
import type { DrawnMap } from '../../../../src/map/drawing/draw-map';
import type { Explained } from '../../../../src/map/drawing/legend';
import { planSheet, sheetOf, type SheetTexts } from '../../../../src/map/drawing/sheet';
import { swatch } from '../../../../src/map/drawing/swatch';
import { SANS_FAMILY, SERIF_FAMILY, widthOf } from '../../../../src/map/drawing/type';
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

	test('stands beside the map as soon as a sheet is a fifth wider than high', () => {
		expect(plan({ width: 600, height: 500 }, 3).legend.columns).toBe(1);
		expect(plan({ width: 599, height: 500 }, 3).legend.columns).toBe(3);
	});

	test('has its lines as wide as their column leaves them beside the sign', () => {
		const legend = legendOf(4, 'A line of the border that is told at length, so that it is parted');
		const { rows } = planSheet(SQUARE, { legend, notes: [] }).legend;
		// A quarter of 704, less 8, less the sign and what is around it.
		const room = 704 / 4 - 8 - 36 - 12;
		for (const row of rows) {
			expect(row.length).toBeGreaterThan(2);
			row.forEach((line, at) => {
				expect(widthOf(line) * 11).toBeLessThanOrEqual(room);
				const [next] = row[at + 1]?.split(' ') ?? [];
				if (next) expect(widthOf(`${line} ${next}`) * 11).toBeGreaterThan(room);
			});
		}
	});

	/** How many lines stand in each of its columns, by where these are. */
	const columnsAt = (sheet: typeof WIDE, count: number) => {
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
		return [...new Set(places)].map((x): [number, number] => [
			Number(x),
			places.filter((other) => other === x).length
		]);
	};
	const columns = (sheet: typeof WIDE, count: number) =>
		columnsAt(sheet, count).map(([, lines]) => lines);

	test('below the map is shared out among columns of about the same height', () => {
		expect(columnsAt(SQUARE, 8)).toEqual([26, 202, 378, 554].map((x) => [x, 2]));
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

describe('a whole sheet', () => {
	const texts: SheetTexts = {
		title: 'Border & river',
		subtitle: '2 March 1969',
		description: 'A <map>',
		legend: [
			{ label: 'A line', symbol: { type: 'ring', stroke: '#123456' } },
			{
				label: 'Another line, so long that it needs more than one row',
				symbol: { type: 'hatch', stroke: '#654321' }
			}
		],
		scale: '500 km',
		notes: ['One.', 'Two.'],
		language: 'en'
	};
	const sheet = (width: number, height: number) =>
		sheetOf(
			planSheet({ width, height }, texts),
			{ defs: '<pattern/>', groups: '<g/>' } as DrawnMap,
			texts,
			LIGHT,
			{ length: 80 },
			{ width: '6in', height: '4in', style: '<style/>' }
		);
	const [ring, hatch] = texts.legend.map(({ symbol }) => swatch(symbol, LIGHT.casing));
	const ink = LIGHT.text.place;
	const quiet = LIGHT.text.polity;

	test('that is wide has its legend beside the map, and its notes to the right of the scale', () => {
		expect(sheet(600, 400).split('\n')).toEqual([
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" width="6in" height="4in" role="img" aria-labelledby="picture-title picture-description" xml:lang="en" font-family="${SANS_FAMILY}">`,
			'<title id="picture-title">Border &amp; river. 2 March 1969</title>',
			'<desc id="picture-description">A &lt;map&gt;</desc>',
			'<style/>',
			'<defs><clipPath id="map-frame"><rect width="336" height="252"/></clipPath><pattern/></defs>',
			'<rect id="paper" width="600" height="400" fill="#ffffff"/>',
			`<g id="title" fill="${ink}"><text x="26" y="46" font-size="23" font-family="${SERIF_FAMILY}" font-weight="600">Border &amp; river</text><text x="26" y="67" font-size="13" fill="${quiet}">2 March 1969</text></g>`,
			'<g id="map" transform="translate(26 84)" clip-path="url(#map-frame)"><g/></g>',
			`<rect id="frame" x="26" y="84" width="336" height="252" fill="none" stroke="${quiet}" stroke-width="0.8"/>`,
			`<g id="legend" fill="${ink}"><g transform="translate(378.0 84.0)" fill="none">${ring}</g><text x="422" y="94.5" font-size="11">A line</text><g transform="translate(378.0 103.0)" fill="none">${hatch}</g><text x="422" y="113.5" font-size="11">Another line, so long that it</text><text x="422" y="127.5" font-size="11">needs more than one row</text></g>`,
			`<g id="scale" fill="${ink}"><path d="M26 350v4h80.0v-4" fill="none" stroke="${ink}" stroke-width="1.2"/><text x="26" y="367" font-size="9.5">500 km</text></g>`,
			`<g id="credits" fill="${quiet}" text-anchor="end"><text x="574" y="361.5" font-size="9.5">One.</text><text x="574" y="374" font-size="9.5">Two.</text></g>`,
			'</svg>'
		]);
	});

	test('that is not has its legend below the map, the scale below that, and its notes last', () => {
		const lines = sheet(300, 400).split('\n');
		expect(lines.find((line) => line.startsWith('<rect id="frame"'))).toContain(
			' x="26" y="84" width="248" height="145" '
		);
		expect(lines.slice(-4, -1)).toEqual([
			`<g id="legend" fill="${ink}"><g transform="translate(26.0 241.0)" fill="none">${ring}</g><text x="70" y="251.5" font-size="11">A line</text><g transform="translate(26.0 260.0)" fill="none">${hatch}</g><text x="70" y="270.5" font-size="11">Another line, so long that it needs more</text><text x="70" y="284.5" font-size="11">than one row</text></g>`,
			`<g id="scale" fill="${ink}"><path d="M26 321v4h80.0v-4" fill="none" stroke="${ink}" stroke-width="1.2"/><text x="114" y="325" font-size="9.5">500 km</text></g>`,
			`<g id="credits" fill="${quiet}" text-anchor="start"><text x="26" y="361.5" font-size="9.5">One.</text><text x="26" y="374" font-size="9.5">Two.</text></g>`
		]);
	});
});
