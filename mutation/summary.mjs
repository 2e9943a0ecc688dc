import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// Takes the last run (.cache/mutation/report.json) into results.json, file by file, so that folders can be
// run one after the other, and writes RESULTS.md from it.

const here = new URL('.', import.meta.url);
const report = JSON.parse(
	readFileSync(new URL('../.cache/mutation/report.json', here), 'utf8')
).files;

const kept = new URL('results.json', here);
const results = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
for (const [file, { source, mutants }] of Object.entries(report)) {
	const lines = source.split('\n');
	const counted = mutants.filter(({ status }) => !['Ignored', 'CompileError'].includes(status));
	if (counted.length === 0) continue;
	const unnoticed = counted.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status));
	results[file] = {
		changes: counted.length,
		unnoticed: unnoticed
			.map(({ location, mutatorName, replacement, status }) => ({
				line: lines[location.start.line - 1].trim(),
				change: mutatorName,
				to: replacement.replace(/\s+/g, ' ').slice(0, 80),
				reached: status === 'Survived'
			}))
			.sort((a, b) => (a.line < b.line ? -1 : 1))
	};
}
const files = Object.entries(results)
	.filter(([file]) => existsSync(new URL(`../${file}`, here)))
	.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(kept, `${JSON.stringify(Object.fromEntries(files), null, '\t')}\n`);

const sum = (some) => {
	const changes = some.reduce((count, [, one]) => count + one.changes, 0);
	const unnoticed = some.reduce((count, [, one]) => count + one.unnoticed.length, 0);
	return [changes, unnoticed, `${Math.floor((1000 * (changes - unnoticed)) / changes) / 10} %`];
};
const row = (cells) => `| ${cells.join(' | ')} |`;
const folders = [...new Set(files.map(([file]) => file.split('/').slice(0, 2).join('/')))];
const code = (text) => `\`${text.replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``;
const page = [
	'# Do the tests notice?',
	'',
	'Written by `npm run mutate`: each change is one small change of the code, such as `<` for `<=`; it is noticed when a unit test fails. Changes that only run when a file is loaded are left out.',
	'',
	row(['Folder', 'changes', 'unnoticed', 'noticed']),
	row(['---', '--:', '--:', '--:']),
	...folders.map((folder) =>
		row([folder, ...sum(files.filter(([file]) => file.startsWith(`${folder}/`)))])
	),
	row(['**all**', ...sum(files)]),
	'',
	'## What no test notices',
	'',
	...files.flatMap(([file, { unnoticed }]) =>
		unnoticed.length === 0
			? []
			: [
					`### ${file}`,
					'',
					...unnoticed.map(
						({ line, change, to, reached }) =>
							`- ${code(line)}: ${change}, ${code(to || ' ')}${reached ? '' : ' (no test comes here)'}`
					),
					''
				]
	)
];
writeFileSync(new URL('RESULTS.md', here), `${page.join('\n').trimEnd()}\n`);
