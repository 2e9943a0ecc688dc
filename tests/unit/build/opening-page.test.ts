import { readFileSync } from 'node:fs';
import { tokenizer } from 'acorn';
import { expect, test } from 'vitest';
import { firstView } from '../../../build/first-view/first-view';
import { titleCard } from '../../../build/first-view/title-card';
import { recordsPage } from '../../../build/first-view/records-page';
import { orderScripts, withoutComments } from '../../../build/opening-page';
import type { DataFile } from '../../../src/dataset/data-package';
import { LANGUAGES } from '../../../src/i18n';
import { WORDS } from '../../../src/i18n/whole';
import { OPENING_WORDS } from '../../../src/i18n/opening';
import { KIND_IDS, type OpeningData, type Reference } from '../../../src/kinds';

const published = <Data>(file: string): Data =>
	JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as Data;
const opening = published<OpeningData>('opening.json');
const openings = {
	en: opening,
	'zh-Hans': published<OpeningData>('opening.zh-Hans.json'),
	ru: published<OpeningData>('opening.ru.json')
};
const reference = published<Reference>('reference.json');
const { resources } = published<{ resources: DataFile[] }>('datapackage.json');

test('The first view tells the period of its date, and what the atlas is in every language', () => {
	const { app, before } = firstView(openings);
	for (const told of [
		...['<h2>Confrontation</h2>', '<h2>对抗</h2>', '<h2>Противостояние</h2>'],
		...['22 March 1966 – 11 September 1969', '2 March 1969', '1969年3月2日', '2 марта 1969'],
		...['In March 1969 border troops fought', '<p lang="zh-Hans">', '<p lang="ru">']
	])
		expect(app).toContain(told);
	for (const language of LANGUAGES) {
		const words = OPENING_WORDS[language];
		for (const sentence of [
			words.about,
			words.fetching,
			words.withoutScripts,
			words.fromDisk,
			words.failed,
			WORDS[language].subtitle
		])
			expect(app).toContain(sentence);
		expect(before).toContain(words.unstyled);
	}
});

test('What the first view tells is told once in each language, and nothing of it in another', () => {
	const { app } = firstView(openings);
	const groups = [...app.matchAll(/<(\w+) class="[^"]*in-each">([\s\S]*?)<\/\1>/g)].map(
		([, , inside = '']) => inside
	);
	expect(groups).toHaveLength(3);
	for (const inside of groups)
		for (const language of LANGUAGES) expect(inside).toContain(`lang="${language}"`);
	const words = app
		.replace(/<p class="(?:too-old|from-disk)[\s\S]*?<\/p>/g, '')
		.replace(/<(\w+)[^>]*lang="(?:en|zh-Latn)"[^>]*>[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/Thalweg/g, '');
	expect(words).not.toMatch(/[A-Za-z]{3}/);
});

test('Nothing in the first view looks as if it could be pressed and does nothing', () => {
	const { app } = firstView(openings);
	expect(app).not.toMatch(/<button|<input|<select/);
	const links = [...app.matchAll(/<a [^>]*>/g)].map(([link]) => link);
	expect(
		links.filter(
			(link) => !/href="(?:records\.html|(?:zh-Hans\/|ru\/)?r\/")|class="reload"/.test(link)
		)
	).toEqual([]);
});

test('Text of the records is text in the page, whatever signs it holds', () => {
	const [period, ...others] = opening.periods.map((one) => ({
		...one,
		introduction: [['1 < 2 & "3" ', { emphasis: '<b>' }, { date: '1969', text: '1969' }]]
	}));
	const { app } = firstView({ ...openings, en: { periods: [period!, ...others] } });
	expect(app).toContain('1 &lt; 2 &amp; &quot;3&quot; <em>&lt;b&gt;</em>1969');
});

test('The list of records leads to every record and every published file, in every language', () => {
	const page = recordsPage(
		opening,
		reference,
		resources,
		'./assets/index.css',
		'<meta name="policy" />'
	);
	for (const kind of KIND_IDS)
		for (const { id } of opening[kind] ?? reference[kind])
			expect(page).toContain(`href="./#sel=${id}"`);
	for (const { path } of resources) expect(page).toContain(`href="data/${path}"`);
	expect(page).toContain('珍宝岛');
	expect(page).toContain('Даманский');
	expect(page).toContain('<meta name="policy" />');
	expect(page).not.toMatch(/undefined|\[object/);
});

test('What explains a failure runs before what may fail, which is fetched meanwhile', () => {
	const html = orderScripts(
		'<head><script type="module" crossorigin src="./a.js"></script><link rel="stylesheet" crossorigin href="./a.css"></head><body><!-- help --></body>',
		'./help.js',
		{ en: './en.js', 'zh-Hans': './zh.js' }
	);
	expect(html.replace(/\s+/g, ' ')).toBe(
		'<head> <link rel="modulepreload" href="./a.js" /><link rel="stylesheet" href="./a.css"></head><body><script src="./help.js" data-en="./en.js" data-zh-Hans="./zh.js"></script> <script type="module" src="./a.js"></script></body>'
	);
	expect(() => orderScripts('<head></head>', './help.js', {})).toThrow();
});

test('Before the choice of the reader is known, the dark colours are those of the dark theme', () => {
	const css = readFileSync('src/app/colours.css', 'utf8');
	const block = (start: string) =>
		new RegExp(`${start}\\s*\\{([^}]*)\\}`).exec(css)?.[1]?.replace(/\s+/g, ' ');
	expect(block("\\[data-theme='dark'\\]")).toContain('--paper');
	expect(block(':root:not\\(\\[data-theme\\]\\)')).toBe(block("\\[data-theme='dark'\\]"));
});

test('The card of the first visit stands in the page in every language, hidden until the atlas takes it', () => {
	const card = titleCard({ id: 'split', minutes: 7 });
	expect(card).toMatch(/^<template id="title-card">[\s\S]*<\/template>$/);
	for (const language of LANGUAGES)
		expect(card).toContain(`<section class="title-card" lang="${language}"`);
	for (const minutes of ['7 minutes', '约7分钟', '7 минут']) expect(card).toContain(minutes);
	// The policy allows no inline styles or scripts.
	expect(card).not.toMatch(/\sstyle=|\son\w+=|<script/);
	const words = /<p>([^<]*)<\/p>/g;
	for (const [, sentence = ''] of card.matchAll(words))
		expect(sentence.match(/[.。]/g)?.length).toBe(1);
});

test('The script that explains a failure is shipped without its comments, and with nothing else missing', () => {
	const written = readFileSync('src/app/opening-help.js', 'utf8');
	const shipped = withoutComments(written);
	const wordsOf = (code: string) =>
		[...tokenizer(code, { ecmaVersion: 5 })].map(({ start, end }) => code.slice(start, end));
	expect(wordsOf(shipped)).toEqual(wordsOf(written));
	expect(shipped).not.toMatch(/\/\*|^\s*\/\//m);
});
