/** What a value is, as far as the page cares. */
export type ValueType = 'nothing' | 'list' | 'object' | 'text' | 'number' | 'truth';

/** Where a value differs from what the page can read. */
export interface Mismatch {
	/** The way to the value, such as `features[3].geometry`; empty for the whole file. */
	where: string;
	expected: ValueType;
	found: ValueType;
}

/** Looks whether a value has a certain form, and says where it has not. */
export type Shape = (value: unknown, where: string) => Mismatch | undefined;

function typeOf(value: unknown): ValueType {
	if (value === null || value === undefined) return 'nothing';
	if (Array.isArray(value)) return 'list';
	const types: Record<string, ValueType> = { string: 'text', number: 'number', boolean: 'truth' };
	return types[typeof value] ?? 'object';
}

function exactly(expected: ValueType): Shape {
	return (value, where) => {
		const found = typeOf(value);
		return found === expected ? undefined : { where, expected, found };
	};
}

export const text = exactly('text');
export const number = exactly('number');

/** A list, each of whose items has this form; of at least so many items. */
export function list(of?: Shape, atLeast = 0): Shape {
	return (value, where) => {
		if (!Array.isArray(value)) return exactly('list')(value, where);
		if (!of) return undefined;
		const items: unknown[] = value;
		for (let index = 0; index < Math.max(items.length, atLeast); index++) {
			const mismatch = of(items[index], `${where}[${index}]`);
			if (mismatch) return mismatch;
		}
		return undefined;
	};
}

/** An object with these fields, and perhaps others. */
export function object(fields: Readonly<Record<string, Shape>> = {}): Shape {
	return (value, where) => {
		const mismatch = exactly('object')(value, where);
		if (mismatch) return mismatch;
		for (const [key, shape] of Object.entries(fields)) {
			const inside = shape((value as Record<string, unknown>)[key], pathTo(where, key));
			if (inside) return inside;
		}
		return undefined;
	};
}

/** An object that holds values of one form under any keys. */
export function byKey(of: Shape): Shape {
	return (value, where) =>
		exactly('object')(value, where) ??
		object(Object.fromEntries(Object.keys(value as object).map((key) => [key, of])))(value, where);
}

/** Of this form, where it is there at all. */
export function optional(shape: Shape): Shape {
	return (value, where) => (value === undefined ? undefined : shape(value, where));
}

function pathTo(where: string, key: string): string {
	return where === '' ? key : `${where}.${key}`;
}
