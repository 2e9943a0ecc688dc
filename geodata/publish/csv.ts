/**
 * Tables as CSV (RFC 4180) for programs and for a double click in a spreadsheet: a byte order mark,
 * a heading, cells quoted where needed. Lines end in LF, as git keeps them.
 */
import type { Column, Row, Value } from './table';

/** Tells spreadsheets that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, behind whatever it skips. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Words begin with an apostrophe where they would be worked out; numbers may have a sign. */
function written(value: Value): string {
	if (value == null) return '';
	return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
}

function cell(value: Value): string {
	const text = written(value);
	return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table's text. */
export function csvText(columns: readonly Column[], rows: readonly Row[]): string {
	const heading = columns.map(({ name }) => name).join(',');
	const lines = rows.map((row) => columns.map(({ name }) => cell(row[name])).join(','));
	return BYTE_ORDER_MARK + [heading, ...lines, ''].join('\n');
}
