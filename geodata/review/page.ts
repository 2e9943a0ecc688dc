/** One page: its title, what it is, its lines, and at its foot where its links lead. */
import { byCodePoint } from '../walk';
import type { Book } from './book';
import { OPENED } from './sources';

export interface Page {
	file: string;
	title: string;
	/** What a proof-reader finds on it. */
	about: string;
	lines: string[];
}

const ANCHOR = /<a id="([^"]+)"><\/a>/g;
const LINK = /\]\[([^\]]+)\]/g;
const CITED = /\[(@[^\],]+)([^\]]*)\]/g;

/** On which page every spot that a link can lead to lies. */
export function filesByAnchor(pages: readonly Page[]): Map<string, string> {
	return new Map(
		pages.flatMap(({ file, lines }) =>
			[...lines.join('\n').matchAll(ANCHOR)].map(([, id = '']): [string, string] => [id, file])
		)
	);
}

/** The reference definitions of Markdown: where each link leads, and of sources what they are. */
function definitions(
	text: string,
	{ archive }: Book,
	files: ReadonlyMap<string, string>
): string[] {
	const sources = new Map(archive.sources.map(({ id, record }) => [id, record]));
	const toRecords = [...text.matchAll(LINK)].flatMap(([, id = '']) => {
		const file = files.get(id);
		return file === undefined ? [] : [`[${id}]: ${file}#${id}`];
	});
	const toSources = [...text.matchAll(CITED)].flatMap(([, at = '', locator = '']) => {
		const source = sources.get(at.slice(1));
		if (!source) return [];
		const title = `${source.title}; ${OPENED[source.custom.read]}`.replaceAll('"', '”');
		return [`[${at}${locator}]: sources.md#${at.slice(1)} "${title}"`];
	});
	return [...new Set([...toRecords, ...toSources])].sort(byCodePoint);
}

/** The page's text; ends with one line break. */
export function pageText(page: Page, book: Book, files: ReadonlyMap<string, string>): string {
	const start = [`# ${page.title}`, '', page.about, ''];
	const back = page.file === 'index.md' ? [] : ['[All pages](index.md)', ''];
	const text = [...start, ...back, ...page.lines]
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	const foot = definitions(text, book, files);
	return `${[text, ...(foot.length === 0 ? [] : ['', ...foot])].join('\n')}\n`;
}
