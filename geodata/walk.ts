/** A value inside a record, with its path: `phases[2].from`. */
export interface Visit {
	path: string;
	key: string;
	value: unknown;
}

/** The way to a value in a record: keys and places in lists. */
export type Way = readonly (string | number)[];

/** The way as problems print it: `phases[2].text`. */
export function wayWritten(way: Way): string {
	return way.reduce<string>(
		(path, key) =>
			typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
		''
	);
}

/** Every value inside a record, parents first, in the order written. */
export function* walk(value: unknown, path = '', key = ''): Generator<Visit> {
	yield { path, key, value };
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* walk(item, `${path}[${index}]`, key);
	} else if (isObject(value)) {
		for (const [name, item] of Object.entries(value)) {
			yield* walk(item, path === '' ? name : `${path}.${name}`, name);
		}
	}
}

/** A plain object, neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Compares by code point, the same in every locale. */
export function byCodePoint(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
