import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	CITATION_STYLES,
	citationText,
	type CitationPart
} from '../../../src/kinds/source/citation';
import { atlasCitedIn, citeView, type CitedView } from '../../../src/kinds/source/view-citation';
import { cslEntry, entriesOf, referenceFile } from '../../../src/kinds/source/view-entry';

const VIEW: CitedView = {
	title: 'Zhenbao / Damansky Island, 2 March 1969',
	language: 'en',
	version: 'dbcb1071d8de',
	edition: '2026-11-26',
	link: 'https://example.org/r/zhenbao/?date=1969-03-02',
	accessed: { year: 2026, month: 9, dayOfMonth: 5 }
};
const RUSSIAN: CitedView = { ...VIEW, title: 'Остров Даманский', language: 'ru' };
const CHINESE: CitedView = { ...VIEW, title: '珍宝岛', language: 'zh-Hans' };

test('A view is cited as each style has an entry of a work on the web', () => {
	const cited = (view: CitedView) =>
		Object.fromEntries(
			CITATION_STYLES.map((style) => [style, citationText(citeView(style, view))])
		);
	expect(cited(VIEW)).toMatchObject({
		chicago:
			'The makers of Thalweg. “Zhenbao / Damansky Island, 2 March 1969.” In Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008. Data version dbcb1071d8de. 2026. Accessed September 5, 2026. https://example.org/r/zhenbao/?date=1969-03-02.',
		mla: '“Zhenbao / Damansky Island, 2 March 1969.” Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008, data version dbcb1071d8de, the makers of Thalweg, 2026, https://example.org/r/zhenbao/?date=1969-03-02. Accessed 5 Sept. 2026.',
		apa: 'The makers of Thalweg. (2026). Zhenbao / Damansky Island, 2 March 1969. In Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008 (Data version dbcb1071d8de). Retrieved September 5, 2026, from https://example.org/r/zhenbao/?date=1969-03-02'
	});
	expect(cited(RUSSIAN).gost).toBe(
		'Авторы Thalweg. Остров Даманский // Thalweg: живой атлас советско-китайского раскола, 1945–2008. Версия данных dbcb1071d8de. 2026 [Электронный ресурс]. URL: https://example.org/r/zhenbao/?date=1969-03-02 (дата обращения: 05.09.2026).'
	);
	expect(cited(CHINESE).gbt).toBe(
		'Thalweg 制作组. 珍宝岛[EB/OL]. Thalweg：中苏分裂动态地图集（1945—2008）, 数据版本 dbcb1071d8de (2026-11-26)[2026-09-05]. https://example.org/r/zhenbao/?date=1969-03-02.'
	);
});

test('A title with a sign of its own at its end gets no stop besides', () => {
	const view = { ...VIEW, title: 'Who fired first?' };
	expect(citationText(citeView('chicago', view))).toContain('“Who fired first?” In');
	expect(citationText(citeView('apa', view))).toContain('Who fired first? In');
	const inside = { ...VIEW, title: 'Who? Nobody' };
	expect(citationText(citeView('apa', inside))).toContain('Who? Nobody. In');
});

test('Where the address is not known, it and the day of access are left out, and nothing else', () => {
	const { link: _, accessed: __, ...bare } = VIEW;
	for (const style of CITATION_STYLES) {
		const text = citationText(citeView(style, bare));
		expect(text).toContain('Zhenbao / Damansky Island, 2 March 1969');
		expect(text).not.toMatch(/undefined|URL|Accessed|Retrieved|обращения|NaN/);
	}
});

test('Without the day of access, and without the address, each style ends as it must', () => {
	const { accessed: _, ...unread } = VIEW;
	const { link: __, ...bare } = unread;
	const cited = (view: CitedView) =>
		CITATION_STYLES.map((style) => citationText(citeView(style, view)));
	const work = 'Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008';
	const title = 'Zhenbao / Damansky Island, 2 March 1969';
	const version = 'Data version dbcb1071d8de';
	expect(cited(unread)).toEqual([
		`The makers of Thalweg. “${title}.” In ${work}. ${version}. 2026. ${VIEW.link}.`,
		`“${title}.” ${work}, data version dbcb1071d8de, the makers of Thalweg, 2026, ${VIEW.link}.`,
		`The makers of Thalweg. (2026). ${title}. In ${work} (${version}). ${VIEW.link}`,
		`The makers of Thalweg. ${title} // ${work}. ${version}. 2026 [Электронный ресурс]. URL: ${VIEW.link}.`,
		`The makers of Thalweg. ${title}[EB/OL]. ${work}, ${version} (2026-11-26). ${VIEW.link}.`
	]);
	expect(cited(bare)).toEqual([
		`The makers of Thalweg. “${title}.” In ${work}. ${version}. 2026.`,
		`“${title}.” ${work}, data version dbcb1071d8de, the makers of Thalweg, 2026.`,
		`The makers of Thalweg. (2026). ${title}. In ${work} (${version}).`,
		`The makers of Thalweg. ${title} // ${work}. ${version}. 2026 [Электронный ресурс].`,
		`The makers of Thalweg. ${title}[EB/OL]. ${work}, ${version} (2026-11-26).`
	]);
	// A day of access says of what only with its address.
	const { link: ___, ...read } = VIEW;
	expect(citationText(citeView('gost', read))).toBe(cited(bare)[3]);
});

test('Each format for reference managers has every field, and no field without a value', () => {
	const entry = { ...VIEW, id: 'zhenbao' };
	const { accessed: _, link: __, ...bare } = entry;
	const work = 'Thalweg: A Living Atlas of the Sino-Soviet Split, 1945–2008';
	const lines = (text: string) => text.split('\n');
	const ris = (url: string[], read: string[]) => [
		'TY  - ENCYC',
		'ID  - thalweg-zhenbao',
		`TI  - ${VIEW.title}`,
		`T2  - ${work}`,
		'AU  - The makers of Thalweg,',
		'PY  - 2026',
		'DA  - 2026/11/26/',
		'ET  - Data version dbcb1071d8de',
		...url,
		...read,
		'LA  - en',
		'ER  - ',
		''
	];
	expect(lines(referenceFile('ris', entry, []))).toEqual(
		ris([`UR  - ${VIEW.link}`], ['Y2  - 2026/09/05/'])
	);
	expect(lines(referenceFile('ris', bare, []))).toEqual(ris([], []));
	const bib = (...more: string[]) =>
		[
			'@incollection{thalweg-zhenbao',
			'\tauthor = {{The makers of Thalweg}}',
			`\ttitle = {{${VIEW.title}}}`,
			`\tbooktitle = {${work}}`,
			'\tedition = {Data version dbcb1071d8de}',
			'\tyear = {2026}',
			'\tdate = {2026-11-26}',
			...more
		].join(',\n') + '\n}\n';
	expect(referenceFile('bib', entry, [])).toBe(
		bib(`\turl = {${VIEW.link}}`, '\turldate = {2026-09-05}')
	);
	expect(referenceFile('bib', bare, [])).toBe(bib());
	const csl = {
		id: 'thalweg-zhenbao',
		type: 'entry-encyclopedia',
		title: VIEW.title,
		author: [{ literal: 'The makers of Thalweg' }],
		'container-title': work,
		version: VIEW.version,
		issued: { 'date-parts': [[2026, 11, 26]] },
		language: 'en'
	};
	expect(cslEntry(entry)).toEqual({
		...csl,
		URL: VIEW.link,
		accessed: { 'date-parts': [[2026, 9, 5]] }
	});
	expect(cslEntry(bare)).toStrictEqual(csl);
});

test('The entries of a file are told apart where one begins a line, whatever stands inside', () => {
	const ris = (id: string) =>
		`TY  - BOOK\nID  - ${id}\nTI  - In the way of TY  - and ER  - \nER  -  \n`;
	expect(entriesOf('ris', [ris('a'), ris('b')].join('\n'))).toEqual([ris('a'), ris('b')]);
	expect(entriesOf('ris', `see TY  - below\n${ris('a')}`)).toEqual([ris('a')]);
	const bib = (id: string) => `@book{${id},\n\ttitle = {{An @ sign}\n}\n,\n\tyear = {1969}\n}\n`;
	expect(entriesOf('bib', `see me@example\n${bib('a')}`)[0]).toMatch(/^@book\{a/);
	const tight = '@book{a,\n\ttitle = {A}}\n}\n';
	expect(entriesOf('bib', tight)).toEqual([tight]);
	const csl = '[\n{"id":"a","title":"A, B"},\n{"id":"b"}\n]\n';
	expect(entriesOf('csl.json', csl)).toEqual(['{"id":"a","title":"A, B"}', '{"id":"b"}']);
	const files = [ris('a'), '@book{a,\n}\n'];
	expect(referenceFile('ris', { ...VIEW, id: 'x' }, files)).toContain('ER  - \n\nTY  - BOOK');
});

test('A file for reference managers holds the record first, then its sources as they came', () => {
	const entry = { ...VIEW, id: 'zhenbao' };
	const ris = 'TY  - BOOK\nID  - lueth\nTI  - The Split\nER  - \n';
	const written = referenceFile('ris', entry, [ris]);
	expect(entriesOf('ris', written)).toEqual([expect.stringContaining('T2  - Thalweg'), ris]);
	expect(written).toContain('\nY2  - 2026/09/05/\n');
	const bib = '@book{lueth,\n\ttitle = {{The Split}}\n}\n';
	const own = referenceFile('bib', { ...entry, title: '50 % & more_{x}' }, [bib]);
	expect(entriesOf('bib', own)).toHaveLength(2);
	expect(own).toContain('title = {{50 \\% \\& more\\_x}}');
	expect(own).toContain('urldate = {2026-09-05}');
	const csl = referenceFile('csl.json', entry, ['{"id":"lueth"}']);
	expect(JSON.parse(csl)).toEqual([cslEntry(entry), { id: 'lueth' }]);
	expect(entriesOf('csl.json', csl)).toHaveLength(2);
});

test('The atlas itself is cited by its name, makers and version in the language of the reader, in each style', () => {
	for (const style of CITATION_STYLES) {
		const file = style === 'chicago' ? 'citations.json' : `citations-${style}.json`;
		const { atlas } = JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as {
			atlas: CitationPart[];
		};
		const version = /[0-9a-f]{12}/.exec(citationText(atlas))?.[0] ?? '';
		const chinese = citationText(atlasCitedIn('zh-Hans', atlas, version));
		expect(chinese).toContain('Thalweg 制作组');
		expect(chinese).toContain('Thalweg：中苏分裂动态地图集（1945—2008）');
		const russian = citationText(atlasCitedIn('ru', atlas, version));
		expect(russian).toContain('Авторы Thalweg');
		expect(russian).toContain('Thalweg: живой атлас советско-китайского раскола, 1945–2008');
		for (const cited of [chinese, russian]) {
			expect(cited).toContain(version);
			expect(cited).not.toMatch(/Living|makers|Data version/i);
		}
		expect(citationText(atlasCitedIn('en', atlas, version))).toBe(citationText(atlas));
	}
});
