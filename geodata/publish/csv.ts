/** Tables as CSV (RFC 4180): a heading, cells quoted where needed. Lines end in LF, as git keeps them. */
export type Row = Readonly<Record<string, string | number | null | undefined>>;

/** A column: its heading, its type and what it holds, for the table and for its description. */
export interface Column {
	name: string;
	type: 'string' | 'number';
	description: string;
}

/** A column of words. */
export const text = (name: string, description: string): Column => ({
	name,
	type: 'string',
	description
});

/** A column of numbers. */
export const number = (name: string, description: string): Column => ({
	name,
	type: 'number',
	description
});

function cell(value: string | number | null | undefined): string {
	const written = value == null ? '' : String(value);
	return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}

/** The table's text. */
export function csvText(columns: readonly Column[], rows: readonly Row[]): string {
	const heading = columns.map(({ name }) => name).join(',');
	const lines = rows.map((row) => columns.map(({ name }) => cell(row[name])).join(','));
	return [heading, ...lines, ''].join('\n');
}
