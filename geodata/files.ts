/** Files kept in memory until all of them are made, so that they can be written or compared. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { byCodePoint } from './walk';

/** Path relative to some folder → content. */
export type Files = Map<string, string | Uint8Array>;

/** A file's bytes. */
export function bytesOf(content: string | Uint8Array): Buffer {
	return typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
}

/** Every file below a folder, as bytes, by path; nothing when there is no such folder. */
export function readFiles(folder: string): Map<string, Buffer> {
	if (!existsSync(folder)) return new Map();
	const names = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((name) => name.split(path.sep).join('/'))
		.sort(byCodePoint);
	return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** Writes what differs and takes away what is no longer made. */
export function writeFiles(folder: string, files: Files): void {
	const present = readFiles(folder);
	for (const name of present.keys()) if (!files.has(name)) rmSync(path.join(folder, name));
	for (const [name, content] of files) {
		const bytes = bytesOf(content);
		if (present.get(name)?.equals(bytes)) continue;
		mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
		writeFileSync(path.join(folder, name), bytes);
	}
}

/** The names of files that are missing, superfluous or different. */
export function differences(expected: Files, present: ReadonlyMap<string, Buffer>): string[] {
	const names = new Set([...expected.keys(), ...present.keys()]);
	return [...names].sort(byCodePoint).filter((name) => {
		const content = expected.get(name);
		return content === undefined || !present.get(name)?.equals(bytesOf(content));
	});
}
