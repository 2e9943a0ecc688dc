/** The templates to download are read without a word. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lines, read } from './reading';

const folder = path.join(import.meta.dirname, '../../../public/templates');
const DAYS = ['1952-09-01/1971-07-01', '1969-03-02/1969-03-03', '1960-01-01/1970-01-01'];

test.each(['places.csv', 'places.ru.csv', 'places.zh-Hans.csv', 'places.geojson'])(
	'%s',
	async (name) => {
		const reading = await read(name, new Uint8Array(readFileSync(path.join(folder, name))));
		expect(reading).toMatchObject({ encoding: 'utf-8', rows: 3, read: 3, problems: [] });
		expect(lines(reading).map((line) => /\S+\/\S+/.exec(line)?.[0])).toEqual(DAYS);
		for (const { name: title, text } of reading.features) {
			// It is marked as an example, and says something.
			expect(title).toMatch(/^(?:Example: |Пример: |示例：)/);
			expect(text).not.toBe('');
		}
	}
);
