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

function importsInTheCode(): Graph {
	const graph: Graph = new Map();
	for (const file of [...filesOf('src'), ...filesOf('geodata')]) {
		const from = moduleOf(file);
		const text = readFileSync(path.join(root, file), 'utf8');
		for (const [, specifier = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
			// What stands for a folder is taken for a file in it.
			const target = path.posix.join(path.posix.dirname(file), specifier);
			const to = moduleOf(`${target}/index`);
			if (from === undefined || to === undefined || from === to) continue;
			graph.set(from, (graph.get(from) ?? new Set()).add(to));
		}
	}
	return graph;
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
	const graph = importsInTheCode();
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
