/** Reads a table as its schema in the Data Package says: strictly, each value in its type. */
import { parse } from 'csv-parse/sync';

export interface Field {
	name: string;
	type: string;
}

export interface TableSchema {
	fields: Field[];
	primaryKey: string[];
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function readValue(text: string, { name, type }: Field): string | number | null {
	const refuse = () => new Error(`${name}: “${text}” is no ${type}`);
	if (text === '') return null;
	switch (type) {
		case 'string':
			return text;
		case 'number':
		case 'integer':
			if (!NUMBER.test(text) || (type === 'integer' && !Number.isInteger(Number(text))))
				throw refuse();
			return Number(text);
		case 'date':
			if (!DATE.test(text)) throw refuse();
			return text;
		default:
			throw new Error(`${name}: the type ${type} is not known here`);
	}
}

/** The rows, or an error at the first cell, column or key that is not as described. */
export function readTable(csv: string, { fields, primaryKey }: TableSchema) {
	const [heading = [], ...lines] = parse(csv, { bom: true }) as string[][];
	const expected = fields.map(({ name }) => name).join(',');
	if (heading.join(',') !== expected) throw new Error(`columns: ${heading.join(',')}`);
	const rows = lines.map((line) =>
		Object.fromEntries(fields.map((field, index) => [field.name, readValue(line[index]!, field)]))
	);
	const keys = rows.map((row) => primaryKey.map((key) => row[key]).join('\n'));
	if (new Set(keys).size < keys.length) throw new Error('a key stands twice');
	return rows;
}
