/** Pandoc's citations: `[@id]`, `[@id, p. 12; @other]`. */
import type { Citation, Inline } from '../../src/kinds/compiled';

const BRACKETED = /\s*\[(@[^\]]*)\]/g;
const ONE = /^@([a-z0-9]+(?:-+[a-z0-9]+)*)(?:,\s*(.+))?$/;

function readCitation(text: string): Citation | undefined {
	const match = ONE.exec(text.trim());
	if (!match?.[1]) return undefined;
	const locator = match[2]?.trim();
	return locator ? { source: match[1], locator } : { source: match[1] };
}

/** Splits text at its citations; what opens like one but is none is told. */
export function withCitations(text: string): { inline: Inline[]; problems: string[] } {
	const inline: Inline[] = [];
	const problems: string[] = [];
	let reached = 0;
	for (const match of text.matchAll(BRACKETED)) {
		const cite: Citation[] = [];
		for (const part of (match[1] ?? '').split(';')) {
			const citation = readCitation(part);
			if (citation) cite.push(citation);
			else problems.push(`"${match[0].trim()}": citations are [@id] or [@id, p. 12; @other]`);
		}
		if (match.index > reached) inline.push(text.slice(reached, match.index));
		if (cite.length > 0) inline.push({ cite });
		reached = match.index + match[0].length;
	}
	if (reached < text.length) inline.push(text.slice(reached));
	for (const part of inline) {
		if (typeof part === 'string' && /\[|\]|(^|\s)@/.test(part)) {
			problems.push(`"${part.trim()}": a bracket or @ that is no citation`);
		}
	}
	return { inline, problems };
}

const CITED = /\[(@[^\]]*)\]/g;

/** The ids of the sources that prose cites, each once. */
export function citedBy(markdown: string): string[] {
	const parts = [...markdown.matchAll(CITED)].flatMap((match) => (match[1] ?? '').split(';'));
	return [...new Set(parts.map((part) => part.trim().slice(1).replace(/,.*$/, '')))];
}
