/** The debates of historians: each position with who holds it, its evidence and its sources. */
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { disputesLine } from './disputes';
import { heading, listed, namesLine, said } from './markdown';
import { debatesByName } from './order';
import { storiesOf } from './stories';

type Debate = Archive['debates'][number];

function positionLines(book: Book, position: Debate['record']['positions'][number]): string[] {
	return [
		`**${position.title}.** ${said(position.text, position)}`,
		'',
		...listed('Held by:', position.proponents),
		...listed(
			'Evidence:',
			position.evidence.map(({ event, text }) => `${linksTo(book, [event])}: ${text}`)
		)
	];
}

function debateLines(book: Book, debate: Debate): string[] {
	const { id, record } = debate;
	const { places, events, people, comment } = record;
	return [
		heading(3, record.names.en, id),
		'',
		namesLine(record.names, id, record.spellings),
		'',
		...record.positions.flatMap((position) => positionLines(book, position)),
		...(comment === undefined ? [] : [`Comment: ${comment}`, '']),
		...listed('See also:', [
			...(places.length === 0 ? [] : [`Places: ${linksTo(book, places)}`]),
			...(events.length === 0 ? [] : [`Events: ${linksTo(book, events)}`]),
			...(people.length === 0 ? [] : [`People: ${linksTo(book, people)}`]),
			...disputesLine(debate)
		]),
		...storiesOf(book, id)
	];
}

/** Every debate. */
export const debates = (book: Book) =>
	debatesByName(book).flatMap((debate) => debateLines(book, debate));
