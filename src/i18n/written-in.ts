import type { Language } from './index';

/** What a text of a language has, or is without any letter; English has no signs of its own. */
const SIGNS: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
	'zh-Hans': /\p{Script=Han}|^\P{L}*$/u,
	ru: /\p{Script=Cyrillic}|^\P{L}*$/u
};

/** In which language a text of the record is for a reader of this one: what is not translated yet is English, a bare figure is anybody’s. */
export function writtenIn(text: string, language: Language): Language {
	return language === 'en' || SIGNS[language].test(text) ? language : 'en';
}
