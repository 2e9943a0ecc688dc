import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { insteadOf } from '../../../../build/offline/instead-of';
import { keepingOf } from '../../../../build/offline/kept-files';
import { webManifest } from '../../../../build/offline/web-manifest';
import { LANGUAGES } from '../../../../src/i18n';
import { MAP_FILES } from '../../../../src/map/layers/map-files';
import type { Reference } from '../../../../src/kinds';

const DATA = readdirSync('public/data').map((name) => `data/${name}`);

const keptFor = (files: readonly string[]) =>
	Object.fromEntries(files.map((file) => [file, keepingOf([...files, ...DATA]).get(file)]));

test('All that the page reads is kept, what is prose for readers of its language; what is there to be taken away is not', () => {
	const kept = keepingOf(DATA);
	for (const { file } of MAP_FILES) expect(kept.get(`data/${file}`), file).toBe('all');
	// Every file that the code of the page names.
	const code = ['fetch', 'relief']
		.map((name) => readFileSync(`src/dataset/${name}.ts`, 'utf8'))
		.join('\n');
	const named = [...code.matchAll(/'(?:data\/)?([\w-]+\.(?:json|webp))'/g)].map(([, name]) => name);
	expect(named.length).toBeGreaterThan(8);
	for (const name of named) expect(kept.has(`data/${name}`), name).toBe(true);
	for (const stem of ['opening', 'stories', 'excerpts', 'dates', 'chapters'])
		expect(
			['', '.zh-Hans', '.ru'].map((language) => kept.get(`data/${stem}${language}.json`))
		).toEqual(['en', 'zh-Hans', 'ru']);
	expect(kept.get('data/citations-gost.json')).toBe('ru');
	expect(kept.get('data/citations-gbt.json')).toBe('zh-Hans');
	for (const file of [
		'atlas.json',
		'sources.json',
		'events.csv',
		'tables.xlsx',
		'citations-mla.json'
	])
		expect(kept.has(`data/${file}`), file).toBe(false);
});

test('Scripts, styles and the letters that a language needs are kept; the pages of records are not', () => {
	expect(
		keptFor([
			'index.html',
			'not-kept.html',
			'records.html',
			'assets/index-DgN8QI6o.js',
			'assets/en-Dq1CLBvP.js',
			'assets/ru-CLBvPBqq.js',
			'assets/later-ru-BCLBvPqq.js',
			'assets/map-ru-PqqBCLBv.js',
			'assets/map-part-BvPqqBCL.js',
			'assets/zh-Hans-DewvoSSQ.js',
			'assets/page-30171542de213347.js',
			'assets/pages-a180eb877f8be761.css',
			'assets/source-serif-4-latin-400-normal-DJ5YJwmz.woff2',
			'assets/source-serif-4-cyrillic-400-normal-C44pakCn.woff2',
			'assets/source-serif-4-latin-ext-400-normal-B5LksYz5.woff2',
			'assets/source-serif-4-greek-400-normal-Cw5-AHNN.woff2'
		])
	).toEqual({
		'index.html': 'all',
		'not-kept.html': 'all',
		'records.html': undefined,
		'assets/index-DgN8QI6o.js': 'all',
		'assets/en-Dq1CLBvP.js': 'en',
		'assets/ru-CLBvPBqq.js': 'ru',
		'assets/later-ru-BCLBvPqq.js': 'ru',
		'assets/map-ru-PqqBCLBv.js': 'ru',
		'assets/map-part-BvPqqBCL.js': 'all',
		'assets/zh-Hans-DewvoSSQ.js': 'zh-Hans',
		'assets/page-30171542de213347.js': undefined,
		'assets/pages-a180eb877f8be761.css': undefined,
		'assets/source-serif-4-latin-400-normal-DJ5YJwmz.woff2': 'all',
		'assets/source-serif-4-cyrillic-400-normal-C44pakCn.woff2': 'ru',
		'assets/source-serif-4-latin-ext-400-normal-B5LksYz5.woff2': undefined,
		'assets/source-serif-4-greek-400-normal-Cw5-AHNN.woff2': undefined
	});
});

test('A page that is not kept leads to the same in the atlas, in its language, or to the page that says what is missing', () => {
	const scope = 'https://example.org/atlas/';
	const leads = (path: string) => insteadOf(scope + path, scope).slice(scope.length);
	expect(leads('r/zhenbao/')).toBe('#sel=zhenbao&lang=en');
	expect(leads('ru/r/zhenbao/index.html')).toBe('#sel=zhenbao&lang=ru');
	expect(leads('zh-Hans/r/split/hand-out/?names=0')).toBe('#tour=split/1&lang=zh-Hans');
	expect(leads('ru/a-z/')).toBe('#contents=a-z&lang=ru');
	expect(leads('chronology/')).toBe('#contents=periods&lang=en');
	expect(leads('about/')).toBe('not-kept.html');
});

test('To install the atlas, a device is told its name, its signs and its tours in each language', () => {
	const { tours = [] } = JSON.parse(
		readFileSync('public/data/reference.json', 'utf8')
	) as Reference;
	for (const language of LANGUAGES) {
		const manifest = webManifest(language, tours) as {
			lang: string;
			icons: { src: string; purpose?: string }[];
			shortcuts: { name: string; url: string }[];
		};
		expect(manifest.lang).toBe(language);
		for (const { src } of manifest.icons)
			expect(readFileSync(`public/${src}`).length).toBeGreaterThan(0);
		expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
		expect(manifest.shortcuts[0]?.url).toBe('./#tour=split/1');
		expect(manifest.shortcuts.map(({ name }) => name)).toEqual(
			[...tours].sort((a, b) => a.order - b.order).map(({ names }) => names[language])
		);
	}
});
