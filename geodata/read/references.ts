/** Everything in the archive that points to something else by its id. */
import type { RecordFolder } from '../../src/kinds';
import type { Archive, TextFolder } from './archive';
import { allEntries } from './archive';
import { proseOf } from './texts';
import { walk } from '../walk';

/** One pointer: where it stands, and what it points to. */
export interface Reference {
	file: string;
	from: string;
	fromFolder: RecordFolder | TextFolder;
	field: string;
	/** The folder it must be found in; `atlas` for any record that a reader can select. */
	target: RecordFolder | 'atlas';
	id: string;
}

const TARGET_OF_KEY: Readonly<Record<string, Reference['target']>> = {
	about: 'atlas',
	area: 'areas',
	between: 'places',
	destination: 'places',
	event: 'events',
	events: 'events',
	flows: 'flows',
	fullText: 'sources',
	look: 'atlas',
	open: 'atlas',
	origin: 'places',
	people: 'people',
	person: 'people',
	period: 'periods',
	place: 'places',
	places: 'places',
	river: 'geography',
	related: 'atlas',
	sector: 'sectors',
	sources: 'sources',
	tour: 'tours'
};

/** All references, those in prose included. */
export function referencesIn(archive: Archive): Reference[] {
	const references: Reference[] = [];
	for (const { folder, entry } of allEntries(archive)) {
		if (folder === 'sources') continue;
		const base = { file: entry.file, from: entry.id, fromFolder: folder };
		for (const { path, key, value } of walk(entry.record)) {
			const target = TARGET_OF_KEY[key];
			if (target && typeof value === 'string')
				references.push({ ...base, field: path, target, id: value });
		}
		for (const { field, prose } of proseOf(archive, entry)) {
			for (const part of prose.flat()) {
				if (typeof part === 'string') continue;
				if ('record' in part) references.push({ ...base, field, target: 'atlas', id: part.record });
				if (!('cite' in part)) continue;
				for (const { source } of part.cite) {
					references.push({ ...base, field, target: 'sources', id: source });
				}
			}
		}
	}
	return references;
}
