import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n';
import { en, ru, zhHans } from '../../../src/i18n/whole';
import { LOCALES } from '../../../src/i18n/locales';
import { writeList, writeMetres, writeNumber } from '../../../src/i18n/numbers';
import { polityName } from '../../../src/i18n/polities';

const REGIONS = {
	RUS: 'RU',
	KAZ: 'KZ',
	KGZ: 'KG',
	TJK: 'TJ',
	UZB: 'UZ',
	MNG: 'MN',
	GBR: 'GB',
	IND: 'IN',
	JPN: 'JP',
	PRK: 'KP',
	USA: 'US',
	VNM: 'VN'
};

/** Spaces of any width are one. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('a number stands in the notation of its language', () => {
	expect(writeNumber(4209.3, 'en')).toBe('4,209.3');
	expect(writeNumber(4209.3, 'zh-Hans')).toBe('4209.3');
	expect(writeNumber(4209.3, 'ru')).toBe('4209,3');
	expect(writeNumber(43_000, 'zh-Hans')).toBe('43,000');
	expect(plain(writeNumber(43_000, 'ru'))).toBe('43 000');
});

test.each(LANGUAGES)(
	'%s: numbers, lists and states are written as the browser does',
	(language) => {
		const locale = LOCALES[language];
		const numbers = fc.oneof(
			fc.integer(),
			fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(4)))
		);
		const forms = [0, 1, 2].map(
			(digits) =>
				new Intl.NumberFormat(locale, {
					maximumFractionDigits: digits,
					signDisplay: 'negative',
					// The style pages of Chinese and Russian let four figures stand together.
					useGrouping: language === 'en' ? 'auto' : 'min2'
				})
		);
		fc.assert(
			fc.property(numbers, fc.nat({ max: 2 }), (value, digits) => {
				expect(writeNumber(value, language, digits)).toBe(forms[digits]!.format(value));
			})
		);
		for (const value of [0, 0.05, 1.005, 999.95, 999_999.5, -0.04, -1.5, 1e15])
			expect(writeNumber(value, language)).toBe(forms[1]!.format(value));
		const list = new Intl.ListFormat(locale, { type: 'conjunction' });
		for (const names of [[], ['甲'], ['甲', '乙'], ['甲', '乙', '丙'], ['甲', '乙', '丙', '丁']])
			expect(writeList(names, language)).toBe(list.format(names));
		const regions = new Intl.DisplayNames([language], { type: 'region' });
		for (const [code, region] of Object.entries(REGIONS))
			// The browser writes Russian without ё.
			expect(polityName(code, language).replace('ё', 'е')).toBe(regions.of(region));
	}
);

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
