/**
 * Tables as a workbook (Office Open XML), which opens by a double click in every country: no list
 * separator, no guessed letters, days as days. Written here and not by a library, because the same
 * rows must make the same bytes: those that we found write down the hour.
 */
import { strToU8, zipSync } from 'fflate';
import { parseDay } from '../../src/time/day';
import type { Column, Table, Value } from './table';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Spreadsheets count days from 1899-12-30, and before March 1900 not as the calendar does. */
const DAYS_BEFORE_1970 = 25_569;
const FIRST_COUNTED = 61;

/** Styles of cells, in the order in which the style sheet lists them. */
const STYLE = { plain: 0, day: 1, heading: 2 };

/** Text for XML, without the signs that XML cannot hold. */
const escaped = (text: string): string =>
	text
		.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');

/** A cell's address: A1, B1 … Z1, AA1. Not every reader counts cells by itself. */
function address(column: number, row: number): string {
	const first = Math.floor(column / 26);
	const letter = (index: number) => String.fromCharCode(65 + index);
	return `${first === 0 ? '' : letter(first - 1)}${letter(column % 26)}${row}`;
}

type Cell = (address: string) => string;

/** A word is always a word, whatever sign it begins with. */
const word =
	(text: string, style = STYLE.plain): Cell =>
	(at) =>
		`<c r="${at}" t="inlineStr" s="${style}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const figure =
	(value: number, style = STYLE.plain): Cell =>
	(at) =>
		`<c r="${at}" s="${style}"><v>${value}</v></c>`;

function cell(value: Value, type: Column['type']): Cell {
	if (value == null || value === '') return () => '';
	if (typeof value === 'number') return figure(value);
	const day = type === 'date' ? parseDay(value) : undefined;
	const serial = day === undefined ? undefined : day + DAYS_BEFORE_1970;
	return serial === undefined || serial < FIRST_COUNTED ? word(value) : figure(serial, STYLE.day);
}

function sheet({ columns, rows }: Table): string {
	const heading = columns.map(({ name }) => word(name, STYLE.heading));
	const lines = rows.map((row) => columns.map(({ name, type }) => cell(row[name], type)));
	const written = [heading, ...lines].map((cells, index) => {
		const row = index + 1;
		const inner = cells.map((write, column) => write(address(column, row))).join('');
		return `<row r="${row}">${inner}</row>`;
	});
	const frozen =
		'<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
	return `<worksheet xmlns="${SHEET}">${frozen}<sheetData>\n${written.join('\n')}\n</sheetData></worksheet>`;
}

const STYLES =
	`<styleSheet xmlns="${SHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
	'<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
	'<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
	'<cellXfs count="3"><xf xfId="0"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/>' +
	'<xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>';

/** The parts of the package, by their paths in it. */
function partsOf(tables: readonly Table[]): Record<string, string> {
	const numbered = tables.map((table, index) => ({ table, number: index + 1 }));
	const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const override = (part: string, type: string) =>
		`<Override PartName="${part}" ContentType="${types}.${type}+xml"/>`;
	const relation = (id: number, type: string, target: string) =>
		`<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
	const relations = (inner: string) =>
		`<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
	const sheets = numbered.map(
		({ table, number }) =>
			`<sheet name="${escaped(table.name)}" sheetId="${number}" r:id="rId${number}"/>`
	);
	return {
		'[Content_Types].xml':
			`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}` +
			`${numbered.map(({ number }) => override(`/xl/worksheets/sheet${number}.xml`, 'worksheet')).join('')}` +
			`${override('/xl/styles.xml', 'styles')}</Types>`,
		'_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
		'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relations(
			numbered
				.map(({ number }) => relation(number, 'worksheet', `worksheets/sheet${number}.xml`))
				.concat(relation(tables.length + 1, 'styles', 'styles.xml'))
				.join('')
		),
		'xl/styles.xml': STYLES,
		...Object.fromEntries(
			numbered.map(({ table, number }) => [`xl/worksheets/sheet${number}.xml`, sheet(table)])
		)
	};
}

/** The workbook of these tables, one sheet each. */
export function workbook(tables: readonly Table[]): Uint8Array {
	const parts = Object.entries(partsOf(tables)).map(([path, xml]) => [path, strToU8(HEAD + xml)]);
	// A zip holds the hour of its making: always the same, so that the same rows make the same bytes.
	return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, {
		mtime: new Date(1980, 0, 1)
	});
}
