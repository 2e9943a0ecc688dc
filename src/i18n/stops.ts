import type { Language } from './index';

/** What stands between the parts of a line that is put together, with the gap that belongs to it. */
export interface Stops {
	full: string;
	comma: string;
	/** Between things of one kind that are counted up. */
	item: string;
	semicolon: string;
	colon: string;
	/** Between a name and a sentence on it. */
	lead: string;
	/** Round what is said in passing. */
	open: string;
	close: string;
	/** Between two ends. */
	dash: string;
	gap: string;
}

const LATIN: Stops = {
	full: '. ',
	comma: ', ',
	item: ', ',
	semicolon: '; ',
	colon: ': ',
	lead: ': ',
	open: ' (',
	close: ')',
	dash: ' – ',
	gap: ' '
};

export const STOPS: Readonly<Record<Language, Stops>> = {
	en: LATIN,
	'zh-Hans': {
		full: '。',
		comma: '，',
		item: '、',
		semicolon: '；',
		colon: '：',
		lead: '：',
		open: '（',
		close: '）',
		dash: '—',
		gap: ''
	},
	ru: { ...LATIN, lead: '. ', dash: ' — ' }
};
