/** Persons: their names, lives and offices, and what is told of them in three languages. */
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { doubt, heading, inWords, listed, namesLine, said } from './markdown';
import { peopleByName } from './order';

type Person = Archive['people'][number];

const span = (from: string | undefined, to: string | undefined) =>
	`${from === undefined ? '…' : inWords(from)} to before ${to === undefined ? '…' : inWords(to)}`;

function lifeLine({ record }: Person): string[] {
	if (!record.lived) return [];
	const { born, died } = record.lived;
	const dates = [
		born === undefined ? '' : `born ${inWords(born)}`,
		died === undefined ? '' : `died ${inWords(died)}`
	];
	return [said(`Life: ${dates.filter(Boolean).join(', ')}.`, record.lived), ''];
}

function personLines(book: Book, person: Person): string[] {
	const { id, record } = person;
	const { names, spellings, offices, text } = record;
	const events = book.archive.events.filter(({ record: event }) => event.people.includes(id));
	return [
		heading(3, names.en, id),
		'',
		namesLine(names, id),
		'',
		...(spellings.length === 0 ? [] : [`Also written: ${spellings.join(' · ')}`, '']),
		...lifeLine(person),
		said(text.en, record),
		'',
		text['zh-Hans'],
		'',
		text.ru,
		'',
		...listed(
			'Offices:',
			offices.map((office) =>
				said(
					`${span(office.from, office.to)}: ${office.title.en} · ${office.title['zh-Hans']} · ${office.title.ru} (${[office.of, ...office.roles].join(', ')})`,
					office
				)
			)
		),
		...listed('About this record:', [
			...[doubt(record)].filter(Boolean),
			...(events.length === 0
				? []
				: [
						`Named in: ${linksTo(
							book,
							events.map((event) => event.id)
						)}`
					])
		])
	];
}

/** Every person, by name. */
export const people = (book: Book) =>
	peopleByName(book).flatMap((person) => personLines(book, person));
