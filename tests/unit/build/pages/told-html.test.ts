import { expect, test } from 'vitest';
import { proper, raisedStyles, summaryOf } from '../../../../build/pages/told-html';

const page = (story: string) =>
	`<!--[--><article><h1>T</h1><div class="told">${story}</div><div class="rest"><h3 class="x">More</h3><p>Other text of the page</p></div></article><!--]-->`;

test('What components leave for scripts is gone, and headings follow the title of the page', () => {
	const body = proper(page('<h3>A</h3><h4>B</h4>'), '');
	expect(body).toBe(
		'<article><h1>T</h1><div class="told"><h2>A</h2><h3>B</h3></div><div class="rest"><h2 class="x">More</h2><p>Other text of the page</p></div></article>'
	);
	expect(raisedStyles('h3.svelte-1 { color: red } a h4.svelte-1, h3:hover {}')).toBe(
		'h2.svelte-1 { color: red } a h3.svelte-1, h2:hover {}'
	);
});

test('A story in English says so in the other languages; one in the language of the page does not', () => {
	expect(proper(page('<p lang="en">Words</p>'), '仅有英文')).toContain(
		'<div class="told"><p class="english-only">仅有英文</p>'
	);
	expect(proper(page('<p lang="ru">Слова</p>'), 'по-английски')).not.toContain('english-only');
	expect(proper(page('<p lang="en">Words</p>'), '')).not.toContain('english-only');
});

test('A page is summed up by its first text, without footnotes and cut at a word', () => {
	const story = `<p class="english-only">Not this sentence, which is about the page and rather long.</p><p>Short.</p><p>A &amp; B<sup><a>1</a></sup> ${'met again '.repeat(30)}</p>`;
	const summary = summaryOf(page(story)) ?? '';
	expect(summary).toMatch(/^A & B met again .*…$/);
	expect(summary.length).toBeLessThanOrEqual(200);
	expect(summaryOf(page('<p>Short.</p>'))).toBe('Short.');
	expect(summaryOf(page(''))).toBeUndefined();
});
