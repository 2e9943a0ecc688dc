import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The root of the project. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Builds the page on which the contenders meet. */
export async function buildArena(into: string): Promise<void> {
	await build({
		configFile: false,
		root: `${PROJECT}bench/page`,
		base: './',
		logLevel: 'error',
		worker: { format: 'es' },
		build: {
			outDir: into,
			emptyOutDir: true,
			target: 'es2022',
			modulePreload: { polyfill: false },
			chunkSizeWarningLimit: 5000,
			rolldownOptions: { checks: { bundlerTimings: false } }
		}
	});
}

/** Builds the atlas as `npm run build` does, somewhere else. */
export async function buildAtlas(into: string): Promise<void> {
	await build({
		root: PROJECT,
		logLevel: 'error',
		build: { outDir: into, emptyOutDir: true }
	});
}

/** What MapLibre weighs by itself, compressed: the part for the page and the part for the worker. */
export async function weighMapLibre(into: string): Promise<{ page: number; worker: number }> {
	await build({
		configFile: false,
		root: PROJECT,
		publicDir: false,
		logLevel: 'error',
		build: {
			outDir: into,
			emptyOutDir: true,
			target: 'es2022',
			modulePreload: { polyfill: false },
			chunkSizeWarningLimit: 5000,
			rolldownOptions: {
				input: `${PROJECT}bench/weigh-maplibre.ts`,
				checks: { bundlerTimings: false }
			}
		}
	});
	const scripts = readdirSync(`${into}/assets`).filter((file) => file.endsWith('.js'));
	const worker = `${PROJECT}node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs`;
	return {
		page: scripts.reduce((sum, file) => sum + compressed(`${into}/assets/${file}`), 0),
		worker: compressed(worker)
	};
}

function compressed(path: string): number {
	return gzipSync(readFileSync(path), { level: 9 }).length;
}
