import type { Citation } from '../kinds/compiled';

/** What is cited with the numbers of a list of sources, each place once, in the order of the numbers. */
export function numberedCitations(
	citations: readonly Citation[],
	numbers: ReadonlyMap<string, number>
): (Citation & { number: number })[] {
	return citations
		.flatMap((citation) => {
			const number = numbers.get(citation.source);
			return number === undefined ? [] : [{ ...citation, number }];
		})
		.filter(
			({ source, locator }, index, all) =>
				all.findIndex((one) => one.source === source && one.locator === locator) === index
		)
		.sort((a, b) => a.number - b.number);
}
