/** Every translated text of the archive beside its English, whatever kind of file it stands in. */
import { allEntries, type Archive, type ChapterEntry, type ExcerptEntry } from './archive';
import type { TranslationLanguage } from './archive';
import { hashOf, TRANSLATION_LANGUAGES } from './renderings';
import { wayWritten } from '../walk';

/** A text in English and what it is in another language. */
export interface Translated {
	/** The file that the translation stands in, and where in it. */
	file: string;
	field: string;
	language: TranslationLanguage;
	english: string;
	/** Absent where it is not translated. */
	text: string | undefined;
	/** The hash of the English that it renders, if it says so. */
	renders: string | undefined;
	/** The hash that it should say. */
	expected: string;
}

/** What a file of Markdown says in English, as its translations count it. */
export function englishOf(text: {
	title: string;
	caution?: string | undefined;
	body: string;
}): string {
	return [text.title, text.caution, text.body].filter((part) => part !== undefined).join('\n\n');
}

const PARTS = ['title', 'caution', 'body'] as const;

function ofMarkdown({ file, record, body, translations }: ExcerptEntry | ChapterEntry) {
	const caution = 'caution' in record ? record.caution : undefined;
	const english = { title: record.title, caution, body };
	const expected = hashOf(englishOf(english));
	return TRANSLATION_LANGUAGES.flatMap((language): Translated[] => {
		if (translations === undefined) return [];
		const translation = translations[language];
		return PARTS.flatMap((part): Translated[] => {
			const own = english[part];
			if (own === undefined) return [];
			return [
				{
					file: translation?.file ?? file.replace(/\.md$/, `.${language}.md`),
					field: part === 'body' ? 'the text' : part,
					language,
					english: own,
					text: translation?.[part],
					renders: translation?.renders,
					expected
				}
			];
		});
	});
}

/** Every text that has, or should have, translations. */
export function translatedIn(archive: Archive): Translated[] {
	const inRecords = allEntries(archive).flatMap(({ entry: { file, renderings = [] } }) =>
		renderings.flatMap(({ way, en, renders, ...texts }) =>
			TRANSLATION_LANGUAGES.map((language): Translated => ({
				file,
				field: `${wayWritten(way)}.${language}`,
				language,
				english: en,
				text: texts[language],
				renders,
				expected: hashOf(en)
			}))
		)
	);
	return [...inRecords, ...[...archive.excerpts, ...archive.chapters].flatMap(ofMarkdown)];
}
