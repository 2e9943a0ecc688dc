import type { Language } from './index';

/** What the months of a language are called, January first. */
export interface MonthNames {
	/** By themselves: «март 1969». */
	readonly alone: readonly string[];
	/** After a day: «2 марта 1969». */
	readonly afterDay: readonly string[];
	/** By themselves, where there is little room: «март», «сент.». */
	readonly shortAlone: readonly string[];
	/** After a day, where there is little room: «2 мар.», «2 сент.». */
	readonly shortAfterDay: readonly string[];
}

const ENGLISH = inWords(
	'January February March April May June July August September October November December'
);
const ENGLISH_SHORT = inWords('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec');
const CHINESE = ENGLISH.map((_, index) => `${index + 1}月`);

/**
 * As CLDR has them (a test compares them with the browser's own). Kept here because the browser's
 * tables take longer to load than all else that the first view is made of.
 */
export const MONTH_NAMES: Record<Language, MonthNames> = {
	en: {
		alone: ENGLISH,
		afterDay: ENGLISH,
		shortAlone: ENGLISH_SHORT,
		shortAfterDay: ENGLISH_SHORT
	},
	ru: {
		alone: inWords(
			'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'
		),
		afterDay: inWords(
			'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
		),
		shortAlone: inWords('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
		shortAfterDay: inWords('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.')
	},
	'zh-Hans': {
		alone: CHINESE,
		afterDay: CHINESE,
		shortAlone: CHINESE,
		shortAfterDay: CHINESE
	}
};

/** The months in Chinese numerals: 三月. */
export const CHINESE_NUMERAL_MONTHS = inWords(
	'一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'
);

function inWords(names: string): readonly string[] {
	return names.split(' ');
}
