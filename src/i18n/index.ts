import type { FirstWords } from './en';
import { importScript } from './import-script';
import { LANGUAGES, type Language } from './languages';
import type { LaterWords } from './later-en';
import { complete, type Words } from './words';

export { LANGUAGES, type Language };
export type { Words };

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
	en: 'English',
	'zh-Hans': '中文',
	ru: 'Русский'
};

/** The words that the page opens with; of the language in which it does, `opening-help.js` asks for them ahead. */
const first: Record<Language, (again: boolean) => Promise<FirstWords>> = {
	en: async (again) => (await importScript('en', () => import('./en'), again)).en,
	'zh-Hans': async (again) =>
		(await importScript('zh-Hans', () => import('./zh-Hans'), again)).zhHans,
	ru: async (again) => (await importScript('ru', () => import('./ru'), again)).ru
};

/** Those that only parts say which come later. */
const later: Record<Language, (again: boolean) => Promise<{ later: LaterWords }>> = {
	en: (again) => importScript('later-en', () => import('./later-en'), again),
	'zh-Hans': (again) => importScript('later-zh-Hans', () => import('./later-zh-Hans'), again),
	ru: (again) => importScript('later-ru', () => import('./later-ru'), again)
};

const failed = new Set<unknown>();

/** After it failed, it is asked for under another address. */
async function load<T>(loader: (again: boolean) => Promise<T>): Promise<T> {
	try {
		return await loader(failed.has(loader));
	} catch (problem) {
		failed.add(loader);
		throw problem;
	}
}

/** The languages that are spoken, with their words, and whether the later ones are among these. */
const spoken = new Map<Language, { words: FirstWords; isWhole: boolean }>();
let isLaterNeeded = false;

/**
 * The words of a language. Those of later parts are among them as soon as one of these is wanted:
 * the first script says none of them.
 */
export async function loadWords(language: Language): Promise<Words> {
	const words = await load(first[language]);
	if (!spoken.has(language)) spoken.set(language, { words, isWhole: false });
	if (isLaterNeeded) await completeWordsOf(language);
	return words as Words;
}

/** Brings the words that later parts say, in every language spoken. */
export async function completeWords(): Promise<void> {
	isLaterNeeded = true;
	await Promise.all([...spoken.keys()].map(completeWordsOf));
}

async function completeWordsOf(language: Language): Promise<void> {
	const own = spoken.get(language);
	if (!own || own.isWhole) return;
	complete(own.words, (await load(later[language])).later);
	own.isWhole = true;
}

/** The language a tag asks for (`zh`, `zh-CN`, `ru-RU` …), or `undefined` when the atlas does not speak it. */
export function languageOf(tag: string): Language | undefined {
	const primary = tag.toLowerCase().split(/[-_]/)[0];
	if (primary === 'zh') return 'zh-Hans';
	if (primary === 'ru') return 'ru';
	if (primary === 'en') return 'en';
	return undefined;
}
