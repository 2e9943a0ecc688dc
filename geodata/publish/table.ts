/** Tables, before they are written in one format or another. */
export type Value = string | number | null | undefined;
export type Row = Readonly<Record<string, Value>>;

/** A column: its heading, its type and what it holds, for the table and for its description. */
export interface Column {
	name: string;
	type: 'string' | 'number' | 'integer' | 'date';
	description: string;
}

/** A table: what it is called, its columns and its rows. */
export interface Table {
	name: string;
	columns: readonly Column[];
	rows: readonly Row[];
}

const columnOf =
	(type: Column['type']) =>
	(name: string, description: string): Column => ({ name, type, description });

/** A column of words. */
export const text = columnOf('string');

/** A column of numbers. */
export const number = columnOf('number');

/** A column of whole numbers. */
export const integer = columnOf('integer');

/** A column in which every value is a day, YYYY-MM-DD. */
export const date = columnOf('date');

/**
 * Stands between the values of one cell: no spreadsheet of any country parts cells there,
 * as they do at commas and semicolons.
 */
const BETWEEN = '|';

/** Several values in one cell. */
export const listed = (values: readonly string[]): string =>
	values.map((value) => value.replaceAll(BETWEEN, '¦')).join(BETWEEN);

/** What a column says of its lists. */
export const SEPARATED = 'separated by vertical bars';
