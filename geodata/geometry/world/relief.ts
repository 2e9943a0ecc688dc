import type { MultiPolygon } from 'geojson';
import sharp from 'sharp';
import { type OutputFile, tableText } from '../output';
import { readHeights } from './heights';
import { FRAME, HEIGHT, pixelAt, placeAt, WIDTH } from './relief-frame';

/** How steep a grey step looks, per pixel and so gentler in the stretched north; chosen by eye. */
const STEEPNESS = 0.3;

/** Shade below which flat land stays bare paper. */
const BARE = 0.025;

/** Opacity of the deepest shadow, from 0 to 255, and the step to which opacities are rounded. */
const DEEPEST = 125;
const STEP = 10;

/** Brown shadow only: quiet on warm paper, still visible on a dark ground. */
const SHADOW_COLOUR = [26, 19, 12] as const;

/** Every height of the picture, row by row. */
async function heightField(): Promise<Float32Array> {
	const heightAt = await readHeights();
	const field = new Float32Array(WIDTH * HEIGHT);
	for (let index = 0; index < field.length; index++) {
		field[index] = heightAt(...placeAt(index % WIDTH, Math.floor(index / WIDTH)));
	}
	return field;
}

/** Light from the north-west on a slope, against flat ground: negative in shadow. */
function shade(field: Float32Array, index: number): number {
	const at = (offset: number) => field[index + offset] ?? field[index] ?? 0;
	const east = ((at(1) - at(-1)) * STEEPNESS) / 2;
	const north = ((at(-WIDTH) - at(WIDTH)) * STEEPNESS) / 2;
	const length = Math.sqrt(1 + east * east + north * north);
	return ((east - north) / 2 + Math.SQRT1_2) / length - Math.SQRT1_2;
}

/** White where there is land, black where there is sea. */
async function landMask({ coordinates }: MultiPolygon): Promise<Buffer> {
	const path = coordinates
		.flat()
		.map((ring) =>
			ring
				.map(([longitude = 0, latitude = 0]) => pixelAt(longitude, latitude))
				.map(([column, row]) => `${column.toFixed(1)} ${row.toFixed(1)}`)
				.join('L')
		)
		.map((ring) => `M${ring}Z`)
		.join('');
	const drawing =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
		`<rect width="100%" height="100%"/><path fill="#fff" fill-rule="evenodd" d="${path}"/></svg>`;
	return sharp(Buffer.from(drawing)).toColourspace('b-w').extractChannel(0).raw().toBuffer();
}

/** The shaded relief of Eurasia's land as colour with opacity, in Web Mercator rows. */
async function picture(land: MultiPolygon): Promise<Buffer> {
	const field = await heightField();
	const mask = await landMask(land);
	const pixels = Buffer.alloc(WIDTH * HEIGHT * 4);
	for (let index = 0; index < field.length; index++) {
		const depth = Math.max(0, -shade(field, index) - BARE);
		const opacity = DEEPEST * (1 - Math.exp(-2.2 * depth)) * ((mask[index] ?? 0) / 255);
		pixels.set([...SHADOW_COLOUR, Math.round(opacity / STEP) * STEP], index * 4);
	}
	return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 4 } })
		.webp({ quality: 40, alphaQuality: 40, effort: 6 })
		.toBuffer();
}

/** The relief picture and what MapLibre and the credits need to know of it. */
export async function reliefFiles(land: MultiPolygon): Promise<OutputFile[]> {
	const { west, south, east, north } = FRAME;
	const about = {
		coordinates: [
			[west, north],
			[east, north],
			[east, south],
			[west, south]
		],
		basis:
			'Hillshade computed by the project from grey heights, light from the north-west; decoration.',
		source: 'NASA topography (three-globe 2.45.2, earth-topology.png)',
		licence: 'Public domain',
		accuracy_m: 20000,
		reconstruction: false
	};
	return [
		{ path: 'open/relief.webp', text: await picture(land) },
		{ path: 'open/relief.json', text: tableText(about) }
	];
}
