/** The records of kinds that have no page of their own: every text of each, with what it rests on. */
import type { Names } from '../../src/kinds/fields';
import type { Entry } from '../read/archive';
import { walk } from '../walk';
import { nameOf, type Book } from './book';
import { disputesLine } from './disputes';
import { cites, heading, listed, namesLine, paragraphs } from './markdown';
import { entriesByName, kindsWithoutAPage } from './order';
import { withSources } from './prose';
import { storiesOf } from './stories';

/** What stands elsewhere on the page, or is no text. */
const ELSEWHERE = /^(names|sources|certainty|disputes)(\.|\[|$)/;

function fieldLines({ record }: Entry<unknown>): string[] {
	return [...walk(record)]
		.filter(
			({ path, value }) =>
				(typeof value === 'string' || typeof value === 'number') && !ELSEWHERE.test(path)
		)
		.map(({ path, value }) => `${path.replaceAll('][', ', ')}: ${withSources(String(value))}`);
}

function entryLines(book: Book, entry: Entry<unknown>): string[] {
	const { names, sources = [] } = entry.record as { names?: Names; sources?: string[] };
	return [
		heading(3, nameOf(book, entry.id), entry.id),
		'',
		names ? namesLine(names, entry.id) : `\`${entry.id}\``,
		'',
		...listed('What it says:', fieldLines(entry)),
		...(sources.length === 0 ? [] : [cites(sources), '']),
		...paragraphs(disputesLine(entry)),
		...storiesOf(book, entry.id)
	];
}

/** Kind by kind. */
export const others = (book: Book): string[] =>
	kindsWithoutAPage.flatMap((kind) => [
		`## ${kind}`,
		'',
		...entriesByName(book, kind).flatMap((entry) => entryLines(book, entry))
	]);
