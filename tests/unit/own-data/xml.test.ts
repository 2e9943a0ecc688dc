import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../../src/own-data/types';
import { isAccountedFor, lines, read, told, withXml } from './reading';

beforeEach(withXml);

const placemark = (inner: string) => `<Placemark>${inner}</Placemark>`;
const kml = (...placemarks: string[]) =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>All</name>\n${placemarks.join('\n')}\n</Document></kml>`;
const POINT = '<Point><coordinates>133.8,46.48,0</coordinates></Point>';
const A = placemark(`<name>A</name>${POINT}`);

describe('KML', () => {
	test('spans, moments, texts and shapes', async () => {
		const reading = await read(
			'a.kml',
			kml(
				placemark(
					`<name>Даманский</name><description><![CDATA[A <b>fight</b><br/>on ice]]></description><TimeSpan><begin>1969-03-02</begin><end>1969-03-15</end></TimeSpan>${POINT}`
				),
				placemark(
					'<name>T&nbsp;L</name><TimeStamp><when>1969-08</when></TimeStamp><LineString><coordinates>1,2 3, 4</coordinates></LineString>'
				),
				placemark(`<name>since</name><TimeSpan><begin>1969</begin></TimeSpan>${POINT}`)
			)
		);
		expect(lines(reading)).toEqual([
			'1 Даманский: 1969-03-02/1969-03-16 at 133.8 46.48',
			'2 T L: 1969-08-01/1969-09-01 at LineString',
			'3 since: 1969-01-01/.. at 133.8 46.48'
		]);
		expect(reading.features[0]?.text).toBe('A fight\non ice');
		expect(told(reading)).toEqual([]);
	});

	test('columns of extended data are columns', async () => {
		const data =
			'<ExtendedData><Data name="дата"><value>2 марта 1969</value></Data><Data name="Source"><value>Pravda</value></Data></ExtendedData>';
		const reading = await read('a.kml', kml(placemark(`<name>A</name>${data}${POINT}`)));
		expect(lines(reading)).toEqual(['1 A: 1969-03-02/1969-03-03 at 133.8 46.48']);
		expect(reading.features[0]?.text).toBe('Source: Pravda');
	});

	test('prefixes that nobody declared, and names of HTML, break nothing', async () => {
		const text =
			'<kml:kml><kml:Placemark><kml:name>A&hellip;</kml:name><gx:balloon>1</gx:balloon><kml:Point><kml:coordinates>133.8,46.48</kml:coordinates></kml:Point></kml:Placemark></kml:kml>';
		expect(lines(await read('a.kml', text))).toEqual(['1 A…: ../.. at 133.8 46.48']);
	});

	test('what breaks off, has no place or lost a part is told, and the others are read', async () => {
		const text = kml(
			A,
			placemark('<name>nowhere</name>'),
			placemark('<name>cut</name><Point><coordinates>1,2</Point>'),
			placemark('<name>line</name><LineString><coordinates>1,2 3,4 x,y</coordinates></LineString>'),
			A
		);
		const reading = await read('a.kml', `${text.slice(0, text.lastIndexOf('<Placemark>') + 30)}`);
		expect(lines(reading)).toEqual(['1 A: ../.. at 133.8 46.48', '4 line: ../.. at LineString']);
		expect(told(reading)).toEqual([
			'broken-off',
			'no-place 2',
			'broken-row 3',
			'parts-left-out 4',
			'broken-row 5'
		]);
		expect(isAccountedFor(reading)).toBe(true);
	});

	test.each([
		['entities that multiply', '<!DOCTYPE k [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'],
		['files of elsewhere', '<!DOCTYPE k [<!ENTITY a SYSTEM "file:///etc/passwd">]>'],
		['a document type by address', '<!DOCTYPE kml SYSTEM "https://example.org/kml.dtd">']
	])('%s are refused', async (_, declaration) => {
		const reading = await read(
			'a.kml',
			`<?xml version="1.0"?>${declaration}<kml>${A.replace('>A<', '>&b;<')}</kml>`
		);
		expect(reading.features).toEqual([]);
		expect(told(reading)).toEqual(['document-type']);
	});
});

describe('GPX', () => {
	const gpx = (inner: string) =>
		`<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">${inner}</gpx>`;

	test('waypoints, routes and tracks, with the days they were recorded', async () => {
		const at = (tag: string, lat: number, time: string) =>
			`<${tag} lat="${lat}" lon="133.8"><time>${time}</time></${tag}>`;
		const reading = await read(
			'a.gpx',
			gpx(
				`<wpt lat="46.48" lon="133.8"><name>W</name><time>1969-03-02T01:00:00Z</time><desc>d</desc></wpt>` +
					`<trk><name>T</name><trkseg>${at('trkpt', 46, '1969-03-02T23:00:00Z')}${at('trkpt', 47, '1969-03-04T01:00:00Z')}</trkseg></trk>` +
					'<rte><name>R</name><rtept lat="46" lon="133"/><rtept lat="47" lon="134"/></rte>'
			)
		);
		expect(lines(reading)).toEqual([
			'1 W: 1969-03-02/1969-03-03 at 133.8 46.48',
			'2 T: 1969-03-02/1969-03-05 at LineString',
			'3 R: ../.. at LineString'
		]);
	});

	test('a point without its place, and a track of one point, are told', async () => {
		const reading = await read(
			'a.gpx',
			gpx(
				'<wpt lat="x" lon="133"><name>A</name></wpt><wpt lat="46" lon="133"><name>B</name></wpt><trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk>'
			)
		);
		expect(lines(reading)).toEqual(['2 B: ../.. at 133 46']);
		expect(told(reading)).toEqual(['no-place 1', 'no-place 3']);
	});
});

describe('KMZ', () => {
	test('its first document is read', async () => {
		const archive = zipSync({ 'images/a.png': new Uint8Array(9), 'doc.kml': strToU8(kml(A)) });
		expect(lines(await read('a.kmz', archive))).toEqual(['1 A: ../.. at 133.8 46.48']);
	});

	test('a document that says it is larger than may be is not unpacked', async () => {
		const archive = zipSync({ 'doc.kml': new Uint8Array(MOST_BYTES + 1) });
		expect(archive.length).toBeLessThan(100_000);
		expect(told(await read('a.kmz', archive))).toEqual(['swells']);
	});

	test('one that says it is small, and is not, is left when it has grown too far', async () => {
		const archive = zipSync({ 'doc.kml': new Uint8Array(MOST_BYTES + 1) });
		const view = new DataView(archive.buffer, archive.byteOffset);
		for (let at = 0; at < archive.length - 4; at += 1) {
			const signature = view.getUint32(at, true);
			if (signature === 0x04034b50) view.setUint32(at + 22, 1000, true);
			if (signature === 0x02014b50) view.setUint32(at + 24, 1000, true);
		}
		expect(told(await read('a.kmz', archive))).toEqual(['swells']);
	});

	test('archives of other things say what they are; broken ones, that they are', async () => {
		const sheet = await read('a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }));
		expect(sheet.problems).toMatchObject([{ code: 'other-format', found: 'Excel' }]);
		const whole = zipSync({ 'doc.kml': strToU8(kml(A)) });
		expect(told(await read('a.kmz', whole.slice(0, 60)))).toEqual(['damaged-archive']);
	});
});
