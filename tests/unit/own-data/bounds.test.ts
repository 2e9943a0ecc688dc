import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { MOST_BYTES, MOST_ROWS } from '../../../src/own-data/types';
import { isAccountedFor, read, told } from './reading';

test('a file that is too large is not read, and says how large it is', async () => {
	const reading = await read('a.csv', new Uint8Array(MOST_BYTES + 1));
	expect(reading.problems).toMatchObject([{ code: 'too-large', found: String(MOST_BYTES + 1) }]);
	expect(reading.features).toEqual([]);
});

test('of too many rows the first are read, and the others counted', async () => {
	const reading = await read('a.csv', `lat,lon\n${'46,133\n'.repeat(MOST_ROWS + 20)}`);
	expect(reading).toMatchObject({ rows: MOST_ROWS + 20, read: MOST_ROWS });
	expect(reading.problems).toMatchObject([
		{ code: 'too-many-rows', row: MOST_ROWS + 2, rows: 20, leftOut: 20 }
	]);
	expect(isAccountedFor(reading)).toBe(true);
});

test.each([
	['PDF', '%PDF-1.7'],
	['GeoPackage', 'SQLite format 3\0'],
	['PNG', '\x89PNG'],
	['TopoJSON', '{"type":"Topology","objects":{}}'],
	['HTML', '<!DOCTYPE html><html><body>x</body></html>'],
	['XML (osm)', '<?xml version="1.0"?><osm></osm>']
])('%s is told to be what it is', async (kind, beginning) => {
	const bytes = beginning.startsWith('\x89')
		? new Uint8Array([0x89, 0x50, 0x4e, 0x47])
		: strToU8(beginning);
	const reading = await read('a', bytes);
	expect(reading.problems).toMatchObject([{ code: 'other-format', found: kind }]);
});

test.each(['', ' \n\n ', '\uFEFF'])('%o is empty', async (text) => {
	expect(told(await read('a.csv', text))).toEqual(['empty-file']);
});

test('a header alone has no rows', async () => {
	expect(told(await read('a.csv', 'name,lat,lon\n'))).toEqual(['no-rows']);
});
