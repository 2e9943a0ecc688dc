import { expect, test } from 'vitest';
import { documentOf } from '../../../../build/pages/document';
import { isEmbedded, oembedOf, oembedPath } from '../../../../build/pages/oembed';
import { Page } from '../../../../build/pages/page';
import { sitemap } from '../../../../build/pages/feed';
import type { RecordTelling } from '../../../../build/pages/record-telling';
import { PAGE_WORDS } from '../../../../src/i18n/pages';
import { dayOf } from '../../../../src/time/day';
import { ru } from '../../../../src/i18n/whole';

const edition = (site: string) => ({
	policies: '',
	styleSheet: 'assets/pages.css',
	script: 'assets/page.js',
	shared: () => 'share/ru.png',
	edition: '2026-11-26',
	site
});

/** The head of the Russian contents, as links and tags. */
function headOf(site: string): string[] {
	const page = new Page('ru', ru, PAGE_WORDS.ru, 'r/');
	const told = {
		page,
		title: 'Содержание',
		description: '…',
		body: '',
		version: '1',
		way: 'contents' as const
	};
	return documentOf(told, edition(site)).split('\n');
}

test('where the site is known, its address stands in the page', () => {
	const head = headOf('https://atlas.example/');
	expect(head).toContain('<link rel="canonical" href="https://atlas.example/ru/r/" />');
	expect(head).toContain(
		'<link rel="alternate" href="https://atlas.example/zh-Hans/r/" hreflang="zh-Hans" />'
	);
	expect(head).toContain('<meta property="og:url" content="https://atlas.example/ru/r/" />');
	expect(head).toContain(
		'<meta property="og:image" content="https://atlas.example/share/ru.png" />'
	);
	expect(head).toContain(
		'<meta name="citation_public_url" content="https://atlas.example/ru/r/" />'
	);
});

test('where it is not, all addresses are relative and those that cannot be are left out', () => {
	const head = headOf('');
	expect(head).toContain('<link rel="alternate" href="../../r/" hreflang="en" />');
	expect(head).toContain('<meta property="og:image" content="../../share/ru.png" />');
	const text = head.filter((line) => !/rel="license"|ld\+json/.test(line)).join('\n');
	expect(text).not.toMatch(/canonical|og:url|citation_public_url|https?:/);
});

test('a page of the lists tells machines what it is, with its address where that is known', () => {
	const told = (site: string) => {
		const [, json = '{}'] = /ld\+json">(.*)<\/script>/.exec(headOf(site).join('\n')) ?? [];
		return JSON.parse(json) as Record<string, unknown>;
	};
	expect(told('https://atlas.example/')).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'CollectionPage',
		name: 'Содержание',
		inLanguage: 'ru',
		url: 'https://atlas.example/ru/r/',
		isPartOf: { '@type': 'WebSite', url: 'https://atlas.example/' }
	});
	expect(JSON.stringify(told(''))).not.toContain('url');
});

test('the map of the site names every page once with its other languages', () => {
	const urls = sitemap(['r/', 'r/zhenbao/'], 'https://atlas.example/').match(/<url>.*<\/url>/g);
	expect(urls).toHaveLength(1 + 2 * 3);
	expect(urls?.at(-1)).toBe(
		'<url><loc>https://atlas.example/ru/r/zhenbao/</loc>' +
			'<xhtml:link rel="alternate" hreflang="en" href="https://atlas.example/r/zhenbao/"/>' +
			'<xhtml:link rel="alternate" hreflang="zh-Hans" href="https://atlas.example/zh-Hans/r/zhenbao/"/>' +
			'<xhtml:link rel="alternate" hreflang="ru" href="https://atlas.example/ru/r/zhenbao/"/></url>'
	);
});

test('platforms that know oEmbed are led to a frame with the record open, where the site is known', () => {
	const page = new Page('ru', ru, PAGE_WORDS.ru, 'r/zhenbao/', 'zhenbao');
	const telling = { opensOn: dayOf(1969, 3, 2), found: {} } as unknown as RecordTelling;
	const told = { page, title: 'Даманский «А»', description: '…', body: '', version: '1', telling };
	const here = edition('https://atlas.example/');
	expect(isEmbedded(told, here)).toBe(true);
	expect(isEmbedded(told, edition(''))).toBe(false);
	expect(isEmbedded({ ...told, telling: undefined }, here)).toBe(false);
	expect(oembedPath(told)).toBe('ru/r/zhenbao/oembed.json');
	const answer = JSON.parse(oembedOf(told, here)) as Record<string, unknown>;
	expect(answer).toMatchObject({
		version: '1.0',
		type: 'rich',
		title: 'Даманский «А»',
		provider_url: 'https://atlas.example/',
		thumbnail_url: 'https://atlas.example/share/ru.png',
		width: 800,
		height: 560
	});
	expect(answer['html']).toContain(
		'src="https://atlas.example/#date=1969-03-02&amp;sel=zhenbao&amp;lang=ru&amp;embed=1" title="Thalweg: Даманский «А»" width="800" height="560"'
	);
});

test('a page of the lists has no frame of its own', () => {
	expect(headOf('https://atlas.example/').join('\n')).not.toContain('oembed');
});
