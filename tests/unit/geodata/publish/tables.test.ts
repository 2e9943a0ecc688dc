/** The tables as spreadsheets open them. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { csvText } from '../../../../geodata/publish/csv';
import { date, listed, number, text, type Row } from '../../../../geodata/publish/table';
import { workbook } from '../../../../geodata/publish/workbook';
import type { AtlasData } from '../../../../src/kinds';
import { bytesIn, publicJson, publicText } from '../public-data';

const COLUMNS = [text('words', ''), number('figure', ''), date('day', '')];
const rowsIn = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });
const written = (words: string) => rowsIn(csvText(COLUMNS, [{ words }]))[0]!['words']!;

describe.each(['events.csv', 'claims.csv', 'series.csv', 'flows.csv'])('%s', (name) => {
	test('begins with a byte order mark, and with only one', () => {
		const bytes = bytesIn(name);
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(publicText(name).lastIndexOf('\uFEFF')).toBe(0);
	});

	test('has no cell that a spreadsheet would work out', () => {
		for (const row of rowsIn(publicText(name)))
			for (const [column, cell] of Object.entries(row))
				if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell, column).not.toMatch(/^[\s=+\-@]/);
	});

	test('parts lists where no spreadsheet parts cells', () => {
		const atlas = publicJson<AtlasData>('atlas.json');
		const sources = new Set(publicJson<{ id: string }[]>('sources.json').map(({ id }) => id));
		for (const { sources: cell, places, actors } of rowsIn(publicText(name))) {
			for (const id of cell!.split('|').filter(Boolean)) expect(sources).toContain(id);
			for (const id of (places ?? '').split('|').filter(Boolean))
				expect(atlas.places.some((place) => place.id === id)).toBe(true);
			expect(actors ?? '').toMatch(/^([A-Z]{3}(\|[A-Z]{3})*)?$/);
		}
	});
});

describe('a cell of a table in CSV', () => {
	test.each([
		'=1+1',
		'+7 495 000',
		'-2+3',
		'@SUM(A1)',
		' =1+1',
		'\t=1+1',
		'\r=1+1',
		'\n@x',
		'\u00A0=1',
		'\uFEFF=1',
		'\u200B=1',
		'＝1+1',
		'＋1',
		'－1',
		'＠x',
		'=HYPERLINK("http://example.org";"x")',
		"=cmd|' /C calc'!A0"
	])('%j is a word, not a formula', (words) => {
		expect(written(words)).toBe(`'${words}`);
	});

	test.each(['−3', '–', '1969-03-02', 'a=b', '“=1”', '#1', "'quoted'", '珍宝岛', 'Даманский'])(
		'%s stays as it is',
		(words) => {
			expect(written(words)).toBe(words);
		}
	);

	test('numbers keep their signs', () => {
		expect(rowsIn(csvText(COLUMNS, [{ figure: -3 }]))[0]!['figure']).toBe('-3');
	});

	test('whatever it holds, a reader reads it back, and no spreadsheet works it out', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), (cells) => {
				const csv = csvText(
					COLUMNS,
					cells.map((words) => ({ words, figure: 1 }))
				);
				const read = rowsIn(csv).map(({ words }) => words!);
				expect(
					read.map((cell, index) => cell === cells[index] || cell === `'${cells[index]!}`)
				).toEqual(cells.map(() => true));
				for (const cell of read) expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
			})
		);
	});

	test('a list is read back part by part', () => {
		const part = fc.string({ unit: 'binary', minLength: 1 }).filter((one) => !/[|]/.test(one));
		fc.assert(
			fc.property(fc.array(part, { minLength: 1 }), (parts) => {
				expect(listed(parts).split('|')).toEqual(parts);
			})
		);
		expect(listed(['a|b', 'c']).split('|')).toHaveLength(2);
	});
});

describe('tables.xlsx', () => {
	let atlas: AtlasData;

	beforeAll(() => {
		atlas = publicJson('atlas.json');
	});

	test('has the rows of the tables, days as days and numbers as numbers', async () => {
		for (const name of ['events', 'claims']) {
			const [heading = [], ...rows] = await readSheet(bytesIn('tables.xlsx'), name);
			const csv = rowsIn(publicText(`${name}.csv`));
			expect(rows).toHaveLength(csv.length);
			expect(heading).toEqual(Object.keys(csv[0]!));
			for (const [index, row] of rows.entries()) {
				const cells = row.map((cell) =>
					cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')
				);
				expect(cells).toEqual(Object.values(csv[index]!));
			}
		}
		const [, first] = await readSheet(bytesIn('tables.xlsx'), 'events');
		expect(first![2]).toBeInstanceOf(Date);
		expect(first![0]).toBe(atlas.events[0]!.id);
	});

	test('is the same, byte for byte, whenever it is made', () => {
		const tables = [{ name: 'one', columns: COLUMNS, rows: [{ words: 'a', day: '1969-03-02' }] }];
		expect(workbook(tables)).toEqual(workbook(tables));
		// The date of a part, as a zip writes it: 1 January of the first year that it knows.
		const made = workbook(tables);
		expect(new DataView(made.buffer, made.byteOffset).getUint16(12, true)).toBe(
			0b0000000_0001_00001
		);
	});

	const wordsIn = async (rows: Row[]) =>
		await readSheet(Buffer.from(workbook([{ name: 'one', columns: COLUMNS, rows }])), {
			trim: false
		});

	test.each(['=1+1', '@x', '<b> & "c"', ' space ', 'two\nlines', ']]>', '珍宝岛 Даманский 😀'])(
		'%j is a word',
		async (words) => {
			expect((await wordsIn([{ words }]))[1]![0]).toBe(words);
		}
	);

	test('a sign that XML cannot hold spoils nothing', () => {
		const made = workbook([{ name: 'one', columns: COLUMNS, rows: [{ words: 'a\u0001\uD800b' }] }]);
		expect(strFromU8(unzipSync(made)['xl/worksheets/sheet1.xml']!)).toContain('>a\uFFFD\uFFFDb<');
	});

	test('a day that spreadsheets count otherwise stays a word', async () => {
		const [, row] = await wordsIn([{ words: 'x', day: '1689-08-27' }]);
		expect(row![2]).toBe('1689-08-27');
	});
});
