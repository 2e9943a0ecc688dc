/** From the files of `geodata/records` to the archive; writes nothing. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { GenericSchema } from 'valibot';
import { schema as chapterSchema, translationSchema } from '../../src/kinds/chapter/schema';
import {
	schema as excerptSchema,
	translationSchema as excerptTranslation
} from '../../src/kinds/excerpt/schema';
import { SHAPES, type RecordFolder } from '../../src/kinds';
import {
	emptyArchive,
	FOLDERS,
	type Archive,
	type ChapterEntry,
	type Entry,
	type ExcerptEntry,
	type TextFolder
} from './archive';
import { splitFrontMatter } from './front-matter';
import type { Problem } from '../problem';
import { takeApart, TRANSLATION_LANGUAGES } from './renderings';
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
			const { english, renderings, problems: found } = takeApart(value, schema);
			const shape = checkShape(file, english, schema);
			problems.push(...found.map((problem) => ({ file, ...problem })), ...shape.problems);
			if (shape.problems.length > 0) archive.unreadable.push({ folder, id, file });
			else
				(archive[folder] as Entry<unknown>[]).push({ id, file, record: shape.output, renderings });
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

const TRANSLATED = /\.(zh-Hans|ru)(?:\.md)?$/;

/** Reads files of Markdown, and beside each what it is in other languages. */
function readTranslated(
	root: string,
	folder: TextFolder,
	[original, translation]: readonly [GenericSchema, GenericSchema],
	reading: Reading
): (ReadText & { translations: ChapterEntry['translations'] })[] {
	const texts = readTexts(
		root,
		folder,
		(name) => (TRANSLATED.test(name) ? translation : original),
		reading
	);
	const byId = new Map(texts.map((text) => [text.id, text]));
	return texts
		.filter(({ id }) => !TRANSLATED.test(id))
		.map((text) => {
			const translations: ChapterEntry['translations'] = {};
			for (const language of TRANSLATION_LANGUAGES) {
				const found = byId.get(`${text.id}.${language}`);
				if (!found) continue;
				const { file, body, record } = found;
				translations[language] = { file, body, ...(record as { title: string }) };
			}
			return { ...text, translations };
		});
}

/** Reads all records below a folder laid out like `geodata/records`. */
export function readRecords(root: string): Reading {
	const reading: Reading = { archive: emptyArchive(), problems: [], files: new Map() };
	for (const folder of FOLDERS) readFolder(root, folder, reading);
	const { excerpts, chapters } = reading.archive;
	const told = readTranslated(root, 'excerpts', [excerptSchema, excerptTranslation], reading);
	excerpts.push(...(told as ExcerptEntry[]));
	const toured = readTranslated(root, 'chapters', [chapterSchema, translationSchema], reading);
	chapters.push(...(toured as ChapterEntry[]));
	return reading;
}
