import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A package whose code or fonts the built page ships, as Vite lists it. */
export interface Shipped {
	name: string;
	version: string;
	/** SPDX identifier, where the package has one. */
	identifier?: string | null;
	text?: string | null;
}

/** Packages that carry their dependencies inside their own file, where no bundler sees them. */
const CARRIERS = ['maplibre-gl'];

/** Packages in files that are built apart: the server in the archive of the site. */
const APART = ['sirv'];

/** Types have no code in the page. */
const WITHOUT_CODE = /^@types\//;

/** Where Vite is told to list what it has bundled. */
export const VITE_LIST = '.vite/licences.json';

interface Manifest {
	name: string;
	version: string;
	license?: string;
	/** As old packages write it. */
	licenses?: { type: string }[];
	dependencies?: Record<string, string>;
}

/** The folder of a package, found as Node finds it: beside who asks, or further out. */
function packageFolder(name: string, from: string): string {
	for (let around = from; ; around = dirname(around)) {
		const folder = join(around, 'node_modules', name);
		if (existsSync(join(folder, 'package.json'))) return folder;
		if (around === dirname(around)) throw new Error(`${name} is not installed`);
	}
}

/** All that a package depends on, and what that depends on in turn. */
export function dependenciesOf(name: string, root: string): Shipped[] {
	const found = new Map<string, Shipped>();
	const visit = (from: string): void => {
		const manifest = manifestOf(from);
		for (const dependency of Object.keys(manifest.dependencies ?? {})) {
			const folder = packageFolder(dependency, from);
			if (WITHOUT_CODE.test(dependency) || found.has(folder)) continue;
			found.set(folder, describe(folder));
			visit(folder);
		}
	};
	visit(packageFolder(name, root));
	return [...found.values()];
}

function manifestOf(folder: string): Manifest {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function describe(folder: string): Shipped {
	const { name, version, license, licenses = [] } = manifestOf(folder);
	// What a package took over from another brings that one's licence, in a file of its own.
	const texts = readdirSync(folder)
		.filter((entry) => /^(\w+-)?(licen[cs]e|copying|notice)\b/i.test(entry))
		.sort()
		.map((file) => readFileSync(join(folder, file), 'utf8').trim());
	const identifier = license ?? (licenses.map(({ type }) => type).join(' OR ') || null);
	return { name, version, identifier, text: texts.join('\n\n') || null };
}

/** A package as Vite lists it, with all that its own folder says of its licences. */
export function described(shipped: Shipped, root: string): Shipped {
	const own = describe(packageFolder(shipped.name, root));
	return own.version === shipped.version && own.text ? own : shipped;
}

/** The page that lists what ships: ours first, then every package with the text of its licence. */
export function licencePage(ownText: string, dataText: string, packages: Shipped[]): string {
	const unique = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
	const sorted = [...unique].sort(([a], [b]) => (a < b ? -1 : 1));
	return (
		[
			'# Licences of what this folder holds',
			'The code of the atlas is under the licence that follows; the data in `data/` is under the licences listed after it; scripts, styles and fonts in `assets/` hold the packages after that.',
			'## Thalweg: code',
			fenced(ownText),
			'## Thalweg: data',
			dataText
				.replace(/^# .*\n/, '')
				.replace(/^#+ /gm, '### ')
				.trim(),
			...sorted.flatMap(([name, { identifier, text }]) => [
				`## ${name}${identifier ? `: ${identifier}` : ''}`,
				text ? fenced(text) : 'The package brings no text of its licence.'
			])
		].join('\n\n') + '\n'
	);
}

function fenced(text: string): string {
	return ['```text', text.trim(), '```'].join('\n');
}

/** After the build: `licences.md`, from what Vite says it has bundled. */
export function licences(): Plugin {
	let root = '';
	let folder = '';
	return {
		name: 'licences',
		apply: 'build',
		configResolved: (config) => {
			root = config.root;
			folder = resolve(config.root, config.build.outDir);
		},
		writeBundle: {
			order: 'post',
			sequential: true,
			handler() {
				const list = join(folder, VITE_LIST);
				const bundled = JSON.parse(readFileSync(list, 'utf8')) as Shipped[];
				const told = bundled.map((one) => described(one, root));
				const carried = [
					...[...CARRIERS, ...APART].flatMap((name) => dependenciesOf(name, root)),
					...APART.map((name) => describe(packageFolder(name, root)))
				];
				const read = (file: string): string => readFileSync(join(root, file), 'utf8');
				writeFileSync(
					join(folder, 'licences.md'),
					licencePage(read('LICENSE'), read('geodata/LICENSE.md'), [...told, ...carried])
				);
				rmSync(dirname(list), { recursive: true });
			}
		}
	};
}
