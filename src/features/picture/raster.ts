import type { Size } from '../../map/drawing/projections';
import { DENSITY } from './papers';
import { sizeOfPng, withDensity } from './png';

/** A picture of vectors where an address is asked for. */
export const addressOf = (svg: string): string =>
	`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The picture as pixels, at 300 to an inch; `undefined` where the browser cannot make as many. */
export async function rastered(svg: string, { width, height }: Size): Promise<Blob | undefined> {
	const image = new Image();
	image.src = addressOf(svg);
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const drawn = canvas.getContext('2d');
	if (!drawn) return undefined;
	drawn.drawImage(image, 0, 0, width, height);
	const plain = await new Promise<Blob | null>((resolve) => {
		canvas.toBlob(resolve, 'image/png');
	});
	if (!plain) return undefined;
	const bytes = withDensity(new Uint8Array(await plain.arrayBuffer()), DENSITY);
	// A browser that has run out of room gives less without a word.
	const real = sizeOfPng(bytes);
	if (real.width !== width || real.height !== height) return undefined;
	return new Blob([bytes], { type: 'image/png' });
}
