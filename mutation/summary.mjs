import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

// Keeps what has been found in results.json, file by file, so that folders can be run one after the other,
// and writes RESULTS.md from it. Why a change may go unnoticed is told in reasons.json.

const here = new URL('.', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, here), 'utf8'));

/** The state that a file is in. */
const stateOf = (file) =>
	createHash('sha256')
		.update(readFileSync(new URL(`../${file}`, here)))
		.digest('hex')
		.slice(0, 12);

/** Takes in what became of the changes. */
export function keep(changes, verdicts) {
	const all = (key) => new Set(verdicts.flatMap((verdict) => verdict[key] ?? []));
	const [noticed, met, loaded] = [all('noticed'), all('met'), all('loaded')];
	const results = new Map(Object.entries(read('results.json')));
	for (const file of new Set(changes.map((change) => change.file))) {
		const counted = changes.filter(
			(change) => change.file === file && (met.has(change.id) || !loaded.has(change.id))
		);
		results.delete(file);
		if (counted.length === 0) continue;
		results.set(file, {
			state: stateOf(file),
			changes: counted.length,
			unnoticed: counted
				.filter(({ id }) => !noticed.has(id))
				.map(({ id, line, change, to }) => ({
					line,
					change,
					to: to.replace(/\s+/g, ' ').slice(0, 80),
					reached: met.has(id)
				}))
		});
	}
	const files = [...results]
		.filter(([file]) => existsSync(new URL(`../${file}`, here)))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	writeFileSync(
		new URL('results.json', here),
		`${JSON.stringify(Object.fromEntries(files), null, '\t')}\n`
	);
	write(files);
}

/** What is looked at, once each folder has been. */
const AIMS = ['time', 'kinds', 'dataset', 'map', 'state'].map((name) => `src/${name}`);

function missing(folders) {
	const others = AIMS.filter((folder) => !folders.includes(folder));
	if (others.length === 0) return [];
	return [`Not looked at yet: ${others.map((folder) => `\`${folder}\``).join(', ')}.`, ''];
}

/** Files that are no longer as they were when they were looked at. */
function changed(files) {
	const others = files.filter(([file, { state }]) => state !== stateOf(file));
	if (others.length === 0) return [];
	const list = others.map(([file]) => `\`${file}\``).join(', ');
	return [`Changed since it was looked at: ${list}.`, ''];
}

/** Whether a reason is one for a change that nothing has noticed. */
export const isReasonFor = (reason, file, { line, change, to }) =>
	file.startsWith(reason.file) &&
	(reason.line === undefined || reason.line === line) &&
	(reason.change === undefined || reason.change === change) &&
	(reason.to === undefined || reason.to === to);

function write(files) {
	const reasons = read('reasons.json');
	const reasonFor = (file, one) => reasons.find((reason) => isReasonFor(reason, file, one))?.why;
	const sum = (some) => {
		const changes = some.reduce((count, [, one]) => count + one.changes, 0);
		const all = some.flatMap(([file, one]) => one.unnoticed.map((each) => reasonFor(file, each)));
		const share = Math.floor((1000 * (changes - all.length)) / changes) / 10;
		const open = all.filter((why) => why === undefined).length;
		return [changes, all.length, `${share} %`, open];
	};
	const row = (cells) => `| ${cells.join(' | ')} |`;
	const folders = [...new Set(files.map(([file]) => file.split('/').slice(0, 2).join('/')))];
	const code = (text) => `\`${text.replaceAll('`', 'ˋ').replaceAll('|', '\\|')}\``;
	const told = (file, one) => {
		const { line, change, to, reached } = one;
		const why = reasonFor(file, one);
		const end = why ? `: ${why}` : reached ? '' : ' (no test comes here)';
		return `- ${code(line)}: ${change}, ${code(to || ' ')}${end}`;
	};
	const page = [
		'# Do the tests notice?',
		'',
		'Written by `npm run mutate`: each change is one small change of the code, such as `<` for `<=`; it is noticed when a unit test fails. Changes that only run when a file is loaded are left out.',
		'',
		row(['Folder', 'changes', 'unnoticed', 'noticed', 'without a reason']),
		row(['---', '--:', '--:', '--:', '--:']),
		...folders.map((folder) =>
			row([folder, ...sum(files.filter(([file]) => file.startsWith(`${folder}/`)))])
		),
		row(['**all**', ...sum(files)]),
		'',
		...missing(folders),
		...changed(files),
		'## What no test notices',
		'',
		...files.flatMap(([file, { unnoticed }]) =>
			unnoticed.length === 0
				? []
				: [`### ${file}`, '', ...unnoticed.map((one) => told(file, one)), '']
		)
	];
	writeFileSync(new URL('RESULTS.md', here), `${page.join('\n').trimEnd()}\n`);
}
