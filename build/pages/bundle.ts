import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { contactDefined } from '../contact.ts';

/** Where components stand that take the place of the panel's own, name by name, on a page without scripts. */
const STILL = 'build/pages/still';

/** The module that tells the pages, and what it has been put together into. */
export interface Bundle {
	telling: typeof import('./telling');
	/** The styles of its components. */
	styles: string;
	/** Changes whenever what the pages are told with does. */
	code: string;
}

/** Puts the components of `still` in the place of those of the same name in `src`. */
function stillComponents(root: string): Plugin {
	const names = new Set(readdirSync(join(root, STILL)));
	return {
		name: 'still-components',
		enforce: 'pre',
		async resolveId(source, importer) {
			const name = basename(source);
			if (!names.has(name) || importer?.includes(`/${STILL}/`)) return null;
			const resolved = await this.resolve(source, importer, { skipSelf: true });
			return resolved?.id.includes('/src/') ? join(root, STILL, name) : null;
		}
	};
}

/** Compiles the stories' components to run here, and loads them. */
export async function bundleTelling(root: string): Promise<Bundle> {
	const outDir = join(root, '.cache/pages-code', String(process.pid));
	await build({
		root,
		configFile: false,
		publicDir: false,
		define: contactDefined(),
		logLevel: 'error',
		plugins: [
			stillComponents(root),
			svelte({ configFile: false, compilerOptions: { css: 'external', runes: true } })
		],
		build: {
			ssr: join(root, 'build/pages/telling.ts'),
			ssrEmitAssets: true,
			outDir,
			emptyOutDir: true,
			cssCodeSplit: false,
			cssMinify: false,
			minify: false,
			rolldownOptions: { output: { entryFileNames: 'telling.mjs' } }
		}
	});
	const file = join(outDir, 'telling.mjs');
	const assets = join(outDir, 'assets');
	const sheets = existsSync(assets)
		? readdirSync(assets).filter((name) => name.endsWith('.css'))
		: [];
	return {
		telling: (await import(pathToFileURL(file).href)) as Bundle['telling'],
		styles: sheets.map((name) => readFileSync(join(assets, name), 'utf8')).join('\n'),
		code: readFileSync(file, 'utf8')
	};
}
