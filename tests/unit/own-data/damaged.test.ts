/** Damaged files: nothing crashes, and every row is on the map or told of. */
import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n';
import { describe as say } from '../../../src/own-data/telling';
import { damaged, numbers } from './damage';
import { isAccountedFor, read, withXml } from './reading';

beforeEach(withXml);

const FILES = 1000;
const NAMES = ['Даманский', '珍宝岛', 'Zhalanashkol', '"quoted"', 'a, b; c'];
const DATES = ['1969-03-02', '2 марта 1969', '1969年8月13日', '1960s', '3/2/1969', '25264', ''];

const PLACES = NAMES.map((name, index) => ({
	name,
	date: DATES[index] ?? '',
	x: 80 + index * 10,
	y: 42 + index
}));
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const csv = [
	'name,lat,lon,date',
	...PLACES.map(({ name, date, x, y }) => `"${name.replaceAll('"', '""')}",${y}.5,${x}.5,${date}`)
].join('\n');
const features = PLACES.map(({ name, date, x, y }) => ({
	type: 'Feature',
	properties: { name, date },
	geometry: { type: 'Point', coordinates: [x, y] }
}));
const placemarks = PLACES.map(
	({ name, date, x, y }) =>
		`<Placemark><name>${escaped(name)}</name><TimeStamp><when>${date}</when></TimeStamp><Point><coordinates>${x},${y}</coordinates></Point></Placemark>`
).join('\n');
const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">${placemarks}</kml>`;

const ORIGINALS: Record<string, Uint8Array> = {
	csv: strToU8(csv),
	geojson: strToU8(JSON.stringify({ type: 'FeatureCollection', features })),
	ndjson: strToU8(features.map((feature) => JSON.stringify(feature)).join('\n')),
	'lpf.json': strToU8(
		JSON.stringify({
			type: 'FeatureCollection',
			features: features.map((feature) => ({
				...feature,
				when: { timespans: [{ start: { in: feature.properties.date } }] }
			}))
		})
	),
	kml: strToU8(kml),
	kmz: zipSync({ 'doc.kml': strToU8(kml) }),
	gpx: strToU8(
		`<gpx>${PLACES.map(({ name, x, y }) => `<wpt lat="${y}" lon="${x}"><name>${escaped(name)}</name></wpt>`).join('')}</gpx>`
	)
};

test.each(Object.keys(ORIGINALS))('%s: the whole file is read', async (ending) => {
	const reading = await read(`a.${ending}`, ORIGINALS[ending]!);
	expect(reading).toMatchObject({ rows: PLACES.length, read: PLACES.length });
});

test.each(Object.keys(ORIGINALS))(`%s: ${FILES} damaged files`, async (ending) => {
	const below = numbers(1969);
	let onMap = 0;
	for (let file = 0; file < FILES; file += 1) {
		const reading = await read(`a.${ending}`, damaged(ORIGINALS[ending]!, below));
		if (!isAccountedFor(reading)) expect.fail(`file ${file}: ${JSON.stringify(reading)}`);
		// Where nothing is on the map, something is said.
		if (reading.read === 0 && reading.problems.length === 0) expect.fail(`file ${file} is silent`);
		for (const problem of reading.problems) {
			const said = LANGUAGES.map((language) => say(problem, language, reading.format));
			if (said.some((text) => text === '' || /undefined|NaN/.test(text))) {
				expect.fail(`file ${file}: ${said.join(' / ')}`);
			}
		}
		onMap += reading.read;
	}
	// Damage to a few bytes leaves most of what was there; of what is compressed, little.
	expect(onMap).toBeGreaterThan((ending === 'kmz' ? 0.03 : 0.4) * FILES * PLACES.length);
});
