/** The treaties with those who signed them, in order of time. */
import { citationsOf, type Citation } from '../../src/kinds/compiled';
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { heading } from './markdown';
import { eventsInTime } from './order';

type Event = Archive['events'][number];

/** A source, and where in it. */
const inWords = ({ source, locator }: Citation) =>
	`\`${source}\`${locator === undefined ? '' : ` (${locator})`}`;

function treatyLines(book: Book, { id, record }: Event): string[] {
	const { treaty } = record;
	if (!treaty) return [];
	const { signed, inForce, forceUnknown, ended, ratified, signatories, fullText } = treaty;
	const facts = [
		`signed ${signed}`,
		...ratified.map(({ party, on }) => `ratified by ${party} on ${on}`),
		inForce === undefined ? (forceUnknown ?? '') : `in force from ${inForce}`,
		ended === undefined ? '' : `ceased on ${ended}`,
		fullText === undefined ? 'no text was found to read' : `text: \`${fullText}\``,
		`sources: ${citationsOf(treaty).map(inWords).join(', ')}`
	];
	return [
		heading(3, record.names.en, `treaty-${id}`),
		'',
		linksTo(book, [id]),
		'',
		...signatories.map(
			({ party, person, office }) => `- ${linksTo(book, [person])}, ${office} (${party})`
		),
		'',
		facts.filter(Boolean).join(' · '),
		''
	];
}

/** How many events tell who signed. */
export const countTreaties = ({ archive }: Book) =>
	archive.events.filter(({ record }) => record.treaty !== undefined).length;

/** Every treaty and agreement whose signatories are known. */
export const treaties = (book: Book) =>
	eventsInTime(book).flatMap((event) => treatyLines(book, event));
