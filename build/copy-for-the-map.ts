import type { Plugin } from 'vite';

/** What is said on the map and in stories alike, and is not worth a request of its own. */
const SAID_ON_BOTH = /[\\/]i18n[\\/](?:flow-figures|polities)\.ts$/;

/** The map, and what is said there alone. */
const ON_THE_MAP = /[\\/]src[\\/](?:map[\\/]|i18n[\\/]held-ground\.ts$)/;

/**
 * The map's script has a copy of its own of what stories say, too. Shared, it would stand in that script, and a
 * story would wait for the map; in a file of its own, the map would wait for one file more.
 */
export const copyForTheMap: Plugin = {
	name: 'copy-for-the-map',
	apply: 'build',
	enforce: 'pre',
	async resolveId(source, importer) {
		if (!importer || !ON_THE_MAP.test(importer)) return null;
		const found = await this.resolve(source, importer, { skipSelf: true });
		return found && SAID_ON_BOTH.test(found.id) ? `${found.id}?map` : null;
	}
};
