/** The page of places, each with the stories told of it. */
import type { Archive } from '../read/archive';
import type { Book } from './book';
import { otherNames, positionLine } from './location';
import { heading, inWordsFromTo, namesLine, said } from './markdown';
import { placesByName } from './order';
import { servedLines } from './served';
import { storiesOf } from './stories';

function placeLines(book: Book, { id, record }: Archive['places'][number]): string[] {
	const { names, kind, country, wikidata, from, to } = record;
	return [
		heading(2, names.en, id),
		'',
		namesLine(names, id, record.spellings),
		'',
		[
			kind,
			country ?? 'in no state, or on disputed ground',
			inWordsFromTo(from, to),
			positionLine(record),
			wikidata === undefined ? '' : `Wikidata ${wikidata}`
		]
			.filter(Boolean)
			.join(' · '),
		'',
		said(record.description, record),
		'',
		...otherNames(record.historicalNames),
		...servedLines(record.served),
		...storiesOf(book, id)
	];
}

/** Every place, by its English name. */
export const places = (book: Book) =>
	placesByName(book).flatMap((place) => placeLines(book, place));
