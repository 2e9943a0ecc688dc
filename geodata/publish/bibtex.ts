/** The bibliography as BibTeX: for BibTeX itself, for biblatex and for reference managers. */
import type { Source } from '../../src/kinds/source/schema';
import { texAddress, texText, wholeName } from './bibtex-text';
import { edtfOf } from './issued';

type Names = NonNullable<Source['author']>;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Kinds of source as BibTeX has them; biblatex knows all of these, too. */
const TYPES: Readonly<Partial<Record<Source['type'], string>>> = {
	'article-journal': 'article',
	'article-magazine': 'article',
	'article-newspaper': 'article',
	review: 'article',
	book: 'book',
	chapter: 'incollection',
	'entry-encyclopedia': 'incollection',
	'paper-conference': 'inproceedings',
	pamphlet: 'booklet',
	report: 'techreport',
	thesis: 'phdthesis'
};

function typeOf(source: Source): string {
	if (source.type === 'article') return source['container-title'] ? 'article' : 'misc';
	if (source.type === 'manuscript') return source.author ? 'unpublished' : 'misc';
	return TYPES[source.type] ?? 'misc';
}

/** “Family, Given”, whose parts BibTeX parts again at the comma; all other names whole. */
function nameOf(name: Names[number]): string {
	if ('literal' in name) return wholeName(name.literal);
	if (name.given === undefined) return wholeName(name.family);
	const parted = /,|\band\b|[{}]/i;
	const part = (text: string) => (parted.test(text) ? wholeName(text) : texText(text));
	return `${part(name.family)}, ${part(name.given)}`;
}

const people = (names: Names | undefined): string | undefined =>
	names?.length ? names.map(nameOf).join(' and ') : undefined;

const braced = (text: string | undefined): string | undefined =>
	text === undefined || text === '' ? undefined : `{${text}}`;

const words = (value: string | number | undefined): string | undefined =>
	value === undefined ? undefined : braced(texText(String(value)));

/** Several parts as one text. */
const joined = (...parts: (string | number | undefined)[]): string | undefined =>
	words(parts.filter((part) => part !== undefined).join(', '));

/** The date in the parts that BibTeX knows, and whole for biblatex. */
function dates({ issued, accessed }: Source): Record<string, string | undefined> {
	const [year, month] = issued?.['date-parts'][0] ?? [];
	return {
		year: year === undefined ? undefined : braced(String(year)),
		month: month === undefined ? undefined : MONTHS[month - 1],
		date: braced(edtfOf(issued)),
		urldate: braced(edtfOf(accessed))
	};
}

/** Where it stands, in the field that the type has for it. */
function whereabouts(source: Source, type: string): Record<string, string | undefined> {
	const { publisher, number, issue, archive, archive_location, event, authority } = source;
	const container = source['container-title'];
	const kept = joined(archive, archive_location);
	switch (type) {
		case 'article':
			return {
				journal: words(container),
				number: words(issue ?? number),
				publisher: words(publisher),
				library: kept
			};
		case 'book':
			return { publisher: words(publisher ?? authority), number: words(number), library: kept };
		case 'incollection':
		case 'inproceedings':
			return {
				booktitle: words(container ?? event),
				publisher: words(publisher),
				number: words(number),
				library: kept
			};
		case 'techreport':
			return {
				institution: words(publisher ?? authority),
				number: words(number),
				howpublished: words(container),
				library: kept
			};
		case 'phdthesis':
			return { school: words(publisher), library: kept };
		default:
			return {
				howpublished: joined(container, authority, publisher, number, archive, archive_location)
			};
	}
}

/** Kinds that BibTeX calls incomplete without an author or, of books, an editor. */
const SIGNED = new Set(['article', 'book', 'incollection', 'techreport', 'unpublished']);

/** Who answers for what nobody signed: the paper, the press, the authority. */
function corporateAuthor(source: Source, type: string): string | undefined {
	if (!SIGNED.has(type) || (type === 'book' && source.editor?.length)) return undefined;
	const { authority, publisher } = source;
	const body = authority ?? source['container-title'] ?? publisher;
	return body === undefined ? undefined : wholeName(body);
}

/** What an entry without authors is sorted by: BibTeX has nothing else to go by. */
function sortedBy({ author, editor, title }: Source, type: string): string | undefined {
	const named = author?.length || (type === 'book' && editor?.length);
	return named ? undefined : words(title);
}

function entry(source: Source): string {
	const type = typeOf(source);
	const note = joined(source.note);
	const fields: Record<string, string | undefined> = {
		author: braced(people(source.author) ?? corporateAuthor(source, type)),
		editor: braced(people(source.editor)),
		translator: braced(people(source.translator)),
		key: sortedBy(source, type),
		// A second pair of braces: nothing in a title is made small.
		title: braced(words(source.title)),
		titleaddon: words(source.custom.translatedTitle),
		...whereabouts(source, type),
		series: words(source['collection-title']),
		address: words(source['publisher-place']),
		edition: words(source.edition),
		volume: words(source.volume),
		pages: braced(source.page && texText(source.page).replace(/\s*[–—]\s*|(?<=\w)-(?=\w)/g, '--')),
		type: words(source.genre),
		...dates(source),
		isbn: words(source.ISBN),
		doi: braced(source.DOI?.replace(/[{}\\]/g, encodeURIComponent)),
		url: braced(source.URL && texAddress(source.URL)),
		language: words(languageName(source.language)),
		// Unpublished work has to have a note: where it is kept, if there is nothing to say of it.
		note: type === 'unpublished' ? (note ?? words('Unpublished')) : note
	};
	const lines = Object.entries(fields).flatMap(([name, value]) =>
		value === undefined ? [] : [`\t${name} = ${value}`]
	);
	return `@${type}{${source.id},\n${lines.join(',\n')}\n}`;
}

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

const languageName = (tag: string | undefined): string | undefined =>
	tag === undefined ? undefined : LANGUAGES.of(tag);

/** All sources as BibTeX. */
export function bibtex(sources: readonly Source[]): string {
	return `${sources.map(entry).join('\n\n')}\n`;
}
