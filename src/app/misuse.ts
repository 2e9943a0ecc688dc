import { foundValue } from '../i18n/found-value';

/** What a script gave, in words that a programmer knows again. */
export function describeGiven(given: unknown): string {
	switch (typeof given) {
		case 'string':
			return `“${foundValue(given)}”`;
		case 'number':
		case 'bigint':
			return `the number ${String(given)}`;
		case 'function':
			return 'a function';
		case 'symbol':
			return 'a symbol';
		case 'object':
			if (given === null) return 'null';
			if (Array.isArray(given)) return 'an array';
			return given instanceof Date ? 'a Date' : 'an object';
		case 'boolean':
		case 'undefined':
			return String(given);
	}
}

/** What was given cannot be taken: says where, what was found and what was expected. */
export function refuse(name: string, given: unknown, expected: string): never {
	throw new RangeError(`thalweg.${name}: found ${describeGiven(given)}, expected ${expected}`);
}

/** The property is there to be read. */
export function refuseSetting(name: string, instead: string): never {
	throw new TypeError(`thalweg.${name} can only be read: ${instead}`);
}
