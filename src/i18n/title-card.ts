import type { Language } from './index';

/**
 * What the atlas says to a reader who comes for the first time. The build writes it into the page, so no script
 * carries it.
 */
export interface TitleCardWords {
	/** What the card is, to who hears the page. */
	region: string;
	subject: string;
	years: string;
	/** What this is, in one glance. */
	sentence: string;
	tour: string;
	minutes: (minutes: number) => string;
	look: string;
	search: string;
}

const russian = new Intl.PluralRules('ru');
const RUSSIAN_MINUTES = {
	zero: 'минут',
	one: 'минута',
	two: 'минуты',
	few: 'минуты',
	many: 'минут',
	other: 'минуты'
};

export const TITLE_CARD_WORDS: Record<Language, TitleCardWords> = {
	en: {
		region: 'Welcome',
		subject: 'The Sino-Soviet split',
		years: '1945–2008',
		sentence:
			'How two allies fell out, fought on a frozen river, and agreed at last on one of the world’s longest borders: day by day, on one map.',
		tour: 'Take the tour',
		minutes: (minutes) => `${minutes} minutes`,
		look: 'Look around',
		search: 'Look something up'
	},
	'zh-Hans': {
		region: '欢迎',
		subject: '中苏分裂',
		years: '1945—2008',
		sentence:
			'两个盟国如何走向决裂，如何在冰封的界河上交火，最终又如何划定世界上最长的边界之一：逐日呈现，尽在一图。',
		tour: '跟随导览',
		minutes: (minutes) => `约${minutes}分钟`,
		look: '随意看看',
		search: '查找'
	},
	ru: {
		region: 'Добро пожаловать',
		subject: 'Советско-китайский раскол',
		years: '1945–2008',
		sentence:
			'Как два союзника рассорились, сражались на льду реки и наконец согласовали одну из длиннейших границ мира: день за днём, на одной карте.',
		tour: 'Экскурсия',
		minutes: (minutes) => `${minutes} ${RUSSIAN_MINUTES[russian.select(minutes)]}`,
		look: 'Осмотреться',
		search: 'Найти нужное'
	}
};
