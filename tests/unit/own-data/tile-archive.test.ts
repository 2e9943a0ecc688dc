import { VectorTile } from '@mapbox/vector-tile';
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n';
import { isThere } from '../../../src/map/layers/own-tiles';
import { describeTiles } from '../../../src/own-data/telling-tiles';
import {
	guessColumns,
	openTiles,
	UnusableTiles,
	type TileProblem
} from '../../../src/own-data/tile-archive';
import { bytesAt, bytesOfFile, NoBytes } from '../../../src/own-data/tile-bytes';
import { writeTiles } from '../fixtures/tile-writer';

const FINDS = [
	{
		longitude: 133.8,
		latitude: 46.5,
		properties: { name: 'Zhenbao', start: '1969-03-02', end: '1969-03-15' }
	},
	{ longitude: 116.4, latitude: 39.9, properties: { name: 'Beijing', start: '1949', end: '' } }
];

const open = (bytes: Uint8Array, name = 'finds.pmtiles') =>
	openTiles(name, bytesOfFile(new Blob([bytes as Uint8Array<ArrayBuffer>])), 'en');

async function problemWith(bytes: Uint8Array): Promise<TileProblem | undefined> {
	try {
		await open(bytes);
		return undefined;
	} catch (problem) {
		if (problem instanceof UnusableTiles) return problem.problem;
		throw problem;
	}
}

test('an archive says what it holds; which property is what is guessed; a tile has what was written into it', async () => {
	const archive = await open(writeTiles(FINDS));
	const { fileName, minZoom, maxZoom, layers, fields, columns, problems } = archive;
	expect({ fileName, minZoom, maxZoom, layers, fields, columns, problems }).toEqual({
		fileName: 'finds.pmtiles',
		minZoom: 0,
		maxZoom: 2,
		layers: ['finds'],
		fields: ['name', 'start', 'end'],
		columns: { name: 'name', from: 'start', to: 'end' },
		problems: []
	});
	const tile = await archive.tile(0, 0, 0);
	const layer = new VectorTile(new PbfReader(new Uint8Array(tile ?? []))).layers['finds'];
	expect(layer?.length).toBe(2);
	const found = layer?.feature(0).toGeoJSON(0, 0, 0);
	expect(found?.properties).toEqual(FINDS[0]?.properties);
	const [longitude = 0, latitude = 0] =
		found?.geometry.type === 'Point' ? found.geometry.coordinates : [];
	expect([longitude.toFixed(0), latitude.toFixed(0)]).toEqual(['134', '47']);
	expect(await archive.tile(2, 0, 3)).toBeUndefined();
});

test('properties are recognised by their names in three languages; a date alone is when something was, a beginning, since when', () => {
	expect(guessColumns(['fid', 'Название', 'Начало', 'Окончание'], 'ru')).toEqual({
		name: 'Название',
		from: 'Начало',
		to: 'Окончание'
	});
	expect(guessColumns(['名称', '日期', '说明'], 'zh-Hans')).toEqual({
		name: '名称',
		from: '日期',
		to: '日期',
		text: '说明'
	});
	expect(guessColumns(['start_year'], 'en')).toEqual({ from: 'start_year' });
	expect(guessColumns(['height'], 'en')).toEqual({});
});

describe('what is the matter with an archive is told', () => {
	const whole = writeTiles(FINDS);
	const changed = (place: number, value: number) => {
		const bytes = Uint8Array.from(whole);
		bytes[place] = value;
		return bytes;
	};
	test.each<[what: string, bytes: Uint8Array, problem: TileProblem]>([
		['another file', new TextEncoder().encode('id,lat,lon\n1,2,3'), { code: 'not-archive' }],
		['nothing', new Uint8Array(), { code: 'not-archive' }],
		['another version', changed(7, 4), { code: 'other-version', found: '4' }],
		['an older version', Uint8Array.of(80, 77, 2, 0, 9), { code: 'other-version', found: '2' }],
		['what begins with the same two letters', changed(3, 120), { code: 'not-archive' }],
		['pictures', changed(99, 2), { code: 'not-vector', found: 'PNG' }],
		['an unknown kind', changed(99, 77), { code: 'not-vector', found: '77' }],
		['its first letters alone', whole.slice(0, 4), { code: 'cut-off' }],
		['its name alone', whole.slice(0, 7), { code: 'cut-off' }],
		['its head alone', whole.slice(0, 100), { code: 'cut-off' }],
		['all but its end', whole.slice(0, -20), { code: 'cut-off' }],
		['a damaged directory', changed(130, 255), { code: 'cut-off' }],
		['no layers', writeTiles(FINDS, { metadata: { name: 'x' } }), { code: 'no-layers' }]
	])('%s', async (_, bytes, problem) => {
		expect(await problemWith(bytes)).toEqual(problem);
		for (const language of LANGUAGES) expect(describeTiles(problem, language)).not.toBe('');
	});

	test('whatever byte of the head is damaged, it opens or says why', async () => {
		for (let place = 0; place < 200; place += 3) {
			const problem = await problemWith(changed(place, 0xa5));
			expect(problem === undefined || problem.code !== undefined, String(place)).toBe(true);
		}
	});

	test('without dates, or with others than can be compared, it is shown, and told', async () => {
		const [first] = FINDS;
		const undated = await open(
			writeTiles([{ ...first, longitude: 1, latitude: 1, properties: { height: 3 } }])
		);
		expect(undated.problems).toEqual([{ code: 'no-dates', found: 'height' }]);
		const other = await open(
			writeTiles([{ longitude: 1, latitude: 1, properties: { date: '2.3.1969' } }])
		);
		expect(other.problems).toEqual([{ code: 'other-dates', field: 'date', found: '2.3.1969' }]);
		expect(describeTiles(other.problems[0] as TileProblem, 'en')).toContain('“2.3.1969”');
		expect(other.problemsWith({})).toEqual([{ code: 'no-dates', found: 'date' }]);
	});
});

describe('a file beside the site', () => {
	const answer = (status: number, headers: Record<string, string> = {}) =>
		bytesAt('https://site.example/a.pmtiles', () =>
			Promise.resolve(new Response(status === 206 ? 'abc' : null, { status, headers }))
		).part(0, 3);
	test.each([
		[404, {}, 'missing'],
		[200, {}, 'no-ranges'],
		[200, { 'Content-Type': 'text/html; charset=utf-8' }, 'missing'],
		[416, {}, 'cut-off'],
		[403, {}, 'unreachable']
	])('answers %i: %o', async (status, headers, code) => {
		await expect(answer(status, headers)).rejects.toEqual(new NoBytes(code as NoBytes['code']));
	});
	test('is read by ranges, and says how long it is', async () => {
		const asked: string[] = [];
		const bytes = bytesAt('https://site.example/a.pmtiles', (_, init) => {
			asked.push(new Headers(init?.headers).get('Range') ?? '');
			const headers = { 'Content-Range': 'bytes 10-12/345' };
			return Promise.resolve(new Response('abc', { status: 206, headers }));
		});
		expect(new TextDecoder().decode(await bytes.part(10, 3))).toBe('abc');
		expect([asked, bytes.size()]).toEqual([['bytes=10-12'], 345]);
	});
});

describe('what is there on a day', () => {
	const isOn = (day: string, properties: Record<string, unknown>) =>
		featureFilter(isThere({ from: 'start', to: 'end' }) as never, 'filter', { day }).filter(
			{ zoom: 3 },
			{ type: 1, properties }
		);
	test.each<[properties: Record<string, unknown>, there: string[], away: string[]]>([
		[
			{ start: '1969-03-02', end: '1969-03-15' },
			['1969-03-02', '1969-03-15'],
			['1969-03-01', '1969-03-16']
		],
		[
			{ start: '1969-03', end: '1969-09' },
			['1969-03-01', '1969-09-30'],
			['1969-02-28', '1969-10-01']
		],
		[{ start: 1969, end: 1969 }, ['1969-01-01', '1969-12-31'], ['1968-12-31', '1970-01-01']],
		[{ start: '1969-03-02T10:00:00Z' }, ['1969-03-02', '2008-12-31'], ['1969-03-01']],
		[{ end: '1950' }, ['1945-01-01', '1950-12-31'], ['1951-01-01']],
		[{ start: '', end: '' }, ['1945-01-01'], []],
		[{}, ['1945-01-01', '2008-12-31'], []]
	])('%o', (properties, there, away) => {
		expect(there.filter((day) => !isOn(day, properties))).toEqual([]);
		expect(away.filter((day) => isOn(day, properties))).toEqual([]);
		// Until the clock has rested nothing is there.
		expect(isOn('', properties)).toBe(false);
	});
});
