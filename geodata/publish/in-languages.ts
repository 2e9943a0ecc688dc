/** Columns of prose, once more in every other language. */
import type { AtlasData } from '../../src/kinds';
import type { TranslationLanguage } from '../read/archive';
import { TRANSLATION_LANGUAGES } from '../read/renderings';
import type { Column, Row } from './table';

const ENDINGS: Readonly<Record<TranslationLanguage, string>> = { 'zh-Hans': 'zh_hans', ru: 'ru' };
const CALLED: Readonly<Record<TranslationLanguage, string>> = {
	'zh-Hans': 'in Chinese, simplified characters',
	ru: 'in Russian'
};

/** The records in the other languages, in the same order as in English. */
export type InOtherLanguages = Readonly<Record<TranslationLanguage, AtlasData>>;

export const mapLanguages = <T>(
	others: InOtherLanguages,
	make: (data: AtlasData) => T
): Record<TranslationLanguage, T> => ({ 'zh-Hans': make(others['zh-Hans']), ru: make(others.ru) });

/** The columns, each of these followed by the same in Chinese and in Russian. */
export function columnsInLanguages(
	columns: readonly Column[],
	prose: readonly string[]
): readonly Column[] {
	return columns.flatMap((column) => [
		column,
		...TRANSLATION_LANGUAGES.filter(() => prose.includes(column.name)).map((language) => ({
			...column,
			name: `${column.name}_${ENDINGS[language]}`,
			description: `${column.description}, ${CALLED[language]}`
		}))
	]);
}

/** The rows, with the same cells of the rows in the other languages, which are as many in the same order. */
export function rowsInLanguages(
	rows: readonly Row[],
	others: Readonly<Record<TranslationLanguage, readonly Row[]>>,
	prose: readonly string[]
): Row[] {
	return rows.map((row, index) => {
		const more = TRANSLATION_LANGUAGES.flatMap((language) =>
			prose.map(
				(name) => [`${name}_${ENDINGS[language]}`, others[language][index]?.[name]] as const
			)
		);
		return { ...row, ...Object.fromEntries(more) };
	});
}
