import { allEntries, type Archive } from '../read/archive';
import type { Problem } from '../problem';
import { isObject, walk } from '../walk';
import { breach } from './breach';

/** A page, an article or a chapter is given of a source that the statement names. */
export function everyLocatorBelongsToASource(archive: Archive): Problem[] {
	return allEntries(archive).flatMap(({ entry }) =>
		[...walk(entry.record)].flatMap(({ path, value }) => {
			if (!isObject(value) || !isObject(value['locators'])) return [];
			const sources = Array.isArray(value['sources']) ? (value['sources'] as unknown[]) : [];
			return Object.keys(value['locators'])
				.filter((id) => !sources.includes(id))
				.map((id) =>
					breach(
						everyLocatorBelongsToASource,
						entry,
						path === '' ? `locators.${id}` : `${path}.locators.${id}`,
						`a place in "${id}", which is not among the sources`,
						sources.join(' or ') || 'a source beside it'
					)
				);
		})
	);
}
