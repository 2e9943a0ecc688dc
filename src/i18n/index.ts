import { en, type Words } from './en';
import { importScript } from './import-script';

export type { Words } from './en';

/** The languages of the interface, as BCP-47 tags. */
export const LANGUAGES = ['en', 'zh-Hans', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	en: 'English',
	'zh-Hans': '中文',
	ru: 'Русский'
};

/** English is here from the start; the others arrive when asked for. */
const loaders: Record<Language, (again: boolean) => Promise<Words>> = {
	en: () => Promise.resolve(en),
	'zh-Hans': async (again) =>
		(await importScript('zh-Hans', () => import('./zh-Hans'), again)).zhHans,
	ru: async (again) => (await importScript('ru', () => import('./ru'), again)).ru
};

const failed = new Set<Language>();

/** The words of a language. */
export async function loadWords(language: Language): Promise<Words> {
	try {
		return await loaders[language](failed.has(language));
	} catch (problem) {
		failed.add(language);
		throw problem;
	}
}

/** The language a tag asks for (`zh`, `zh-CN`, `ru-RU` …), or `undefined` when the atlas does not speak it. */
export function languageOf(tag: string): Language | undefined {
	const primary = tag.toLowerCase().split(/[-_]/)[0];
	if (primary === 'zh') return 'zh-Hans';
	if (primary === 'ru') return 'ru';
	if (primary === 'en') return 'en';
	return undefined;
}
