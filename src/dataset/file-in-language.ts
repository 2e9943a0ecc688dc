import type { Language } from '../i18n';

/** The name of a published file that is there once for each language: `stories.json`, `stories.ru.json`. */
export function fileIn(name: string, language: Language): string {
	return language === 'en' ? name : name.replace(/\.json$/, `.${language}.json`);
}
