import { CITED_WORK, isoReadingDay, type CitedView } from './view-citation';

/** What reference managers read. */
export const REFERENCE_FORMATS = [
	{ ending: 'ris', name: 'RIS', type: 'application/x-research-info-systems' },
	{ ending: 'bib', name: 'BibTeX', type: 'application/x-bibtex' },
	{ ending: 'csl.json', name: 'CSL-JSON', type: 'application/json' }
] as const;

export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number]['ending'];

/** One record as reference managers read it, before its sources. */
interface OwnEntry extends CitedView {
	id: string;
}

const keyOf = ({ id }: OwnEntry): string => `thalweg-${id}`;

function ris(entry: OwnEntry): string {
	const work = CITED_WORK[entry.language];
	const lines: [string, string | undefined][] = [
		['TY', 'ENCYC'],
		['ID', keyOf(entry)],
		['TI', entry.title],
		['T2', work.title],
		['AU', `${work.makers},`],
		['PY', entry.edition.slice(0, 4)],
		['DA', `${entry.edition.replaceAll('-', '/')}/`],
		['ET', work.version(entry.version)],
		['UR', entry.link],
		['Y2', entry.accessed && `${isoReadingDay(entry.accessed).replaceAll('-', '/')}/`],
		['LA', entry.language],
		['ER', '']
	];
	return lines
		.filter(([, value]) => value !== undefined)
		.map(([tag, value]) => `${tag}  - ${value}\n`)
		.join('');
}

/** Signs that TeX would read as its own. */
const inTex = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[#$%&_]/g, '\\$&');

function bib(entry: OwnEntry): string {
	const work = CITED_WORK[entry.language];
	const fields: [string, string | undefined][] = [
		['author', `{${inTex(work.makers)}}`],
		['title', `{${inTex(entry.title)}}`],
		['booktitle', inTex(work.title)],
		['edition', inTex(work.version(entry.version))],
		['year', entry.edition.slice(0, 4)],
		['date', entry.edition],
		['url', entry.link],
		['urldate', entry.accessed && isoReadingDay(entry.accessed)]
	];
	const written = fields
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `\t${name} = {${value}}`);
	return `@incollection{${keyOf(entry)},\n${written.join(',\n')}\n}\n`;
}

/** The same as CSL has it. */
export function cslEntry(entry: OwnEntry): Record<string, unknown> {
	const work = CITED_WORK[entry.language];
	const { accessed } = entry;
	return {
		id: keyOf(entry),
		type: 'entry-encyclopedia',
		title: entry.title,
		author: [{ literal: work.makers }],
		'container-title': work.title,
		version: entry.version,
		issued: { 'date-parts': [entry.edition.split('-').map(Number)] },
		...(entry.link === undefined ? {} : { URL: entry.link }),
		...(accessed
			? { accessed: { 'date-parts': [[accessed.year, accessed.month, accessed.dayOfMonth]] } }
			: {}),
		language: entry.language
	};
}

/** A file for reference managers: the record itself, then its sources as the bibliography has them. */
export function referenceFile(
	format: ReferenceFormat,
	entry: OwnEntry,
	sources: readonly string[]
): string {
	if (format === 'csl.json')
		return `[\n${[JSON.stringify(cslEntry(entry)), ...sources].join(',\n')}\n]\n`;
	return [(format === 'ris' ? ris : bib)(entry), ...sources].join('\n');
}

/** The entries of a file, as `referenceFile` and the bibliography have them: one a line or a paragraph. */
export function entriesOf(format: ReferenceFormat, file: string): string[] {
	if (format === 'csl.json')
		return file
			.split('\n')
			.filter((line) => line.startsWith('{'))
			.map((line) => line.replace(/,$/, ''));
	const entry = format === 'ris' ? /^TY {2}- [\s\S]*?^ER {2}- *\n/gm : /^@[\s\S]*?^\}\n/gm;
	return file.match(entry) ?? [];
}
