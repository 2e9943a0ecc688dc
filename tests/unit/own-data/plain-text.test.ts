import { beforeEach, describe, expect, test } from 'vitest';
import { plainLine, plainText } from '../../../src/own-data/plain-text';
import { INJECTIONS } from './injections';
import { read, withXml } from './reading';

/** What a reader of HTML would take for a tag of its own, or for one with something to run. */
const TAG =
	/<\/?(?:script|img|image|svg|iframe|object|embed|a|body|div|style|link|base|meta|form|input|math)\b|<[^<>]*\son\w+\s*=/i;

test('there are a hundred of them', () => {
	expect(new Set(INJECTIONS).size).toBeGreaterThanOrEqual(100);
});

test.each(INJECTIONS)('%s comes out as plain text', (text) => {
	const plain = plainText(text);
	expect(plain).not.toMatch(TAG);
	expect(plainText(plain)).not.toMatch(TAG);
});

describe('in a file', () => {
	beforeEach(withXml);
	const POINT = { type: 'Point', coordinates: [133.8, 46.48] };
	const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

	test.each([
		[
			'csv',
			`name,lat,lon,notes,more\n${INJECTIONS.map((text) => `${cell(text)},46,133,${cell(text)},${cell(text)}`).join('\n')}`
		],
		[
			'geojson',
			JSON.stringify(
				INJECTIONS.map((text) => ({
					type: 'Feature',
					properties: {
						name: text,
						description: text,
						more: [text],
						__proto__: { polluted: true }
					},
					geometry: POINT
				}))
			)
		],
		[
			'lpf.json',
			JSON.stringify(
				INJECTIONS.map((text) => ({
					type: 'Feature',
					properties: { title: text },
					descriptions: [{ value: text }],
					geometry: POINT
				}))
			)
		],
		[
			'kml',
			`<kml>${INJECTIONS.map((text) => `<Placemark><name>${xml(text)}</name><description>${xml(text)}</description><Point><coordinates>133,46</coordinates></Point></Placemark>`).join('')}</kml>`
		],
		[
			'gpx',
			`<gpx>${INJECTIONS.map((text) => `<wpt lat="46" lon="133"><name>${xml(text)}</name><desc>${xml(text)}</desc></wpt>`).join('')}</gpx>`
		]
	])('%s: names and texts are inert, and no row is lost', async (ending, text) => {
		const reading = await read(`a.${ending}`, text);
		expect(reading).toMatchObject({ rows: INJECTIONS.length, read: INJECTIONS.length });
		for (const { name, text: said } of reading.features) {
			expect(name).not.toMatch(TAG);
			expect(said).not.toMatch(TAG);
			expect(name).not.toContain('\n');
		}
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
	});
});

test.each([
	['a < b and b > c', 'a < b and b > c'],
	['1969 <Даманский> & Ко', '1969 <Даманский> & Ко'],
	['<name unknown>', '<name unknown>'],
	['x&nbsp;&laquo;y&raquo; &amp; z', 'x «y» & z'],
	['one<br>two<p>three</p>four', 'one\ntwothree\nfour'],
	['a\r\nb\rc', 'a\nb\nc'],
	['right\u202Eto left', 'rightto left'],
	['fam\u200Dily', 'fam\u200Dily'],
	['nul\0l', 'null']
])('%o reads %o', (text, plain) => {
	expect(plainText(text)).toBe(plain);
});

test('a name is one line', () => {
	expect(plainLine('one<br>two\nthree')).toBe('one two three');
});

test('what is long and full of brackets is done soon', () => {
	for (const part of [
		'<',
		'<script',
		'<!--',
		'<a ',
		'<script>',
		'<![CDATA[',
		'&lt;',
		'<a href="'
	]) {
		expect(plainText(part.repeat(30_000))).toBeDefined();
	}
});
