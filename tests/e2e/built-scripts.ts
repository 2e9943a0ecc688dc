import { readFileSync, readdirSync } from 'node:fs';

const ASSETS = 'dist/assets';

/** The scripts of the build. */
export const SCRIPTS = readdirSync(ASSETS).filter((file) => file.endsWith('.js'));

const page = readFileSync('dist/index.html', 'utf8');

/** Those that the page names, without which it does not open. */
export const NAMED = SCRIPTS.filter((file) => page.includes(file));

/** Scripts, and all that they cannot begin without. */
export function whole(files: readonly string[], found = new Set<string>()): Set<string> {
	for (const file of files) {
		if (found.has(file)) continue;
		found.add(file);
		const code = readFileSync(`${ASSETS}/${file}`, 'utf8');
		const imports = code.matchAll(/\b(?:import|from)\s*["']\.\/([^"']+\.js)["']/g);
		whole(
			[...imports].map(([, name = '']) => name),
			found
		);
	}
	return found;
}
