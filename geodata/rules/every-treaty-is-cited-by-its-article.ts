import { citationsIn } from '../../src/kinds/compiled';
import type { Problem } from '../problem';
import { allEntries, type Archive } from '../read/archive';
import { proseOf } from '../read/texts';
import { isObject, walk } from '../walk';
import { breach } from './breach';

const EXPECTED =
	'its article, or "preamble", "heading", "opening" or "summary": [@id, art. 2], or "locators": { "id": "Article 2" }';

/** Who says what a treaty says, says in which article it stands. */
export function everyTreatyIsCitedByItsArticle(archive: Archive): Problem[] {
	const treaties = new Set(
		archive.sources.filter(({ record }) => record.type === 'treaty').map(({ id }) => id)
	);
	return allEntries(archive).flatMap(({ entry }) => {
		const missing = (field: string, ids: readonly string[]) =>
			ids
				.filter((id) => treaties.has(id))
				.map((id) => breach(everyTreatyIsCitedByItsArticle, entry, field, `@${id}`, EXPECTED));
		const told = proseOf(archive, entry).flatMap(({ field, prose }) =>
			missing(
				field,
				citationsIn(prose).flatMap(({ source, locator }) => (locator ? [] : [source]))
			)
		);
		const listed = [...walk(entry.record)].flatMap(({ path, value }) => {
			// A record's own list and that of a treaty's signatures name texts, and quote nothing.
			if (path === '' || path === 'treaty' || !isObject(value)) return [];
			const { sources, locators } = value;
			if (!Array.isArray(sources)) return [];
			const located = isObject(locators) ? locators : {};
			const without = (sources as string[]).filter((id) => located[id] === undefined);
			return missing(`${path}.locators`, without);
		});
		return [...told, ...listed];
	});
}
