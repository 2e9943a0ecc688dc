import { fileIn } from '../../../../src/dataset/file-in-language';
import { LANGUAGES } from '../../../../src/i18n';
import type { Stories } from '../../../../src/kinds';
import { expect, test } from 'vitest';
import { partsOf } from '../../../../geodata/citations/parts';
import { writeCitations } from '../../../../geodata/citations/write';
import { editionOf } from '../../../../geodata/publish/citations';
import {
	CITATION_STYLES,
	citationText,
	type CitationPart,
	type Citations,
	type CitationStyle,
	type StyledCitations
} from '../../../../src/kinds/source/citation';
import type { Source } from '../../../../src/kinds/source/schema';
import { publicJson } from '../public-data';

const source = (extra: Partial<Source> = {}): Source => ({
	id: 'book',
	type: 'book',
	title: 'The Split',
	custom: { class: 'scholarly-work', read: 'whole' },
	...extra
});

const marked = (parts: CitationPart[]) =>
	parts
		.map((part) =>
			typeof part === 'string' ? part : 'italic' in part ? `*${part.italic}*` : `<${part.address}>`
		)
		.join('');

/** The entry, with italics between stars and addresses in brackets. */
const entry = (style: CitationStyle, extra: Partial<Source> = {}) =>
	marked(writeCitations([source(extra)], style).get('book') ?? []);

const inAll = (extra: Partial<Source>) =>
	Object.fromEntries(CITATION_STYLES.map((style) => [style, entry(style, extra)]));

const luthi = { family: 'Lüthi', given: 'Lorenz M.' };
const shen = { family: 'Shen', given: 'Zhihua' };
const xia = { family: 'Xia', given: 'Yafeng' };
const galenovich = { family: 'Галенович', given: 'Ю. М.' };
const in2008 = { 'date-parts': [[2008]] };
const princeton = { publisher: 'Princeton University Press', 'publisher-place': 'Princeton' };

test('a book by one author', () => {
	expect(inAll({ author: [luthi], issued: in2008, ...princeton })).toEqual({
		chicago: 'Lüthi, Lorenz M. *The Split*. Princeton: Princeton University Press, 2008.',
		mla: 'Lüthi, Lorenz M. *The Split*. Princeton University Press, 2008.',
		apa: 'Lüthi, L. M. (2008). *The Split*. Princeton University Press.',
		gost: 'Lüthi L. M. The Split. Princeton : Princeton University Press, 2008.',
		gbt: 'LÜTHI L M. The Split[M]. Princeton: Princeton University Press, 2008.'
	});
});

test('an article on one page: the journal in italics, “p.” where the style has it, the DOI as an address', () => {
	const article: Partial<Source> = {
		type: 'article-journal',
		title: 'New evidence',
		author: [luthi],
		'container-title': 'Cold War History',
		volume: 1,
		issue: '2',
		page: '152',
		issued: in2008,
		DOI: '10.1080/1'
	};
	expect(inAll(article)).toEqual({
		chicago:
			'Lüthi, Lorenz M. “New Evidence.” *Cold War History* 1, no. 2 (2008): 152. <https://doi.org/10.1080/1>.',
		mla: 'Lüthi, Lorenz M. “New Evidence.” *Cold War History*, vol. 1, no. 2, 2008, p. 152, <https://doi.org/10.1080/1>.',
		apa: 'Lüthi, L. M. (2008). New evidence. *Cold War History*, *1*(2), 152. <https://doi.org/10.1080/1>',
		gost: 'Lüthi L. M. New evidence // Cold War History. 2008. Vol. 1. No. 2. P. 152. DOI: 10.1080/1.',
		gbt: 'LÜTHI L M. New evidence[J/OL]. Cold War History, 2008, 1(2): 152. DOI:10.1080/1.'
	});
	expect(entry('mla', { ...article, page: '21–52' })).toContain('pp. 21');
});

test('authors: none, two, three, five', () => {
	expect(entry('chicago', { ...princeton, issued: in2008 })).toBe(
		'*The Split*. Princeton: Princeton University Press, 2008.'
	);
	expect(entry('chicago', { author: [luthi, galenovich] })).toMatch(
		/^Lüthi, Lorenz M., and Ю\. М\. Галенович\. /
	);
	const five = [luthi, shen, xia, { literal: 'Ministry of Foreign Affairs' }, galenovich];
	expect(entry('chicago', { author: five })).toMatch(
		/^Lüthi, Lorenz M., Shen Zhihua, Xia Yafeng, Ministry of Foreign Affairs, and /
	);
	expect(entry('mla', { author: five })).toMatch(/^Lüthi, Lorenz M., et al\. /);
	expect(entry('apa', { author: [luthi, shen] })).toMatch(/^Lüthi, L\. M\., & Shen, Z\. /);
	expect(entry('gost', { author: five.slice(0, 3) })).toMatch(
		/^Lüthi L\. M\., Shen Z\., Xia Y\. The Split/
	);
	expect(entry('gost', { author: five })).toMatch(/^The Split \/ L\. M\. Lüthi \[et al\.\]\. /);
	expect(entry('gbt', { author: five })).toMatch(/^LÜTHI L M, SHEN Z, XIA Y, et al\. /);
});

test('a Chinese name keeps its order without a comma, in pinyin and in Chinese script', () => {
	for (const style of ['chicago', 'mla'] as const) {
		expect(entry(style, { author: [shen] })).toMatch(/^Shen Zhihua\. /);
		expect(entry(style, { author: [shen, xia] })).toMatch(/^Shen Zhihua and Xia Yafeng\. /);
		expect(entry(style, { author: [luthi, shen] })).toMatch(
			/^Lüthi, Lorenz M., and Shen Zhihua\. /
		);
		expect(entry(style, { author: [{ family: 'Ang', given: 'Cheng Guan' }] })).toMatch(/^Ang, /);
		expect(entry(style, { author: [{ family: 'Pan', given: 'Lynn' }] })).toMatch(/^Pan, Lynn/);
		expect(entry(style, { author: [{ family: 'Long', given: 'Susan' }] })).toMatch(/^Long, Susan/);
	}
	const tang = { author: [{ family: '唐', given: '龙彬' }], title: '我参与接待', language: 'zh' };
	for (const written of Object.values(inAll(tang))) expect(written).toMatch(/^唐龙彬\. /);
});

test('a Russian book in Russian, a Chinese one in Chinese: terms follow the work', () => {
	const russian = {
		author: [galenovich],
		title: 'Россия и Китай',
		publisher: 'Наука',
		'publisher-place': 'М.',
		issued: in2008
	};
	expect(entry('gost', russian)).toBe('Галенович Ю. М. Россия и Китай. М. : Наука, 2008.');
	expect(
		entry('gost', { ...russian, author: Array<typeof galenovich>(4).fill(galenovich) })
	).toContain('[и др.]');
	expect(entry('chicago', russian)).toContain('*Россия и Китай*');
	const chinese = {
		title: '珍宝岛',
		author: ['甲一', '乙二', '丙三', '丁四'].map((literal) => ({ literal }))
	};
	expect(entry('gbt', chinese)).toMatch(/^甲一, 乙二, 丙三, 等\. /);
});

test('a title in another language is followed by its translation where readers of English cite', () => {
	const written = inAll({
		title: '珍宝岛',
		language: 'zh',
		custom: { class: 'scholarly-work', read: 'whole', translatedTitle: 'Zhenbao Island' }
	});
	for (const style of ['apa', 'chicago', 'mla'] as const) {
		expect(written[style]).toContain('珍宝岛 [Zhenbao Island]');
	}
	expect(written.gbt).not.toContain('Zhenbao');
});

test('what is not known: year, place', () => {
	expect(inAll({ author: [luthi], publisher: 'Helion' })).toEqual({
		chicago: 'Lüthi, Lorenz M. *The Split*. Helion, n.d.',
		mla: 'Lüthi, Lorenz M. *The Split*. Helion.',
		apa: 'Lüthi, L. M. (n.d.). *The Split*. Helion.',
		gost: 'Lüthi L. M. The Split. [S. l.] : Helion, [S. a.].',
		gbt: 'LÜTHI L M. The Split[M]. Helion.'
	});
	expect(entry('gost', { title: 'Раскол', publisher: 'Наука' })).toBe(
		'Раскол. [Б. м.] : Наука, [Б. г.].'
	);
	const about = { issued: { 'date-parts': [[1969, 3]], circa: true } };
	expect(entry('chicago', about)).toContain('ca. March 1969');
	expect(entry('apa', about)).toContain('(ca. March 1969)');
	expect(entry('gost', about)).toContain('[ca. 1969]');
	expect(entry('gost', { ...about, title: 'Раскол' })).toContain('[ок. 1969]');
	expect(entry('gbt', about)).toContain('[1969]');
});

test('a chapter in an edited book, an edited book, a translation', () => {
	const chapter: Partial<Source> = {
		type: 'chapter',
		title: 'On ice',
		author: [luthi],
		editor: [
			{ family: 'Mastny', given: 'Vojtech' },
			{ family: 'Byrne', given: 'Malcolm' }
		],
		'container-title': 'The Book',
		page: '175–182',
		publisher: 'CEU Press',
		issued: in2008
	};
	expect(entry('chicago', chapter)).toBe(
		'Lüthi, Lorenz M. “On Ice.” In *The Book*, edited by Vojtech Mastny and Malcolm Byrne, 175–82. CEU Press, 2008.'
	);
	expect(entry('mla', { ...chapter, page: '175' })).toContain('CEU Press, 2008, p. 175.');
	expect(entry('apa', { ...chapter, page: '175' })).toContain(
		'In V. Mastny & M. Byrne (Eds.), *The Book* (p. 175).'
	);
	expect(entry('gost', chapter)).toContain('On ice // The Book / ed. by V. Mastny, M. Byrne. ');
	const { title: _, page: __, 'container-title': ___, author: ____, ...edited } = chapter;
	expect(entry('chicago', { ...edited, type: 'book' })).toMatch(
		/^Mastny, Vojtech, and Malcolm Byrne, eds\. \*The Split\*/
	);
	expect(
		entry('chicago', { author: [luthi], translator: [{ family: 'Levine', given: 'Steven' }] })
	).toContain('Translated by Steven Levine');
	expect(
		entry('gost', { author: [luthi], translator: [{ family: 'Levine', given: 'Steven' }] })
	).toContain('/ transl. by S. Levine');
});

test('a document in an archive has its number and its day', () => {
	const document: Partial<Source> = {
		type: 'manuscript',
		title: 'Memorandum given to the vice minister',
		archive: 'Wilson Center Digital Archive',
		archive_location: 'PRC FMA 118-01764-04',
		issued: { 'date-parts': [[1962, 4, 24]] },
		URL: 'https://example.org/a_b?c=1&d=2'
	};
	for (const written of Object.values(inAll(document))) {
		expect(written).toContain('PRC FMA 118-01764-04');
		expect(written).toContain('Wilson Center Digital Archive');
		expect(written).toContain('<https://example.org/a_b?c=1&d=2>');
	}
	expect(entry('chicago', document)).toContain('April 24, 1962');
	expect(entry('apa', document)).toContain('(1962, April 24)');
	expect(entry('gost', document)).toContain('1962. 24 Apr.');
});

test('a newspaper has its day, a treaty its title, a page the day it was read', () => {
	const day = { 'date-parts': [[1991, 5, 17]] };
	const news: Partial<Source> = {
		type: 'article-newspaper',
		'container-title': 'Правда',
		title: 'Мир',
		issued: day
	};
	expect(entry('gost', news)).toBe('Мир // Правда. 1991. 17 мая.');
	expect(entry('mla', news)).toBe('“Мир.” *Правда*, 17 May 1991.');
	for (const written of Object.values(inAll({ type: 'treaty', issued: day })))
		expect(written).toContain('The Split');
	const page: Partial<Source> = {
		type: 'webpage',
		title: 'News of Lenta.ru in short',
		'container-title': 'Site',
		URL: 'https://example.org/',
		accessed: { 'date-parts': [[2026, 3, 2]] }
	};
	expect(inAll(page)).toEqual({
		chicago: 'Site. “News of Lenta.ru in Short.” Accessed March 2, 2026. <https://example.org/>.',
		mla: '“News of Lenta.ru in Short.” *Site*, <https://example.org/>. Accessed 2 Mar. 2026.',
		apa: '*News of Lenta.ru in short*. (n.d.). Site. Retrieved March 2, 2026, from <https://example.org/>',
		gost: 'News of Lenta.ru in short [Электронный ресурс] // Site. [S. a.]. URL: <https://example.org/> (дата обращения: 02.03.2026).',
		gbt: 'News of Lenta.ru in short[EB/OL]. [2026-03-02]. <https://example.org/>.'
	});
});

test('each entry stands alone, in the order of the sources', () => {
	const two = ['b', 'a'].map((id) => source({ id, author: [luthi], issued: in2008 }));
	for (const style of CITATION_STYLES) {
		const written = writeCitations(two, style);
		expect([...written.keys()]).toEqual(['b', 'a']);
		expect(written.get('a')).toEqual(written.get('b'));
	}
});

test('the name of a body is no family name; a title is text, whatever signs are in it', () => {
	expect(entry('gbt', { author: [{ literal: 'Central Intelligence Agency' }] })).toMatch(
		/^Central Intelligence Agency\. /
	);
	expect(entry('apa', { title: 'A & B < C "d"' })).toContain('A & B < C “d.”');
	expect(
		partsOf('a &#60;b&#62; &amp;amp; <i>c <span style="font-style:normal;">d</span></i>', [])
	).toEqual(['a <b> &amp; ', { italic: 'c ' }, 'd']);
});

test('the files: every source in every style, how much of it was read, and its note in every language', () => {
	const sources = publicJson<Source[]>('sources.json');
	const shown = publicJson<Citations>('citations.json');
	expect(Object.keys(shown.sources)).toEqual(sources.map(({ id }) => id));
	const notes = LANGUAGES.map(
		(language) => publicJson<Stories>(fileIn('stories.json', language)).sourceNotes ?? {}
	);
	for (const { id, note, custom, DOI, URL } of sources) {
		expect(shown.sources[id], id).toMatchObject({ ...custom });
		expect(notes[0]?.[id], id).toBe(note);
		const inEach = new Set(notes.map((own) => own[id]));
		expect(inEach.size, id).toBe(note === undefined ? 1 : notes.length);
		expect(shown.sources[id]?.address, id).toBe(DOI ? `https://doi.org/${DOI}` : URL);
	}
	for (const style of ['mla', 'apa', 'gost', 'gbt']) {
		const styled = publicJson<StyledCitations>(`citations-${style}.json`);
		expect(Object.keys(styled.sources)).toEqual(sources.map(({ id }) => id));
		for (const [id, parts] of Object.entries(styled.sources)) {
			const text = citationText(parts);
			expect(text, `${style} ${id}`).not.toMatch(/&#|<\/?\w|undefined|\.\.(?!\.)|,,| {2}|———/);
			expect(text.length, `${style} ${id}`).toBeGreaterThan(10);
		}
	}
});

test('the atlas is cited by the year of its latest edition', () => {
	expect(
		editionOf('# C\n\n## Unreleased\n\n- x\n\n## 0.1.1 — 2026-11-26\n\n## 0.1.0 — 2025-01-02\n')
	).toEqual([2026, 11, 26]);
	expect(editionOf('# C\n\n## Unreleased\n')).toBeUndefined();
});
