/** The page of central facts: what a battle was, and every figure, by the best source it rests on. */
import { admitsIt, centralFacts, standings, STANDINGS, type Standing } from '../central-facts';
import type { Entry } from '../read/archive';
import { isObject, walk } from '../walk';
import { dateBefore, linksTo, type Book } from './book';
import { cites } from './markdown';
import { withSources } from './prose';

/** What the best source of a fact is, in words. */
const IN_WORDS: Readonly<Record<Standing, string>> = {
	'of-the-field': 'A document, a participant’s account or a scholarly work, opened at the passage',
	'of-the-time': 'The press of the time',
	'of-little-weight': 'Nothing better than a reference work, later press or a web page'
};

type Listed = ReturnType<typeof centralFacts>[number];

const locatorsAt = (entry: Entry<unknown>, field: string) => {
	const found = [...walk(entry.record)].find(({ path }) => path === field)?.value;
	return isObject(found) ? (found['locators'] as Record<string, string> | undefined) : undefined;
};

function line(book: Book, { entry, fact }: Listed, ofThePress: boolean): string {
	const name = `${dateBefore(entry)}${linksTo(book, [entry.id])}`;
	const says = fact.claimant === undefined ? fact.says : `${fact.claimant}: ${fact.says}`;
	const sources = fact.field === '' ? '' : ` ${cites(fact.sources, locatorsAt(entry, fact.field))}`;
	const admission =
		admitsIt(fact.caution) || (ofThePress && fact.caution !== undefined)
			? ` — *${fact.caution}*`
			: '';
	return `- ${name} · “${withSources(says)}”${sources}${admission}`;
}

/** How many central facts have a best source of each standing. */
export function centralCounts({ archive }: Book): Readonly<Record<Standing, number>> {
	const standingOf = standings(archive);
	const counts = { 'of-the-field': 0, 'of-the-time': 0, 'of-little-weight': 0 };
	for (const { fact } of centralFacts(archive)) counts[standingOf(fact.sources)] += 1;
	return counts;
}

/** Every central fact, those that rest on little first. */
export function central(book: Book): string[] {
	const standingOf = standings(book.archive);
	const facts = centralFacts(book.archive);
	return [...STANDINGS].reverse().flatMap((standing) => {
		const those = facts.filter(({ fact }) => standingOf(fact.sources) === standing);
		return [
			`## ${IN_WORDS[standing]} (${those.length})`,
			'',
			...those.map((one) => line(book, one, standing === 'of-the-time')),
			''
		];
	});
}
