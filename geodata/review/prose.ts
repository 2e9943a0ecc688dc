/** Authored prose as the pages show it: every citation where its author put it. */
import { citedBy } from '../read/citations';
import { cites, link } from './markdown';

const CITATION = /\[(@[^\]]*)\]/g;
const TO_RECORD = /\[([^\]]+)\]\(#([^)]+)\)/g;
const TO_DATE = /\[([^\]]+)\]\((\d[^)]*)\)/g;

/** Prose with each citation, page numbers included, in brackets of its own, links to records, and what dates mean in full. */
export function withSources(markdown: string): string {
	return markdown
		.replace(/([^\n])\n(?!\n)/g, '$1 ')
		.replace(TO_RECORD, (_, text: string, id: string) => link(text, id))
		.replace(TO_DATE, '$1 ($2)')
		.replace(CITATION, (_, inside: string) =>
			inside
				.split(';')
				.map((part) => `[${part.trim()}]`)
				.join(' ')
		)
		.trim();
}

/** The record's sources that none of its sentences cites. */
export function namedButNotCited(sources: readonly string[], markdown: string): string[] {
	const cited = new Set(citedBy(markdown));
	const left = sources.filter((id) => !cited.has(id));
	return left.length === 0 ? [] : [`Named for the record, cited in no sentence: ${cites(left)}`];
}
