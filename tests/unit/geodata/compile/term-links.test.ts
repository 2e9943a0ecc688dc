import { describe, expect, test } from 'vitest';
import { termForms, withTerms } from '../../../../geodata/compile/term-links';
import { emptyArchive } from '../../../../geodata/read/archive';
import type { Language } from '../../../../src/i18n';
import type { Inline } from '../../../../src/kinds/compiled';
import { names, person, term } from '../../fixtures/archive';

const called = (en: string, zh: string, ru: string) => ({ ...names(en), 'zh-Hans': zh, ru });
const forms = termForms({
	...emptyArchive(),
	terms: [
		term('revisionism', {
			names: called('Revisionism', '修正主义', 'Ревизионизм'),
			spellings: {
				en: ['modern revisionism', 'revisionists'],
				'zh-Hans': ['现代修正主义'],
				ru: ['ревизионизма']
			}
		}),
		term('hegemonism', {
			names: called('Hegemonism', '霸权主义', 'Гегемонизм'),
			spellings: { en: ['hegemony'], 'zh-Hans': [], ru: [] }
		}),
		term('brezhnev-doctrine', { names: called('Brezhnev doctrine', '勃列日涅夫主义', 'Доктрина') })
	]
});
const link = (paragraph: Inline[], language: Language = 'en', seen = new Set<string>()) =>
	withTerms([paragraph], language, forms, seen)[0];
const linked = (text: string, language: Language = 'en') =>
	link([text], language)?.flatMap((part) =>
		typeof part === 'object' && 'term' in part ? [`${part.term}: ${part.text}`] : []
	);

describe('A term in a text', () => {
	test('is linked where it is first named, and not again', () => {
		expect(link(['It was revisionism; revisionists said not.'])).toEqual([
			'It was ',
			{ term: 'revisionism', text: 'revisionism' },
			'; revisionists said not.'
		]);
	});

	test('is linked once in all paragraphs of a story', () => {
		const seen = new Set<string>();
		link(['Of revisionism.'], 'en', seen);
		expect(link(['Of revisionism.'], 'en', seen)).toEqual(['Of revisionism.']);
	});

	test('is found at the beginning of a sentence, and in the middle of one', () => {
		expect(linked('Hegemony was the word.')).toEqual(['hegemonism: Hegemony']);
		expect(linked('They called it the Brezhnev doctrine.')).toEqual([
			'brezhnev-doctrine: Brezhnev doctrine'
		]);
	});

	test('is found in its longest form', () => {
		expect(linked('against modern revisionism')).toEqual(['revisionism: modern revisionism']);
		expect(linked('反对现代修正主义', 'zh-Hans')).toEqual(['revisionism: 现代修正主义']);
	});

	test('is found in Chinese within the sentence, in Russian in the case in which it stands', () => {
		expect(linked('苏联反对霸权主义。', 'zh-Hans')).toEqual(['hegemonism: 霸权主义']);
		expect(linked('против ревизионизма', 'ru')).toEqual(['revisionism: ревизионизма']);
	});

	test('is not found inside another word', () => {
		expect(linked('the anti-hegemony clause; a revisionismus')).toEqual([]);
	});

	test('is left alone in titles, links, dates and the words that somebody is quoted with', () => {
		expect(linked('It said: “Down with revisionism and its friends”.')).toEqual([]);
		expect(linked('«против ревизионизма и догматизма»', 'ru')).toEqual([]);
		expect(linked('《反对修正主义》一文', 'zh-Hans')).toEqual([]);
		expect(linked('《修正主义》', 'zh-Hans')).toEqual([]);
		const others: Inline[] = [
			{ emphasis: 'On Revisionism' },
			{ record: 'moscow', text: 'revisionism' },
			{ date: '1960', text: 'revisionism' }
		];
		expect(link(others)).toEqual(others);
	});

	test('is left alone in a quotation that runs on past a link', () => {
		const words: Inline[] = ['“In ', { record: 'moscow', text: 'Moscow' }, ' revisionism rules”.'];
		expect(link(words)).toEqual(words);
	});

	test('is explained where it stands alone between quotation marks, as one side’s word', () => {
		expect(linked('what it called “modern revisionism”')).toEqual([
			'revisionism: modern revisionism'
		]);
		expect(linked('It rejected "hegemony" in Asia.')).toEqual(['hegemonism: hegemony']);
	});

	test('is text where there are no terms', () => {
		expect(withTerms([['revisionism']], 'en', termForms(emptyArchive()), new Set())).toEqual([
			['revisionism']
		]);
	});
});

describe('A person in a text', () => {
	const known = termForms({
		...emptyArchive(),
		people: [
			person('nikita-khrushchev', {
				names: called('Nikita Khrushchev', '尼基塔·赫鲁晓夫', 'Никита Сергеевич Хрущёв')
			})
		]
	});
	const read = (text: string, language: Language, seen = new Set<string>()) =>
		withTerms([[text]], language, known, seen)[0];

	test('is linked where it is first named in full, in each language, in Russian without the patronymic too', () => {
		const to = (text: string) => ({ record: 'nikita-khrushchev', text });
		expect(read('So Nikita Khrushchev; Nikita Khrushchev spoke.', 'en')).toEqual([
			'So ',
			to('Nikita Khrushchev'),
			'; Nikita Khrushchev spoke.'
		]);
		expect(read('尼基塔·赫鲁晓夫说', 'zh-Hans')).toEqual([to('尼基塔·赫鲁晓夫'), '说']);
		expect(read('Никита Хрущёв сказал', 'ru')).toEqual([to('Никита Хрущёв'), ' сказал']);
	});

	test('is not linked in the text about that person', () => {
		expect(read('Nikita Khrushchev', 'en', new Set(['nikita-khrushchev']))).toEqual([
			'Nikita Khrushchev'
		]);
	});
});
