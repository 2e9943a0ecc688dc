/** A large file is read in slices, and gives what it would give in one go. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DOMParser as XmlReader } from '@xmldom/xmldom';
import { kml as convertKml, gpx as convertGpx } from '@tmcw/togeojson';
import { parsedInSlices } from '../../../src/own-data/json-in-slices';
import { Unfetched, library } from '../../../src/own-data/libraries';
import { lightDocument } from '../../../src/own-data/light-xml';
import { read, told, withXml } from './reading';

beforeEach(withXml);
afterEach(() => vi.unstubAllGlobals());

const never = (): undefined => undefined;
const features = Array.from({ length: 3000 }, (_, index) => ({
	type: 'Feature',
	properties: { name: `A "quoted" [${index}] {one}`, start: `${1950 + (index % 50)}` },
	geometry: { type: 'Point', coordinates: [100 + index / 100, 40] }
}));
const collection = (more: object = {}, list: unknown[] = features): string =>
	JSON.stringify({ type: 'FeatureCollection', ...more, features: list, behind: [1, { a: ']' }] });

describe('GeoJSON in slices', () => {
	test.each([
		['a list', collection()],
		['what stands before and behind', collection({ name: '"features": [', crs: { a: [1] } })],
		['with spaces', JSON.stringify(JSON.parse(collection()), null, 2)],
		['things that are no features', collection({}, [...features, null, 3, 'x'])]
	])('%s', async (_, text) => {
		expect(await parsedInSlices(text, never)).toEqual(JSON.parse(text));
	});

	test.each([
		['small', collection({}, features.slice(0, 3))],
		['a list of the same name within', collection({ inner: { features: [1] } })],
		['broken off', collection().slice(0, -200)],
		['a comma too many', collection().replace('}],"behind"', '},],"behind"')],
		['a comma too few', collection().replace('},{"type"', '} {"type"')],
		['rubble behind', `${collection()}]`],
		['another list', JSON.stringify(features)]
	])('%s is left to be read in one go', async (_, text) => {
		expect(await parsedInSlices(text, never)).toBeUndefined();
	});

	test('rests are asked for on the way, and the share that is done grows to all of it', async () => {
		const shares: number[] = [];
		await parsedInSlices(collection(), (share) => void shares.push(share));
		expect(shares.length).toBeGreaterThan(3);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.at(-1)).toBeGreaterThan(0.8);
	});
});

const KML = (inner: string): string =>
	`<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark id="a"><name>A &amp; &#x1F600; Б</name>${inner}</Placemark></kml>`;
const POINT = '<Point><coordinates>133.8,46.48,0</coordinates></Point>';

describe('light XML gives the converters what a document gives them', () => {
	test.each([
		KML(POINT),
		KML(`<description><![CDATA[A <b>fight</b>]]></description>${POINT}`),
		KML(
			`<description>plain &lt;b&gt;</description><TimeStamp><when>1969</when></TimeStamp>${POINT}`
		),
		KML(
			`<ExtendedData><Data name="a"><value>1</value></Data><SchemaData><SimpleData name="b">2</SimpleData></SchemaData></ExtendedData>${POINT}`
		),
		KML(
			`<MultiGeometry>${POINT}<LineString><coordinates>1,2 3,4</coordinates></LineString></MultiGeometry>`
		),
		KML(
			'<gx:Track><when>1969-03-02</when><when>1969-03-03</when><gx:coord>1 2 0</gx:coord><gx:coord>3 4 0</gx:coord></gx:Track>'
		),
		KML('<Style><LineStyle><color>ff0000ff</color></LineStyle></Style><Point/>')
	])('%s', (xml) => {
		const light = lightDocument(xml);
		expect(light).toBeDefined();
		const whole = new XmlReader().parseFromString(xml, 'text/xml') as unknown as Document;
		expect(convertKml(light as Document)).toEqual(convertKml(whole));
	});

	test('GPX with what devices add', () => {
		const space = 'http://www.garmin.com/xmlschemas/TrackPointExtension/v1';
		const xml = `<gpx xmlns:g="${space}"><wpt lat="46.5" lon="133.8"><name>A</name><time>1969-03-02T00:00:00Z</time></wpt><trk><name>B</name><trkseg><trkpt lat="1" lon="2"><ele>3</ele><extensions><g:hr>80</g:hr></extensions></trkpt><trkpt lat="2" lon="2"/></trkseg></trk></gpx>`;
		const whole = new XmlReader().parseFromString(xml, 'text/xml') as unknown as Document;
		expect(convertGpx(lightDocument(xml) as Document)).toEqual(convertGpx(whole));
	});

	test.each([
		'<kml><a></b></kml>',
		'<kml><a>',
		'<kml><a b=1/></kml>',
		'<kml><a xmlns="urn:other"/></kml>',
		'no XML'
	])('%s is left to the browser', (xml) => {
		expect(lightDocument(xml)).toBeUndefined();
	});
});

test('a library that does not come is asked for once more, and then told of as what it is', async () => {
	const load = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
	await expect(library(load)).rejects.toBeInstanceOf(Unfetched);
	expect(load).toHaveBeenCalledTimes(2);
	const pause = () => Promise.reject(new Unfetched());
	const text = `lat,lon\n${'46,133\n'.repeat(200_000)}`;
	expect(told(await read('a.csv', text, { pause }))).toEqual(['unfetched']);
});
