import type { Names } from '../../kinds/fields';

/** Where a name of two parts goes on in the next line. */
const afterStroke = (name: string): string => name.replaceAll(' / ', ' /\n');

/** Where a line of Chinese may end: not seen. */
export const WORD_ENDS = '\u200B';

/** A word or a sign that belongs to what follows it. */
export const LEADING = /^[（《“不勿核与和在对同就驻由第一二三四五十\d]/;

/**
 * A Chinese name that says where a line may end: between its words, as its pinyin parts them.
 * A word of one syllable stays with the word before, one that leads with what it leads.
 */
function parted(name: string, pinyin = ''): string {
	const words = pinyin.normalize('NFD').match(/\d+|\p{L}[\p{L}\p{M}’]*/gu) ?? [];
	let left = 0;
	let isEnd = false;
	return name.replace(/[（《“]*([-\d]+|\p{Script=Han})/gu, (sign) => {
		if (left-- > 0) return sign;
		left = (words.shift()?.match(/([aeiou]\p{M}*)+/giu)?.length ?? 1) - 1;
		const leads = LEADING.test(sign);
		const begins = isEnd && (leads || left > 0);
		isEnd = left > 0 || (isEnd && !leads);
		return begins ? WORD_ENDS + sign : sign;
	});
}

/**
 * The names that a point bears, as `name:<language>`. A line of Chinese might end anywhere, also within a word:
 * so it is said where it may. A Russian line does not begin with a stroke.
 */
export function pointNames({ en, 'zh-Hans': zhHans, pinyin, ru }: Names): Record<string, string> {
	return {
		'name:en': en,
		'name:zh-Hans': afterStroke(parted(zhHans, pinyin)),
		'name:ru': afterStroke(ru)
	};
}

/** A name that was parted into lines, in one line again. */
export const inOneLine = (name: string): string =>
	name.replaceAll('\n', ' ').replaceAll(WORD_ENDS, '');
