import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { syllablesOf } from '../../../../geodata/publish/search/pinyin';
import { wadeGiles } from '../../../../geodata/publish/search/wade-giles';
import type { SearchKeys } from '../../../../src/dataset/search/search-keys';
import { publicJson, publicText } from '../public-data';

test.each([
	['Zhēnbǎo', 'Chen-pao'],
	['Hēixiāzi', 'Hei-hsia-tzu'],
	['Máo', 'Mao'],
	['Zédōng', 'Tse-tung'],
	['Ēnlái', 'En-lai'],
	['Dèng', 'Teng'],
	['Xiǎopíng', 'Hsiao-p’ing'],
	['Qióng', 'Ch’iung'],
	['Guōfēng', 'Kuo-feng'],
	['Duō', 'To'],
	['Lǚshùn', 'Lü-shun'],
	['Xuě', 'Hsüeh'],
	['Sìchuān', 'Ssu-ch’uan'],
	['Rìběn', 'Jih-pen'],
	['Yúnnán', 'Yün-nan'],
	['Xī’ān', 'Hsi-an'],
	['dǎo', 'tao']
])('%s is %s in Wade–Giles', (pinyin, expected) => {
	expect(wadeGiles(pinyin)).toBe(expected);
});

test('what is no pinyin has no syllables', () => {
	expect(syllablesOf('moscow')).toBeUndefined();
	expect(syllablesOf('henei')).toEqual(['he', 'nei']);
	expect(syllablesOf('fangan')).toEqual(['fan', 'gan']);
});

test('the keys weigh at most 40 kB, and know every traditional character once', () => {
	expect(gzipSync(publicText('search.json')).length).toBeLessThan(40_000);
	const { characters } = publicJson<SearchKeys>('search.json');
	const traditional = [...characters].filter((_, place) => place % 2 === 0);
	expect(new Set(traditional).size).toBe(traditional.length);
	expect(characters).toContain('寶宝');
});
