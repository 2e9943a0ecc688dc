import { expect, test } from 'vitest';
import { greetingFor } from '../../../src/i18n/negotiation';

test.each<[tags: string, language: string]>([
	// Its own languages, however they are written.
	['en', 'en'],
	['en-US,en', 'en'],
	['en-CN,zh-CN', 'en'],
	['zh', 'zh-Hans'],
	['zh-CN,zh,en', 'zh-Hans'],
	['zh_CN', 'zh-Hans'],
	['ZH-hans-cn', 'zh-Hans'],
	['zh-SG', 'zh-Hans'],
	['zh-Hans-HK', 'zh-Hans'],
	['cmn-Hans-CN', 'zh-Hans'],
	['ru', 'ru'],
	['ru-RU,ru,en-US', 'ru'],
	['ru-UA', 'ru'],
	['ru-Latn', 'ru'],
	// At home where Russian or Chinese has a standing by law.
	['be', 'ru'],
	['be-BY,en', 'ru'],
	['be-tarask', 'ru'],
	['kk', 'ru'],
	['kk-Cyrl-KZ,en', 'ru'],
	['ky-KG', 'ru'],
	['tg-Cyrl', 'ru'],
	['tt-RU', 'ru'],
	['sah', 'ru'],
	['ug', 'zh-Hans'],
	['bo', 'zh-Hans'],
	['yue', 'zh-Hans'],
	['wuu', 'zh-Hans'],
	// Where it is spoken counts.
	['kk-CN', 'zh-Hans'],
	['kk-Arab', 'zh-Hans'],
	['ug-KZ', 'ru'],
	['bo-IN', 'en'],
	['mn-Mong-CN', 'zh-Hans'],
	// Nothing is supposed of others: the next that the browser names.
	['uk', 'en'],
	['uk-UA,ru,en', 'ru'],
	['uk-UA,en,ru', 'en'],
	['uk-RU', 'en'],
	['uz', 'en'],
	['uz-UZ,ru', 'ru'],
	['ka,hy,az,tk,mn', 'en'],
	['mn,zh-CN', 'zh-Hans'],
	['fr-FR', 'en'],
	['fr-FR,zh-CN', 'zh-Hans'],
	['de-RU', 'en'],
	['ko-CN', 'en'],
	['ja,en,zh', 'en'],
	// No languages at all.
	['', 'en'],
	['*', 'en'],
	['C,ru', 'ru'],
	['en-US@posix,zh', 'zh-Hans'],
	['und', 'en'],
	['und-RU', 'en'],
	['x-klingon', 'en']
])('a browser that names %s is spoken to in %s', (tags, language) => {
	expect(greetingFor(tags.split(',')).language).toBe(language);
});

test('a browser that names nothing is spoken to in English', () => {
	expect(greetingFor([])).toEqual({ language: 'en', traditional: false });
});

test.each<[tags: string, traditional: boolean]>([
	['zh-TW', true],
	['zh-HK,en', true],
	['zh-MO', true],
	['zh-Hant', true],
	['zh-Hant-CN', true],
	['zh_TW', true],
	['yue', true],
	['ja,zh-TW', true],
	['zh-CN,zh-TW', false],
	['zh-Hans-TW', false],
	['zh', false],
	['zh-SG', false],
	['yue-CN', false],
	['ug', false],
	['en,zh-TW', false],
	['ru', false]
])('%s: reads traditional characters, and is met in Chinese: %s', (tags, traditional) => {
	expect(greetingFor(tags.split(',')).traditional).toBe(traditional);
});
