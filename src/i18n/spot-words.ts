import type { Language } from './index';

const en = {
	/** What a mark with several events stands for. */
	events: (count: number) => (count === 1 ? '1 event' : `${count} events`),
	more: (count: number) => `and ${count} more`,
	/** What the reader has brought. */
	yours: 'Yours',
	enterOpens: 'Enter opens it.',
	enterLists: 'Enter lists them.',
	/** The key, as printed, and what it is for. */
	enter: 'Enter',
	keyOpen: 'opens what began on the date',
	/** Of what lies beyond the rim of the map. */
	to: (place: string) => `To ${place}`
};

/** Words of several things at one spot, on the map and on the track, of what the reader has brought, and of what lies beyond the map’s rim. */
export type SpotWords = typeof en;

const plurals = new Intl.PluralRules('ru');
const RUSSIAN_EVENTS = { one: 'событие', few: 'события', many: 'событий' } as const;

function russianEvents(count: number): string {
	const form = plurals.select(count);
	return RUSSIAN_EVENTS[form === 'one' || form === 'few' ? form : 'many'];
}

export const SPOT_WORDS: Readonly<Record<Language, SpotWords>> = {
	en,
	ru: {
		events: (count) => `${count} ${russianEvents(count)}`,
		more: (count) => `и ещё ${count}`,
		yours: 'Ваши данные',
		enterOpens: 'Клавиша Enter откроет его.',
		enterLists: 'Клавиша Enter откроет список.',
		enter: 'Enter',
		keyOpen: 'открыть то, что началось в этот день',
		to: (place) => `${place}: показать`
	},
	'zh-Hans': {
		events: (count) => `${count}个事件`,
		more: (count) => `另有${count}个`,
		yours: '我的数据',
		enterOpens: '按回车键打开。',
		enterLists: '按回车键列出。',
		enter: 'Enter',
		keyOpen: '打开当日开始的事件',
		to: (place) => `前往${place}`
	}
};
