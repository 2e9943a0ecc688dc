/** The texts of the archive that we wrote: prose with citations, and plain statements. */
import type { Prose } from '../../src/kinds/compiled';
import { allEntries, type Archive, type Entry, type ExcerptEntry } from './archive';
import { plainText, readProse } from './prose';
import { isObject, walk, type Visit } from '../walk';

/** Fields that are Markdown. */
const PROSE_KEYS = new Set(['boundaries', 'caption', 'definition', 'introduction', 'reading']);

/** Fields of our own plain words, longer than a label. */
const TEXT_KEYS = new Set([
	'basis',
	'comment',
	'description',
	'reason',
	'significance',
	'statement',
	'text'
]);

export interface Text {
	file: string;
	id: string;
	field: string;
	text: string;
}

/** The Markdown fields of a value, by path; a field may be given in each language. */
function markdownIn({ path, key, value }: Visit): { field: string; markdown: string }[] {
	if (!PROSE_KEYS.has(key)) return [];
	if (typeof value === 'string') return [{ field: path, markdown: value }];
	return isObject(value)
		? Object.entries(value).flatMap(([language, text]) =>
				typeof text === 'string' ? [{ field: `${path}.${language}`, markdown: text }] : []
			)
		: [];
}

/** A Markdown field as authored. */
export function markdownOf(entry: Entry<unknown>): { field: string; markdown: string }[] {
	const fields = [...walk(entry.record)].flatMap(markdownIn);
	const { body } = entry as Partial<ExcerptEntry>;
	return body === undefined ? fields : [...fields, { field: 'the text', markdown: body }];
}

const read = new WeakMap<Archive, Map<string, { field: string; prose: Prose }[]>>();

/** The Markdown fields of an entry, read; kept, because several rules ask. */
export function proseOf(archive: Archive, entry: Entry<unknown>) {
	const byFile = read.get(archive) ?? new Map<string, { field: string; prose: Prose }[]>();
	read.set(archive, byFile);
	const known = byFile.get(entry.file);
	if (known) return known;
	const made = markdownOf(entry).map(({ field, markdown }) => ({
		field,
		prose: readProse(markdown).prose
	}));
	byFile.set(entry.file, made);
	return made;
}

/** Every text of ours as plain words. */
export function textsIn(archive: Archive): Text[] {
	return allEntries(archive).flatMap(({ folder, entry }) => {
		if (folder === 'sources') return [];
		const { file, id } = entry;
		const prose = proseOf(archive, entry).map(({ field, prose: paragraphs }) => ({
			file,
			id,
			field,
			text: plainText(paragraphs)
		}));
		const plain = [...walk(entry.record)].flatMap(({ path, key, value }) =>
			(TEXT_KEYS.has(key) || path === 'text.en') && typeof value === 'string'
				? [{ file, id, field: path, text: value }]
				: []
		);
		return [...prose, ...plain];
	});
}
