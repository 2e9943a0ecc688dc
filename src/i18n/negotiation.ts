import { languageOf, type Language } from './index';

/** The language that suits a reader, by the languages that their browser names. */
export interface Greeting {
	language: Language;
	/** The reader reads Chinese in traditional characters, and the atlas writes simplified ones. */
	traditional: boolean;
}

/** States and territories where one of our languages is official, or has a like standing by law. */
const OFFICIAL: Partial<Record<string, Language>> = {
	BY: 'ru',
	CN: 'zh-Hans',
	HK: 'zh-Hans',
	KG: 'ru',
	KZ: 'ru',
	MO: 'zh-Hans',
	RU: 'ru',
	TJ: 'ru',
	TW: 'zh-Hans'
};

/** The first of these tags that the atlas can meet decides; where it meets none it speaks English. */
export function greetingFor(tags: readonly string[]): Greeting {
	for (const tag of tags) {
		const greeting = greetingOf(tag);
		if (greeting) return greeting;
	}
	return { language: 'en', traditional: false };
}

function greetingOf(tag: string): Greeting | undefined {
	const locale = localeOf(tag);
	if (!locale) return undefined;
	const language = languageOf(locale.language) ?? officialAtHome(locale);
	if (!language) return undefined;
	return { language, traditional: language === 'zh-Hans' && locale.maximize().script === 'Hant' };
}

/** Kazakh, Yakut, Cantonese …: what is official where the language is at home, unless it is spoken elsewhere. */
function officialAtHome({ language, script, region }: Intl.Locale): Language | undefined {
	const home = new Intl.Locale(language, script === undefined ? {} : { script }).maximize().region;
	if (home === undefined || !OFFICIAL[home]) return undefined;
	return OFFICIAL[region ?? home];
}

/** Browsers may name what is no language: `*`, `C`, nothing, or `und`, which stands for none in particular. */
function localeOf(tag: string): Intl.Locale | undefined {
	if (/^und\b/i.test(tag)) return undefined;
	try {
		return new Intl.Locale(tag.trim().replaceAll('_', '-'));
	} catch {
		return undefined;
	}
}
