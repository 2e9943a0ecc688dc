/** The page of sources: what each is, how much of it was opened, and where it is cited. */
import type { CitationPart } from '../../src/kinds/source/citation';
import type { SourceClass, SourceRead } from '../../src/kinds/source/schema';
import { writeCitations } from '../citations/write';
import { referencesIn } from '../read/references';
import { byCodePoint } from '../walk';
import { linksTo, type Book } from './book';
import { everyEntry } from './order';
import { statementsOf } from './statements';

/** How much of a source was opened, in words. */
export const OPENED: Readonly<Record<SourceRead, string>> = {
	whole: 'read whole',
	passage: 'the passage read',
	abstract: 'only an abstract, opening or description read',
	unopened: 'not opened'
};

const HEADINGS: readonly [SourceRead, string][] = [
	['unopened', 'Not opened'],
	['abstract', 'Only an abstract, opening or description read'],
	['passage', 'The passage read'],
	['whole', 'Read whole']
];

/** What kind of source it is, in words, the best first. */
export const CLASSES: Readonly<Record<SourceClass, string>> = {
	'primary-document': 'primary document',
	'participants-account': 'participant’s account',
	'scholarly-work': 'scholarly work',
	'press-of-the-time': 'press of the time',
	'reference-work': 'reference work',
	'press-or-web-since': 'press or web since'
};

/** The records that cite each source. */
function citations({ archive }: Book): Map<string, Set<string>> {
	const byRecord = new Map<string, Set<string>>();
	for (const { target, id, from } of referencesIn(archive)) {
		if (target === 'sources') byRecord.set(id, (byRecord.get(id) ?? new Set()).add(from));
	}
	return byRecord;
}

/** How many sources were opened so far. */
export const countOpened = ({ archive }: Book, opened: SourceRead) =>
	archive.sources.filter(({ record }) => record.custom.read === opened).length;

/** How many sources of each class there are, and how much of them was read. */
export function classTable({ archive }: Book): string[] {
	const reads = HEADINGS.map(([read]) => read).reverse();
	const rows = Object.entries(CLASSES).map(([key, words]) => {
		const those = archive.sources.filter(({ record }) => record.custom.class === key);
		const counts = reads.map(
			(read) => those.filter(({ record }) => record.custom.read === read).length
		);
		return `| ${[words, those.length, ...counts].join(' | ')} |`;
	});
	const head = ['Class', 'Sources', ...reads.map((read) => OPENED[read])];
	return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows, ''];
}

/** Of how many statements the best source is of each class. */
export function statementsByClass(book: Book): string[] {
	const order = Object.keys(CLASSES) as SourceClass[];
	const classes = new Map(book.archive.sources.map(({ id, record }) => [id, record.custom.class]));
	const best = everyEntry(book)
		.flatMap((entry) => statementsOf(entry))
		.filter(({ sources }) => sources.length > 0)
		.map(({ sources }) => order.find((one) => sources.some((id) => classes.get(id) === one)));
	return order.map(
		(one) => `- ${CLASSES[one]}: ${best.filter((found) => found === one).length} statements`
	);
}

/** A citation as Markdown. */
function inMarkdown(parts: readonly CitationPart[]): string {
	return parts
		.map((part) =>
			typeof part === 'string' ? part : 'italic' in part ? `*${part.italic}*` : `<${part.address}>`
		)
		.join('');
}

/** Every source, those that nobody opened first. */
export function sources(book: Book): string[] {
	const citing = citations(book);
	const works = book.archive.sources.map(({ id, record }) => ({ id, ...record }));
	const written = writeCitations(works, 'chicago');
	const counted = [...classTable(book), 'Statements by the class of their best source:', ''];
	const list = HEADINGS.flatMap(([opened, title]) => [
		`## ${title} (${countOpened(book, opened)})`,
		'',
		...book.archive.sources
			.filter(({ record }) => record.custom.read === opened)
			.sort((a, b) => byCodePoint(a.id, b.id))
			.flatMap(({ id, record }) => {
				const cited = [...(citing.get(id) ?? [])];
				return [
					`- <a id="${id}"></a>\`${id}\` (${CLASSES[record.custom.class]}) ${inMarkdown(written.get(id) ?? [])}`,
					...(record.note === undefined ? [] : [`  - Note: ${record.note}`]),
					`  - Cited by ${cited.length}: ${linksTo(book, cited) || 'nothing'}`
				];
			}),
		''
	]);
	return [...counted, ...statementsByClass(book), '', ...list];
}
