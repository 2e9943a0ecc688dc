/** Every source as scholars cite it, in each style. */
import type { CitationPart, CitationStyle } from '../../src/kinds/source/citation';
import type { Source } from '../../src/kinds/source/schema';
import { itemOf, termLanguage } from './items';
import { inOwnOrder } from './names';
import { partsOf } from './parts';
import { Processor, type TermLanguage } from './processor';

const TERM_LANGUAGES: readonly TermLanguage[] = ['en-US', 'ru-RU', 'zh-CN'];

const processors = new Map<string, Processor>();
function processorOf(style: CitationStyle, language: TermLanguage): Processor {
	const key = `${style} ${language}`;
	const found = processors.get(key) ?? new Processor(style, language);
	processors.set(key, found);
	return found;
}

/** Where a source leads. */
export function addressOf({ DOI, URL }: Source): string | undefined {
	return DOI === undefined ? URL : `https://doi.org/${DOI}`;
}

/** Of two names only an inverted one is closed by a comma: Shen Zhihua and Xia Yafeng. */
function withoutComma({ author = [] }: Source, html: string): string {
	const [first, ...others] = author;
	if (others.length !== 1 || !first || !('family' in first) || !inOwnOrder(first)) return html;
	const name = `${first.family} ${first.given ?? ''}`;
	return html.replace(`${name}, and `, `${name} and `);
}

/** The processor takes the name of a body for a family's, which GB/T writes in capitals. */
function withBodiesAsTheyAre({ author = [], editor = [] }: Source, html: string): string {
	return [...author, ...editor].reduce(
		(text, name) =>
			'literal' in name ? text.replace(name.literal.toUpperCase(), name.literal) : text,
		html
	);
}

function withNamesMended(source: Source, style: CitationStyle, html: string): string {
	if (style === 'gbt') return withBodiesAsTheyAre(source, html);
	return style === 'chicago' || style === 'mla' ? withoutComma(source, html) : html;
}

/** What was written before, by style and source: a build asks for the same several times. */
const kept = new Map<string, string>();
const keyOf = (source: Source, style: CitationStyle) => style + JSON.stringify(source);

/** Sources in one style, by id, in their order. */
export function writeCitations(
	sources: readonly Source[],
	style: CitationStyle
): Map<string, CitationPart[]> {
	for (const language of TERM_LANGUAGES) {
		const items = sources.filter(
			(source) => termLanguage(source, style) === language && !kept.has(keyOf(source, style))
		);
		if (items.length === 0) continue;
		const entries = processorOf(style, language).write(
			new Map(items.map((source) => [source.id, itemOf(source, style)]))
		);
		for (const source of items)
			kept.set(keyOf(source, style), withNamesMended(source, style, entries.get(source.id) ?? ''));
	}
	return new Map(
		sources.map((source) => {
			const addresses = [addressOf(source), source.URL].filter((one) => one !== undefined);
			return [source.id, partsOf(kept.get(keyOf(source, style)) ?? '', addresses)];
		})
	);
}
