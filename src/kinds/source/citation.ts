import type { Language } from '../../i18n';
import type { SourceClass, SourceRead } from './schema';

/** How scholars write the sources of a work: one style for each tradition of readers; the first is the page's own. */
export const CITATION_STYLES = ['chicago', 'mla', 'apa', 'gost', 'gbt'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A style that is fetched only when a reader takes it. */
export type OtherStyle = Exclude<CitationStyle, 'chicago'>;

/** What the styles are called, the same in every language, and the language that their terms are in. */
export const STYLE_NAMES: Readonly<Record<CitationStyle, { name: string; language: string }>> = {
	chicago: { name: 'Chicago, 17th ed.', language: 'en' },
	mla: { name: 'MLA, 9th ed.', language: 'en' },
	apa: { name: 'APA, 7th ed.', language: 'en' },
	gost: { name: 'ГОСТ Р 7.0.5–2008', language: 'ru' },
	gbt: { name: 'GB/T 7714—2015', language: 'zh-Hans' }
};

/** In which style sources are written for a reader who has chosen none. */
export const OWN_STYLE: Readonly<Record<Language, CitationStyle>> = {
	en: 'chicago',
	'zh-Hans': 'gbt',
	ru: 'gost'
};

/** A piece of a written citation: text, text in italics, or an address, which is also a link. */
export type CitationPart = string | { italic: string } | { address: string };

/** A source as its list shows it. */
export interface CitedSource {
	citation: CitationPart[];
	class: SourceClass;
	read: SourceRead;
	/** Where it leads. */
	address?: string;
}

/** `citations.json`: the page's own style, with what is said of each source besides. */
export interface Citations {
	/** The atlas itself. Its address is `ATLAS_ADDRESS`, which the page replaces by its own. */
	atlas: CitationPart[];
	sources: Readonly<Record<string, CitedSource>>;
}

/** `citations-apa.json` and the like: another style. */
export interface StyledCitations {
	atlas: CitationPart[];
	sources: Readonly<Record<string, CitationPart[]>>;
}

export const ATLAS_ADDRESS = 'https://thalweg.invalid/';

/** A citation as plain text, to be copied. */
export function citationText(parts: readonly CitationPart[]): string {
	return parts
		.map((part) =>
			typeof part === 'string' ? part : 'italic' in part ? part.italic : part.address
		)
		.join('');
}
