import { expect, test } from 'vitest';
import { figuresLost, figuresWon } from '../../../../geodata/read/figures';
import {
	geometryTextIn,
	locatorIn,
	unknownLocator,
	withLocatorsIn
} from '../../../../geodata/translation/tables';
import type { AtlasData } from '../../../../src/kinds';
import { publicJson } from '../public-data';

test.each([
	['p. 112', 'ru', 'с. 112'],
	['pp. 189–190', 'ru', 'с. 189–190'],
	['p. 112', 'zh-Hans', '第112页'],
	['Article 3', 'zh-Hans', '第3条'],
	['no. LOC-HAK-462-5-13-9', 'en', 'no. LOC-HAK-462-5-13-9'],
	['behind the moon', 'ru', 'behind the moon']
] as const)('the locator “%s” is in %s “%s”', (locator, language, said) => {
	expect(locatorIn(locator, language)).toBe(said);
});

test('a locator that nobody has translated is told; a number is none', () => {
	expect(unknownLocator('behind the 2 moons')).toBe('behind the {1} moons');
	expect(unknownLocator('p. 112')).toBeUndefined();
	expect(unknownLocator('112')).toBeUndefined();
});

test('in compiled records, those beside a statement and those in prose', () => {
	const record = {
		locators: { book: 'p. 3' },
		text: [[{ cite: [{ source: 'a', locator: 'p. 4' }] }]]
	};
	expect(withLocatorsIn(record, 'ru')).toEqual({
		locators: { book: 'с. 3' },
		text: [[{ cite: [{ source: 'a', locator: 'с. 4' }] }]]
	});
	expect(withLocatorsIn(record, 'en')).toBe(record);
});

test('how each shape was made is said in every language', () => {
	const { sectors, areas, places, geography } = publicJson<AtlasData>('atlas.json');
	const notes = [...sectors, ...areas, ...places, ...geography].flatMap(
		({ geometryNotes = [] }) => geometryNotes
	);
	expect(notes.length).toBeGreaterThan(50);
	for (const { basis, source } of notes)
		for (const text of [basis, source]) {
			// What is all names stays as it is in Russian, and has Chinese marks in Chinese.
			if (/^GSHHG/.test(text)) continue;
			expect(geometryTextIn(text, 'zh-Hans'), text).toMatch(/\p{Script=Han}/u);
			expect(geometryTextIn(text, 'ru'), text).toMatch(/\p{Script=Cyrillic}/u);
		}
});

test.each([
	['750,000 died', '75万人死亡', 'zh-Hans'],
	['15 to 25 million', '1500万至2500万', 'zh-Hans'],
	['two million dead', '200万人死亡', 'zh-Hans'],
	['57.56 square kilometres', '57,56 км²', 'ru'],
	['6,954 soldiers', '6 954 солдата', 'ru'],
	['1966–67', '1966–1967', 'ru'],
	['the 1950s', '20世纪50年代', 'zh-Hans'],
	['at 9:40 with 61 men', '9时40分，61人', 'zh-Hans'],
	['half a million', '50万', 'zh-Hans']
] as const)('“%s” and “%s” give the same figures', (english, text, language) => {
	expect(figuresLost(english, text, language)).toEqual([]);
	expect(figuresWon(english, text, language)).toEqual([]);
});

test.each([
	['58 dead', '59 погибших', [58], [59]],
	['4,189 times', 'много раз', [4189], []],
	['many times', '4189 раз', [], [4189]],
	['in 1969', 'в 1968 году', [1969], [1968]]
])('“%s” and “%s” do not', (english, text, lost, won) => {
	expect(figuresLost(english, text, 'ru')).toEqual(lost);
	expect(figuresWon(english, text, 'ru')).toEqual(won);
});
