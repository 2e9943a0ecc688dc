import type { Language } from './index';

/**
 * The states of the border and those that signed, by their alpha-3 codes. Those that are no more, and the two that
 * would both be called China, have names of our own; the others those of the browser, whose list takes it longer than
 * a frame to open: a test compares them.
 */
const NAMES: Record<string, Record<Language, string>> = {
	SUN: { en: 'USSR', 'zh-Hans': '苏联', ru: 'СССР' },
	// Until 1949 it holds and claims land in these records; the name is its own.
	TWN: { en: 'Republic of China', 'zh-Hans': '中华民国', ru: 'Китайская Республика' },
	CHN: { en: 'People’s Republic of China', 'zh-Hans': '中华人民共和国', ru: 'КНР' },
	RUS: { en: 'Russia', 'zh-Hans': '俄罗斯', ru: 'Россия' },
	KAZ: { en: 'Kazakhstan', 'zh-Hans': '哈萨克斯坦', ru: 'Казахстан' },
	KGZ: { en: 'Kyrgyzstan', 'zh-Hans': '吉尔吉斯斯坦', ru: 'Киргизия' },
	TJK: { en: 'Tajikistan', 'zh-Hans': '塔吉克斯坦', ru: 'Таджикистан' },
	UZB: { en: 'Uzbekistan', 'zh-Hans': '乌兹别克斯坦', ru: 'Узбекистан' },
	MNG: { en: 'Mongolia', 'zh-Hans': '蒙古', ru: 'Монголия' },
	GBR: { en: 'United Kingdom', 'zh-Hans': '英国', ru: 'Великобритания' },
	IND: { en: 'India', 'zh-Hans': '印度', ru: 'Индия' },
	JPN: { en: 'Japan', 'zh-Hans': '日本', ru: 'Япония' },
	PRK: { en: 'North Korea', 'zh-Hans': '朝鲜', ru: 'КНДР' },
	USA: { en: 'United States', 'zh-Hans': '美国', ru: 'Соединённые Штаты' },
	VNM: { en: 'Vietnam', 'zh-Hans': '越南', ru: 'Вьетнам' }
};

/** The name of a state by its alpha-3 code; the code itself when nobody names it. */
export function polityName(code: string, language: Language): string {
	return NAMES[code]?.[language] ?? code;
}
