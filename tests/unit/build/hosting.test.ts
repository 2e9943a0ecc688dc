/** What the ready files for hosts send is what the page and our own server say. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyTags } from '../../../build/page-head';
import { contentSecurityPolicy, securityHeaders } from '../../../tools/policy.mjs';

const CACHED = 'public, max-age=31536000, immutable';
const read = (file: string) => readFileSync(file, 'utf8');

/** The headers that a file sets, by name: all values, in order. */
function headersIn(file: string, line: RegExp): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const [, name = '', value = ''] of read(file).matchAll(line))
		(found[name] ??= []).push(value);
	return found;
}

const FILES = {
	'hosting/_headers': /^ {2}([A-Z][\w-]+): (.+)$/gm,
	'hosting/.htaccess': /^ {2,4}Header (?:always )?set ([\w-]+) "(.+)"$/gm,
	'hosting/nginx.conf': /^ {2}add_header ([\w-]+) "(.+)" always;$/gm
};

test.each(Object.entries(FILES))('%s sends what the page says of itself', (file, line) => {
	const headers = headersIn(file, line);
	for (const [name, value] of Object.entries(securityHeaders))
		expect(headers[name], name).toEqual([value]);
	expect(policyTags()).toContain(contentSecurityPolicy);
	// It would keep the atlas out of every frame.
	expect(read(file)).not.toMatch(/X-Frame-Options|frame-ancestors '/);
});

test.each(Object.keys(FILES))('%s has files kept for ever by their names alone', (file) => {
	const text = read(file);
	expect(text.split(CACHED)).toHaveLength(2);
	expect(text).toMatch(/no-cache|max-age=0, must-revalidate/);
	// The worker of a page that is kept would keep an old edition for ever.
	expect(text).not.toMatch(/sw\.js/);
});

test('what the build has compressed is not compressed once more on its way', () => {
	// In Apache a rule’s own variables are lost when it leads to another file: it must be said of that file.
	expect(read('hosting/.htaccess')).toMatch(
		/^ {2}RewriteRule \\\.\(\?:br\|gz\)\$ - \[E=no-gzip:1,E=no-brotli:1\]$/m
	);
	expect(read('hosting/.htaccess').match(/no-gzip/g)).toHaveLength(1);
});

test('the example page has the policy of the atlas, as far as it needs it', () => {
	const policy = /content="(default-src[^"]+)"/.exec(read('public/embed/example.html'))?.[1] ?? '';
	const own = contentSecurityPolicy.split('; ');
	expect(policy).toContain("default-src 'none'; script-src 'self'");
	for (const part of policy.split('; ').filter((one) => !one.startsWith('img-src')))
		expect(own).toContain(part);
	expect(read('public/embed/example.html')).not.toMatch(/\sstyle="|\son\w+="|<script>|<style/);
});

test('the notes name every header that is sent', () => {
	const notes = read('docs/hosting.md');
	for (const name of Object.keys(securityHeaders)) expect(notes).toContain(`\`${name}\``);
	expect(notes).toContain(CACHED);
});
