import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PAPERS, paperOf } from '../../../../src/features/picture/papers';
import { checksum, sizeOfPng, withDensity } from '../../../../src/features/picture/png';

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

/** A grey picture of so many pixels. */
function png(width: number, height: number): Uint8Array {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 0, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.alloc(height * (width + 1)))),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunksOf(file: Uint8Array) {
	const data = Buffer.from(file);
	const found: { type: string; data: Buffer; whole: boolean }[] = [];
	for (let at = 8; at < data.length;) {
		const length = data.readUInt32BE(at);
		const body = data.subarray(at + 4, at + 8 + length);
		found.push({
			type: body.subarray(0, 4).toString(),
			data: body.subarray(4),
			whole: crc32(body) === data.readUInt32BE(at + 8 + length)
		});
		at += 12 + length;
	}
	return found;
}

describe('a picture of pixels', () => {
	test('says its real size', () => {
		expect(sizeOfPng(png(37, 12))).toEqual({ width: 37, height: 12 });
	});

	test('says how many of them make an inch, before the pixels, and stays whole', () => {
		const chunks = chunksOf(withDensity(png(37, 12), 300));
		expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND']);
		expect(chunks.every(({ whole }) => whole)).toBe(true);
		const { data } = chunks[1] ?? { data: Buffer.alloc(9) };
		expect([data.readUInt32BE(0), data.readUInt32BE(4), data[8]]).toEqual([11811, 11811, 1]);
		expect(checksum(new TextEncoder().encode('IEND'))).toBe(0xae426082);
	});

	test('has on every paper the pixels that 300 to an inch make', () => {
		expect(PAPERS.map((name) => paperOf(name).pixels)).toEqual([
			{ width: 3508, height: 2480 },
			{ width: 2480, height: 1748 },
			{ width: 4000, height: 2250 },
			{ width: 2362, height: 2362 }
		]);
		for (const name of PAPERS) {
			const { pixels, units } = paperOf(name);
			expect(pixels.width / units.width).toBeCloseTo(300 / 96, 2);
		}
	});
});
