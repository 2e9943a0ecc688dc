/** All records as authored, read and of the right shape, with the files they came from. */
import { SHAPES, type RecordFolder, type Records } from '../../src/kinds';
import type { Language } from '../../src/i18n';
import type { AuthoredChapter } from '../../src/kinds/chapter/schema';
import type { AuthoredExcerpt } from '../../src/kinds/excerpt/schema';
import type { Rendering } from './renderings';

/** A record, its id and its file. */
export interface Entry<T> {
	id: string;
	file: string;
	record: T;
	/** Its texts of our own, each with what it is in other languages; none where it was not read from a file. */
	renderings?: readonly Rendering[];
}

/** What a file of Markdown beside another says in another language, and which English that renders. */
export interface Translation {
	file: string;
	title: string;
	caution?: string;
	body: string;
	renders?: string;
}

/** What a file of Markdown is in other languages. */
type Translations = Partial<Record<TranslationLanguage, Translation>>;

/** An excerpt's front matter, its Markdown in English, and what it is in other languages. */
export interface ExcerptEntry extends Entry<AuthoredExcerpt> {
	body: string;
	translations?: Translations;
}

/** The languages that texts are translated into. */
export type TranslationLanguage = Exclude<Language, 'en'>;

/** A chapter's front matter, its Markdown in English, and what it is in other languages. */
export interface ChapterEntry extends Entry<AuthoredChapter> {
	body: string;
	translations: Translations;
}

export type Archive = { [Folder in RecordFolder]: Entry<Records[Folder]>[] } & {
	excerpts: ExcerptEntry[];
	chapters: ChapterEntry[];
	/** Ids of files that could not be read: known to exist, so that references to them resolve. */
	unreadable: { folder: string; id: string; file: string }[];
};

/** The folders of records, in the schema's order. */
export const FOLDERS = Object.keys(SHAPES) as RecordFolder[];

/** The folders whose records share one set of ids: everything that a reader can select. */
export const ATLAS_FOLDERS = FOLDERS.filter((folder) => folder !== 'sources');

/** An archive with nothing in it. */
export function emptyArchive(): Archive {
	const folders = Object.fromEntries(FOLDERS.map((folder) => [folder, []]));
	return { ...folders, excerpts: [], chapters: [], unreadable: [] } as unknown as Archive;
}

/** A folder whose files are Markdown, in folders of their own. */
export type TextFolder = 'excerpts' | 'chapters';

/** Every entry of every folder, with the folder; sources, excerpts and chapters too. */
export function allEntries(
	archive: Archive
): { folder: RecordFolder | TextFolder; entry: Entry<unknown> }[] {
	return [...FOLDERS, 'excerpts' as const, 'chapters' as const].flatMap((folder) =>
		(archive[folder] as Entry<unknown>[]).map((entry) => ({ folder, entry }))
	);
}
