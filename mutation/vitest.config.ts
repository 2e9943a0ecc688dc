import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The unit tests once, in one time zone: what changes of the code are shown to. */
export default defineConfig({
	plugins: [svelte({ configFile: false, compilerOptions: { css: 'external', runes: true } })],
	resolve: {
		conditions: ['browser'],
		alias: { 'vitest-environment-effects': resolve('tests/unit/fixtures/effects.mjs') }
	},
	test: {
		environment: 'node',
		testTimeout: 60_000,
		include: ['tests/unit/{time,i18n,kinds,dataset,map,state,app,features,ui}/**/*.test.ts'],
		env: { TZ: 'UTC' }
	}
});
