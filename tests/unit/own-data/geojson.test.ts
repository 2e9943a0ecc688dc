import { describe, expect, test } from 'vitest';
import { isAccountedFor, lines, read, told } from './reading';

const point = (name: string, more: object = {}) => ({
	type: 'Feature',
	properties: { name },
	geometry: { type: 'Point', coordinates: [133.8, 46.48] },
	...more
});
const collection = (features: readonly unknown[], more: object = {}) =>
	JSON.stringify({ type: 'FeatureCollection', ...more, features });
const AT = '../.. at 133.8 46.48';

describe('every way to write features', () => {
	test.each([
		['a collection', collection([point('A'), point('B')])],
		['a list', JSON.stringify([point('A'), point('B')])],
		['one to a line', `${JSON.stringify(point('A'))}\n${JSON.stringify(point('B'))}\n`],
		[
			'one to a record',
			`\u001E${JSON.stringify(point('A'))}\n\u001E${JSON.stringify(point('B'))}\n`
		]
	])('%s', async (_, text) => {
		const reading = await read('a.geojson', text);
		expect(lines(reading)).toEqual([`1 A: ${AT}`, `2 B: ${AT}`]);
		expect(told(reading)).toEqual([]);
	});

	test('a feature or a shape by itself', async () => {
		expect(lines(await read('a.json', JSON.stringify(point('A'))))).toEqual([`1 A: ${AT}`]);
		const shape = await read('a.json', '{"type":"LineString","coordinates":[[1,2],[3,4]]}');
		expect(lines(shape)).toEqual(['1 : ../.. at LineString']);
	});
});

test('a list of rows, as programs write tables, is read by what its fields are called', async () => {
	const rows = [{ name: 'A', lat: 46.48, lng: '133.8', year: 1969 }, { name: 'B' }];
	const reading = await read('a.json', JSON.stringify(rows));
	expect(lines(reading)).toEqual(['1 A: 1969-01-01/1970-01-01 at 133.8 46.48']);
	expect(told(reading)).toEqual(['no-place 2']);
});

test('properties give dates, name and text; what else they hold stands behind the text', async () => {
	const properties = {
		title: 'A',
		start: '1969-03-02',
		end: '1969-03-15',
		notes: 'x',
		men: 30,
		stroke: '#f00'
	};
	const reading = await read('a.geojson', collection([point('', { properties })]));
	expect(lines(reading)).toEqual(['1 A: 1969-03-02/1969-03-16 at 133.8 46.48']);
	expect(reading.features[0]?.text).toBe('x\nmen: 30');
});

test('shapes are mended where they can be: rings left open, figures in quotation marks, heights', async () => {
	const geometries = [
		{
			type: 'Polygon',
			coordinates: [
				[
					[1, 2],
					[3, 4],
					[5, 2]
				]
			]
		},
		{ type: 'Point', coordinates: ['133,8', '46.48'] },
		{ type: 'Point', coordinates: [133.8, 46.48, 60] }
	];
	const reading = await read(
		'a.geojson',
		collection(geometries.map((geometry) => point('', { geometry })))
	);
	expect(
		reading.features.map(({ geometry }) =>
			geometry.type === 'Polygon' ? geometry.coordinates[0]?.length : geometry
		)
	).toEqual([
		4,
		{ type: 'Point', coordinates: [133.8, 46.48] },
		{ type: 'Point', coordinates: [133.8, 46.48] }
	]);
});

test.each([
	['no-place', null],
	['no-place', { type: 'Point', coordinates: [] }],
	['no-place', { type: 'GeometryCollection', geometries: [] }],
	['bad-geometry', { type: 'Point', coordinates: [133.8] }],
	['bad-geometry', { type: 'Point', coordinates: ['x', 'y'] }],
	['bad-geometry', { type: 'LineString', coordinates: [[1, 2]] }],
	[
		'bad-geometry',
		{
			type: 'Polygon',
			coordinates: [
				[1, 2],
				[3, 4]
			]
		}
	],
	['bad-geometry', { type: 'Circle', coordinates: [1, 2] }],
	['bad-geometry', 'POINT(1 2)'],
	['out-of-range', { type: 'Point', coordinates: [200, 100] }]
])('%s: its neighbours are read all the same (%#)', async (code, geometry) => {
	const reading = await read(
		'a.geojson',
		collection([point('A'), point('B', { geometry }), point('C')])
	);
	expect(told(reading)).toEqual([`${code} 2`]);
	expect(lines(reading)).toEqual([`1 A: ${AT}`, `3 C: ${AT}`]);
	expect(isAccountedFor(reading)).toBe(true);
});

test('a collection of kinds is several features of one row', async () => {
	const geometry = {
		type: 'GeometryCollection',
		geometries: [
			{ type: 'Point', coordinates: [1, 2] },
			{
				type: 'LineString',
				coordinates: [
					[1, 2],
					[3, 4]
				]
			}
		]
	};
	const reading = await read('a.geojson', collection([point('A', { geometry })]));
	expect(lines(reading)).toEqual(['1 A: ../.. at 1 2', '1 A: ../.. at LineString']);
	expect(reading).toMatchObject({ rows: 1, read: 1 });
});

describe('a broken file', () => {
	const text = JSON.stringify(
		{ type: 'FeatureCollection', features: ['A', 'B', 'C'].map((name) => point(name)) },
		null,
		1
	);

	test('that breaks off gives what is whole and the line', async () => {
		const reading = await read('a.geojson', text.slice(0, text.indexOf('"C"') + 20));
		expect(lines(reading)).toEqual([`1 A: ${AT}`, `2 B: ${AT}`]);
		expect(reading.problems).toMatchObject([
			{ code: 'broken-off', found: '30' },
			{ code: 'broken-row', row: 3, leftOut: 1 }
		]);
	});

	test.each([
		['a bracket', '"name": "B"\n   }', '"name": "B"\n   '],
		['a quotation mark', '"name": "B"', '"name": "B'],
		['a comma too many', '"name": "B"', '"name": "B",']
	])('in the middle, by %s, loses that feature alone', async (_, right, wrong) => {
		expect(text).toContain(right);
		const reading = await read('a.geojson', text.replace(right, wrong));
		expect(lines(reading)).toEqual([`1 A: ${AT}`, `3 C: ${AT}`]);
		expect(told(reading)).toEqual(['broken-off', 'broken-row 2']);
	});

	test('with one line that is broken loses that line', async () => {
		const reading = await read(
			'a.ndjson',
			['A', 'B', 'C']
				.map((name) => JSON.stringify(point(name)))
				.join('\n')
				.replace('"B"', 'B')
		);
		expect(lines(reading)).toEqual([`1 A: ${AT}`, `3 C: ${AT}`]);
		expect(told(reading)).toEqual(['broken-row 2']);
	});

	test('nested deeper than anything is nested is told, and nothing falls over', async () => {
		const deep = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)},"geometry":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`;
		const reading = await read('a.geojson', deep);
		expect(reading.features).toEqual([]);
		expect(isAccountedFor(reading)).toBe(true);
	});
});

describe('systems of coordinates', () => {
	const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });

	test('in metres are named by what the file says, and told once', async () => {
		const far = point('A', { geometry: { type: 'Point', coordinates: [22515000, 5150000] } });
		const reading = await read(
			'a.geojson',
			collection([far, far], crs('urn:ogc:def:crs:EPSG::28422'))
		);
		expect(reading.problems).toMatchObject([
			{ code: 'projected', field: 'EPSG:28422', rows: 2, leftOut: 2 }
		]);
	});

	test('in degrees of another datum are read, and that is told', async () => {
		expect(told(await read('a.geojson', collection([point('A')], crs('EPSG:4490'))))).toEqual([
			'other-datum'
		]);
		expect(
			told(await read('a.geojson', collection([point('A')], crs('urn:ogc:def:crs:OGC:1.3:CRS84'))))
		).toEqual([]);
	});
});

test('latitude before longitude shows in the whole file', async () => {
	const turned = (name: string, y: number, x: number) =>
		point(name, { geometry: { type: 'Point', coordinates: [y, x] } });
	const reading = await read(
		'a.geojson',
		collection([turned('A', 46.48, 133.8), turned('B', 43, 87)])
	);
	expect(lines(reading)).toEqual(['1 A: ../.. at 133.8 46.48', '2 B: ../.. at 87 43']);
	expect(told(reading)).toEqual(['swapped 1 +1']);
});

test.each(['{"a":1}', '[1,2]', '{}', '[]', '{"type":"FeatureCollection","features":[]}'])(
	'%s holds nothing for a map, and that is said',
	async (text) => {
		expect(told(await read('a.json', text))).toEqual(['not-geojson']);
	}
);

describe('Linked Places', () => {
	const place = {
		type: 'Feature',
		properties: { title: 'Zhenbao' },
		names: [{ toponym: 'Даманский' }],
		descriptions: [{ value: 'An <i>island</i>' }],
		geometry: { type: 'Point', coordinates: [133.8, 46.48] }
	};

	test('stretches of time are features of one row; what meets is one', async () => {
		const when = {
			timespans: [
				{ start: { in: '1969-03-02' }, end: { in: '1969-03-15' } },
				{ start: { earliest: '1969-03-16' }, end: { latest: '1969-04' } },
				{ start: { in: '1991' } }
			]
		};
		const reading = await read('a.lpf.json', collection([{ ...place, when }]));
		expect(reading.format).toBe('lpf');
		expect(lines(reading)).toEqual([
			'1 Zhenbao: 1969-03-02/1969-05-01 at 133.8 46.48',
			'1 Zhenbao: 1991-01-01/.. at 133.8 46.48'
		]);
		expect(reading.features[0]?.text).toBe('An island');
		expect(reading).toMatchObject({ rows: 1, read: 1, problems: [] });
	});

	test('each of its places may have its own time', async () => {
		const geometry = {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'Point',
					coordinates: [1, 2],
					when: { timespans: [{ start: { in: '1950' }, end: { in: '1959' } }] }
				},
				{ type: 'Point', coordinates: [3, 4], when: { timespans: [{ start: { in: '1960' } }] } }
			]
		};
		expect(lines(await read('a.json', collection([{ ...place, geometry }])))).toEqual([
			'1 Zhenbao: 1950-01-01/1960-01-01 at 1 2',
			'1 Zhenbao: 1960-01-01/.. at 3 4'
		]);
	});
});
