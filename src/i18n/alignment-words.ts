import type { Language } from './index';

/** How it is counted with whom a state stood; it comes with the map. */
export const ALIGNMENT_WORDS: Readonly<Record<Language, { counted: string }>> = {
	en: {
		counted:
			'Counted by one rule for all: a state stands with Moscow or Beijing while this atlas calls their relation an alliance or a friendship on the date, an editorial judgement that the table of relations shows for each. States without such a relation in the record bear no strokes.'
	},
	'zh-Hans': {
		counted:
			'所有国家按同一规则计算：当日两国关系在本图集中列为同盟或友好的，即算作站在莫斯科或北京一边。这是编者的判断，各国情况见关系表。没有此类关系记录的国家不画短线。'
	},
	ru: {
		counted:
			'Правило одно для всех: государство считается стоящим с Москвой или с Пекином, пока их отношения названы в атласе союзом или дружбой. Это оценка редакции; по каждому государству её показывает таблица отношений. На государствах без такой связи штрихов нет.'
	}
};
