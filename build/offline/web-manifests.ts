import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type HtmlTagDescriptor, type Plugin } from 'vite';
import type { Reference } from '../../src/kinds';
import { manifestFile } from '../../src/state/offline-worker.ts';

/** Writes a manifest for each language beside the page, and leads the page to the English one. */
export function webManifests(): Plugin {
	let root = '';
	return {
		name: 'web-manifests',
		apply: 'build',
		configResolved: (config) => {
			root = config.root;
		},
		async generateBundle() {
			const { module } = await runnerImport<typeof import('./web-manifest')>(
				join(root, 'build/offline/web-manifest.ts'),
				{ root, configFile: false, logLevel: 'error' }
			);
			const data = join(root, 'public/data/reference.json');
			const { tours = [] } = JSON.parse(readFileSync(data, 'utf8')) as Reference;
			for (const language of module.LANGUAGES)
				this.emitFile({
					type: 'asset',
					fileName: manifestFile(language),
					source: JSON.stringify(module.webManifest(language, tours))
				});
		},
		transformIndexHtml: () =>
			[
				{ rel: 'manifest', href: manifestFile('en') },
				{ rel: 'apple-touch-icon', href: 'icons/apple-touch-icon.png' }
			].map((attrs): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' }))
	};
}
