import type { Language } from './index';

/** What stands between the parts of a line that is put together, with the gap that belongs to it. */
export const STOPS: Readonly<Record<Language, { full: string; comma: string; gap: string }>> = {
	en: { full: '. ', comma: ', ', gap: ' ' },
	'zh-Hans': { full: '。', comma: '，', gap: '' },
	ru: { full: '. ', comma: ', ', gap: ' ' }
};
