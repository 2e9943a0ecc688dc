import type { Words } from '../i18n';
import { plainWords, type DatedWords } from '../i18n/dated-words';
import { PATIENCE, type Cause, type DataProblem } from '../dataset/load';

/** So many files are named, the others counted. */
const NAMED = 3;

/** What could not be read and why, in whole sentences: one for each cause, however many files it hit. */
export function explainProblems(problems: readonly DataProblem[], words: Words): string {
	const byCause = new Map<Cause['type'], DataProblem[]>();
	for (const problem of problems) {
		const { type } = problem.reason;
		byCause.set(type, [...(byCause.get(type) ?? []), problem]);
	}
	return [...byCause.values()].map((alike) => explain(alike, words)).join(' ');
}

function explain(problems: readonly DataProblem[], words: Words): string {
	const files = nameFiles([...new Set(problems.map(({ file }) => file))], words);
	const reason = problems[0]?.reason ?? { type: 'content' };
	switch (reason.type) {
		case 'offline':
			return words.failures.offline(files);
		case 'silent':
			return words.failures.silent(files, PATIENCE / 1000);
		case 'missing':
			return words.failures.missing(files);
		case 'refused':
			return words.failures.refused(files, reason.status);
		case 'cut-off':
			return words.failures.cutOff(files);
		case 'web-page':
			return words.failures.webPage(files);
		case 'not-json':
			return words.failures.notJson(files);
		case 'content':
			return words.failures.content(files);
		case 'shape': {
			const where = reason.where === '' ? words.failures.wholeFile : reason.where;
			const expected = words.failures.values[reason.expected];
			const found = words.failures.values[reason.found];
			return words.failures.shape(files, words.failures.expectation(where, expected), found);
		}
	}
}

function nameFiles(files: readonly string[], words: Words): string {
	const named = files
		.slice(0, NAMED)
		.map((file) => nameFile(file, words))
		.reduce((first, next) => words.failures.list(first, next));
	return files.length > NAMED ? words.failures.more(named, files.length - NAMED) : named;
}

/** What the file holds, where its name tells, and its name: “Land (land.geojson)”. */
function nameFile(file: string, words: Words): string {
	const name = file.replace(/^data\//, '');
	const stem = /^[^.]+?(?=(?:-(?:overview|regional))?\.)/.exec(name)?.[0] ?? name;
	const contents: Readonly<Record<string, string | DatedWords>> = words.data.contents;
	const content = contents[stem];
	return content === undefined ? name : words.failures.file(plainWords(content), name);
}
