/** How many citations tell where in their source a thing is said. */
import { citationsIn } from '../../src/kinds/compiled';
import { isItsOwnPlace } from '../own-place';
import { allEntries, type Archive } from '../read/archive';
import { proseOf } from '../read/texts';
import { isObject, walk } from '../walk';

export interface Located {
	/** With the page, article or chapter. */
	located: number;
	/** To a page, a letter or an entry, which is itself the place. */
	short: number;
	/** To a longer work, without its page. */
	long: number;
}

interface Citing {
	source: string;
	locator?: string | undefined;
}

function citationsOf(archive: Archive): Citing[] {
	const cited = allEntries(archive).flatMap(({ folder, entry }) =>
		folder === 'sources' ? [] : proseOf(archive, entry).flatMap(({ prose }) => citationsIn(prose))
	);
	const listed = allEntries(archive).flatMap(({ entry }) =>
		[...walk(entry.record)].flatMap(({ path, value }) => {
			if (path === '' || !isObject(value) || !Array.isArray(value['sources'])) return [];
			const { sources, locators } = value as {
				sources: string[];
				locators?: Record<string, string>;
			};
			return sources.map((source) => ({ source, locator: locators?.[source] }));
		})
	);
	return [...cited, ...listed];
}

/** Of all citations of the record: which tell the place, which need not, which do not. */
export function countLocated(archive: Archive): Located {
	const short = new Set(
		archive.sources.filter(({ record }) => isItsOwnPlace(record)).map(({ id }) => id)
	);
	const counts: Located = { located: 0, short: 0, long: 0 };
	for (const { source, locator } of citationsOf(archive)) {
		counts[locator === undefined ? (short.has(source) ? 'short' : 'long') : 'located'] += 1;
	}
	return counts;
}
