import { citationsIn } from '../../src/kinds/compiled';
import { allEntries, type Archive } from '../read/archive';
import { proseOf } from '../read/texts';
import { shortened, type Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

/** A source that nobody opened stands behind no prose, and behind no statement that is called certain. */
export function whatNobodyOpenedBearsNothingCertain(archive: Archive): Problem[] {
	const rule = whatNobodyOpenedBearsNothingCertain;
	const unopened = new Set(
		archive.sources.filter(({ record }) => record.custom.read === 'unopened').map(({ id }) => id)
	);
	return allEntries(archive).flatMap(({ folder, entry }) => {
		if (folder === 'sources') return [];
		const told = proseOf(archive, entry).flatMap(({ field, prose }) =>
			citationsIn(prose)
				.filter(({ source }) => unopened.has(source))
				.map(({ source }) =>
					breach(
						rule,
						entry,
						field,
						`[@${source}], which nobody opened`,
						'a source that was opened; what was not is further reading'
					)
				)
		);
		const stated = [...walk(entry.record)].flatMap(({ path, value }) => {
			if (!isObject(value) || !Array.isArray(value['sources'])) return [];
			const found = (value['sources'] as string[]).filter((id) => unopened.has(id));
			if (found.length === 0 || (value['certainty'] ?? 'certain') !== 'certain') return [];
			return [
				breach(
					rule,
					entry,
					path === '' ? 'certainty' : `${path}.certainty`,
					`what is called certain, where ${shortened(found.join(', '))} was not opened`,
					'"less-certain", and a caution that says what rests on a source that we have not seen'
				)
			];
		});
		return [...told, ...stated];
	});
}
