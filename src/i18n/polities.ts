import type { Language } from './index';

/** States that are no more, which the browser's own list of regions does not know, and the two that would both be called China. */
const OWN: Record<string, Record<Language, string>> = {
	SUN: { en: 'USSR', 'zh-Hans': '苏联', ru: 'СССР' },
	// Until 1949 it holds and claims land in these records; the name is its own.
	TWN: { en: 'Republic of China', 'zh-Hans': '中华民国', ru: 'Китайская Республика' },
	CHN: { en: 'People’s Republic of China', 'zh-Hans': '中华人民共和国', ru: 'КНР' }
};

/** Alpha-3 to alpha-2, for the states along the border and those that signed, which `Intl` can name. */
const ALPHA_2: Record<string, string> = {
	RUS: 'RU',
	KAZ: 'KZ',
	KGZ: 'KG',
	TJK: 'TJ',
	UZB: 'UZ',
	MNG: 'MN',
	GBR: 'GB',
	IND: 'IN',
	JPN: 'JP',
	PRK: 'KP',
	USA: 'US',
	VNM: 'VN'
};

/** The name of a state by its alpha-3 code; the code itself when nobody names it. */
export function polityName(code: string, language: Language): string {
	const own = OWN[code];
	if (own) return own[language];
	const region = ALPHA_2[code];
	if (!region) return code;
	return new Intl.DisplayNames([language], { type: 'region' }).of(region) ?? code;
}
