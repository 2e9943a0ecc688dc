/** What a statement rests on, as cells of a table: its sources, and where in them it is said. */
import { citationsOf, type Citation } from '../../src/kinds/compiled';
import { listed } from './table';

const located = (citations: readonly Citation[]) =>
	listed(
		citations.flatMap(({ source, locator }) =>
			locator === undefined ? [] : [`${source}: ${locator}`]
		)
	);

/** The cells `sources` and `locators`; citations of its prose have their pages, too. */
export function groundCells(
	grounds: Parameters<typeof citationsOf>[0],
	cited: readonly Citation[] = []
): { sources: string; locators: string } {
	return {
		sources: listed(grounds.sources),
		locators: located([...cited, ...citationsOf(grounds)])
	};
}
