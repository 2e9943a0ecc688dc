import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes files of a folder, by their paths in it. */
export function writeFiles(
	folder: string,
	files: Iterable<readonly [string, string | Buffer]>
): void {
	const made = new Set<string>();
	for (const [path, content] of files) {
		const file = join(folder, path);
		const parent = dirname(file);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		writeFileSync(file, content);
	}
}
