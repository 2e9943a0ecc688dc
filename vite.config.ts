import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { OLDEST_BROWSERS, oldestBrowsers } from './build/browsers.ts';
import { compressedCopies } from './build/compressed-copies.ts';
import { VITE_LIST, licences } from './build/licences.ts';
import { firstViewText, openingHelp, recordsPage } from './build/opening-page.ts';
import { description, policies } from './build/page-head.ts';
import { copyForTheMap } from './build/copy-for-the-map.ts';
import { contactDefined } from './build/contact.ts';
import { editionOf } from './build/edition.ts';
import { dataVersion, serviceWorker } from './build/offline/plugin.ts';
import { webManifests } from './build/offline/web-manifests.ts';
import { mapFiles } from './build/map-files.ts';
import { papaParseAsModule } from './build/papaparse-as-module.ts';
import { recordPages } from './build/pages/plugin.ts';
import { siteArchive } from './build/take-along/plugin.ts';
import { woff2Only } from './build/woff2-only.ts';

/** Where the unit tests about time are run again: on either side of the Greenwich and the date line. */
const OTHER_ZONES = ['Asia/Shanghai', 'Europe/Moscow', 'Asia/Vladivostok', 'America/Los_Angeles'];
const TIME_SENSITIVE = [
	'tests/unit/time/**/*.test.ts',
	'tests/unit/geodata/read/date*.test.ts',
	'tests/unit/state/**/*.test.ts',
	'tests/unit/features/timeline/**/*.test.ts'
];

/** The unit tests, or some of them, run as if the machine stood in a time zone. */
function unitTests(name: string, zone: string, include = ['tests/unit/**/*.test.ts']) {
	return {
		extends: true as const,
		resolve: {
			conditions: ['browser'],
			alias: { 'vitest-environment-effects': resolve('tests/unit/fixtures/effects.mjs') }
		},
		test: {
			name,
			environment: 'node',
			// Only what hangs for ever ends here: a busy machine is no failure.
			testTimeout: 900_000,
			hookTimeout: 900_000,
			include,
			env: { TZ: zone },
			// Modules are read once for all files: a test replaces none, and puts back what it has changed.
			isolate: false,
			restoreMocks: true,
			unstubGlobals: true,
			unstubEnvs: true
		}
	};
}

const edition = editionOf(readFileSync('CHANGELOG.md', 'utf8'));

export default defineConfig({
	base: './',
	define: {
		'import.meta.env.VITE_EDITION': JSON.stringify(edition),
		...dataVersion(),
		...contactDefined()
	},
	// A file that is not there is an error, not the page once more.
	appType: 'mpa',
	plugins: [
		svelte({ configFile: false, compilerOptions: { css: 'external', runes: true } }),
		woff2Only,
		policies,
		description,
		mapFiles(),
		papaParseAsModule,
		copyForTheMap,
		firstViewText(),
		openingHelp(),
		recordsPage(),
		recordPages(),
		webManifests(),
		licences(),
		...serviceWorker(),
		oldestBrowsers(),
		siteArchive('.cache/archive', edition),
		compressedCopies('.cache/compressed')
	],
	worker: { format: 'es' },
	// The benchmark is a package of its own: what it needs need not be there.
	optimizeDeps: { entries: ['index.html'] },
	build: {
		target: OLDEST_BROWSERS,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		license: { fileName: VITE_LIST },
		// MapLibre is one large file, loaded apart from the page.
		chunkSizeWarningLimit: 1300,
		rolldownOptions: {
			checks: { bundlerTimings: false },
			// One first script: in two it would weigh 2 kB more, and be asked for twice. Likewise what draws
			// the map, though a saved picture is drawn from the same layers.
			output: {
				codeSplitting: {
					groups: [
						{ name: 'index', test: /src.app.main\.ts$/, priority: 3 },
						{ name: 'map-part', test: /src.app.map-part\.ts$/, priority: 1 },
						// What it draws is apart from what draws it: other parts use it, and where the large file came
						// in halves and is asked for under another address, they still find it.
						{
							name: 'layers',
							test: /src.(?:map.(?:layers.index|style|asked|fly-to|focus-zoom|frame)|time.slices|dataset.changes-by-place)\.ts$/,
							priority: 2
						},
						// Named once in the first script, not twice.
						{
							name: 'offline',
							test: /src.(?:app.offline\.svelte|state.offline-worker)\.ts$/
						}
					]
				}
			},
			treeshake: {
				// The shapes of records are for the build of the data; the page takes none of them along.
				moduleSideEffects: [
					{ test: /src.kinds.*(schema|fields)\.ts$/, sideEffects: false },
					// The page makes no custom elements.
					{
						test: /svelte.src.internal.client.dom.elements.custom-element\.js$/,
						sideEffects: false
					}
				]
			}
		}
	},
	test: {
		projects: [
			unitTests('unit', 'UTC'),
			// A day is the same day everywhere.
			...OTHER_ZONES.map((zone) => unitTests(zone, zone, TIME_SENSITIVE))
		]
	}
});
