import { describe, expect, test } from 'vitest';
import { isAccountedFor, lines, read, told } from './reading';

describe('headers in three languages', () => {
	test.each([
		['English', 'name,lat,lon,start,end\nZhenbao,46.48,133.8,1969-03-02,1969-03-15'],
		[
			'Russian',
			'Название;Широта;Долгота;Дата начала;Дата окончания\nZhenbao;46,48;133,8;02.03.1969;15.03.1969'
		],
		[
			'Chinese',
			'地名\t纬度\t经度\t开始日期\t结束日期\nZhenbao\t46.48\t133.8\t1969年3月2日\t1969年3月15日'
		],
		[
			'of programs',
			'Title|decimalLatitude|decimalLongitude|begin_date|end_date\nZhenbao|46.48|133.8|25264|25277'
		],
		['out of order', 'end;x;y;from;label\n15 March 1969;133,8;46,48;2 March 1969;Zhenbao']
	])('%s', async (_, text) => {
		const reading = await read('places.csv', text);
		expect(lines(reading)).toEqual(['2 Zhenbao: 1969-03-02/1969-03-16 at 133.8 46.48']);
	});
});

test('columns without a header are known by what stands in them', async () => {
	const reading = await read(
		'a.csv',
		'Zhenbao,46.48,133.81,1969-03-02\nZhalanashkol,45.58,82.14,1969-08-13'
	);
	expect(lines(reading)).toEqual([
		'1 Zhenbao: 1969-03-02/1969-03-03 at 133.81 46.48',
		'2 Zhalanashkol: 1969-08-13/1969-08-14 at 82.14 45.58'
	]);
});

test('a title above the header is passed over', async () => {
	const reading = await read(
		'a.csv',
		'Список мест 1969 года;;\n;;\nНазвание;Широта;Долгота\nА;46,1;133,2\n'
	);
	expect(lines(reading)).toEqual(['4 А: ../.. at 133.2 46.1']);
});

test('the reader chooses columns', async () => {
	const text = 'a,b,c,d\nX,46.5,133.5,1969';
	const reading = await read('a.csv', text, {
		columns: { latitude: 1, longitude: 2, text: 0, from: 3 }
	});
	expect(reading.features).toMatchObject([{ name: '', text: 'X', dated: '1969' }]);
	expect(reading.table?.columns).toEqual({ latitude: 1, longitude: 2, text: 0, from: 3 });
});

describe('coordinates in one column', () => {
	test.each([
		['46.48, 133.8'],
		['46,48; 133,8'],
		['46,48 133,8'],
		['46,48, 133,8'],
		['46,48,133,8'],
		['(46.48 133.8)'],
		['46°28′48″N 133°48′E'],
		['N46.48 E133.8'],
		['133.8E, 46.48N'],
		["46°28'48\" с. ш., 133°48' в. д."],
		['北纬46度28分48秒 东经133度48分'],
		['POINT(133.8 46.48)'],
		['SRID=4326;POINT (133.8 46.48)'],
		['geo:46.48,133.8'],
		['https://maps.example/@46.48,133.8,12z']
	])('%s', async (where) => {
		const reading = await read('a.csv', `name\tcoordinates\nA\t${where}\n`);
		expect(lines(reading)).toEqual(['2 A: ../.. at 133.8 46.48']);
	});

	test('a place of the atlas is known by name, any other is told', async () => {
		const reading = await read('a.csv', 'Город;Год\nХабаровск;1969\nНигде;1970', {
			places: (name) => (name === 'Хабаровск' ? [135, 48.4] : undefined)
		});
		expect(lines(reading)).toEqual(['2 Хабаровск: 1969-01-01/1970-01-01 at 135 48.4']);
		expect(told(reading)).toEqual(['unknown-place 3']);
	});
});

test.each(['Lat/Lon', 'Координаты (широта, долгота)', '经纬度'])(
	'%s is both in one',
	async (header) => {
		const reading = await read('a.csv', `name;${header}\nA;46.48, 133.8`);
		expect(lines(reading)).toEqual(['2 A: ../.. at 133.8 46.48']);
	}
);

describe('latitude and longitude in each other’s place', () => {
	test('in a whole column are exchanged, and that is told once', async () => {
		const reading = await read(
			'a.csv',
			'name,lat,lon\nA,133.8,46.4\nB,87,43\nC,82.1,45.6\nD,105,50'
		);
		expect(lines(reading)).toEqual([
			'2 A: ../.. at 133.8 46.4',
			'3 B: ../.. at 87 43',
			'4 C: ../.. at 82.1 45.6',
			'5 D: ../.. at 105 50'
		]);
		expect(told(reading)).toEqual(['swapped 2 +3']);
	});

	test('in one row are exchanged there alone', async () => {
		const reading = await read('a.csv', 'name,lat,lon\nA,46.4,133.8\nB,133,46\nC,43,87\nD,50,105');
		expect(reading.features[1]?.geometry).toEqual({ type: 'Point', coordinates: [133, 46] });
		expect(reading.features[2]?.geometry).toEqual({ type: 'Point', coordinates: [87, 43] });
		expect(told(reading)).toEqual(['swapped 3']);
	});
});

test('coordinates in metres are told once, with what they look like', async () => {
	const reading = await read('a.csv', 'name,x,y\nA,14895000,5860000\nB,14895001,5860001');
	expect(reading.problems).toMatchObject([
		{ code: 'projected', field: 'Web Mercator (EPSG:3857)', rows: 2, leftOut: 2 }
	]);
	expect(isAccountedFor(reading)).toBe(true);
});

test('quotation marks that do not close swallow no other row', async () => {
	const text =
		'name,lat,lon,text\n"A "quoted" isle",46,133,x\n"open,46,133,y\nC,46,133,"two\nlines"\nD,46,133,z\n';
	const reading = await read('a.csv', text);
	expect(reading.features.map(({ name, text: said }) => [name, said])).toEqual([
		['A "quoted" isle', 'x'],
		['open', 'y'],
		['C', 'two\nlines'],
		['D', 'z']
	]);
	expect(told(reading)).toEqual(['broken-row 2', 'broken-row 3']);
});

test('days and months are told apart by the column, and where they cannot be, that is told', async () => {
	const american = await read('a.csv', 'name,lat,lon,date\nA,46,133,3/2/1969\nB,46,133,3/15/1969');
	expect(lines(american)[0]).toContain('1969-03-02/');
	expect(told(american)).toEqual([]);
	const either = await read('a.csv', 'name,lat,lon,date\nA,46,133,3/2/1969\nB,46,133,4/5/1969');
	expect(lines(either)[0]).toContain('1969-02-03/');
	expect(told(either)).toEqual(['day-or-month 2 +1']);
});

test('a date that cannot be read, is out of the atlas, or ends before it begins, leaves its row on the map', async () => {
	const text =
		'name,lat,lon,start,end\nA,46,133,soon,\nB,46,133,1930,1931\nC,46,133,1971,1969\nD,46,133,,';
	const reading = await read('a.csv', text);
	expect(lines(reading).map((line) => line.slice(0, line.indexOf(' at')))).toEqual([
		'2 A: ../..',
		'3 B: 1930-01-01/1932-01-01',
		'4 C: ../..',
		'5 D: ../..'
	]);
	expect(told(reading)).toEqual(['bad-date 2', 'outside-atlas 3', 'ends-first 4']);
});

test('what has a beginning and no end lasts; what has a date was then', async () => {
	const begins = await read(
		'a.csv',
		'name,lat,lon,start,end\nA,46,133,1969,\nB,46,133,,1971\nC,46,133,1969/1971,'
	);
	expect(lines(begins).map((line) => line.split(' ')[2])).toEqual([
		'1969-01-01/..',
		'../1972-01-01',
		'1969-01-01/1972-01-01'
	]);
	const dated = await read('a.csv', 'name,lat,lon,date,end\nA,46,133,1969,\nB,46,133,1969,1971');
	expect(lines(dated).map((line) => line.split(' ')[2])).toEqual([
		'1969-01-01/1970-01-01',
		'1969-01-01/1972-01-01'
	]);
});

test('what has no column of its own stands behind the text', async () => {
	const reading = await read(
		'a.csv',
		'name,lat,lon,notes,Source,fill\nA,46,133,A <b>fight</b>,Pravda,#f00'
	);
	expect(reading.features[0]?.text).toBe('A fight\nSource: Pravda');
});

test('a table without places says what it has, and can be told', async () => {
	const reading = await read('a.csv', 'a,b\n1,2\n3,4');
	expect(reading.problems).toMatchObject([{ code: 'no-place-column', found: 'a, b', leftOut: 2 }]);
	expect(reading.table?.header).toEqual(['a', 'b']);
	expect(isAccountedFor(reading)).toBe(true);
});
