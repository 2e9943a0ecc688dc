import type { Language } from './index';

/** States that are no more, which the browser's own list of regions does not know. */
const FORMER: Record<string, Record<Language, string>> = {
	SUN: { en: 'USSR', 'zh-Hans': '苏联', ru: 'СССР' },
	CHN: { en: 'People’s Republic of China', 'zh-Hans': '中华人民共和国', ru: 'КНР' },
	TWN: { en: 'Republic of China', 'zh-Hans': '中华民国', ru: 'Китайская Республика' },
	DDR: { en: 'German Democratic Republic', 'zh-Hans': '民主德国', ru: 'ГДР' },
	VDR: { en: 'Democratic Republic of Vietnam', 'zh-Hans': '越南民主共和国', ru: 'ДРВ' },
	YUG: { en: 'Yugoslavia', 'zh-Hans': '南斯拉夫', ru: 'Югославия' },
	CSK: { en: 'Czechoslovakia', 'zh-Hans': '捷克斯洛伐克', ru: 'Чехословакия' }
};

/** Alpha-3 to alpha-2, for the states of the records that `Intl` can name. */
const ALPHA_2: Record<string, string> = {
	RUS: 'RU',
	KAZ: 'KZ',
	KGZ: 'KG',
	TJK: 'TJ',
	UZB: 'UZ',
	MNG: 'MN',
	PRK: 'KP',
	KOR: 'KR',
	JPN: 'JP',
	USA: 'US',
	IND: 'IN',
	VNM: 'VN'
};

/** The name of a state by its alpha-3 code; the code itself when nobody names it. */
export function polityName(code: string, language: Language): string {
	const former = FORMER[code];
	if (former) return former[language];
	const region = ALPHA_2[code];
	if (!region) return code;
	return new Intl.DisplayNames([language], { type: 'region' }).of(region) ?? code;
}
