import type { Language } from '../i18n';

/** The folder of a language's pages, from the atlas's own: nothing for English. */
export function languageFolder(language: Language): string {
	return language === 'en' ? '' : `${language}/`;
}

/** The page of a record, from the atlas's own folder. It stays for ever. */
export function pagePath(id: string, language: Language): string {
	return `${languageFolder(language)}r/${id}/`;
}

/** A tour for a class, to be printed. */
export function handOutPath(tour: string, language: Language): string {
	return `${pagePath(tour, language)}hand-out/`;
}
