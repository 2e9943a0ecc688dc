import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { BaseSequencer } from 'vitest/node';
import { defineConfig, type Plugin } from 'vitest/config';
import type { Plan } from './plan.ts';

// Whoever only looks at the configuration has no plan.
const planned = process.env['MUTATION_PLAN'];
const plan = JSON.parse(planned ? readFileSync(planned, 'utf8') : '{"code":{},"tests":[]}') as Plan;

/** The code with all its changes stands for the code. */
const changed: Plugin = {
	name: 'changed',
	enforce: 'pre',
	load: (id) => plan.code[id.split('?')[0] ?? '']
};

/** The nearest tests come first: most changes are noticed by them. */
class InOrder extends BaseSequencer {
	override sort(files: Parameters<BaseSequencer['sort']>[0]) {
		const place = ({ moduleId }: { moduleId: string }) => plan.tests.indexOf(moduleId);
		return Promise.resolve([...files].sort((a, b) => place(a) - place(b)));
	}
}

/** The unit tests once, in one time zone: what changes of the code are shown to. */
export default defineConfig({
	plugins: [
		changed,
		svelte({ configFile: false, compilerOptions: { css: 'external', runes: true } })
	],
	resolve: {
		conditions: ['browser'],
		alias: { 'vitest-environment-effects': resolve('tests/unit/fixtures/effects.mjs') }
	},
	test: {
		environment: 'node',
		pool: 'threads',
		maxWorkers: 1,
		isolate: false,
		runner: resolve('mutation/runner.ts'),
		// A slow machine is no failure; runner.ts sees what waits for ever.
		testTimeout: 3_600_000,
		include: plan.tests,
		sequence: { sequencer: InOrder },
		reporters: [{}],
		silent: true,
		watch: false,
		env: { TZ: 'UTC' },
		restoreMocks: true,
		unstubGlobals: true,
		unstubEnvs: true
	}
});
