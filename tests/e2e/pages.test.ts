import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { LANGUAGES, type Language } from '../../src/i18n';
import { pagePath } from '../../src/dataset/page-path';
import { KIND_IDS, type AtlasData } from '../../src/kinds';
import { expect, test } from './support';

const DIST = resolve('dist');
const data = JSON.parse(readFileSync(join(DIST, 'data/atlas.json'), 'utf8')) as AtlasData;
const ids = KIND_IDS.flatMap((kind) => data[kind].map(({ id }) => id));
const WAYS = ['r', 'a-z', 'chronology', 'debates', 'sources', 'names', 'about'];

/** Every page, by its path in the folder of the atlas. */
const pages = new Map(
	readdirSync(DIST, { recursive: true, encoding: 'utf8' })
		.filter((file) =>
			/(^|\/)(r|zh-Hans|ru|a-z|chronology|debates|sources|names|about)\/.*\.html$/.test(file)
		)
		.map((file) => [file, readFileSync(join(DIST, file), 'utf8')])
);

/** What those who read pages for search engines ask of a thing of each type. */
const REQUIRED: Readonly<Record<string, string[]>> = {
	Event: ['name', 'startDate', 'description'],
	Place: ['name', 'geo'],
	Person: ['name', 'description'],
	DefinedTerm: ['name', 'description'],
	Dataset: ['name', 'description', 'license', 'creator']
};

const plain = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

test('Every record has a page in every language, and no page leads to nowhere', () => {
	for (const language of LANGUAGES) {
		const folder = language === 'en' ? '' : `${language}/`;
		for (const way of WAYS) expect(pages.has(`${folder}${way}/index.html`), way).toBe(true);
		for (const id of ids) expect(pages.has(`${pagePath(id, language)}index.html`), id).toBe(true);
	}
	const named = new Map<string, Set<string>>();
	const idsIn = (file: string): Set<string> => {
		const known = named.get(file);
		if (known) return known;
		const html = pages.get(file) ?? readFileSync(join(DIST, file), 'utf8');
		const found = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
		named.set(file, found);
		return found;
	};
	const dead = new Set<string>();
	const there = new Map<string, boolean>();
	for (const [file, html] of pages) {
		for (const [, address = ''] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
			if (/^(https?|data):/.test(address)) continue;
			const [path = '', anchor] = plain(address).split('#');
			const target = path === '' ? file : join(dirname(file), decodeURIComponent(path));
			const at = path.endsWith('/') ? join(target, 'index.html') : target;
			if (!there.has(at)) there.set(at, existsSync(join(DIST, at)));
			if (!there.get(at)) dead.add(`${file} → ${address}`);
			// What stands behind the sign in a link to the atlas is a view.
			else if (
				anchor !== undefined &&
				!anchor.includes('=') &&
				!idsIn(at).has(decodeURIComponent(anchor))
			)
				dead.add(`${file} → ${address}`);
		}
	}
	// What the data say of pages, read from where the data are.
	const { features } = JSON.parse(readFileSync(join(DIST, 'data/places.lpf.json'), 'utf8')) as {
		features: { links: { type: string; identifier: string }[] }[];
	};
	const dataset = JSON.parse(readFileSync(join(DIST, 'data/dataset.jsonld'), 'utf8')) as {
		url: string;
		mainEntityOfPage: string;
	};
	const said = [
		...features.flatMap(({ links }) =>
			links.filter(({ type }) => type === 'primaryTopicOf').map(({ identifier }) => identifier)
		),
		dataset.url,
		dataset.mainEntityOfPage
	];
	expect(said.length).toBe(features.length + 2);
	for (const address of said)
		if (!pages.has(join('data', address, 'index.html'))) dead.add(`data → ${address}`);
	expect([...dead]).toEqual([]);
});

test('Pages of every kind are valid HTML', async () => {
	const validator = new HtmlValidate(
		new StaticConfigLoader({
			extends: ['html-validate:standard'],
			// Matters of taste, not of validity.
			rules: {
				'void-style': 'off',
				'no-trailing-whitespace': 'off',
				'long-title': 'off',
				'tel-non-breaking': 'off'
			}
		})
	);
	const wrong: string[] = [];
	const samples = KIND_IDS.flatMap((kind, place) => {
		const language = LANGUAGES[place % LANGUAGES.length] ?? 'en';
		const { id } = data[kind].at(-1) ?? {};
		return id === undefined ? [] : [pagePath(id, language)];
	});
	for (const path of [...samples, ...WAYS.map((way) => `${way}/`), 'zh-Hans/r/', 'ru/a-z/']) {
		const { results } = await validator.validateString(pages.get(`${path}index.html`) ?? '', path);
		for (const { messages } of results)
			for (const { ruleId, message, line } of messages)
				wrong.push(`${path}:${line} ${ruleId}: ${message}`);
	}
	expect(wrong).toEqual([]);
});

test('Pages say to machines what they are, hold nothing inline, and nothing that waits for a script', () => {
	const kinds = new Map(KIND_IDS.flatMap((kind) => data[kind].map(({ id }) => [id, kind])));
	const types = new Map<string, Set<string>>();
	const wrong: string[] = [];
	for (const [file, html] of pages) {
		const language = (/^(zh-Hans|ru)\//.exec(file)?.[1] ?? 'en') as Language;
		const [, id = ''] = /(?:^|\/)r\/([^/]+)\/index/.exec(file) ?? [];
		const text = html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
		const complain = (what: string) => wrong.push(`${file}: ${what}`);
		if (!html.includes(`<html lang="${language}">`)) complain('language');
		if (/<script(?![^>]* src=)|<style|\sstyle="|\son\w+="/.test(text)) complain('inline');
		if (/NaN|undefined|\[object|Invalid Date|<!--/.test(text)) complain('no text');
		// Zotero takes these for what they are called, whatever else the page says.
		if (/citation_(journal|inbook|book|conference)_title/.test(text))
			complain('another kind of item');
		if (/<(ol|ul|dl|table)[^>]*>\s*<\/\1>/.test(text)) complain('an empty list');
		if (/<button(?![^>]* hidden)/.test(text)) complain('a button that does nothing');
		for (const name of [
			'name="description"',
			'property="og:title"',
			'property="og:image"',
			'name="z.itemType"',
			'name="citation_title"',
			'rel="stylesheet"'
		])
			if (!text.includes(name)) complain(name);
		const alternates = [...text.matchAll(/rel="alternate"[^>]*hreflang="([^"]+)"/g)].map(
			([, tag]) => tag
		);
		if (alternates.join() !== [...LANGUAGES, 'x-default'].join()) complain('hreflang');
		const own = [...text.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
		if (new Set(own).size !== own.length) complain('an id twice');
		if (!/<h1[^>]*>[^<]/.test(text) || text.match(/<h1/g)?.length !== 1) complain('heading');
		const [, json = '{}'] =
			/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
		const described = JSON.parse(json) as Record<string, unknown>;
		if (described['@context'] !== 'https://schema.org' || !described['name']) complain('JSON-LD');
		if (id === '' || file.includes('/hand-out/')) continue;
		const type = String(described['@type']);
		for (const property of REQUIRED[type] ?? ['description'])
			if (!described[property]) complain(`JSON-LD: ${type} without ${property}`);
		for (const property of ['startDate', 'endDate', 'birthDate', 'deathDate'])
			if (described[property] && !/^\d{4}(-\d\d){0,2}$/.test(String(described[property])))
				complain(`JSON-LD: ${property} ${String(described[property])}`);
		const kind = kinds.get(id) ?? '';
		types.set(kind, (types.get(kind) ?? new Set()).add(String(described['@type'])));
		if (!text.includes('content="encyclopediaArticle"')) complain('z.itemType');
	}
	expect(wrong).toEqual([]);
	expect(
		Object.fromEntries([...types].map(([kind, found]) => [kind, [...found].join()]))
	).toMatchObject({
		events: 'Event',
		places: 'Place',
		sectors: 'Place',
		debates: 'CreativeWork',
		terms: 'DefinedTerm'
	});
});

test('In Chinese a stop behind the number of a source follows it at once, and never begins a line', () => {
	let stops = 0;
	for (const [file, html] of pages) {
		if (!file.startsWith('zh-Hans/')) continue;
		// The joiner before the end of the number keeps both on one line.
		for (const [, before = '', between = '', stop] of html.matchAll(
			/(.)<\/sup>(\s*)([，。；：、！？）」”])/gu
		)) {
			expect(before + between, `${file}: ${stop}`).toBe('\u2060');
			if (stop === '；') stops++;
		}
	}
	expect(stops).toBeGreaterThan(0);
});

test('The page of a record holds its whole story, its sources and files for reference managers', () => {
	const page = pages.get('r/zhenbao/index.html') ?? '';
	const text = plain(page.replace(/<[^>]*>/g, ''));
	for (const { title } of (
		JSON.parse(readFileSync(join(DIST, 'data/excerpts.json'), 'utf8')) as Record<
			string,
			{ title: string }[]
		>
	)['zhenbao'] ?? [])
		expect(text).toContain(title);
	expect(page.match(/<li id="source-\d+"/g)?.length).toBeGreaterThan(20);
	expect(plain(page)).toContain('href="../../#date=1969-03-02&sel=zhenbao"');
	const ris = readFileSync(join(DIST, 'r/zhenbao/zhenbao.ris'), 'utf8');
	expect(ris.match(/^TY {2}- /gm)).toHaveLength(
		1 + (page.match(/<li id="source-\d+"/g)?.length ?? 0)
	);
	const csl = JSON.parse(
		readFileSync(join(DIST, 'r/zhenbao/zhenbao.csl.json'), 'utf8')
	) as unknown[];
	expect(csl).toHaveLength(ris.match(/^TY {2}- /gm)?.length ?? 0);
	// It is written in the three languages: none says that its text is in English only.
	expect(pages.get('ru/r/zhenbao/index.html')).not.toContain('class="english-only"');
});

/** Leaves of each long list the first ten and the last: what lies between is made as they are, and axe looks at each. */
function shorten(page: Page): Promise<void> {
	return page.evaluate(() => {
		for (const list of document.querySelectorAll('main :is(ul, ol, tbody)'))
			for (const entry of [...list.children].slice(10, -2))
				if (entry.tagName === list.children[0]?.tagName) entry.remove();
	});
}

test('A page of each kind can be read without a barrier, on a small screen, and cited with one press', async ({
	listPage: page
}) => {
	const samples = KIND_IDS.flatMap((kind, place) => {
		const language = LANGUAGES[place % LANGUAGES.length] ?? 'en';
		const id = data[kind][0]?.id;
		return id === undefined ? [] : [pagePath(id, language)];
	});
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [
		...samples,
		'r/',
		'zh-Hans/a-z/',
		'ru/chronology/',
		'debates/',
		'ru/about/'
	]) {
		await page.goto(path);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over, path).toBeLessThanOrEqual(0);
		await shorten(page);
		const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
			path
		).toEqual([]);
	}
	await page.goto('zh-Hans/r/zhenbao/?date=1969-03-15&fbclid=1');
	await expect(page.locator('.opens a')).toHaveAttribute(
		'href',
		/#date=1969-03-15&sel=zhenbao&lang=zh-Hans$/
	);
	const cited = page.locator('[data-style=gbt]');
	await expect(cited).toHaveText(
		/\[EB\/OL\].*\(\d{4}-\d\d-\d\d\)\[\d{4}-\d\d-\d\d\]\. http.*\/zh-Hans\/r\/zhenbao\/\.$/
	);
	await page.locator('[data-copy=gost]').click();
	await expect(page.locator('.cite .status')).not.toBeEmpty();
	const saving = page.waitForEvent('download');
	await page.getByRole('link', { name: 'RIS' }).click();
	const file = readFileSync(await (await saving).path(), 'utf8');
	expect(file).toMatch(/\nUR {2}- http\S+\/zh-Hans\/r\/zhenbao\/\nY2 {2}- \d{4}\/\d\d\/\d\d\/\n/);
});
