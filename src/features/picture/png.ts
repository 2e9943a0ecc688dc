import type { Size } from '../../map/drawing/projections';

/** What every PNG begins with, before its first chunk. */
const SIGNATURE = 8;
/** Length, type and checksum of a chunk. */
const AROUND = 12;
/** Bytes of the first chunk's data, `IHDR`. */
const HEADER = 13;
const AFTER_HEADER = SIGNATURE + AROUND + HEADER;
const INCHES_A_METRE = 1 / 0.0254;

/** The checksum of PNG, over type and data of a chunk. */
export function checksum(bytes: Uint8Array): number {
	let rest = 0xffffffff;
	for (const byte of bytes) {
		rest ^= byte;
		for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	}
	return (rest ^ 0xffffffff) >>> 0;
}

function view(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The real size of a picture, from its file. */
export function sizeOfPng(png: Uint8Array): Size {
	const data = view(png);
	return { width: data.getUint32(SIGNATURE + 8), height: data.getUint32(SIGNATURE + 12) };
}

/** The same picture, saying how many pixels of it make an inch: a `pHYs` chunk, which stands before the pixels. */
export function withDensity(png: Uint8Array, perInch: number): Uint8Array<ArrayBuffer> {
	const chunk = new Uint8Array(AROUND + 9);
	const written = view(chunk);
	const perMetre = Math.round(perInch * INCHES_A_METRE);
	written.setUint32(0, 9);
	chunk.set(new TextEncoder().encode('pHYs'), 4);
	written.setUint32(8, perMetre);
	written.setUint32(12, perMetre);
	// Of a metre.
	written.setUint8(16, 1);
	written.setUint32(17, checksum(chunk.subarray(4, 17)));
	const whole = new Uint8Array(png.length + chunk.length);
	whole.set(png.subarray(0, AFTER_HEADER));
	whole.set(chunk, AFTER_HEADER);
	whole.set(png.subarray(AFTER_HEADER), AFTER_HEADER + chunk.length);
	return whole;
}
