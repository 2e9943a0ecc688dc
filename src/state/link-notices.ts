import type { Words } from '../i18n';
import { foundValue } from '../i18n/found-value';
import type { BadValue } from './address';
import type { Notice } from './notice';

/** What is said of a value that was not used, by key. */
const IGNORED = {
	map: 'badMap',
	date: 'badDate',
	compare: 'badCompare',
	sel: 'badSelection',
	contents: 'badContents',
	lang: 'badLanguage',
	view: 'badView'
} as const satisfies Record<BadValue['key'], keyof Words['notices']>;

/** The ids of notices about a link begin so. */
const LINK = 'link ';

/** The notices once another link is followed: what the last one said is of no use any more. */
export function replaceLinkNotices(
	notices: readonly Notice[],
	unused: readonly BadValue[]
): readonly Notice[] {
	const others = notices.filter(({ id }) => !id.startsWith(LINK));
	const keys = [...new Set(unused.map(({ key }) => key))];
	return [...others, ...keys.map((key) => explain(key, unused))];
}

/** One sentence for one key, however often the link names it. */
function explain(key: BadValue['key'], unused: readonly BadValue[]): Notice {
	const values = unused.filter((one) => one.key === key).map(({ found }) => found);
	const [first = '', ...further] = [...new Set(values)].map(foundValue);
	return {
		id: LINK + key,
		text: (words) => {
			const { notices } = words;
			const sentence = notices[IGNORED[key]](first);
			return further.length === 0 ? sentence : notices.further(sentence, further.length);
		}
	};
}

/** A record that the link asks for and the atlas does not have. */
export function unknownRecord(id: string): BadValue {
	return { key: 'sel', found: id };
}
