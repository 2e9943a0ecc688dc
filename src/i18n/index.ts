import type { FirstWords } from './en';
import { importScript } from './import-script';
import { LANGUAGES, type Language } from './languages';
import type { LaterWords } from './later-en';
import type { MapWords } from './map-en';
import { complete, type Words } from './words';

export { LANGUAGES, type Language };
export type { Words };

/** What of a language's words comes later, by the name that its files begin with. */
type Portion = 'map' | 'later';

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

/** Those that come later: with the map, and with the first of the parts that come when they are wanted. */
const portions: Record<
	Portion,
	Record<Language, (again: boolean) => Promise<MapWords | LaterWords>>
> = {
	map: {
		en: async (again) => (await importScript('map-en', () => import('./map-en'), again)).map,
		'zh-Hans': async (again) =>
			(await importScript('map-zh-Hans', () => import('./map-zh-Hans'), again)).map,
		ru: async (again) => (await importScript('map-ru', () => import('./map-ru'), again)).map
	},
	later: {
		en: async (again) => (await importScript('later-en', () => import('./later-en'), again)).later,
		'zh-Hans': async (again) =>
			(await importScript('later-zh-Hans', () => import('./later-zh-Hans'), again)).later,
		ru: async (again) => (await importScript('later-ru', () => import('./later-ru'), again)).later
	}
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

/** The languages that are spoken, with their words, and which portions of the later ones are among these. */
const spoken = new Map<Language, { words: FirstWords; has: Set<Portion> }>();
const wanted = new Set<Portion>();

/**
 * The words of a language. Those that come later are among them as soon as they are wanted: the
 * first script says none of them.
 */
export async function loadWords(language: Language): Promise<Words> {
	const words = await load(first[language]);
	if (!spoken.has(language)) spoken.set(language, { words, has: new Set() });
	await Promise.all([...wanted].map((portion) => bring(portion, language)));
	return words as Words;
}

/** Brings the words that the map says and what stands over it, in every language spoken. */
export async function bringMapWords(): Promise<void> {
	await want('map');
}

/** Brings all words, those that later parts say, too, in every language spoken. */
export async function completeWords(): Promise<void> {
	await Promise.all([want('map'), want('later')]);
}

async function want(portion: Portion): Promise<void> {
	wanted.add(portion);
	await Promise.all([...spoken.keys()].map((language) => bring(portion, language)));
}

async function bring(portion: Portion, language: Language): Promise<void> {
	const own = spoken.get(language);
	if (!own || own.has.has(portion)) return;
	complete(own.words, await load(portions[portion][language]));
	own.has.add(portion);
}

/** The language a tag asks for (`zh`, `zh-CN`, `ru-RU` …), or `undefined` when the atlas does not speak it. */
export function languageOf(tag: string): Language | undefined {
	const primary = tag.toLowerCase().split(/[-_]/)[0];
	if (primary === 'zh') return 'zh-Hans';
	if (primary === 'ru') return 'ru';
	if (primary === 'en') return 'en';
	return undefined;
}
