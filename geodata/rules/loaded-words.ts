import type { Archive, TranslationLanguage } from '../read/archive';
import { translatedIn, type Translated } from '../read/translated';
import { shortened, type Problem } from '../problem';
import { breach } from './breach';

/**
 * Verdicts of one side, by language: the narrator writes what happened. What to write instead is in
 * `docs/style`, a page for each language.
 */
export const LOADED_WORDS: Readonly<Record<TranslationLanguage, readonly string[]>> = {
	'zh-Hans': [
		'自卫反击',
		'自卫还击',
		'侵略',
		'侵占',
		'霸占',
		'收复',
		'回归',
		'挑衅',
		'挑起',
		'沙俄',
		'苏修',
		'外逃',
		'劝返',
		'叛乱',
		'起义',
		'图谋',
		'牺牲',
		'阵亡',
		'歼',
		'击毙',
		'抗美援朝',
		'抗美战争',
		'政权更迭',
		'台湾当局',
		'台北当局',
		'我国',
		'我方',
		'我军'
	],
	ru: [
		'провокаци',
		'провоциру',
		'спровоцир',
		'агресси',
		'агрессор',
		'воссоединен',
		'исконн',
		'сговор',
		'вожд(?!а[лтею]|ё|ени)',
		'маоист',
		'клик(?:а|и|у|ой) Мао',
		'раскольник',
		'отщепен',
		'бандит',
		'героически'
	]
};

const PATTERNS = Object.fromEntries(
	Object.entries(LOADED_WORDS).map(([language, words]) => [
		language,
		new RegExp(`(?<![\\p{Script=Cyrillic}])(?:${words.join('|')})`, 'iu')
	])
);

/** What stands in quotation marks is somebody’s word; titles of works are names. */
const unquoted = (text: string): string =>
	text.replace(/\[@[^\]]*\]/g, '').replace(/“[^”]*”|《[^》]*》|‘[^’]*’|«[^»]*»|„[^“]*“/g, '');

/** What a claimant, a scholar or a side says is said in their own words. */
const isAttributed = ({ field, file }: Translated): boolean =>
	/(?:\.|^)(?:statement|claimant|question)\.|(?:^|\.)(?:positions|accounts)\[/.test(field) ||
	file.includes('/sources/');

/** The narrator uses no verdict of one side, in Chinese or in Russian. */
export function theNarratorTakesNoSide(archive: Archive): Problem[] {
	return translatedIn(archive)
		.filter((one) => one.text !== undefined && !isAttributed(one))
		.flatMap((one) => {
			const text = unquoted(one.text ?? '');
			const match = PATTERNS[one.language]?.exec(text);
			if (!match) return [];
			const around = text.slice(Math.max(0, match.index - 12), match.index + 20);
			const expected = 'what happened, or the word in quotation marks with who says it';
			return [breach(theNarratorTakesNoSide, one, one.field, `“${shortened(around)}”`, expected)];
		});
}
