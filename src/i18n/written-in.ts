import type { Language } from './index';

/** Signs that every text of a language has; English has none of its own. */
const SIGNS: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
	'zh-Hans': /\p{Script=Han}/u,
	ru: /\p{Script=Cyrillic}/u
};

/** In which language a text of the record is for a reader of this one: what is not translated yet is English. */
export function writtenIn(text: string, language: Language): Language {
	return language === 'en' || SIGNS[language].test(text) ? language : 'en';
}
