import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { OLDEST_BROWSERS } from '../browsers.ts';
import { DIGITS, type KeptFile } from './edition.ts';

/** Which parts of the built folder may be kept at all, without their compressed copies. */
const PATTERNS = ['*.html', 'assets/*.{js,css,woff2}', 'data/*.{json,geojson,webp}', 'icons/*.svg'];

/** The version of the published data: it changes with any of them. */
export function dataVersion(): Record<string, string> {
	const { version } = JSON.parse(readFileSync('public/data/opening.json', 'utf8')) as {
		version: string;
	};
	return { 'import.meta.env.VITE_DATA_VERSION': JSON.stringify(version) };
}

/** After the build: the service worker, told which files make the edition, and what each holds. */
export function serviceWorker(): Plugin[] {
	let root = '';
	let folder = '';
	const filesOf = async (urls: string[]): Promise<KeptFile[]> => {
		const { module } = await runnerImport<typeof import('./kept-files')>(
			join(root, 'build/offline/kept-files.ts'),
			{ root, configFile: false, logLevel: 'error' }
		);
		const keeping = module.keepingOf(urls);
		return [...keeping].map(([url, whom]) => ({
			url,
			revision: createHash('sha256')
				.update(readFileSync(join(folder, url)))
				.digest('hex')
				.slice(0, DIGITS),
			...(whom === 'all' ? {} : { language: whom })
		}));
	};
	const place: Plugin = {
		name: 'offline-place',
		apply: 'build',
		configResolved: (config) => {
			root = config.root;
			folder = resolve(config.root, config.build.outDir);
		}
	};
	const worker = VitePWA({
		strategies: 'injectManifest',
		srcDir: 'build/offline',
		filename: 'sw.ts',
		// The page registers it when its first view stands; inline, its policy would forbid it.
		injectRegister: false,
		manifest: false,
		integration: {
			closeBundleOrder: 'post',
			configureCustomSWViteBuild: (own) => {
				own.logLevel = 'warn';
			}
		},
		injectManifest: {
			rollupFormat: 'iife',
			target: OLDEST_BROWSERS,
			globPatterns: PATTERNS,
			globIgnores: [],
			maximumFileSizeToCacheInBytes: 5_000_000,
			manifestTransforms: [
				async (entries) => ({
					manifest: (await filesOf(entries.map(({ url }) => url))).map((file) => ({
						...file,
						size: 0
					})),
					warnings: []
				})
			]
		}
	});
	return [place, ...worker];
}
