import { LANGUAGE_NAMES, completeWords, type Language, type Words } from '../i18n';
import { foundValue } from '../i18n/found-value';
import type { Dataset } from '../dataset/dataset';
import type { BadValue, View } from './address';
import type { Notice } from './notice';

/** What is said of a value that was not used, by key. */
const IGNORED = {
	map: 'badMap',
	date: 'badDate',
	compare: 'badCompare',
	sel: 'badSelection',
	contents: 'badContents',
	lang: 'badLanguage',
	view: 'badView',
	tour: 'badTour',
	scene: 'badScene',
	reading: 'badReading',
	doubt: 'badDoubt'
} as const satisfies Record<BadValue['key'], keyof Words['notices']>;

/** The ids of notices about a link begin so. */
const LINK = 'link ';

/** Tells what of a link was of no use, in words that are fetched first; of two links, of the last. */
export class LinkNotices {
	#last: readonly BadValue[] = [];

	async tell(
		unused: readonly BadValue[],
		page: { notices: readonly Notice[]; readonly words: Words }
	): Promise<void> {
		this.#last = unused;
		page.notices = replaceLinkNotices(page.notices, []);
		if (unused.length === 0) return;
		if (!('badMap' in page.words.notices)) await laterWords();
		if (this.#last === unused) page.notices = replaceLinkNotices(page.notices, unused);
	}
}

/** Settles when the later words are there, or do not come: then a notice says plainly what it is about. */
export function laterWords(): Promise<void> {
	return completeWords().catch(() => undefined);
}

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
			const notices: Partial<Words['notices']> = words.notices;
			const sentence = notices[IGNORED[key]]?.(first) ?? `${key}=${first}`;
			return further.length === 0 || !notices.further
				? sentence
				: notices.further(sentence, further.length);
		}
	};
}

/** A language whose words could not be fetched, and how to ask again. */
export function languageFailed(language: Language, again: () => void): Notice {
	return {
		id: 'language',
		text: (words) => words.notices.languageFailed(LANGUAGE_NAMES[language]),
		action: { label: (words) => words.failures.tryAgain, run: again }
	};
}

/** What readers of traditional characters are told; it goes when another language is asked for. */
export const simplifiedOnly: Notice = {
	id: 'language',
	text: (words) => words.notices.simplifiedOnly
};

/** What of a link can be used: whether its record and its tour are known, and each value that is of no use. */
export function usable({ sel, tour, scene }: View, bad: readonly BadValue[], dataset: Dataset) {
	const known = sel !== undefined && dataset.has(sel);
	const toured = tour !== undefined && dataset.kindOf(tour.tour) === 'tours';
	const unused: BadValue[] = [...bad];
	if (sel !== undefined && !known) unused.push({ key: 'sel', found: sel });
	if (tour !== undefined && !toured) {
		unused.push({ key: 'tour', found: `${tour.tour}/${tour.chapter}` });
	}
	if (scene !== undefined && dataset.kindOf(scene.scene) !== 'scenes') {
		unused.push({ key: 'scene', found: `${scene.scene}/${scene.step}` });
	}
	return { known, toured, unused };
}
