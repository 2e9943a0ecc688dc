import type { Names } from '../../kinds/fields';

/** Where a name of two parts goes on in the next line. */
const afterStroke = (name: string): string => name.replaceAll(' / ', ' /\n');

/** A number, or a word that belongs to what follows it: small ones but “de”, and “di” of ordinal numbers. */
const LEADING = /^(\d|Di$|(?!de)[a-z])/;

/**
 * A Chinese name with a mark that is not seen (U+200B) where a line may end: between its words, as its pinyin parts them.
 * A word of one syllable stays with the word before, one that leads with what it leads.
 */
function parted(name: string, pinyin = ''): string {
	// So short a name is never parted, and between letters that are set apart the mark would be seen.
	if (name.length < 10) return name;
	const words =
		pinyin
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.match(/[\w’-]+/g) ?? [];
	/** Of a word, so many signs are to come. */
	let left = 0;
	let isEnd = false;
	return name.replace(/([（《“]*)(\d+|\p{Script=Han}(-\d+)?)/gu, (sign, opening) => {
		if (left-- > 0) return sign;
		const word = words.shift() ?? '';
		// Its vowels part it into one part more than it has syllables.
		left = word.split(/[aeiou]+/i).length - 2;
		const leads = opening || LEADING.test(word);
		const begins = isEnd && (leads || left > 0);
		isEnd = left > 0 || (isEnd && !leads);
		return begins ? '\u200B' + sign : sign;
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
