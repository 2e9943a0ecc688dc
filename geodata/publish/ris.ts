/** The bibliography as RIS, in the types that Zotero and EndNote read as what they are. */
import type { Source } from '../../src/kinds/source/schema';

/** Zotero takes GEN for an article, ICOMM for an e-mail and PCOMM for a letter. */
const TYPES: Readonly<Record<Source['type'], string>> = {
	article: 'JOUR',
	'article-journal': 'JOUR',
	'article-magazine': 'MGZN',
	'article-newspaper': 'NEWS',
	book: 'BOOK',
	broadcast: 'VIDEO',
	chapter: 'CHAP',
	dataset: 'DATA',
	document: 'MANSCPT',
	'entry-encyclopedia': 'ENCYC',
	hearing: 'HEAR',
	interview: 'MANSCPT',
	legislation: 'STAT',
	manuscript: 'MANSCPT',
	map: 'MAP',
	personal_communication: 'PCOMM',
	post: 'BLOG',
	'post-weblog': 'BLOG',
	report: 'RPRT',
	speech: 'SLIDE',
	thesis: 'THES',
	treaty: 'STAT',
	webpage: 'ELEC',
	pamphlet: 'PAMP',
	'paper-conference': 'CPAPER',
	review: 'JOUR'
};

/** Kinds that have no type of their own: on the web they are web pages. */
const ELSEWHERE_ON_THE_WEB = new Set<Source['type']>([
	'article',
	'document',
	'interview',
	'review'
]);

function typeOf({ type, URL, 'container-title': container }: Source): string {
	const onTheWeb = URL !== undefined && (container === undefined || type === 'document');
	if (ELSEWHERE_ON_THE_WEB.has(type) && onTheWeb) return 'ELEC';
	return TYPES[type];
}

/** One line a field. */
const line = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

type Names = NonNullable<Source['author']>;

const people = (names: Names | undefined): string[] =>
	(names ?? []).map((name) =>
		'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')
	);

/** `1991/05/16/`: parts that nobody knows stay empty. */
function dateOf(date: Source['issued']): string | undefined {
	const parts = date?.['date-parts'][0];
	if (!parts) return undefined;
	const [year = 0, month, day] = parts;
	const two = (part: number | undefined) =>
		part === undefined ? '' : String(part).padStart(2, '0');
	return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}

const [FIRST_PAGE, LAST_PAGE] = [0, 1];

function record(source: Source): string {
	const type = typeOf(source);
	const pages = source.page?.split(/\s*[–—-]+\s*/) ?? [];
	const range = pages.length === 2;
	const isReport = type === 'RPRT';
	const fields: [tag: string, values: (string | number | undefined)[]][] = [
		['ID', [source.id]],
		['TI', [source.title]],
		['TT', [source.custom.translatedTitle]],
		['AU', people(source.author)],
		['ED', people(source.editor)],
		['A4', people(source.translator)],
		[
			'T2',
			[
				source['container-title'] ??
					source.event ??
					(type === 'BOOK' ? source['collection-title'] : undefined)
			]
		],
		['T3', [type === 'BOOK' ? undefined : source['collection-title']]],
		['PY', [source.issued?.['date-parts'][0]?.[0]]],
		['DA', [dateOf(source.issued)]],
		['PB', [source.publisher ?? source.authority]],
		['CY', [source['publisher-place']]],
		['ET', [source.edition]],
		['VL', [source.volume]],
		['IS', [source.issue ?? (isReport ? undefined : source.number)]],
		['SP', [range ? pages[FIRST_PAGE] : source.page]],
		['EP', [range ? pages[LAST_PAGE] : undefined]],
		['SN', [source.ISBN ?? (isReport ? source.number : undefined)]],
		['M3', [source.genre]],
		['DB', [source.archive]],
		['AN', [source.archive_location]],
		['DO', [source.DOI]],
		['UR', [source.URL]],
		['Y2', [dateOf(source.accessed)]],
		['LA', [source.language]],
		['N1', [source.note]]
	];
	const lines = fields.flatMap(([tag, values]) =>
		values.flatMap((value) => (value === undefined ? [] : [`${tag}  - ${line(String(value))}`]))
	);
	return [`TY  - ${type}`, ...lines, 'ER  - '].join('\n');
}

/** All sources as RIS. */
export function ris(sources: readonly Source[]): string {
	return `${sources.map(record).join('\n\n')}\n`;
}
