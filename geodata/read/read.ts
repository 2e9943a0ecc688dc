/** From the files of `geodata/records` to the archive; writes nothing. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { GenericSchema } from 'valibot';
import { schema as chapterSchema, translationSchema } from '../../src/kinds/chapter/schema';
import { schema as excerptSchema } from '../../src/kinds/excerpt/schema';
import { SHAPES, type RecordFolder } from '../../src/kinds';
import {
	emptyArchive,
	FOLDERS,
	type Archive,
	type ChapterEntry,
	type Entry,
	type ExcerptEntry,
	type TextFolder,
	type TranslationLanguage
} from './archive';
import { splitFrontMatter } from './front-matter';
import type { Problem } from '../problem';
import { checkShape, unreadable } from '../shapes';
import { byCodePoint } from '../walk';

/** A file as its author wrote it, for the canonical rewrite. */
export interface AuthoredFile {
	text: string;
	value: unknown;
	/** The Markdown below the front matter; absent for JSON. */
	body?: string;
	schema: GenericSchema;
}

/** What reading gave: the archive, what is wrong with the shapes, and the files as written. */
export interface Reading {
	archive: Archive;
	problems: Problem[];
	files: Map<string, AuthoredFile>;
}

function namesIn(folder: string, extension: string): string[] {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder).filter((name) => name.endsWith(extension));
	return names.sort(byCodePoint);
}

function readFolder(root: string, folder: RecordFolder, { archive, problems, files }: Reading) {
	const schema: GenericSchema = SHAPES[folder].schema;
	for (const name of namesIn(path.join(root, folder), '.json')) {
		const file = `geodata/records/${folder}/${name}`;
		const id = name.slice(0, -'.json'.length);
		try {
			const text = readFileSync(path.join(root, folder, name), 'utf8');
			const value: unknown = JSON.parse(text);
			files.set(file, { text, value, schema });
			const shape = checkShape(file, value, schema);
			problems.push(...shape.problems);
			if (shape.problems.length > 0) archive.unreadable.push({ folder, id, file });
			else (archive[folder] as Entry<unknown>[]).push({ id, file, record: shape.output });
		} catch (error) {
			problems.push(unreadable(file, error));
			archive.unreadable.push({ folder, id, file });
		}
	}
}

/** A file of Markdown with front matter. */
interface ReadText {
	id: string;
	file: string;
	body: string;
	record: unknown;
}

/** Reads the files of Markdown in the folders of a folder; `schemaOf` says by its name what a file's front matter is. */
function readTexts(
	root: string,
	folder: TextFolder,
	schemaOf: (name: string) => GenericSchema,
	{ archive, problems, files }: Reading
): ReadText[] {
	const found: ReadText[] = [];
	const below = path.join(root, folder);
	for (const inner of existsSync(below) ? readdirSync(below).sort(byCodePoint) : []) {
		for (const name of namesIn(path.join(below, inner), '.md')) {
			const file = `geodata/records/${folder}/${inner}/${name}`;
			const id = `${inner}/${name.slice(0, -'.md'.length)}`;
			try {
				const text = readFileSync(path.join(below, inner, name), 'utf8');
				const { matter, body } = splitFrontMatter(text);
				const schema = schemaOf(name);
				files.set(file, { text, value: matter, body, schema });
				const shape = checkShape(file, matter, schema);
				problems.push(...shape.problems);
				if (shape.output) found.push({ id, file, record: shape.output, body });
				else archive.unreadable.push({ folder, id, file });
			} catch (error) {
				problems.push(unreadable(file, error));
				archive.unreadable.push({ folder, id, file });
			}
		}
	}
	return found;
}

function readExcerpts(root: string, reading: Reading) {
	const texts = readTexts(root, 'excerpts', () => excerptSchema, reading);
	reading.archive.excerpts.push(...(texts as ExcerptEntry[]));
}

const TRANSLATED = /\.(zh-Hans|ru)(?:\.md)?$/;

function readChapters(root: string, reading: Reading) {
	const texts = readTexts(
		root,
		'chapters',
		(name) => (TRANSLATED.test(name) ? translationSchema : chapterSchema),
		reading
	);
	const originals = texts.filter(({ id }) => !TRANSLATED.test(id));
	for (const original of originals) {
		const translations: ChapterEntry['translations'] = {};
		for (const { id, file, record, body } of texts) {
			const language = TRANSLATED.exec(id)?.[1] as TranslationLanguage | undefined;
			if (!language || id !== `${original.id}.${language}`) continue;
			translations[language] = { file, body, ...(record as { title: string }) };
		}
		reading.archive.chapters.push({ ...original, translations } as ChapterEntry);
	}
}

/** Reads all records below a folder laid out like `geodata/records`. */
export function readRecords(root: string): Reading {
	const reading: Reading = { archive: emptyArchive(), problems: [], files: new Map() };
	for (const folder of FOLDERS) readFolder(root, folder, reading);
	readExcerpts(root, reading);
	readChapters(root, reading);
	return reading;
}
