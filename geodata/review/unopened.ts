/** What is called certain although nobody has opened the sources it rests on. */
import type { Entry, ExcerptEntry } from '../read/archive';
import { markdownOf } from '../read/texts';
import { linksTo, type Book } from './book';
import { cites } from './markdown';
import { everyEntry } from './order';
import { citedBy } from '../read/citations';
import { withSources } from './prose';
import { statementsOf } from './statements';

/** A test of source ids: there are some, and none of them was opened. */
function restsOnUnopened({ archive }: Book): (sources: readonly string[]) => boolean {
	const unopened = new Set(
		archive.sources.filter(({ record }) => record.custom.read === 'unopened').map(({ id }) => id)
	);
	return (sources) => sources.length > 0 && sources.every((id) => unopened.has(id));
}

/** Certain statements none of whose sources was opened. */
export function certainOnUnopened(book: Book): string[] {
	const unopened = restsOnUnopened(book);
	return everyEntry(book).flatMap((entry) =>
		statementsOf(entry)
			.filter(({ certainty, sources }) => certainty === 'certain' && unopened(sources))
			.map(
				({ part, says, sources }) =>
					`- ${linksTo(book, [entry.id])} · ${part}: “${says}” Rests on ${cites(sources)}`
			)
	);
}

/** Sentences, told apart by a stop before a capital; citations stay whole. */
export function sentencesOf(markdown: string): string[] {
	return markdown
		.split(/\n\s*\n|(?<=[.?!][”’"*]?)\s+(?=["“‘*]?\p{Lu})(?![^[]*\])/u)
		.map((sentence) => sentence.trim())
		.filter(Boolean);
}

const isCertain = (entry: Entry<unknown>) =>
	(entry as Entry<{ certainty?: string }> | ExcerptEntry).record.certainty === 'certain';

/** In prose that is called certain: sentences that cite only sources nobody opened. */
export function sentencesOnUnopened(book: Book): string[] {
	const unopened = restsOnUnopened(book);
	return everyEntry(book)
		.filter(isCertain)
		.flatMap((entry) =>
			markdownOf(entry)
				.flatMap(({ markdown }) => sentencesOf(markdown))
				.filter((sentence) => unopened(citedBy(sentence)))
				.map((sentence) => `- ${linksTo(book, [entry.id])}: “${withSources(sentence)}”`)
		);
}
