import { expect, test } from 'vitest';
import { citationTags } from '../../../../build/pages/citation-tags';

const page = {
	title: 'Zhenbao / Damansky Island',
	language: 'en',
	isRecord: true,
	version: 'ca633a875955',
	edition: '2026-11-26',
	address: ''
} as const;

/** Tags as Zotero’s translators read them (Embedded Metadata and RDF, of June 2026). */
test('Zotero saves the page of a record as an entry of a work of reference', () => {
	expect(citationTags(page)).toEqual([
		['z.itemType', 'encyclopediaArticle'],
		['citation_title', 'Zhenbao / Damansky Island'],
		// One name: without the comma it would be saved as “Thalweg, The makers of”.
		['citation_author', 'The makers of Thalweg,'],
		['citation_publication_date', '2026/11/26'],
		['citation_language', 'en'],
		['dcterms.rights', 'CC BY 4.0'],
		['citation_encyclopedia_title', 'Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008'],
		['prism.publicationName', 'Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008'],
		['prism.edition', 'Data version ca633a875955']
	]);
});

test('in the language of the page, with its address where that is known', () => {
	const address = 'https://atlas.example/zh-Hans/r/zhenbao/';
	const tags = new Map(
		citationTags({ ...page, title: '珍宝岛 / 达曼斯基岛', language: 'zh-Hans', address })
	);
	expect(tags.get('citation_author')).toBe('Thalweg 制作组,');
	expect(tags.get('citation_language')).toBe('zh-Hans');
	expect(tags.get('prism.publicationName')).toBe('Thalweg：中苏分裂动态地图集（1945—2008）');
	expect(tags.get('citation_public_url')).toBe(address);
});

test('a page that leads to others is a page of the web, in no larger work', () => {
	const tags = new Map(citationTags({ ...page, title: 'Contents', isRecord: false }));
	expect(tags.get('z.itemType')).toBe('webpage');
	expect([...tags.keys()].filter((name) => /prism|encyclopedia/.test(name))).toEqual([]);
});
