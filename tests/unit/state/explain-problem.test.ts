/** What could not be read is told in whole sentences: one for each cause, however many files it hit. */
import { describe, expect, test } from 'vitest';
import { DataProblem, PATIENCE, type Cause } from '../../../src/dataset/load';
import { plainWords } from '../../../src/i18n/dated-words';
import { WORDS, en } from '../../../src/i18n/whole';
import { explainProblems } from '../../../src/state/explain-problem';

const problem = (file: string, reason: Cause) => new DataProblem(`data/${file}`, reason);
const told = (...problems: DataProblem[]) => explainProblems(problems, en);
const { failures } = en;
const LAND = failures.file(plainWords(en.data.contents.land), 'land.geojson');

describe('each cause has its sentence', () => {
	test.each<[Cause, string]>([
		[{ type: 'offline' }, failures.offline(LAND)],
		[{ type: 'silent' }, failures.silent(LAND, PATIENCE / 1000)],
		[{ type: 'missing' }, failures.missing(LAND)],
		[{ type: 'refused', status: 403 }, failures.refused(LAND, 403)],
		[{ type: 'cut-off' }, failures.cutOff(LAND)],
		[{ type: 'web-page' }, failures.webPage(LAND)],
		[{ type: 'not-json' }, failures.notJson(LAND)],
		[{ type: 'content' }, failures.content(LAND)],
		[
			{ type: 'shape', where: '', expected: 'list', found: 'text' },
			failures.shape(
				LAND,
				failures.expectation(failures.wholeFile, failures.values.list),
				failures.values.text
			)
		],
		[
			{ type: 'shape', where: 'features[0]', expected: 'number', found: 'nothing' },
			failures.shape(
				LAND,
				failures.expectation('features[0]', failures.values.number),
				failures.values.nothing
			)
		]
	])('%j', (reason, sentence) => {
		expect(told(problem('land.geojson', reason))).toBe(sentence);
	});
});

test('a file is named by what it holds, whatever its grade, or by its name alone', () => {
	const missing = (file: string) => told(problem(file, { type: 'missing' }));
	for (const grade of ['-overview', '-regional', ''])
		expect(missing(`land${grade}.geojson`)).toBe(
			failures.missing(failures.file(plainWords(en.data.contents.land), `land${grade}.geojson`))
		);
	expect(missing('no-such.json')).toBe(failures.missing('no-such.json'));
	expect(missing('nothing')).toBe(failures.missing('nothing'));
});

test('files of one cause are told together, each once, three by name and the rest by number', () => {
	const missing = (...files: string[]) =>
		told(...files.map((file) => problem(file, { type: 'missing' })));
	const { list, more } = failures;
	expect(missing('a', 'b', 'a')).toBe(failures.missing(list('a', 'b')));
	expect(missing('a', 'b', 'c')).toBe(failures.missing(list(list('a', 'b'), 'c')));
	expect(missing('a', 'b', 'c', 'd', 'e')).toBe(
		failures.missing(more(list(list('a', 'b'), 'c'), 2))
	);
});

test('causes follow each other, in the order in which they were met and in any language', () => {
	const all = [
		problem('a', { type: 'missing' }),
		problem('b', { type: 'offline' }),
		problem('c', { type: 'missing' })
	];
	for (const words of Object.values(WORDS))
		expect(explainProblems(all, words)).toBe(
			`${words.failures.missing(words.failures.list('a', 'c'))} ${words.failures.offline('b')}`
		);
});
