/** A second atlas on the page, an embed or a test finds nothing of the first one's in its way. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const src = path.join(import.meta.dirname, '../../src');
const texts = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.map((name) => name.split(path.sep).join('/'))
	.filter((name) => /\.(ts|svelte)$/.test(name))
	.map((name): [string, string] => [name, readFileSync(path.join(src, name), 'utf8')]);

/** What is kept for the whole page, and why nobody is in its way. */
const PAGE_WIDE: Readonly<Record<string, string>> = {
	'dataset/fetch.ts ahead': 'files asked for ahead, by name: who comes second asks again',
	'dataset/load.ts failed': 'files of which the browser may keep a bad copy, by name',
	'i18n/import-script.ts attempts': 'makes addresses that the browser has not tried',
	'i18n/index.ts failed': 'languages whose script has failed',
	'map/maplibre/worker.ts attempts': 'MapLibre has one pool of workers for all maps',
	'ui/below-fold.svelte.ts due': 'turns are taken by all parts of the page',
	'ui/below-fold.svelte.ts frame': 'turns are taken by all parts of the page',
	'ui/turns.ts waiting': 'turns are taken by all parts of the page',
	'ui/translation.ts translation': 'the browser translates the whole page'
};

test('what changes is kept by an atlas, not by a module', () => {
	const kept = texts.flatMap(([file, text]) => {
		const code = file.endsWith('.svelte')
			? (/<script module[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '')
			: text;
		const variables = [...code.matchAll(/^\t?(?:export )?let (\w+)/gm)].filter(
			([line]) => file.endsWith('.svelte') || !line.startsWith('\t')
		);
		const holders = code.matchAll(
			/^(?:export )?const (\w+)[^=\n]*= new (?:Map|Set|WeakMap|WeakSet|Translation|Part|Layout)\b(?:<[^\n]*>)?\(\)/gm
		);
		return [...variables, ...holders].map(([, name = '']) => `${file} ${name}`);
	});
	expect(kept.sort()).toEqual(Object.keys(PAGE_WIDE).sort());
});

test('sizes come from what holds the atlas, not from the window', () => {
	const found = texts
		.filter(([, text]) => /\binner(Width|Height)\b|matchMedia\('\([^']*(width|height)/.test(text))
		.map(([file]) => file);
	// The page that the atlas fills asks for its size before anything of it stands.
	expect(found).toEqual(['app/main.ts']);
});

test('parts of the atlas are looked for in it, not in the whole document', () => {
	const found = texts
		.filter(([, text]) => /document\s*\.(getElementById|querySelector)/.test(text))
		.map(([file]) => file);
	expect(found).toEqual(['app/main.ts']);
});

test('no prototype is changed', () => {
	const found = texts.filter(([, text]) => /\bgetPrototypeOf\(|\.prototype\.\w+ = /.test(text));
	expect(found.map(([file]) => file)).toEqual([]);
});
