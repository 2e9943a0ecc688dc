import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n';
import { en } from '../../../src/i18n/en';
import { writeMetres, writeNumber } from '../../../src/i18n/numbers';
import { polityName } from '../../../src/i18n/polities';
import { ru } from '../../../src/i18n/ru';
import { zhHans } from '../../../src/i18n/zh-Hans';

/** Spaces of any width are one. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('a number stands in the notation of its language', () => {
	expect(writeNumber(4209.3, 'en')).toBe('4,209.3');
	expect(writeNumber(4209.3, 'zh-Hans')).toBe('4,209.3');
	expect(plain(writeNumber(4209.3, 'ru'))).toBe('4 209,3');
	expect(plain(writeNumber(43_000, 'ru'))).toBe('43 000');
});

test('lengths are in metres below a kilometre and in kilometres from there', () => {
	expect(plain(writeMetres(200, 'en', en))).toBe('200 m');
	expect(plain(writeMetres(1500, 'en', en))).toBe('1.5 km');
	expect(plain(writeMetres(200, 'zh-Hans', zhHans))).toBe('200米');
	expect(plain(writeMetres(1500, 'ru', ru))).toBe('1,5 км');
});

test('states are named in every language, also those that are no more', () => {
	expect(polityName('SUN', 'ru')).toBe('СССР');
	expect(polityName('SUN', 'zh-Hans')).toBe('苏联');
	expect(polityName('MNG', 'en')).toBe('Mongolia');
	expect(polityName('MNG', 'ru')).toBe('Монголия');
	for (const language of LANGUAGES) expect(polityName('XYZ', language)).toBe('XYZ');
});
