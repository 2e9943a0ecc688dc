import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Plain Node, no packages: this runs before anything is installed.

/** The folder of the repository. */
export const project = fileURLToPath(new URL('..', import.meta.url));

const oldestNode = [20, 19];

/** A reason to stop that the reader can do something about: printed without a stack. */
export class Stop extends Error {}

/** One plain sentence about what is going on. */
export function say(sentence) {
	console.log(sentence);
}

/** Runs the program of a command, and ends it with a plain sentence where it cannot go on. */
export async function command(program) {
	try {
		checkNode();
		await program();
	} catch (error) {
		console.error(error instanceof Stop ? `\n${error.message}` : error);
		process.exitCode = 1;
	}
}

function checkNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	const [oldestMajor, oldestMinor] = oldestNode;
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
	throw new Stop(
		`This is Node ${process.versions.node}; Thalweg needs Node ${oldestNode.join('.')} or newer.\n` +
			'Install a current version (https://nodejs.org, or your version manager) and try again.'
	);
}

/** Installs the packages of a folder's package-lock.json, unless they are there already. */
export async function installPackages(folder = '') {
	if (packagesAreCurrent(folder)) return;
	say(
		`Installing the packages listed in ${folder}package-lock.json (npm ci). The first time takes a minute.`
	);
	const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: `${project}/${folder}`
	});
	if (code === 0) return;
	throw new Stop(
		'The packages could not be installed; npm says why above.\n' +
			'Without a network or behind a proxy: connect, or set npm up (npm config set proxy …), and try again.\n' +
			'If a file is in use, stop whatever else is running in this folder.'
	);
}

function packagesAreCurrent(folder) {
	const installed = packagesIn(`${folder}node_modules/.package-lock.json`);
	if (!installed) return false;
	return Object.entries(packagesIn(`${folder}package-lock.json`) ?? {}).every(
		([path, wanted]) =>
			path === '' ||
			(path in installed ? installed[path].version === wanted.version : isOptional(wanted))
	);
}

function isOptional(entry) {
	return Boolean(entry.optional || entry.devOptional || entry.peer);
}

function packagesIn(lockFile) {
	const path = `${project}/${lockFile}`;
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

/** Runs npm, the one that started us where there is one; resolves to its exit code. */
export function npm(words, options = {}) {
	const self = process.env.npm_execpath;
	return self?.endsWith('.js')
		? run(process.execPath, [self, ...words], options)
		: run('npm', words, { shell: process.platform === 'win32', ...options });
}

/** Runs a program that a package brought along, by the name it has in that package. */
export function packaged(packageName, programName, words, options = {}) {
	const folder = `${project}/node_modules/${packageName}`;
	const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
	const file = typeof bin === 'string' ? bin : bin[programName];
	return run(process.execPath, [`${folder}/${file}`, ...words], options);
}

/** Runs a program with no input, and with our output or one that is heard; resolves to its exit code. */
export function run(program, words, { onOutput, ...options } = {}) {
	const out = onOutput ? 'pipe' : 'inherit';
	return new Promise((resolve) => {
		const child = spawn(program, words, {
			cwd: project,
			stdio: ['ignore', out, out],
			...options,
			env: { ...process.env, ...(onOutput && colours()), ...options.env }
		});
		for (const stream of onOutput ? [child.stdout, child.stderr] : [])
			stream.setEncoding('utf8').on('data', onOutput);
		child.on('error', (error) => {
			console.error(`${program} could not be started: ${error.message}`);
			resolve(1);
		});
		child.on('close', (code, signal) => resolve(signal ? 1 : code));
	});
}

/** A program that writes into a pipe does not know that its words end on a screen. */
function colours() {
	return process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
}

/** The output of a short program, or undefined where it fails or is not there. */
export function outputOf(program, words) {
	const result = spawnSync(program, words, { encoding: 'utf8', timeout: 30_000 });
	return result.status === 0 ? result.stdout : undefined;
}
