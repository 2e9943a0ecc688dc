/** The records in the order in which the pages tell them. */
import { KIND_IDS, type KindId } from '../../src/kinds';
import type { Archive, Entry } from '../read/archive';
import { readWhen } from '../read/date';
import { byCodePoint } from '../walk';
import { nameOf, type Book } from './book';

/** Entries in order of time; each date is read once, since reading one is slow. */
export function byTime<E extends Entry<{ date: string }>>(entries: readonly E[]): E[] {
	return entries
		.map((entry) => ({ entry, days: readWhen(entry.record.date)?.days ?? [0, 0, 0, 0] }))
		.sort(
			(a, b) =>
				a.days[0] - b.days[0] || a.days[3] - b.days[3] || byCodePoint(a.entry.id, b.entry.id)
		)
		.map(({ entry }) => entry);
}

const byName = <T>(book: Book, entries: readonly Entry<T>[]) =>
	[...entries].sort(
		(a, b) => byCodePoint(nameOf(book, a.id), nameOf(book, b.id)) || byCodePoint(a.id, b.id)
	);

export const periodsInTime = ({ archive }: Book) =>
	[...archive.periods].sort((a, b) => byCodePoint(a.record.from, b.record.from));

export const eventsInTime = ({ archive }: Book) => byTime(archive.events);
export const flowsInTime = ({ archive }: Book) => byTime(archive.flows);
export const storiesInTime = ({ archive }: Book) => byTime(archive.excerpts);
export const placesByName = (book: Book) => byName(book, book.archive.places);
export const peopleByName = (book: Book) => byName(book, book.archive.people);
export const debatesByName = (book: Book) => byName(book, book.archive.debates);
export const termsByName = (book: Book) => byName(book, book.archive.terms);

/** From east to west. */
export const sectorsAlongTheBorder = ({ archive }: Book) =>
	[...archive.sectors].sort((a, b) => a.record.order - b.record.order);

/** Sector by sector, from east to west. */
export function areasAlongTheBorder(book: Book): Archive['areas'] {
	const sectors = sectorsAlongTheBorder(book).map(({ id }) => id);
	const place = ({ record }: Archive['areas'][number]) => sectors.indexOf(record.sector);
	return byName(book, book.archive.areas).sort((a, b) => place(a) - place(b));
}

/** Kind by kind. */
export const geographyByKind = (book: Book) =>
	byName(book, book.archive.geography).sort((a, b) => byCodePoint(a.record.kind, b.record.kind));

const WEIGHT = ['main', 'major', 'minor'];

/** Moscow and Beijing first, then the weightier ones. */
export const relationsByWeight = (book: Book) =>
	byName(book, book.archive.links).sort(
		(a, b) => WEIGHT.indexOf(a.record.prominence) - WEIGHT.indexOf(b.record.prominence)
	);

/** Everything but the sources, in the order of the pages. */
export const everyEntry = (book: Book) => allInOrder(book).flatMap(({ entries }) => entries);

/** The same in parts, as the pages have them. */
export function allInOrder(book: Book): { part: string; entries: Entry<unknown>[] }[] {
	return [
		{ part: 'Periods', entries: periodsInTime(book) },
		{ part: 'Events', entries: eventsInTime(book) },
		{ part: 'Places', entries: placesByName(book) },
		{ part: 'Stories', entries: storiesInTime(book) },
		{ part: 'Sectors of the border', entries: sectorsAlongTheBorder(book) },
		{ part: 'Disputed areas', entries: areasAlongTheBorder(book) },
		{ part: 'Geography', entries: geographyByKind(book) },
		{ part: 'Relations', entries: relationsByWeight(book) },
		{ part: 'Aid and trade', entries: flowsInTime(book) },
		{ part: 'Tension', entries: book.archive.tension },
		{ part: 'Debates', entries: debatesByName(book) },
		{ part: 'Figures through time', entries: entriesByName(book, 'series') },
		{ part: 'Days step by step', entries: entriesByName(book, 'scenes') },
		{ part: 'Terms', entries: termsByName(book) },
		{ part: 'People', entries: peopleByName(book) },
		{ part: 'Tours', entries: book.archive.tours },
		{ part: 'Chapters of tours', entries: book.archive.chapters },
		...kindsWithoutAPage.map((kind) => ({ part: kind, entries: entriesByName(book, kind) }))
	];
}

/** The kinds whose records are told at a place of their own. */
const TOLD: ReadonlySet<KindId> = new Set<KindId>([
	'periods',
	'events',
	'places',
	'sectors',
	'areas',
	'geography',
	'links',
	'flows',
	'tension',
	'debates',
	'people',
	'series',
	'scenes',
	'terms',
	'tours'
]);

/** The kinds that stand together on a page for all others. */
export const kindsWithoutAPage = KIND_IDS.filter((kind) => !TOLD.has(kind));

/** The records of any kind by their names. */
export const entriesByName = (book: Book, kind: KindId) =>
	byName(book, book.archive[kind] as Entry<unknown>[]);
