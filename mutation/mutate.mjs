import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { startVitest } from 'vitest/node';
import { STOPPED } from './stopped.mjs';
import { keep } from './summary.mjs';

// Changes the code of a folder in small ways, one at a time, and looks whether a test notices. What changes
// there are, and how each is put behind a switch, is Stryker's (its instrumenter); the tests are run by
// Vitest, in one thread, with runner.ts.

const project = fileURLToPath(new URL('..', import.meta.url));

/** What is changed, and the tests that must notice: those of the folder, then those of what stands on it. */
const FOLDERS = {
	time: ['time', 'kinds', 'dataset'],
	state: [
		'state',
		'app/public-api',
		'app/two-atlases',
		'map/added-layer',
		'features/map-view',
		'features/own-page/archives-in-view'
	],
	kinds: ['kinds', 'dataset', 'map/contested-ground', 'map/layers', 'map/in-view', 'state/atlas'],
	dataset: ['dataset', 'state', 'map/map-sources', 'map/visibility'],
	map: ['map', 'features/legend', 'own-data/tile-archive']
};

/**
 * The shapes of records are the build's, and checked there; what MapLibre is made to do, and its buttons,
 * are seen in the browser (docs/decisions/0084).
 */
const LEFT_OUT = /(?:\/schema|kinds\/fields|\.d)\.ts$|^src\/map\/(?:maplibre\/|controls\.ts$)/;

/** Stryker counts how often the change that is on is come by; a loop that it makes endless need not lead there again. */
const NOT_ON = '      return true;\n    }\n    return false;';
const NOT_ON_COUNTED = NOT_ON.replace(
	'return false;',
	"if (ns.steps !== void 0 && ++ns.steps > ns.stepLimit) throw new Error('runs for ever');\n    return false;"
);

/** In so many threads a test is begun that changes make fail for good. */
const MOST_THREADS = 6;

/** s of computing in one turn of a test after which its change runs for ever, in a library, where no step is counted. */
const FOR_EVER = 60;

const cache = `${project}.cache/mutation`;
/** The change that is on, and in which turn. */
const turnOn = `${cache}/turn`;

/** A turn that keeps its thread busy for ever ends the process; another goes on from there (tools/mutate.mjs). */
function watch() {
	let last = '';
	let begun = 0;
	return setInterval(() => {
		const turn = readFileSync(turnOn, 'utf8');
		const now = process.cpuUsage().user / 1e6;
		if (turn !== last) [last, begun] = [turn, now];
		else if (turn !== '' && now - begun > FOR_EVER) process.exit(STOPPED);
	}, 1000);
}

const filesIn = (folder) =>
	readdirSync(`${project}${folder}`, { recursive: true })
		.map((name) => `${folder}/${name}`)
		.filter((path) => path.endsWith('.ts'))
		.sort();

async function planOf(folder, only) {
	const paths = filesIn(`src/${folder}`).filter(
		(path) => !LEFT_OUT.test(path) && (only.length === 0 || only.includes(path))
	);
	const quiet = { debug() {}, info() {}, isDebugEnabled: () => false };
	const code = {};
	const changes = [];
	for (const file of paths) {
		const source = readFileSync(`${project}${file}`, 'utf8');
		const lines = source.split('\n');
		const options = { plugins: null, excludedMutations: [], ignorers: [] };
		const whole = [{ name: `${project}${file}`, content: source, mutate: true }];
		const { files, mutants } = await new Instrumenter(quiet).instrument(whole, options);
		// Each file counts its changes from 0.
		const unique = (text) =>
			text.replace(
				/(stry(?:MutAct|Cov)_9fa48\()([^)]*)\)/g,
				(_, call, ids) => `${call}${ids.replace(/"(\d+)"/g, `"${file}#$1"`)})`
			);
		code[`${project}${file}`] = unique(files[0].content).replace(NOT_ON, NOT_ON_COUNTED);
		for (const { id, location, mutatorName, replacement, status } of mutants) {
			if (status === 'Ignored') continue;
			changes.push({
				id: `${file}#${id}`,
				file,
				line: lines[location.start.line].trim(),
				change: mutatorName,
				to: replacement
			});
		}
	}
	const known = filesIn('tests/unit').filter((path) => path.endsWith('.test.ts'));
	const tests = FOLDERS[folder].flatMap((start) =>
		known
			.filter((path) => path.startsWith(`tests/unit/${start}`))
			.filter((path) => onlyTests.length === 0 || onlyTests.some((one) => path.startsWith(one)))
			.map((path) => project + path)
	);
	return { plan: { code, tests: [...new Set(tests)] }, changes };
}

async function mutate(folder, only) {
	const { plan, changes } = await planOf(folder, only);
	mkdirSync(cache, { recursive: true });
	const tested = `${cache}/${folder}.jsonl`;
	const planned = `${cache}/${folder}.json`;
	const verdicts = () =>
		readFileSync(tested, 'utf8')
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line));
	if (keepsOnly) return keep(changes, verdicts());
	const before = goesOn && existsSync(planned) ? JSON.parse(readFileSync(planned, 'utf8')) : {};
	// Of the last run stays what has been noticed, in files whose code is still the same.
	const isSame = (id) => {
		const path = project + id.split('#')[0];
		return plan.code[path] !== undefined && plan.code[path] === before.code?.[path];
	};
	const kept = existsSync(tested) ? verdicts() : [];
	const stays = kept
		.map((one) => (one.loaded ? { loaded: one.loaded.filter(isSame) } : one))
		.filter(({ noticed, met, loaded }) => loaded ?? isSame(noticed ?? met ?? ''))
		.map((verdict) => JSON.stringify(verdict));
	if (folder === stopped?.folder)
		appendFileSync(tested, `${JSON.stringify({ noticed: stopped.id })}\n`);
	else writeFileSync(tested, stays.map((line) => `${line}\n`).join(''));
	writeFileSync(turnOn, '');
	writeFileSync(planned, JSON.stringify({ ...plan, tested, turnOn }));
	process.env.MUTATION_PLAN = planned;
	process.env.MUTATION_HASTE = 'yes';
	console.log(`src/${folder}: ${changes.length} changes, ${plan.tests.length} files of tests`);
	const watching = watch();
	const vitest = await startVitest('test', [], {
		config: `${project}mutation/vitest.config.ts`,
		root: project
	});
	for (let round = 0; round < 200; round++) {
		const found = verdicts();
		// In haste first; then the files with slow tests once more, in leisure.
		const now = found.slice(found.findLastIndex(({ leisure }) => leisure) + 1);
		const inHaste = now.length === found.length;
		const done = new Set(now.map((one) => one.done));
		const wanted = inHaste ? plan.tests : [...new Set(found.flatMap(({ put }) => put ?? []))];
		const open = wanted.filter((path) => !done.has(path));
		if (open.length === 0 && inHaste) {
			appendFileSync(tested, '{"leisure":true}\n');
			continue;
		}
		if (open.length === 0) break;
		process.env.MUTATION_HASTE = inHaste ? 'yes' : 'no';
		const spoilt = found.flatMap((one) => (one.spoilt ? [one.spoilt] : []));
		const [lastButOne, last] = spoilt.slice(-2);
		const tries = spoilt.filter((one) => one === last).length;
		// A test that is spoilt again and again is left as it is; one that fails in every thread is none.
		if (last === lastButOne && tries > MOST_THREADS)
			appendFileSync(tested, `${JSON.stringify({ over: last })}\n`);
		if (tries > 2 * MOST_THREADS)
			throw new Error(`fails without any change: ${found.at(-2)?.name}`);
		await vitest.runTestSpecifications(
			open.map((path) => vitest.getRootProject().createSpecification(path))
		);
	}
	clearInterval(watching);
	await vitest.close();
	keep(changes, verdicts());
}

function stoppedBy() {
	const [id] = readFileSync(turnOn, 'utf8').split(' ');
	console.log(`runs for ever: ${id}`);
	return { id, folder: id.split('/')[1] };
}

/** `--continue`: what has been noticed is not asked again. `--keep`: a run that was broken off is kept as far as it came. */
const goesOn = process.argv.includes('--continue');
const keepsOnly = process.argv.includes('--keep');
/** What has ended the process that this one goes on from: noticed, for no test passes with it. */
const stopped = process.argv.includes('--after-stop') ? stoppedBy() : undefined;
const words = process.argv
	.slice(2)
	.filter((word) => !word.startsWith('-'))
	.map((path) => path.replace(/^src\/|\/$/g, ''));
/** Only these tests are run: with `--continue`, for what the others have not noticed. */
const onlyTests = words.filter((path) => path.startsWith('tests/'));
const files = words
	.filter((path) => path.endsWith('.ts') && !onlyTests.includes(path))
	.map((path) => `src/${path}`);
const named = words.filter((path) => !onlyTests.includes(path)).map((path) => path.split('/')[0]);
const folders = Object.keys(FOLDERS);
for (const folder of folders.slice(stopped ? folders.indexOf(stopped.folder) : 0)) {
	if (named.length > 0 && !named.includes(folder)) continue;
	await mutate(
		folder,
		files.filter((path) => path.startsWith(`src/${folder}/`))
	);
}
