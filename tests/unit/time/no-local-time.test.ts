/** A day is the same day wherever it is worked out: nothing asks the machine for its own time of day. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../../..');

/** What a date answers, takes or writes in the machine's time zone. */
const LOCAL =
	/\.[gs]et(?:Date|Day|Month|FullYear|Year|Hours|Minutes|TimezoneOffset)\(|\.to(?:Locale)?(?:Date|Time)String\(|new Date\([^()]+,|DateTimeFormat\(/;

/** The lines that may: the reader's own day, on which something was looked up; stamps in archives, whose format knows no zone. */
const ALLOWED = [
	[
		'build/take-along/plugin.ts',
		'return zipSync(Object.fromEntries(within), { mtime: new Date(year, month - 1, day) });'
	],
	['geodata/publish/workbook.ts', 'mtime: new Date(1980, 0, 1)'],
	[
		'src/ui/save-reference.ts',
		'return { year: now.getFullYear(), month: now.getMonth() + 1, dayOfMonth: now.getDate() };'
	]
];

test('nothing but the day of access is told in the time zone of a machine', () => {
	const files = ['src', 'build', 'geodata'].flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
			.map((name) => `${folder}/${name.split(path.sep).join('/')}`)
			.filter((file) => /\.(?:ts|svelte)$/.test(file) && !file.includes('/node_modules/'))
	);
	expect(files.length).toBeGreaterThan(500);
	const found = files.flatMap((file) =>
		readFileSync(path.join(root, file), 'utf8')
			.split('\n')
			.filter((line) => LOCAL.test(line))
			.map((line) => [file, line.trim()])
	);
	expect(found.sort()).toEqual(ALLOWED);
});
