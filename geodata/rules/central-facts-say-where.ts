import { citationsIn } from '../../src/kinds/compiled';
import { centralFacts, type CentralFact } from '../central-facts';
import { isItsOwnPlace } from '../own-place';
import { shortened, type Problem } from '../problem';
import type { Archive, Entry } from '../read/archive';
import { proseOf } from '../read/texts';
import { isObject, walk } from '../walk';
import { breach } from './breach';

/** The sources of a fact that stand there without their page, article or chapter. */
function withoutPlace(archive: Archive, entry: Entry<unknown>, { field, sources }: CentralFact) {
	if (field === '') {
		return proseOf(archive, entry)
			.flatMap(({ prose }) => citationsIn(prose))
			.flatMap(({ source, locator }) => (locator === undefined ? [source] : []));
	}
	const found = [...walk(entry.record)].find(({ path }) => path === field)?.value;
	const locators = isObject(found) && isObject(found['locators']) ? found['locators'] : {};
	return sources.filter((id) => locators[id] === undefined);
}

/** What a battle, an incident or a treaty was, and every figure of it, can be looked up where it stands. */
export function centralFactsSayWhere(archive: Archive): Problem[] {
	const longer = new Set(
		archive.sources.filter(({ record }) => !isItsOwnPlace(record)).map(({ id }) => id)
	);
	return centralFacts(archive).flatMap(({ entry, fact }) => {
		const missing = withoutPlace(archive, entry, fact).filter((id) => longer.has(id));
		if (missing.length === 0) return [];
		return [
			breach(
				centralFactsSayWhere,
				entry,
				fact.field === '' ? 'caption' : `${fact.field}.locators`,
				`no place in ${[...new Set(missing)].join(', ')}, beside “${shortened(fact.says)}”`,
				'the page, article or chapter: [@id, p. 12], or "locators": { "id": "Article 3" }; for what was read in an abstract only, "abstract"'
			)
		];
	});
}
