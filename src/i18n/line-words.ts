import type { Language } from './index';

/** What stands on a line of the border: whose it is, or by which treaty and article. */
export interface LineWords {
	/** A side, as the line bears it: the claimant's own line. */
	claims: { moscow: string; beijing: string };
	/** What was agreed, as the line bears it. */
	articleOf: (treaty: string, article: string) => string;
}

export const LINE_WORDS: Record<Language, LineWords> = {
	en: {
		claims: { moscow: 'line as Moscow drew it', beijing: 'line as Beijing drew it' },
		articleOf: (treaty, article) => `${treaty}, Article ${article}`
	},
	'zh-Hans': {
		claims: { moscow: '莫斯科所画界线', beijing: '北京所画界线' },
		articleOf: (treaty, article) => `${treaty}，第${article}条`
	},
	ru: {
		claims: { moscow: 'линия, как её чертила Москва', beijing: 'линия, как её чертил Пекин' },
		articleOf: (treaty, article) => `${treaty}, статья ${article}`
	}
};
