import { guessColumns, isHeader } from './columns';
import { loadParser, tableRows, type TableRow } from './csv';
import type { Gathering } from './gathering';
import { ROLES, likeness } from './headers';
import { library } from './libraries';
import { place, type Placed } from './placing';
import { RowReader } from './row-reader';
import { inSlices } from './slices';
import { MOST_ROWS, type OwnTable, type ReadingOptions } from './types';

/** How many rows whoever chooses columns is shown. */
const SAMPLE = 5;
/** How many lines may stand above the header. */
const PREAMBLE = 8;

/** Reads a table of places. */
export async function readTable(
	text: string,
	gathering: Gathering,
	options: ReadingOptions
): Promise<OwnTable | undefined> {
	const parser = await loadParser();
	const { wktToGeoJSON } = await library(() => import('betterknown'));
	const plain = text.replace(/\r\n?/g, '\n');
	const lines = plain.split('\n').length;
	const parsing = inSlices(options, [0, 0.4]);
	const all: TableRow[] = [];
	const beyond: number[] = [];
	for (const row of tableRows(parser, plain)) {
		// What stands above the rows is none of them.
		if (all.length <= MOST_ROWS + PREAMBLE) all.push(row);
		else beyond.push(row.row);
		const wait = parsing(row.row / lines);
		if (wait) await wait;
	}
	const { header, rows } = withHeader(all, options);
	beyond.unshift(...rows.splice(MOST_ROWS).map(({ row }) => row));
	gathering.rows = rows.length + beyond.length;
	for (const row of beyond) gathering.share('too-many-rows', { row, found: '' }, 1);
	if (rows.length === 0) {
		gathering.ofFile('no-rows', header.join(', '));
		return undefined;
	}
	const cells = rows.map((row) => row.cells);
	const columns = options.columns ?? guessColumns(header, cells, options);
	const reader = new RowReader(header, columns, cells, gathering, options, wktToGeoJSON);
	const placed: Placed[] = [];
	if (reader.knowsPlaces) {
		const reading = inSlices(options, [0.4, 0.9]);
		for (const [index, row] of rows.entries()) {
			const read = reader.read(row);
			if (read) placed.push(read);
			const wait = reading(index / rows.length);
			if (wait) await wait;
		}
		await place(placed, gathering, inSlices(options, [0.9, 1]));
	} else {
		const found = header.filter(Boolean).join(', ');
		gathering.ofFile('no-place-column', found, { rows: rows.length, leftOut: rows.length });
	}
	return { header, sample: cells.slice(0, SAMPLE), columns };
}

/** The header, be there a title above it or none at all, and the rows below it. */
function withHeader(
	all: readonly TableRow[],
	{ language }: ReadingOptions
): { header: string[]; rows: TableRow[] } {
	const known = all
		.slice(0, PREAMBLE)
		.map(
			({ cells }) =>
				cells.filter((cell) => ROLES.some((role) => likeness(cell, role, language) >= 2)).length
		);
	const first = all[0]?.cells ?? [];
	const best = known.indexOf(Math.max(0, ...known));
	const isTitle =
		first.filter((cell) => cell.trim() !== '').length === 1 && (known[best] ?? 0) >= 2;
	const at = isTitle && best > 0 ? best : 0;
	const header = all[at]?.cells.map((cell) => cell.trim().replace(/^#\s*/, '')) ?? [];
	if (at > 0 || (all.length > 0 && isHeader(header, language)))
		return { header, rows: all.slice(at + 1) };
	const width = Math.max(0, ...all.slice(0, 100).map(({ cells }) => cells.length));
	return { header: Array.from({ length: width }, () => ''), rows: [...all] };
}
