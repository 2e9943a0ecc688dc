import { expect, test } from 'vitest';
import type { Language } from '../../../../src/i18n';
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
	const summary = summaryOf(page(story), 'en', 'T') ?? '';
	expect(summary).toMatch(/^A & B met again .*…$/);
	expect(summary.length).toBeLessThanOrEqual(200);
	// A few words may be told of several: the name stands before them.
	expect(summaryOf(page('<p>Short.</p>'), 'en', 'Town')).toBe('Town: Short.');
	expect(summaryOf(page('<p>工厂</p>'), 'zh-Hans', '鞍山')).toBe('鞍山：工厂');
	expect(summaryOf(page(''), 'en', 'T')).toBeUndefined();
});

test('A summary ends where a sentence does, unless that would leave less than half', () => {
	const told = (text: string, language: Language = 'en') =>
		summaryOf(page(`<p>${text}</p>`), language, 'T');
	const long = `${'Talks went on '.repeat(9)}in vain.`;
	expect(told(`${long} ${'Then they ended. '.repeat(9)}`)).toMatch(/^Talks.*vain\..* ended\.$/);
	expect(told(`He said “no.” ${'and so on '.repeat(30)}`)).toMatch(/and so on( and so)?( and)?…$/);
	// An initial ends no sentence.
	expect(
		told(`${'In Moscow and elsewhere '.repeat(6)}J. ${'Smith and others '.repeat(9)}`)
	).toMatch(/…$/);
	const chinese = '两国谈判多年，'.repeat(20);
	expect(told(chinese, 'zh-Hans')).toBe(`${'两国谈判多年，'.repeat(14).slice(0, -1)}…`);
	expect(told(`${'两国谈判多年'.repeat(10)}。${chinese}`, 'zh-Hans')).toBe(
		`${'两国谈判多年'.repeat(10)}。`
	);
});
