/** The picture of the modules in ARCHITECTURE.md shows the imports that the code has. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');

/** The module of a file: a folder of `src`, a feature by itself, or the build. */
function moduleOf(file: string): string | undefined {
	const [top, folder = '', feature] = file.split('/');
	if (top === 'geodata') return 'geodata';
	if (top !== 'src') return undefined;
	return folder === 'features' ? feature : folder;
}

function filesOf(folder: string): string[] {
	return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((name) => `${folder}/${name.split(path.sep).join('/')}`)
		.filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes('/node_modules/'));
}

type Graph = Map<string, Set<string>>;

interface Import {
	from: string;
	to: string;
	/** Whether nothing of it is left when the program runs. */
	onlyTypes: boolean;
}

const IMPORT =
	/(?:^|[;{}\s(=])(import|export)(\s+type)?(?:[\s\w*$,{}]*?\sfrom)?\s*\(?\s*'(\.[^']+)'/g;

function importsOf(files: ReadonlySet<string>): Import[] {
	return [...files].flatMap((from) => {
		const text = readFileSync(path.join(root, from), 'utf8');
		return [...text.matchAll(IMPORT)].flatMap(([, , type, specifier = '']) => {
			const target = path.posix.join(path.posix.dirname(from), specifier);
			const candidates = [target, `${target}.ts`, `${target}/index.ts`];
			const to = candidates.find((candidate) => files.has(candidate));
			return to === undefined ? [] : [{ from, to, onlyTypes: type !== undefined }];
		});
	});
}

const imports = importsOf(new Set([...filesOf('src'), ...filesOf('geodata')]));

/** Who imports whom, after what each file is called here. */
function graphOf(arrows: readonly Import[], nameOf: (file: string) => string | undefined): Graph {
	const graph: Graph = new Map();
	for (const { from, to } of arrows) {
		const [source, target] = [nameOf(from), nameOf(to)];
		if (source === undefined || target === undefined || source === target) continue;
		graph.set(source, (graph.get(source) ?? new Set()).add(target));
	}
	return graph;
}

/** The first way found from something back to itself. */
function cycleIn(graph: Graph): string[] {
	const done = new Set<string>();
	const visit = (node: string, trail: string[]): string[] => {
		if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
		if (done.has(node)) return [];
		for (const next of graph.get(node) ?? []) {
			const found = visit(next, [...trail, node]);
			if (found.length > 0) return found;
		}
		done.add(node);
		return [];
	};
	for (const node of graph.keys()) {
		const found = visit(node, []);
		if (found.length > 0) return found;
	}
	return [];
}

/** Whether one module comes to know another by way of a third. */
function indirectly(graph: Graph, from: string, to: string): boolean {
	const seen = new Set<string>();
	const reaches = (module: string): boolean => {
		if (seen.has(module)) return false;
		seen.add(module);
		const next = [...(graph.get(module) ?? [])];
		return next.includes(to) || next.some(reaches);
	};
	return [...(graph.get(from) ?? [])].some((middle) => middle !== to && reaches(middle));
}

test('the picture of the modules has the arrows of the code, but for those that follow from others', () => {
	const graph = graphOf(imports, moduleOf);
	const arrows = [...graph].flatMap(([from, targets]) =>
		[...targets].filter((to) => !indirectly(graph, from, to)).map((to) => `${from} --> ${to}`)
	);
	const text = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
	const picture = /## The modules[\s\S]*?```mermaid\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
	const drawn = [...picture.matchAll(/([\w-]+)(?:\["[^"]*"\])? --> ([\w-]+)/g)].map(
		([, from, to]) => `${from} --> ${to}`
	);
	expect(drawn.toSorted()).toEqual(arrows.toSorted());
});

test('no file waits for itself: what one imports never leads back to it', () => {
	expect(imports.length).toBeGreaterThan(1000);
	const whenRunning = imports.filter(({ onlyTypes }) => !onlyTypes);
	expect(cycleIn(graphOf(whenRunning, (file) => file))).toEqual([]);
});

test('the folders of the build have an order: reading, compiling, geometry, rules, publishing', () => {
	/** A folder of the build, or a file that stands beside the folders. */
	const stepOf = (file: string) =>
		file.startsWith('geodata/') ? file.split('/')[1]?.replace(/\.ts$/, '') : undefined;
	const steps = graphOf(imports, stepOf);
	expect([...(steps.get('publish') ?? [])]).toContain('compile');
	expect(cycleIn(steps)).toEqual([]);
});

/** What is said in the reader's language is one list, however long. */
const MESSAGES = /^src\/i18n\/((later-)?(en|ru|zh-Hans)|[\w-]+-words)\.ts$/;
const MOST_LINES = 250;

test('no file of source is longer than it can be read at once, style sheets included', () => {
	const folders = ['src', 'build', 'geodata', 'bench', 'mutation', 'tools', 'hosting'];
	const files = folders.flatMap((folder) =>
		readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
			.map((name) => `${folder}/${name.split(path.sep).join('/')}`)
			.filter(
				(file) =>
					/\.(ts|mts|js|mjs|svelte|css)$/.test(file) &&
					!/\/node_modules\/|^geodata\/(out|upstream)\//.test(file)
			)
	);
	const long = files.filter(
		(file) =>
			!MESSAGES.test(file) &&
			readFileSync(path.join(root, file), 'utf8').trimEnd().split('\n').length > MOST_LINES
	);
	expect(files).toContain('src/app/app.css');
	expect(files.length).toBeGreaterThan(500);
	expect(long).toEqual([]);
});

test('nothing binds the value of an input: Svelte’s code for it would stand in the first script', () => {
	const files = filesOf('src').filter((file) => file.endsWith('.svelte'));
	expect(files.length).toBeGreaterThan(150);
	const bound = files.filter((file) =>
		/<(?:input|textarea)\b(?:=>|[^>])*\bbind:(?:value|checked|group|files)/.test(
			readFileSync(path.join(root, file), 'utf8')
		)
	);
	expect(bound).toEqual([]);
});
