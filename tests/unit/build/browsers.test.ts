import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OLDEST_BROWSERS, refusedBecause } from '../../../build/browsers';

test('A lookbehind is found in a pattern, and in the text that a pattern is made of', () => {
	expect(refusedBecause('const a = /(?<=\\d)th/;', 'assets/a.js')).toMatch(/lookbehind/);
	expect(refusedBecause('const a = new RegExp(`(?<!${b})c`);', 'assets/a.js')).toMatch(
		/lookbehind/
	);
	expect(refusedBecause('const a = /(?<year>\\d{4})(?=x)/u;', 'assets/a.js')).toBeUndefined();
});

test('No source of the page looks behind, so that nobody learns it from the build alone', () => {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:ts|js|svelte)$/.test(file))
		.map((file) => join('src', file));
	expect(files.length).toBeGreaterThan(500);
	expect(files.filter((file) => /\(\?<[=!]/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('A script newer than the oldest browsers is refused, and so is a bad one', () => {
	expect(refusedBecause('class A { static { this.b = 1; } #c = 2; }', 'a.js')).toBeUndefined();
	expect(refusedBecause('export const a = await import("./b.js");', 'a.js')).toBeUndefined();
	expect(refusedBecause('const a = /[\\p{L}--[a-z]]/v;', 'a.js')).toMatch(/SyntaxError/);
	expect(refusedBecause('using a = b();', 'a.js')).toMatch(/SyntaxError/);
	expect(refusedBecause('import a from "a" with { type: "json" };', 'a.js')).toMatch(/SyntaxError/);
});

test('The script for browsers that cannot read the others is older than all of them', () => {
	expect(refusedBecause('var a = function () { return 1; };', 'opening-help.js')).toBeUndefined();
	for (const newer of ['const a = 1;', '(() => 1)();', 'import "a";', 'a?.b;'])
		expect(refusedBecause(newer, 'opening-help.js'), newer).toMatch(/SyntaxError/);
});

test('README names the oldest browsers that the build is made for', () => {
	const readme = readFileSync('README.md', 'utf8');
	const names = {
		chrome: 'Chrome',
		edge: 'Edge',
		firefox: 'Firefox',
		safari: 'Safari',
		ios: 'Safari on iOS'
	};
	for (const browser of OLDEST_BROWSERS) {
		const [, name = '', version = ''] = /^([a-z]+)([\d.]+)$/.exec(browser) ?? [];
		expect(readme).toContain(`${names[name as keyof typeof names]} ${version}`);
	}
});
