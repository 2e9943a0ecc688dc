import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { proseOf } from '../read/texts';
import { breach } from './breach';

/** Every statement names a source or says that it is editorial; all prose cites at least one. */
export function everyStatementHasASourceOrIsEditorial(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ folder, entry }) => {
		if (folder === 'sources') return [];
		const rule = everyStatementHasASourceOrIsEditorial;
		const statements = [...walk(entry.record)].flatMap(({ path, value }) => {
			if (!isObject(value) || !Array.isArray(value['sources'])) return [];
			if (value['sources'].length > 0 || value['editorial'] === true) return [];
			const field = path === '' ? 'sources' : `${path}.sources`;
			return [breach(rule, entry, field, 'no source', 'a source id, or "editorial": true')];
		});
		const prose = proseOf(archive, entry).flatMap(({ field, prose: paragraphs }) =>
			// Where a period begins and ends is our choice; the record's own sources stand for it.
			field === 'boundaries' ||
			paragraphs.flat().some((part) => typeof part !== 'string' && 'cite' in part)
				? []
				: [breach(rule, entry, field, 'no citation', 'at least one [@source-id]')]
		);
		return [...statements, ...prose];
	});
}
