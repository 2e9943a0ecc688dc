/** The images that the map draws with, pixel by pixel. */
import { describe, expect, test } from 'vitest';
import { drawImages, dots, hatch, type LayerImage } from '../../../src/map/patterns';
import type { MapLayer } from '../../../src/map/layers/layer';
import { LIGHT, PALETTES } from '../../../src/map/palette';
import { shapeImage, type ShapeName } from '../../../src/map/shapes';
import { drawSigns, signOf } from '../../../src/map/signs';

const pixel = ({ data, width }: LayerImage, x: number, y: number) => [
	...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)
];
/** An image in letters: ink, ground, a mixture of both, nothing. */
const drawn = (image: LayerImage, ink: string, every = 1) => {
	const [red = 0] = [parseInt(ink.slice(1, 3), 16)];
	const rows: string[] = [];
	for (let y = 0; y < image.height; y += every) {
		let row = '';
		for (let x = 0; x < image.width; x += every) {
			const [value = 0, , , alpha = 0] = pixel(image, x, y);
			row += alpha < 128 ? '.' : Math.abs(value - red) < 64 ? '#' : 'o';
		}
		rows.push(row);
	}
	return rows;
};
const area = (rows: readonly string[], sign: string) => rows.join('').split(sign).length - 1;

test('a hatch is diagonal lines that go on from one tile to the next', () => {
	const image = hatch('#a01020', 16, 2.2);
	expect([image.width, image.height, image.pixelRatio]).toEqual([16, 16, 2]);
	expect(pixel(image, 0, 0)).toEqual([0xa0, 0x10, 0x20, 255]);
	const rows = drawn(image, '#a01020');
	expect(rows[0]).toBe('##.....###.....#');
	expect(rows[3]).toBe('....###.....###.');
	for (let at = 0; at < 16; at++) expect(rows[at]?.at(0)).toBe(rows[0]?.at(at));
	expect(pixel(image, 1, 0)[3]).toBe(Math.round(0.6 * 255));
	expect(image.svg).toContain('stroke="#a01020" stroke-width="1.1"');
	expect(image.svg).toContain('M-8 8l8 -8l8 -8M-4 8');
	expect(image.svg?.match(/M/g)).toHaveLength(5);
});

test('dots lie in two quarters of their tile', () => {
	const image = dots('#2040a0', 14, 2);
	const rows = drawn(image, '#2040a0');
	expect(rows.slice(0, 7)).toEqual([
		'..............',
		'...#..........',
		'..###.........',
		'.#####........',
		'..###.........',
		'...#..........',
		'..............'
	]);
	expect(rows.slice(7).map((row) => row.slice(7) + row.slice(0, 7))).toEqual(rows.slice(0, 7));
	expect(pixel(image, 3, 3)).toEqual([0x20, 0x40, 0xa0, 255]);
	expect(image.pixelRatio).toBe(2);
	expect(image.svg).toBe(
		'<circle cx="1.75" cy="1.75" r="1" fill="#2040a0"/><circle cx="5.25" cy="5.25" r="1" fill="#2040a0"/>'
	);
});

describe('solid shapes', () => {
	const shape = (name: ShapeName) => shapeImage(name, '#000000', '#ffffff');
	test.each<ShapeName>(['square', 'diamond', 'triangle', 'pass'])(
		'a %s has a rim, and is the same left and right',
		(name) => {
			const image = shape(name);
			const rows = drawn(image, '#000000');
			expect([image.width, image.height, image.pixelRatio]).toEqual([36, 36, 3]);
			for (const row of rows) expect([...row].reverse().join('')).toBe(row);
			expect(area(rows, '#')).toBeGreaterThan(200);
			expect(area(rows, 'o')).toBeGreaterThan(60);
			expect(image.svg).toMatch(
				/^<path transform="translate\(6 6\) scale\(6\)" d="M.+" stroke="#ffffff" stroke-width="0.4" stroke-linejoin="round"\/><path .+ fill="#000000"\/>$/
			);
		}
	);
	test('they are what they are called', () => {
		expect(drawn(shape('square'), '#000000', 4)).toEqual([
			'.........',
			'.oooooooo',
			'.o######o',
			'.o######o',
			'.o######o',
			'.o######o',
			'.o######o',
			'.o######o',
			'.oooooooo'
		]);
		const width = (name: ShapeName, row: number) =>
			area([drawn(shape(name), '#000000')[row] ?? ''], '#');
		expect([4, 10, 18, 25, 31].map((row) => width('diamond', row))).toEqual([4, 16, 30, 16, 4]);
		expect([4, 10, 18, 25, 28].map((row) => width('triangle', row))).toEqual([0, 6, 14, 22, 24]);
		expect([6, 12, 18, 23, 29].map((row) => width('pass', row))).toEqual([24, 12, 0, 12, 24]);
	});
	test('the ink and the rim have the colours that are asked for', () => {
		const image = shapeImage('square', '#102030', '#fefdfc');
		expect(pixel(image, 18, 18)).toEqual([0x10, 0x20, 0x30, 255]);
		expect(pixel(image, 18, 5)).toEqual([0xfe, 0xfd, 0xfc, 255]);
		expect(pixel(image, 0, 0)[3]).toBe(0);
	});
});

test('every kind of event has a sign, and those alike have the same', () => {
	const signs = drawSigns('#000000', '#ffffff');
	for (const kind of [
		'battle',
		'incident',
		'treaty',
		'visit',
		'polemic',
		'withdrawal',
		'handover',
		'nuclear',
		'trade',
		'migration',
		'domestic'
	] as const) {
		const image = signs[signOf(kind)];
		expect(image?.width, kind).toBe(51);
		expect(image?.data.length, kind).toBe(51 * 51 * 4);
		expect(image?.svg, kind).toMatch(
			/^<circle cx="8.5" cy="8.5" r="7.8" fill="#ffffff" .+ d="[^"]{9,}"\/>$/
		);
	}
	expect([signOf('battle'), signOf('war'), signOf('summit')]).toEqual([
		'sign-battle',
		'sign-battle',
		'sign-talks'
	]);
});

test('the map has the images of its layers in the colours of the theme, and no others', () => {
	const there = new Map<string, LayerImage>();
	const ratios: number[] = [];
	const map = {
		hasImage: (id: string) => there.has(id),
		addImage: (id: string, image: LayerImage, { pixelRatio }: { pixelRatio: number }) => {
			ratios.push(pixelRatio);
			there.set(id, image);
		},
		updateImage: (id: string, image: LayerImage) => {
			if (!there.has(id)) throw new Error(`no image ${id}`);
			there.set(id, image);
		},
		removeImage: (id: string) => there.delete(id),
		listImages: () => [...there.keys()]
	};
	const layer = {
		id: 'l',
		sources: [],
		specs: () => [],
		images: (palette: typeof LIGHT) => ({
			a: { ...hatch('#000000'), svg: JSON.stringify(palette) },
			b: { width: 1, height: 1, data: new Uint8Array(4) }
		})
	} as MapLayer;
	there.set('old', hatch('#000000'));
	drawImages(map, [layer, { ...layer, images: undefined } as never], 'light');
	expect([...there.keys()]).toEqual(['a', 'b']);
	expect(ratios).toEqual([2, 1]);
	drawImages(map, [layer], 'dark');
	expect(there.get('a')?.svg).toBe(JSON.stringify(PALETTES.dark));
	drawImages(map, [], 'dark');
	expect(there.size).toBe(0);
});
