/** The one way to write a record: the schema's key order, in the house's formatting. */
import { readFileSync } from 'node:fs';
import { format, type FormatConfig } from 'oxfmt';
import type { GenericSchema } from 'valibot';
import * as v from 'valibot';
import { writeFrontMatter } from './read/front-matter';
import { SIDE_BY_SIDE } from './read/renderings';
import type { AuthoredFile } from './read/read';
import { isObject } from './walk';

/** What the ordering needs to know of a valibot schema, of whatever kind. */
interface Shape {
	type: string;
	entries?: Record<string, Shape>;
	wrapped?: Shape;
	item?: Shape;
	items?: Shape[];
	options?: Shape[];
}

function ordered(value: unknown, shape: Shape | undefined): unknown {
	if (shape?.wrapped) return ordered(value, shape.wrapped);
	if (shape?.type === 'union') {
		const fitting = (shape.options ?? []).find((option) =>
			v.is(option as unknown as GenericSchema, value)
		);
		return ordered(value, fitting);
	}
	if (Array.isArray(value)) {
		return value.map((item, index) => ordered(item, shape?.item ?? shape?.items?.[index]));
	}
	if (!isObject(value)) return value;
	if (isSideBySide(value)) return inOrder(value, SIDE_BY_SIDE);
	const entries = shape?.entries ?? {};
	const sorted = inOrder(value, Object.keys(entries));
	return Object.fromEntries(
		Object.entries(sorted).map(([key, inner]) => [key, ordered(inner, entries[key])])
	);
}

/** The keys in an order; those that it does not name, last. */
function inOrder(value: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
	const known = keys.filter((key) => key in value);
	const unknown = Object.keys(value).filter((key) => !keys.includes(key));
	return Object.fromEntries([...known, ...unknown].map((key) => [key, value[key]]));
}

/** A text in several languages. */
const isSideBySide = (value: Record<string, unknown>): boolean =>
	'renders' in value && typeof value['en'] === 'string';

/** The value with its keys in the schema's order; unknown keys stay, last. */
export function inSchemaOrder(value: unknown, schema: GenericSchema): unknown {
	return ordered(value, schema as unknown as Shape);
}

/** A record file's canonical text. */
export async function canonicalText({ value, body, schema }: Omit<AuthoredFile, 'text'>) {
	const inOrder = inSchemaOrder(value, schema);
	if (body !== undefined) return writeFrontMatter(inOrder, body);
	const { code } = await format('record.json', JSON.stringify(inOrder, null, '\t'), house());
	return code;
}

/** The formatting of this very file's house: what `oxfmt --check` will ask for. */
function house(): FormatConfig {
	const file = new URL('../.oxfmtrc.json', import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as FormatConfig;
}
