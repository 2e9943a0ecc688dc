import { describe, expect, test } from 'vitest';
import { Dataset } from '../../../src/dataset/dataset';
import { entryOf } from '../../../src/dataset/entries';
import { alphabetical } from '../../../src/features/contents/alphabet';
import { en } from '../../../src/i18n/whole';
import type { Language } from '../../../src/i18n';
import { KIND_IDS, type OpeningData, type Reference } from '../../../src/kinds';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
dataset.add(publicJson<Reference>('reference.json'));
// Titles need no other words than those of the states, which every language has.
const lettersIn = (language: Language) =>
	alphabetical(dataset, { dataset, day: -305, language, words: en });
const titlesUnder = (language: Language, letter: string) =>
	lettersIn(language)
		.find((one) => one.letter === letter)
		?.those.map(({ title }) => title) ?? [];

describe('From A to Z', () => {
	test.each(['en', 'zh-Hans', 'ru'] as const)('every record stands once, in %s', (language) => {
		const ids = lettersIn(language).flatMap(({ those }) =>
			those.map(({ found }) => found.record.id)
		);
		// Disputed ground that is a place stands as that place.
		const all = new Set(
			KIND_IDS.flatMap((kind) => dataset.data[kind].map(({ id }) => entryOf(id, dataset)))
		);
		expect(all).toContain('zhenbao');
		expect(all).not.toContain('damansky-zhenbao');
		expect(ids.toSorted()).toEqual([...all].toSorted());
	});

	test('letters are those of the reader’s language, each once, in order', () => {
		for (const language of ['en', 'zh-Hans'] as const) {
			const letters = lettersIn(language).map(({ letter }) => letter);
			expect(letters).toEqual([...new Set(letters)].toSorted());
			expect(letters.filter((letter) => !/^[A-Z]$|^0–9$/.test(letter))).toEqual([]);
		}
		const russian = lettersIn('ru').map(({ letter }) => letter);
		expect(russian).toContain('Ш');
		expect(new Set(russian).size).toBe(russian.length);
		expect(russian.indexOf('А')).toBeLessThan(russian.indexOf('Ш'));
	});

	test('marks and articles before a title do not count', () => {
		expect(titlesUnder('en', 'N')).toContain('The Nine Commentaries');
		expect(titlesUnder('ru', 'Д')).toContain('«Доктрина Брежнева»');
	});

	test('people stand under their family names', () => {
		expect(titlesUnder('en', 'K')).toContain('Nikita Khrushchev');
		expect(titlesUnder('en', 'M')).toContain('Mao Zedong');
		expect(titlesUnder('ru', 'Х')).toContain('Никита Сергеевич Хрущёв');
		expect(titlesUnder('zh-Hans', 'H')).toContain('尼基塔·赫鲁晓夫');
	});

	test('Chinese titles stand under their pinyin, also those made of two names', () => {
		expect(titlesUnder('zh-Hans', 'X')).toContain('修正主义');
		expect(titlesUnder('zh-Hans', 'B')).toContain('北京 – 莫斯科');
	});

	test('each stands with its names in the other languages', () => {
		const found = lettersIn('en')
			.flatMap(({ those }) => those)
			.find((one) => one.found.record.id === 'peaceful-coexistence');
		expect(found?.others).toEqual([
			{ language: 'zh-Hans', name: '和平共处' },
			{ language: 'ru', name: 'Мирное сосуществование' }
		]);
	});
});
