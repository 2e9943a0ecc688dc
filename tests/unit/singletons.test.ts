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
	'features/search/searcher.svelte.ts searchers': 'one for each atlas',
	'i18n/import-script.ts attempts': 'makes addresses that the browser has not tried',
	'i18n/index.ts failed': 'scripts of words that have failed',
	'i18n/index.ts spoken': 'words are the same for every atlas, and fetched once',
	'i18n/index.ts wanted': 'words are the same for every atlas, and fetched once',
	'map/layers/states-in-view.ts known': 'one for each map',
	'map/maplibre/cut-sources.ts count': 'no two maps of the page have tiles of one address',
	'map/maplibre/served-tiles.ts served': 'MapLibre has one list of protocols for all maps',
	'map/maplibre/worker.ts attempts': 'MapLibre has one pool of workers for all maps',
	'own-data/headers.ts known': 'what headers of tables may mean: the same for whoever reads them',
	'state/own-archives.svelte.ts count': 'no two maps of the page have a source of one id',
	'state/owned.ts owned': 'one for each atlas',
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

test('ids, and what refers to them, are given by the layout, which makes them the atlas’s own', () => {
	// One that begins with what a component was given, or has of its own by `$props.id()`, is nobody else's.
	const written =
		/\s(?:id|for|list|aria-(?:controls|labelledby|describedby|owns))="[^"{][^"]*"|href="#[^"{]+"|find\(['`]#[^)]*\)/g;
	const found = texts
		.filter(([file]) => file.endsWith('.svelte'))
		.flatMap(([file, text]) => [...text.matchAll(written)].map(([said]) => `${file} ${said}`));
	expect(found).toEqual([]);
});

test('what there is once in a page is touched by what connects the page’s own atlas alone', () => {
	const touches =
		/document\.(?:title|documentElement\.(?:lang|dataset|classList|setAttribute))|\b(?:localStorage|sessionStorage)\b|\bhistory\.\w+\(|window\.dispatchEvent|(?:^|[^.\w])addEventListener\('(?:hashchange|popstate|storage|keydown)/m;
	// Whether keys open the search is kept for the device, whichever atlas asks.
	const forAll = 'features/search/shortcut.ts';
	const touching = texts
		.filter(([file, text]) => file !== forAll && touches.test(text))
		.map(([file]) => file);
	expect(touching.sort()).toEqual([
		'app/address-bar.svelte.ts',
		'app/document-attributes.svelte.ts',
		'app/embedded.svelte.ts',
		'app/first-visit.ts',
		'app/fonts.ts',
		'app/kiosk/doors.ts',
		'app/kiosk/kiosk.ts',
		'app/kiosk/leftovers.ts',
		'app/main.ts',
		'app/public-api.ts',
		'app/reader-language.ts',
		'app/tell-failure.ts',
		'app/theme.ts'
	]);
	const imports = (file: string) =>
		[
			...(texts.find(([name]) => name === file)?.[1] ?? '').matchAll(
				/^import (?!type)[^;]*'\.\/([^']+)'/gm
			)
		].map(([, name = '']) => name);
	const page = ['main', 'connect-page.svelte', 'document-attributes.svelte', 'change-event.svelte'];
	for (const file of touching) {
		const name = file.replace(/^app\/|\.ts$/g, '');
		const users = texts
			.filter(
				([user]) => user.startsWith('app/') && user.endsWith('.ts') && imports(user).includes(name)
			)
			.map(([user]) => user.replace(/^app\/|\.ts$/g, ''));
		expect(
			users.filter((user) => !page.includes(user)),
			name
		).toEqual([]);
		const components = texts.filter(
			([user, text]) =>
				user.endsWith('.svelte') && new RegExp(`import (?!type)[^;]*/${name}'`).test(text)
		);
		expect(
			components.map(([user]) => user),
			name
		).toEqual([]);
	}
});
