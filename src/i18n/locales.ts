import type { Language } from './index';

/** How dates and numbers are written; British English, so that days come before months. */
export const LOCALES: Record<Language, string> = {
	en: 'en-GB',
	'zh-Hans': 'zh-Hans-CN',
	ru: 'ru-RU'
};
