/** The stories told of a record, in order of time. */
import type { ExcerptEntry } from '../read/archive';
import { linksTo, type Book } from './book';
import { doubt, heading, inWords, paragraphs } from './markdown';
import { byTime } from './order';
import { withSources } from './prose';

function storyLines(book: Book, { id, record, body }: ExcerptEntry): string[] {
	const events = record.events.length === 0 ? '' : ` · of ${linksTo(book, record.events)}`;
	return [
		heading(4, `${inWords(record.date)} · ${record.title}`, id),
		'',
		`\`${id}\`${events}`,
		'',
		withSources(body),
		'',
		...paragraphs([doubt(record)].filter(Boolean))
	];
}

/** The text of every story about this record, with its citations. */
export function storiesOf(book: Book, about: string): string[] {
	const told = book.archive.excerpts.filter(({ record }) => record.about === about);
	return byTime(told).flatMap((story) => storyLines(book, story));
}
