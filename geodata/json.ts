/** JSON as the public files write it: no spaces, one record per line. */
import { isObject } from './walk';

function line(value: unknown, depth: number): string {
	if (depth > 0 && Array.isArray(value) && value.length > 0) {
		return `[\n${value.map((item) => line(item, depth - 1)).join(',\n')}\n]`;
	}
	if (depth > 0 && isObject(value) && Object.keys(value).length > 0) {
		const members = Object.entries(value).map(
			([key, item]) => `${JSON.stringify(key)}:${line(item, depth - 1)}`
		);
		return `{\n${members.join(',\n')}\n}`;
	}
	return JSON.stringify(value);
}

/** Writes the value, breaking lines down to this depth. */
export function linesOfJson(value: unknown, depth: number): string {
	return `${line(value, depth)}\n`;
}
