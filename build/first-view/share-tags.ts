import { LANGUAGES, type Language } from '../../src/i18n';
import { STOPS } from '../../src/i18n/stops';
import { WORDS } from '../../src/i18n/whole';
import { escape } from './html';

/** As Open Graph names languages. */
const LOCALES: Record<Language, string> = { en: 'en_GB', 'zh-Hans': 'zh_CN', ru: 'ru_RU' };

/** The atlas's name in a language, which is all that is written on its picture there. */
export const atlasName = (language: Language): string =>
	WORDS[language].title + STOPS[language].colon + WORDS[language].subtitle;

const property = (name: string, content: string): string =>
	`<meta property="${name}" content="${escape(content)}" />`;

/** The language of a page, and which others there are. */
export const localeTags = (language: Language): string[] => [
	property('og:locale', LOCALES[language]),
	...LANGUAGES.filter((other) => other !== language).map((other) =>
		property('og:locale:alternate', LOCALES[other])
	)
];

/** The picture that chats show of a page, and what it says to those who do not see it. */
export const pictureTags = (address: string, says: string): string[] => [
	property('og:image', address),
	property('og:image:type', 'image/png'),
	property('og:image:width', '1200'),
	property('og:image:height', '630'),
	property('og:image:alt', says),
	'<meta name="twitter:card" content="summary_large_image" />'
];

/**
 * What chats show of the atlas itself. Whoever links to it may write in any language, and its address
 * names none that a server sees: the picture has its name in all of them.
 */
export function shareTags(site: string, description: string): string {
	const { title } = WORDS.en;
	return [
		property('og:title', atlasName('en')),
		property('og:description', description),
		property('og:type', 'website'),
		property('og:site_name', title),
		...localeTags('en'),
		...pictureTags(`${site}share/all.png`, LANGUAGES.map(atlasName).join(' · ')),
		...(site === '' ? [] : [property('og:url', site)])
	].join('\n\t\t');
}
