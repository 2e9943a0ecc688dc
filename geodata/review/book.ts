/** What every page is written from: the archive, and how each record is called. */
import { KIND_IDS } from '../../src/kinds';
import type { Names } from '../../src/kinds/fields';
import type { Archive, Entry } from '../read/archive';
import { anchor, inWords, link } from './markdown';

export interface Book {
	archive: Archive;
	/** English names by id: records, stories and the relations between two capitals. */
	names: ReadonlyMap<string, string>;
}

/** The book of an archive. */
export function bookOf(archive: Archive): Book {
	const { chapters, excerpts, links } = archive;
	const entries = KIND_IDS.flatMap((kind) => archive[kind] as Entry<unknown>[]);
	const names = new Map(
		entries.flatMap(({ id, record }): [string, string][] => {
			const { names: own } = record as { names?: Names };
			return own ? [[id, own.en]] : [];
		})
	);
	for (const { id, record } of links) {
		names.set(id, record.between.map((place) => names.get(place) ?? place).join(' – '));
	}
	for (const { id, record } of [...excerpts, ...chapters]) names.set(anchor(id), record.title);
	return { archive, names };
}

/** The name of a record; its id when nothing is called so. */
export const nameOf = ({ names }: Book, id: string) => names.get(anchor(id)) ?? id;

/** When a record happened, to be put before its name; nothing for what lasts. */
export function dateBefore({ record }: Entry<unknown>): string {
	const { date } = record as { date?: string };
	return date === undefined ? '' : `${inWords(date)} · `;
}

/** Links to records by their names. */
export function linksTo(book: Book, ids: readonly string[]): string {
	return ids.map((id) => link(nameOf(book, id), id)).join(', ');
}
