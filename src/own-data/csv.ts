import type { ParseResult } from 'papaparse';
import type Papa from 'papaparse';
import { ROLES, likeness } from './headers';
import { library } from './libraries';

/** A row of a table, as the reader counts. */
export interface TableRow {
	row: number;
	cells: string[];
	/** Its quotation marks were not in pairs. */
	broken?: true;
}

type Parser = typeof Papa;

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** How many rows tell what stands between their cells. */
const TRIED = 30;
/** How many rows are read in one go. */
const BLOCK = 1000;
/** After so many rows with quotation marks that do not close, every line is taken for a row. */
const MOST_MENDED = 50;
const NO_QUOTES = '\u0000';

export async function loadParser(): Promise<Parser> {
	return (await library(() => import('papaparse'))).default;
}

/** All rows of a text but empty ones, block by block. */
export function* tableRows(parser: Parser, text: string): Generator<TableRow> {
	const announced = /^sep=(.)\n/i.exec(text);
	const delimiter = announced?.[1] ?? delimiterOf(parser, text);
	let rest = announced ? text.slice(announced[0].length) : text;
	let row = announced ? 1 : 0;
	let mended = 0;
	const parse = (part: string, preview: number, quoteChar = '"') =>
		parser.parse<string[]>(part, { delimiter, newline: '\n', quoteChar, fastMode: false, preview });
	while (rest !== '') {
		const byLine = mended >= MOST_MENDED;
		const block = parse(byLine ? firstLine(rest) : rest, BLOCK);
		const wrong = firstBroken(block);
		for (const cells of block.data.slice(0, wrong)) {
			row += 1;
			if (cells.some((cell) => cell.trim() !== '')) yield { row, cells };
		}
		if (wrong === undefined) {
			const end = byLine ? firstLine(rest).length + 1 : block.meta.cursor;
			rest = end > 0 ? rest.slice(end) : '';
			continue;
		}
		// The row whose quotation marks do not close, or open within, ends with its line: else it would swallow others.
		if (wrong > 0) rest = rest.slice(parse(rest, wrong).meta.cursor);
		const line = firstLine(rest);
		rest = rest.slice(line.length + 1);
		row += 1;
		mended += 1;
		const [cells = []] = parse(line, 1, NO_QUOTES).data;
		if (line.trim() !== '') yield { row, cells: cells.map(withoutQuotes), broken: true };
	}
}

function firstLine(text: string): string {
	const end = text.indexOf('\n');
	return end < 0 ? text : text.slice(0, end);
}

/** The first row of a block whose quotation marks are not as they should be. */
function firstBroken({ errors }: ParseResult<string[]>): number | undefined {
	let first: number | undefined;
	for (const { type, row = 0 } of errors) {
		if (type === 'Quotes' && row < (first ?? Infinity)) first = row;
	}
	return first;
}

function withoutQuotes(cell: string): string {
	return cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"');
}

/** What makes the first rows equally long, and gives the header cells that are known. */
function delimiterOf(parser: Parser, text: string): string {
	const beginning = text.slice(0, 200_000);
	const scored = DELIMITERS.map((delimiter) => {
		const { data } = parser.parse<string[]>(beginning, {
			delimiter,
			newline: '\n',
			fastMode: false,
			preview: TRIED
		});
		const rows = data.filter((cells) => cells.some(Boolean));
		const widths = rows.map((cells) => cells.length);
		const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
		const even = widths.filter((width) => width === usual).length / (widths.length || 1);
		const called = Math.max(0, ...rows.slice(0, 5).map(knownIn));
		// Behind a comma within a text there is a space; between cells there mostly is none.
		const later = rows.flatMap((cells) => cells.slice(1));
		const spaced = later.filter((cell) => cell.startsWith(' ')).length / (later.length || 1);
		const score = called * 2 + even * 3 + Math.min(usual, 10) / 10 - spaced;
		return { delimiter, score: usual < 2 ? 0 : score };
	}).toSorted((a, b) => b.score - a.score);
	return scored[0]?.delimiter ?? ',';
}

function knownIn(cells: readonly string[]): number {
	return cells.filter((cell) => ROLES.some((role) => likeness(cell, role, 'en') >= 2)).length;
}
