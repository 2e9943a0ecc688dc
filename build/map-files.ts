import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const MODULE = 'src/map/layers/map-files.ts';

/** Writes which files the map fetches into the first script, which does not have the layers that say so. */
export function mapFiles(): Plugin {
	let root = '';
	return {
		name: 'map-files',
		apply: 'build',
		configResolved: (config) => {
			root = config.root;
		},
		load: {
			filter: { id: /[\\/]map-files\.ts$/ },
			async handler(id) {
				const file = join(root, MODULE);
				if (id !== file.replaceAll('\\', '/')) return null;
				const options = { root, configFile: false, logLevel: 'error' } as const;
				const { module } = await runnerImport<typeof import('../src/map/layers/map-files')>(
					file,
					options
				);
				return `export const MAP_FILES = ${JSON.stringify(module.MAP_FILES)};`;
			}
		}
	};
}
