/** The bibliography as BibTeX, biblatex and reference managers read it. */
import { toJSON as readBibtex, type BibtexEntry } from '@orcid/bibtex-parse-js';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import edtf from 'edtf';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { bibtex } from '../../../../geodata/publish/bibtex';
import { texAddress, texText } from '../../../../geodata/publish/bibtex-text';
import { ris } from '../../../../geodata/publish/ris';
import type { Source } from '../../../../src/kinds/source/schema';
import { publicJson, publicText } from '../public-data';

const source = (extra: Partial<Source> = {}): Source => ({
	id: 'book',
	type: 'book',
	title: 'The Split',
	custom: { class: 'scholarly-work', read: 'whole' },
	...extra
});

/** The fields of one entry, as another reader finds them. */
const fieldsOf = (extra: Partial<Source>): Record<string, string> => {
	const [entry, ...more] = readBibtex(bibtex([source(extra)]));
	expect(more).toEqual([]);
	return { type: entry!.entryType, ...entry!.entryTags };
};

/** What TeX would print, for the commands that we write. */
const printed = (tex: string) =>
	tex
		.replace(/\{\\textbackslash\}/g, '\u0000')
		.replace(/\{\\textasciitilde\}/g, '~')
		.replace(/\{\\textasciicircum\}/g, '^')
		.replace(/\{\\textless\}/g, '<')
		.replace(/\{\\textgreater\}/g, '>')
		.replace(/\{\\textbar\}/g, '|')
		.replace(/\{\\textbraceleft\}/g, '{')
		.replace(/\{\\textbraceright\}/g, '}')
		.replace(/\\([&#_%${}])/g, '$1')
		.replaceAll('\u0000', '\\');

/** How deep the braces are at the end, as BibTeX counts them; none may close what is not open. */
function depthOf(tex: string): number {
	let depth = 0;
	for (const letter of tex) {
		depth += letter === '{' ? 1 : letter === '}' ? -1 : 0;
		if (depth < 0) return depth;
	}
	return depth;
}

const RAW = /(?<!\\)[&#_%$~^<>|]/;
const special = fc.string({
	unit: fc.constantFrom(...'\\{}&#_%$~^<>|"\'@,= ab珍Дé-–\n\t'.split(''))
});

describe('a text in BibTeX', () => {
	test.each([
		[
			'Q&A #1: 50 % of $5_000 ~ x^2',
			'Q\\&A \\#1: 50 \\% of \\$5\\_000 {\\textasciitilde} x{\\textasciicircum}2'
		],
		['a \\ b', 'a {\\textbackslash} b'],
		['a set {1, 2}', 'a set \\{1, 2\\}'],
		['a lonely } or {', 'a lonely {\\textbraceright} or {\\textbraceleft}'],
		['珍宝岛 Даманский é –', '珍宝岛 Даманский é –'],
		[' two\n lines ', 'two lines']
	])('%j is written %s', (text, tex) => {
		expect(texText(text)).toBe(tex);
	});

	test('whatever it holds, nothing is left for TeX to read, and it is printed as it was', () => {
		fc.assert(
			fc.property(special, (text) => {
				const tex = texText(text);
				expect(depthOf(tex)).toBe(0);
				expect(tex).not.toMatch(RAW);
				expect(printed(tex)).toBe(text.replace(/\s+/g, ' ').trim());
			})
		);
	});

	test('in any field, it ends where it should', () => {
		const text = special.filter((one) => one.trim() !== '');
		const FIELDS = [
			'title',
			'publisher',
			'publisher-place',
			'collection-title',
			'container-title',
			'genre',
			'note',
			'archive',
			'authority',
			'number',
			'edition',
			'page',
			'volume'
		] as const;
		const TYPES: Source['type'][] = [
			'book',
			'article-journal',
			'chapter',
			'webpage',
			'report',
			'thesis',
			'manuscript',
			'paper-conference'
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...TYPES),
				fc.constantFrom(...FIELDS),
				text,
				(type, field, value) => {
					const file = bibtex([
						source({ id: 'a', type, [field]: value, author: [{ literal: value }] }),
						source({ id: 'b' })
					]);
					expect(readBibtex(file).map(({ citationKey }) => citationKey)).toEqual(['a', 'b']);
					expect(depthOf(file)).toBe(0);
					expect(file).not.toMatch(RAW);
				}
			)
		);
	});

	test('names of people are parted at their commas, names of bodies never', () => {
		const author = [
			{ family: 'Lüthi', given: 'Lorenz M.' },
			{ family: '张宝同' },
			{ literal: 'Ministry of Research and Technology, Beijing' },
			{ family: 'Sand and Stone', given: 'A' }
		];
		expect(fieldsOf({ author })['author']).toBe(
			'Lüthi, Lorenz M. and {张宝同} and {Ministry of Research and Technology, Beijing} and {Sand and Stone}, A'
		);
	});

	test.each([
		['https://example.org/a_b%20c#d&e~f', 'https://example.org/a_b%20c#d&e~f'],
		['https://example.org/{a}\\^', 'https://example.org/%7Ba%7D%5C%5E'],
		['https://zh.wikisource.org/wiki/中', 'https://zh.wikisource.org/wiki/%E4%B8%AD'],
		['https://пример.рф/путь', 'https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C']
	])('the address %s stands once, as %s', (URL, address) => {
		expect(texAddress(URL)).toBe(address);
		expect(bibtex([source({ type: 'webpage', URL })]).split('http')).toHaveLength(2);
		expect(fieldsOf({ type: 'webpage', URL })['url']).toBe(address);
	});
});

describe('the date in BibTeX', () => {
	test.each<[Source['issued'], string | undefined, string | undefined, string | undefined]>([
		[{ 'date-parts': [[1991, 9, 16]] }, '1991', 'sep', '1991-09-16'],
		[{ 'date-parts': [[1991, 5]] }, '1991', 'may', '1991-05'],
		[{ 'date-parts': [[1991]] }, '1991', undefined, '1991'],
		[{ 'date-parts': [[1969, 3]], circa: true }, '1969', 'mar', '1969-03~'],
		[
			{
				'date-parts': [
					[1969, 3, 2],
					[1969, 3, 15]
				]
			},
			'1969',
			'mar',
			'1969-03-02/1969-03-15'
		],
		[undefined, undefined, undefined, undefined]
	])('%j', (issued, year, month, date) => {
		const file = bibtex([source(issued ? { issued } : {})]);
		const found = (field: string) => new RegExp(`^\t${field} = (.*?),?$`, 'm').exec(file)?.[1];
		expect(found('year')).toBe(year && `{${year}}`);
		// A macro, without braces or a day beside it.
		expect(found('month')).toBe(month);
		expect(found('date')).toBe(date && `{${date}}`);
		if (date !== undefined) expect(() => edtf(date)).not.toThrow();
	});
});

test('what has nobody to be sorted by is sorted by its title', () => {
	expect(fieldsOf({})['key']).toBe('The Split');
	expect(fieldsOf({ author: [{ family: 'Yang' }] })).not.toHaveProperty('key');
	expect(fieldsOf({ editor: [{ family: 'Yang' }] })).not.toHaveProperty('key');
	expect(fieldsOf({ type: 'chapter', editor: [{ family: 'Yang' }] })['key']).toBe('The Split');
});

describe('bibliography.bib', () => {
	let entries: BibtexEntry[];
	let sources: Source[];

	beforeAll(() => {
		entries = readBibtex(publicText('bibliography.bib'));
		sources = publicJson('sources.json');
	});

	test('has each address once, something to sort by, and no raw sign', () => {
		expect(entries).toHaveLength(sources.length);
		for (const { citationKey, entryTags } of entries) {
			const { url = '', doi = '', ...others } = entryTags;
			expect(
				entryTags['author'] ?? entryTags['editor'] ?? entryTags['key'],
				citationKey
			).toBeTruthy();
			const text = Object.values(others).join('\n');
			expect(text, citationKey).not.toMatch(RAW);
			if (url !== '') expect(text, citationKey).not.toContain(url);
			expect(doi).not.toMatch(/[{}\\]/);
		}
	});

	test('gives another reader the titles, as they are', () => {
		const read = new Cite(publicText('bibliography.bib')).data as unknown as Source[];
		const titles = new Map(sources.map(({ id, title }) => [id, title]));
		for (const { id, title } of read)
			expect(title.replace(/<\/?span[^>]*>/g, '')).toBe(titles.get(id));
	});
});

describe('RIS', () => {
	const typeIn = (extra: Partial<Source>) => /^TY {2}- (\w+)/.exec(ris([source(extra)]))?.[1];

	/** The types that Zotero and EndNote take for the kind that they name. */
	test.each<[Source['type'], string]>([
		['treaty', 'STAT'],
		['legislation', 'STAT'],
		['post', 'BLOG'],
		['post-weblog', 'BLOG'],
		['entry-encyclopedia', 'ENCYC'],
		['webpage', 'ELEC'],
		['document', 'ELEC'],
		['article', 'ELEC'],
		['interview', 'ELEC'],
		['article-newspaper', 'NEWS'],
		['article-magazine', 'MGZN'],
		['article-journal', 'JOUR'],
		['report', 'RPRT'],
		['manuscript', 'MANSCPT'],
		['chapter', 'CHAP'],
		['paper-conference', 'CPAPER'],
		['dataset', 'DATA'],
		['map', 'MAP'],
		['thesis', 'THES']
	])('a %s is %s', (type, expected) => {
		expect(typeIn({ type, URL: 'https://example.org' })).toBe(expected);
	});

	test('nothing is of a type that readers take for an article, an e-mail or nothing', () => {
		expect(publicText('bibliography.ris')).not.toMatch(/^TY {2}- (GEN|ICOMM)/m);
		expect(publicText('bibliography.ris')).toMatch(/^TY {2}- STAT\nID {2}- agreement-1991$/m);
		expect(publicText('bibliography.ris')).toMatch(/^TY {2}- BLOG\nID {2}- botnadzor-hoxha$/m);
		expect(publicText('bibliography.ris')).toMatch(/^TY {2}- ENCYC\nID {2}- baiven-zhenbao$/m);
	});

	test('a field is one line, and none ends the record before its end', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
				const lines = ris([source({ title: `a ${text}`, note: `\nER  - ${text}` })])
					.replace(/\n$/, '')
					.split('\n');
				for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
				expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
			})
		);
	});

	test('an encyclopaedia’s name, a date in parts and both ends of the pages are there', () => {
		const text = ris([
			source({
				type: 'entry-encyclopedia',
				'container-title': '百科',
				issued: { 'date-parts': [[1991, 5]] },
				page: '21–52'
			})
		]);
		expect(text).toContain('\nT2  - 百科\n');
		expect(text).toContain('\nDA  - 1991/05//\n');
		expect(text).toContain('\nSP  - 21\nEP  - 52\n');
	});
});

test('what nobody signed has the paper for its author, and a foreign title its translation', () => {
	const fields = fieldsOf({
		type: 'article-newspaper',
		'container-title': 'The Times',
		custom: { class: 'press-of-the-time', read: 'whole', translatedTitle: 'The Break' }
	});
	expect(fields['author']).toBe('{The Times}');
	expect(fields['titleaddon']).toBe('The Break');
	const translated = source({
		custom: { class: 'scholarly-work', read: 'whole', translatedTitle: 'The Break' }
	});
	expect(ris([translated])).toContain('TT  - The Break');
});
