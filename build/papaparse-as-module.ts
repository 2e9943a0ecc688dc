import type { Plugin } from 'vite';

/**
 * PapaParse is written for the loaders that were there before modules. To take it in as it is, the bundler
 * would need helpers that come with the first script, which every reader waits for: it is made a module.
 */
export const papaParseAsModule: Plugin = {
	name: 'papaparse-as-module',
	apply: 'build',
	transform: {
		filter: { id: /\/papaparse(?:\.min)?\.js$/ },
		handler: (code) => ({
			code: `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`,
			map: null
		})
	}
};
