import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n';
import { OWN_DATA_WORDS } from '../../../src/i18n/own-data-words';
import { describe as say } from '../../../src/own-data/telling';
import type { OwnProblem, ProblemCode } from '../../../src/own-data/types';

const CODES = Object.keys(OWN_DATA_WORDS.en.problems) as ProblemCode[];
/** What is counted is found as a number. */
const COUNTED = new Set<ProblemCode>(['too-large', 'broken-off', 'damaged-text']);
const problem = (code: ProblemCode, more: Partial<OwnProblem> = {}): OwnProblem => ({
	code,
	row: 12345,
	field: 'Дата',
	found: COUNTED.has(code) ? '25' : '32.13.1969',
	rows: 1,
	leftOut: 0,
	...more
});

describe.each(LANGUAGES)('%s', (language) => {
	test.each(CODES)('%s says where it is', (code) => {
		const said = say(problem(code, { readAs: -305 }), language);
		expect(said).toContain(language === 'ru' ? '12\u00a0345' : '12,345');
		expect(said).not.toMatch(/undefined|NaN| {2}|：：|。。/);
		if (language === 'zh-Hans') {
			expect(said).not.toMatch(/\p{Script=Han}[,;:!?()"'.]|[;:!?()"']\p{Script=Han}/u);
			expect(said).not.toMatch(/\d \p{Script=Han}/u);
		}
		if (language === 'ru') expect(said).not.toMatch(/["'“”]/);
	});

	test('what was found is said, and what was expected', () => {
		const said = say(problem('bad-date'), language);
		expect(said).toContain('32.13.1969');
		expect(said).toContain('Дата');
		expect(said).toContain('1969-03-02');
	});

	test('a long or turning text is shortened and kept in its quotation marks', () => {
		const said = say(problem('bad-date', { found: `x”» \u202E${'y'.repeat(500)}` }), language);
		expect(said.length).toBeLessThan(330);
		expect(said).not.toContain('\u202E');
	});
});

test('in full', () => {
	const all = (given: OwnProblem) => LANGUAGES.map((language) => say(given, language));
	expect(all(problem('no-place', { row: 5, field: '', leftOut: 1 }))).toEqual([
		'Row 5: no place was found; expected: coordinates, or the name of a place. It is not on the map.',
		'第5行：没有地点；应有坐标或地名。未显示在地图上。',
		'Строка 5: места нет; ожидались координаты или название места. На карте этого нет.'
	]);
	expect(
		all({ code: 'too-large', found: String(25.5 * 1024 * 1024), rows: 0, leftOut: 0 })
	).toEqual([
		'The file has 25.5 MB; at most 20 MB are read. Leave out columns that are not needed, simplify the shapes, or split the file.',
		'文件大小为25.5 MB，最多只能读取20 MB。请删去不需要的列、简化图形，或拆分文件。',
		'Размер файла — 25,5 МБ; читается не больше 20 МБ. Удалите ненужные столбцы, упростите контуры или разделите файл.'
	]);
	expect(
		all(problem('counted-days', { row: 2, field: 'x', found: '25264', readAs: -305 }))
	).toEqual([
		'Row 2, “x”: “25264” is a date as programs count it; it was read as 2 March 1969.',
		'第2行，“x”列：“25264”是软件以计数方式存储的日期，已读作1969年3月2日。',
		'Строка 2, «x»: «25264» — дата в том виде, в каком её хранят программы; прочитано как 2 марта 1969.'
	]);
});

test.each([
	[2, 'Строка 7 и ещё 1 строка'],
	[3, 'Строка 7 и ещё 2 строки'],
	[6, 'Строка 7 и ещё 5 строк'],
	[12, 'Строка 7 и ещё 11 строк'],
	[22, 'Строка 7 и ещё 21 строка']
])('Russian counts %i rows', (rows, phrase) => {
	expect(say(problem('swapped', { row: 7, rows, field: '' }), 'ru')).toContain(`${phrase}:`);
});

test('what is no table has features, not rows', () => {
	const given = problem('swapped', { row: 7, rows: 3, field: '' });
	expect(LANGUAGES.map((language) => say(given, language, 'kml').split(/[:：]/)[0])).toEqual([
		'Feature 7 and 2 more',
		'第7个及另外2个要素',
		'Объект 7 и ещё 2 объекта'
	]);
});
