import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compile } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { publicText } from '../../geodata/public-data';

const OWN = /^src\/(?:features|dataset)\/search\//;

/** The files of the search that a file brings along at once; what it asks for later is left out. */
function broughtBy(file: string, found = new Set<string>()): Set<string> {
	if (found.has(file)) return found;
	found.add(file);
	const text = readFileSync(file, 'utf8');
	for (const [, from = ''] of text.matchAll(/^\s*import (?!type )[^'(]*'(\.[^']*)'/gm)) {
		const path = relative('.', join(dirname(file), from));
		const next = /\.\w+$/.test(path) && !path.endsWith('.svelte.ts') ? path : `${path}.ts`;
		if (OWN.test(next)) broughtBy(next, found);
	}
	return found;
}

const codeOf = (file: string): string => {
	const text = readFileSync(file, 'utf8');
	return file.endsWith('.svelte') ? compile(text, { filename: file, runes: true }).js.code : text;
};

test('before the search is opened it weighs at most 8 kB in the page', () => {
	const files = [...broughtBy('src/features/search/SearchButton.svelte')];
	expect(files).toContain('src/features/search/shortcut.ts');
	expect(files).not.toContain('src/features/search/SearchBox.svelte');
	expect(gzipSync(files.map(codeOf).join('\n'), { level: 9 }).length).toBeLessThan(8_000);
});

test('its keys weigh at most 40 kB', () => {
	expect(gzipSync(publicText('search.json'), { level: 9 }).length).toBeLessThan(40_000);
});
