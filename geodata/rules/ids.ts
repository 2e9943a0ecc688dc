import { ATLAS_FOLDERS, FOLDERS, type Archive, type Entry } from '../read/archive';
import type { Problem } from '../problem';
import { referencesIn } from '../read/references';
import { TOPICS } from '../topics';
import { breach } from './breach';

/** Folder → ids in it, of files that could not be read too: those have their own problem. */
function idsByFolder(archive: Archive): Map<string, Set<string>> {
	const ids = new Map<string, Set<string>>(
		FOLDERS.map((folder) => [
			folder,
			new Set((archive[folder] as Entry<unknown>[]).map(({ id }) => id))
		])
	);
	for (const { folder, id } of archive.unreadable) ids.get(folder)?.add(id);
	ids.set('atlas', new Set(ATLAS_FOLDERS.flatMap((folder) => [...(ids.get(folder) ?? [])])));
	return ids;
}

/** Whatever a record points to is there. */
export function everyIdResolves(archive: Archive): Problem[] {
	const ids = idsByFolder(archive);
	return referencesIn(archive)
		.filter(({ target, id }) => !ids.get(target)?.has(id))
		.map(({ file, field, target, id }) => {
			const where = target === 'atlas' ? 'the record' : `geodata/records/${target}`;
			return breach(everyIdResolves, { file }, field, `"${id}"`, `the id of something in ${where}`);
		});
}

/** An event's topic is one of the story's. */
export function everyTopicIsInTheTable({ events }: Archive): Problem[] {
	return events.flatMap((entry) => {
		const { topic } = entry.record;
		if (topic === undefined || TOPICS.has(topic)) return [];
		const expected = `a topic of geodata/topics.ts: ${[...TOPICS].join(', ')}`;
		return [breach(everyTopicIsInTheTable, entry, 'topic', `"${topic}"`, expected)];
	});
}

/** No two records that a reader can select have one id, nor do two excerpts. */
export function idsAreUnique(archive: Archive): Problem[] {
	const first = new Map<string, string>();
	const entries = [...ATLAS_FOLDERS, 'excerpts' as const].flatMap(
		(folder) => archive[folder] as Entry<unknown>[]
	);
	return entries.flatMap((entry) => {
		const other = first.get(entry.id);
		first.set(entry.id, entry.file);
		if (other === undefined) return [];
		const found = `"${entry.id}", which is ${other} too`;
		return [breach(idsAreUnique, entry, '(the file name)', found, 'an id of its own')];
	});
}

/** An excerpt lies in the folder of the record that it tells of, numbered. */
export function excerptsLieInTheirFolder({ excerpts }: Archive): Problem[] {
	return excerpts.flatMap((entry) => {
		const right = new RegExp(`^${entry.record.about}/\\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$`);
		if (right.test(entry.id)) return [];
		const expected = `excerpts/${entry.record.about}/<two digits>-<words>.md`;
		return [breach(excerptsLieInTheirFolder, entry, '(the file name)', entry.id, expected)];
	});
}

/** Every source is cited, or its note says that it is further reading. */
export function everySourceIsCited(archive: Archive): Problem[] {
	const references = referencesIn(archive).filter(({ target }) => target === 'sources');
	const cited = new Set(references.map(({ id }) => id));
	return archive.sources
		.filter(({ id, record }) => !cited.has(id) && !/^Further reading/.test(record.note ?? ''))
		.map((entry) =>
			breach(
				everySourceIsCited,
				entry,
				'(the record)',
				'cited nowhere',
				'a citation, or a note that begins "Further reading"'
			)
		);
}
