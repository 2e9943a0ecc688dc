/** The terms: names, what each means in three languages, who used it and when. */
import { LANGUAGES, LANGUAGE_NAMES } from '../../src/i18n';
import type { Archive } from '../read/archive';
import { linksTo, type Book } from './book';
import { cites, heading, inWordsFromTo, listed, namesLine } from './markdown';
import { termsByName } from './order';
import { withSources } from './prose';
import { storiesOf } from './stories';

type Term = Archive['terms'][number];

function useLine({ from, to, by, sources, locators }: Term['record']['uses'][number]): string {
	const when = inWordsFromTo(from, to);
	const whom = LANGUAGES.map((language) => by[language]).join(' / ');
	return `${when}: ${whom} ${cites(sources, locators)}`;
}

function termLines(book: Book, { id, record }: Term): string[] {
	const { names, spellings, definition, uses, events, related } = record;
	return [
		heading(2, names.en, id),
		'',
		namesLine(names, id, spellings.others),
		'',
		...LANGUAGES.flatMap((language) => [
			`**${LANGUAGE_NAMES[language]}.** ${withSources(definition[language])}`,
			''
		]),
		...listed('Used:', uses.map(useLine)),
		...listed(
			'Also spelt:',
			LANGUAGES.filter((language) => spellings[language].length > 0).map((language) =>
				spellings[language].join(' · ')
			)
		),
		...listed('See also:', [
			...(events.length === 0 ? [] : [`Events: ${linksTo(book, events)}`]),
			...(related.length === 0 ? [] : [`Related: ${linksTo(book, related)}`])
		]),
		...storiesOf(book, id)
	];
}

/** Every term. */
export const terms = (book: Book) => termsByName(book).flatMap((term) => termLines(book, term));
