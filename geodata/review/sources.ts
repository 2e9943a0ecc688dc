/** The page of sources: what each is, how much of it was opened, and where it is cited. */
import type { Source } from '../../src/kinds/source/schema';
import { writeSource } from '../../src/dataset/citation';
import { referencesIn } from '../read/references';
import { byCodePoint } from '../walk';
import { linksTo, type Book } from './book';

type Opened = Source['custom']['consulted'];

/** How much of a source was opened, in words. */
export const OPENED: Readonly<Record<Opened, string>> = {
	text: 'the text was read',
	part: 'read only in part, or only a description of it',
	'not-opened': 'not opened'
};

const HEADINGS: readonly [Opened, string][] = [
	['not-opened', 'Not opened'],
	['part', 'Read in part, or only a description'],
	['text', 'Read']
];

/** The records that cite each source. */
function citations({ archive }: Book): Map<string, Set<string>> {
	const byRecord = new Map<string, Set<string>>();
	for (const { target, id, from } of referencesIn(archive)) {
		if (target === 'sources') byRecord.set(id, (byRecord.get(id) ?? new Set()).add(from));
	}
	return byRecord;
}

/** How many sources were opened so far. */
export const countOpened = ({ archive }: Book, opened: Opened) =>
	archive.sources.filter(({ record }) => record.custom.consulted === opened).length;

/** Every source, those that nobody opened first. */
export function sources(book: Book): string[] {
	const citing = citations(book);
	return HEADINGS.flatMap(([opened, title]) => [
		`## ${title} (${countOpened(book, opened)})`,
		'',
		...book.archive.sources
			.filter(({ record }) => record.custom.consulted === opened)
			.sort((a, b) => byCodePoint(a.id, b.id))
			.flatMap(({ id, record }) => {
				const { before, title: name, after, issued, end, url } = writeSource({ id, ...record });
				const cited = [...(citing.get(id) ?? [])];
				return [
					`- <a id="${id}"></a>\`${id}\` ${before}*${name}*${after}${issued.text}${end}${url === undefined ? '' : ` <${url}>`}`,
					...(record.note === undefined ? [] : [`  - Note: ${record.note}`]),
					`  - Cited by ${cited.length}: ${linksTo(book, cited) || 'nothing'}`
				];
			}),
		''
	]);
}
