import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { parse, type ecmaVersion } from 'acorn';
import type { Plugin } from 'vite';

/** The oldest browsers that the atlas runs in, as the build is told; README names them, too. */
export const OLDEST_BROWSERS = ['chrome111', 'edge111', 'firefox115', 'safari16.4', 'ios16.4'];

/** The version of JavaScript that all of them read. */
const LANGUAGE: ecmaVersion = 2022;

/** The script that speaks to browsers which cannot read the others: no modules, nothing newer than 2009. */
const OLD_SCRIPT = { name: /(^|\/)opening-help[^/]*\.js$/, language: 5 as ecmaVersion };

/**
 * What in a script would make the oldest browsers refuse all of it; `undefined` for nothing. Lookbehinds
 * count, in patterns and in the strings that patterns are made of: they came last of all that we could use.
 */
export function refusedBecause(code: string, name: string): string | undefined {
	const lookbehind = /.{0,30}\(\?<[=!].{0,30}/.exec(code)?.[0];
	if (lookbehind !== undefined) return `a lookbehind: ${lookbehind}`;
	const isOld = OLD_SCRIPT.name.test(name);
	try {
		parse(code, {
			ecmaVersion: isOld ? OLD_SCRIPT.language : LANGUAGE,
			sourceType: isOld ? 'script' : 'module'
		});
	} catch (problem) {
		return String(problem);
	}
	return undefined;
}

/** After the build: every script, workers and dependencies included, is one that the oldest browsers read. */
export function oldestBrowsers(): Plugin {
	let folder = '';
	return {
		name: 'oldest-browsers',
		apply: 'build',
		enforce: 'post',
		configResolved: (config) => {
			folder = resolve(config.root, config.build.outDir);
		},
		// The service worker, which lists all other files, is written last.
		closeBundle: {
			order: 'post',
			sequential: true,
			handler() {
				const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
				for (const file of files.filter((name) => /^\.m?js$/.test(extname(name)))) {
					const why = refusedBecause(readFileSync(join(folder, file), 'utf8'), file);
					if (why !== undefined) this.error(`${file} cannot be read by old browsers: ${why}`);
				}
			}
		}
	};
}
