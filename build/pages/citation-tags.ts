import type { Language } from '../../src/i18n';
import { CITED_WORK } from '../../src/kinds/source/view-citation';

/** What reference managers are told of a page. */
export interface CitedPage {
	title: string;
	language: Language;
	/** Whether it is the page of a record, and not one that leads to others. */
	isRecord: boolean;
	/** The version of the data. */
	version: string;
	/** The day of the edition, `2026-11-26`. */
	edition: string;
	/** Its address; empty where that is not known. */
	address: string;
}

/** The names and contents of the tags by which reference managers save a page: an entry of a work of reference. */
export function citationTags(page: CitedPage): [name: string, content: string][] {
	const work = CITED_WORK[page.language];
	return [
		// Without this a page with `citation_title` is taken for an article in a journal.
		['z.itemType', page.isRecord ? 'encyclopediaArticle' : 'webpage'],
		['citation_title', page.title],
		// The comma says that all of it is one name: without it the last word becomes a surname.
		['citation_author', `${work.makers},`],
		['citation_publication_date', page.edition.replaceAll('-', '/')],
		['citation_language', page.language],
		['dcterms.rights', 'CC BY 4.0'],
		...(page.isRecord
			? ([
					// `citation_inbook_title` would make it a section of a book.
					['citation_encyclopedia_title', work.title],
					['prism.publicationName', work.title],
					['prism.edition', work.version(page.version)]
				] satisfies [string, string][])
			: []),
		...(page.address === ''
			? []
			: ([['citation_public_url', page.address]] satisfies [string, string][]))
	];
}
