import type { Inline } from '../../src/kinds/compiled';
import { withDates } from '../read/dates-in-text';
import { allEntries, type Archive, type Entry } from '../read/archive';
import type { Problem } from '../problem';
import { markdownOf, proseOf } from '../read/texts';
import { walk } from '../walk';
import { breach } from './breach';

/** A leap year: given it, any day of a month is a date. */
const SOME_YEAR = 1948;

/** Names are no sentences; a basis stands under the year that it is about. */
const NO_SENTENCE = /(^|\.)names\.|(^|\.)basis$/;

/** Sentences as the page shows them, in the parts that their dates leave. */
function sentencesOf(
	archive: Archive,
	entry: Entry<unknown>
): { field: string; parts: Inline[] }[] {
	const markdown = new Set(markdownOf(entry).map(({ field }) => field));
	const prose = proseOf(archive, entry).map((one) => ({ ...one, parts: one.prose.flat() }));
	const plain = [...walk(entry.record)].flatMap(({ path, value }) =>
		typeof value !== 'string' || markdown.has(path) || NO_SENTENCE.test(path)
			? []
			: [{ field: path, parts: withDates(value) }]
	);
	return [...prose, ...plain];
}

/** Days that would be dates if their year were known; those of other times say theirs. */
function daysWithoutYear(parts: readonly Inline[]): string[] {
	return parts
		.flatMap((part) => (typeof part === 'string' ? withDates(part, SOME_YEAR) : []))
		.flatMap((part) =>
			typeof part === 'object' && 'date' in part && part.date.length === 10 ? [part.text] : []
		);
}

/** A day and month has its year beside it, or is a link to its date. */
export function everyDayHasItsYear(archive: Archive): Problem[] {
	const expected = 'its year beside it, or in prose a link: [15 March](1969-03-15)';
	return allEntries(archive).flatMap(({ folder, entry }) =>
		folder === 'sources'
			? []
			: sentencesOf(archive, entry).flatMap(({ field, parts }) =>
					daysWithoutYear(parts).map((day) =>
						breach(everyDayHasItsYear, entry, field, `"${day}"`, expected)
					)
				)
	);
}
