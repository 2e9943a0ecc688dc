import type { Archive, TranslationLanguage } from '../read/archive';
import { translatedIn, type Translated } from '../read/translated';
import { shortened, type Problem } from '../problem';
import { breach } from './breach';

/** So many words are what somebody said; fewer are a term or a figure. */
const WORDS = 6;

const SAYS_SO: Readonly<Record<TranslationLanguage, RegExp>> = { 'zh-Hans': /译/, ru: /перевод/i };
const SPOKEN: Readonly<Record<TranslationLanguage, string>> = { 'zh-Hans': 'zh', ru: 'ru' };
const MARKS: Readonly<Record<TranslationLanguage, string>> = {
	'zh-Hans': '（译文）',
	ru: '(в переводе)'
};

/** The name of a work: most of its words begin with a capital. */
function isTitle(words: readonly string[]): boolean {
	return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

/** What an English text quotes at length. */
function quotedIn(english: string): string[] {
	return [...english.matchAll(/“([^“”]+)”|"([^"]+)"/g)]
		.map(([, curled, straight]) => curled ?? straight ?? '')
		.filter((quotation) => {
			const words = quotation.split(/\s+/);
			return words.length >= WORDS && !isTitle(words);
		});
}

/** A longer quotation is in its own words, by a source in that language, or is said to be a translation. */
export function aQuotationSaysWhenItIsTranslated(archive: Archive): Problem[] {
	const languages = new Map(archive.sources.map(({ id, record }) => [id, record.language ?? '']));
	const restsOnItsOwnWords = ({ english, language }: Translated) =>
		[...english.matchAll(/@([\w-]+)/g)].some(([, id = '']) =>
			languages.get(id)?.startsWith(SPOKEN[language])
		);
	return translatedIn(archive)
		.filter(({ file, text }) => text !== undefined && !file.includes('/sources/'))
		.filter((one) => !SAYS_SO[one.language].test(one.text ?? '') && !restsOnItsOwnWords(one))
		.flatMap((one) =>
			quotedIn(one.english).map((quotation) =>
				breach(
					aQuotationSaysWhenItIsTranslated,
					one,
					one.field,
					`“${shortened(quotation)}” as if those were the words`,
					`a source in this language that has the words, or ${MARKS[one.language]} behind them`
				)
			)
		);
}
