/** From the files of `geodata/records` to the archive; writes nothing. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { GenericSchema } from 'valibot';
import { schema as excerptSchema } from '../../src/kinds/excerpt/schema';
import { SHAPES, type RecordFolder } from '../../src/kinds';
import { emptyArchive, FOLDERS, type Archive, type Entry } from './archive';
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

function readExcerpts(root: string, { archive, problems, files }: Reading) {
	const folder = path.join(root, 'excerpts');
	const abouts = existsSync(folder) ? readdirSync(folder).sort(byCodePoint) : [];
	for (const about of abouts) {
		for (const name of namesIn(path.join(folder, about), '.md')) {
			const file = `geodata/records/excerpts/${about}/${name}`;
			const id = `${about}/${name.slice(0, -'.md'.length)}`;
			try {
				const text = readFileSync(path.join(folder, about, name), 'utf8');
				const { matter, body } = splitFrontMatter(text);
				files.set(file, { text, value: matter, body, schema: excerptSchema });
				const shape = checkShape(file, matter, excerptSchema);
				problems.push(...shape.problems);
				if (shape.output) archive.excerpts.push({ id, file, record: shape.output, body });
				else archive.unreadable.push({ folder: 'excerpts', id, file });
			} catch (error) {
				problems.push(unreadable(file, error));
				archive.unreadable.push({ folder: 'excerpts', id, file });
			}
		}
	}
}

/** Reads all records below a folder laid out like `geodata/records`. */
export function readRecords(root: string): Reading {
	const reading: Reading = { archive: emptyArchive(), problems: [], files: new Map() };
	for (const folder of FOLDERS) readFolder(root, folder, reading);
	readExcerpts(root, reading);
	return reading;
}
