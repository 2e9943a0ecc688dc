import { expect, test } from 'vitest';
import { citedIn } from '../../../src/features/story/cited';
import { writeSource } from '../../../src/dataset/citation';
import type { Source } from '../../../src/kinds/source/schema';

const source = (extra: Partial<Source> = {}): Source => ({
	id: 'book',
	type: 'book',
	title: 'The Split',
	custom: { class: 'scholarly-work', read: 'whole' },
	...extra
});

/** The entry as the page shows it. */
const line = (extra: Partial<Source> = {}) => {
	const { before, title, italic, after, issued, end } = writeSource(source(extra));
	return `${before}${italic ? `*${title}*` : `“${title}”`}${after}${issued.text}${end}`;
};

const luthi = { family: 'Lüthi', given: 'Lorenz M.' };
const kuisong = { family: 'Yang', given: 'Kuisong' };
const ministry = { literal: 'Ministry of Foreign Affairs' };

test('a book: author, title in italics, publisher, year', () => {
	expect(
		line({ author: [kuisong], publisher: 'Princeton', issued: { 'date-parts': [[2008]] } })
	).toBe('Yang, Kuisong. *The Split*. Princeton, 2008.');
});

test('an article: title in quotation marks, journal, volume, issue, date, pages, DOI', () => {
	expect(
		line({
			type: 'article-journal',
			author: [luthi, kuisong],
			'container-title': 'Cold War History',
			volume: 1,
			issue: '1',
			issued: { 'date-parts': [[2000, 8, 1]] },
			page: '21–52',
			DOI: '10.1080/1'
		})
	).toBe(
		'Lüthi, Lorenz M. and Yang, Kuisong. “The Split”. Cold War History, vol. 1, no. 1, 2000-08-01, pp. 21–52, doi:10.1080/1.'
	);
});

test('three authors are joined by commas and one “and”', () => {
	expect(writeSource(source({ author: [luthi, kuisong, ministry] })).before).toBe(
		'Lüthi, Lorenz M., Yang, Kuisong and Ministry of Foreign Affairs. '
	);
});

test('where nobody wrote, those who edited are named, and called so', () => {
	expect(writeSource(source({ editor: [kuisong] })).before).toBe('Yang, Kuisong (ed.). ');
	expect(writeSource(source({ editor: [kuisong, ministry] })).before).toBe(
		'Yang, Kuisong and Ministry of Foreign Affairs (eds.). '
	);
	expect(writeSource(source({ author: [luthi], editor: [kuisong] })).before).not.toContain('ed.');
});

test('no full stop stands twice', () => {
	expect(line({ author: [luthi] })).toBe('Lüthi, Lorenz M. *The Split*. n.d.');
	expect(line({ title: 'What now?' })).toBe('*What now?* n.d.');
});

test('a date that nobody knows is said to be unknown, a guess to be a guess', () => {
	expect(line()).toBe('*The Split*. n.d.');
	expect(line({ issued: { 'date-parts': [[1969, 3]], circa: true } })).toBe(
		'*The Split*. c. 1969-03.'
	);
});

test.each<[number[] | undefined, boolean, string | undefined]>([
	[[1969], false, '1969'],
	[undefined, false, undefined],
	[[1969, 3], false, '1969-03'],
	[[1969, 3, 2], false, '1969-03-02'],
	[[1969, 3], true, '1969-03~']
])('issued %j, circa %s, it is dated %s', (parts, circa, edtf) => {
	const { issued } = writeSource(source(parts ? { issued: { 'date-parts': [parts], circa } } : {}));
	expect(issued.edtf).toBe(edtf);
});

test('it leads to the DOI where there is one, else to the page, else nowhere', () => {
	expect(writeSource(source({ DOI: '10.1/x', URL: 'https://example.org' })).url).toBe(
		'https://doi.org/10.1/x'
	);
	expect(writeSource(source({ URL: 'https://example.org' })).url).toBe('https://example.org');
	expect(writeSource(source())).not.toHaveProperty('url');
});

test('the sources of a text are named in order, each once', () => {
	expect(
		citedIn([
			['A ', { cite: [{ source: 'b' }, { source: 'a', locator: '3' }] }, { emphasis: 'x' }],
			[{ date: '1969', text: '1969' }, { cite: [{ source: 'b' }] }, { cite: [{ source: 'c' }] }]
		])
	).toEqual(['b', 'a', 'c']);
	expect(citedIn([])).toEqual([]);
});

test('a title in another language is followed by its translation', () => {
	expect(
		line({
			title: '珍宝岛',
			custom: { class: 'scholarly-work', read: 'whole', translatedTitle: 'Zhenbao Island' },
			issued: { 'date-parts': [[2004]] }
		})
	).toBe('*珍宝岛* [Zhenbao Island]. 2004.');
});
