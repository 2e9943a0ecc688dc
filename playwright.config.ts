import { register } from 'node:module';
import { defineConfig } from '@playwright/test';
import { journeysLaunch } from './tools/browser.mjs';

// A journey may ask the layers what they say; their pictures, which Vite puts in, it does not look at.
register(
	`data:text/javascript,${encodeURIComponent(
		`export const load = (url, context, next) =>
			/\\.svg/.test(url) ? { format: 'module', source: 'export default ""', shortCircuit: true } : next(url, context);`
	)}`
);

const port = Number(process.env.PORT || 4173);
const inContinuousTest = Boolean(process.env.CI);

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.test.ts',
	outputDir: 'test-results',
	snapshotPathTemplate: '{testDir}/pictures/{arg}-{projectName}{ext}',
	forbidOnly: inContinuousTest,
	// A test that fails once is wrong, or the atlas is.
	retries: 0,
	// What one waits for, the other does: most of a journey is work of the browser, not of the test.
	workers: 2,
	// Only what hangs for ever ends here: a busy machine is no failure.
	timeout: 900_000,
	expect: { timeout: 180_000 },
	use: {
		browserName: 'chromium',
		baseURL: `http://localhost:${port}/`,
		locale: 'en-GB',
		timezoneId: 'UTC',
		// What is kept for use without network would answer for the server that a journey is about.
		serviceWorkers: 'block',
		actionTimeout: 180_000,
		screenshot: 'only-on-failure',
		launchOptions: journeysLaunch()
	},
	// Each journey runs where it was made for: a file or a tag says whether it needs a phone or a wide screen.
	projects: [
		{
			name: 'desktop',
			testIgnore: '**/phone.test.ts',
			grepInvert: /@phone/,
			use: { viewport: { width: 1280, height: 800 } }
		},
		{
			name: 'phone',
			testMatch: /(phone|timeline|inclusive|data|layout)\.test\.ts$/,
			grepInvert: /@wide/,
			use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
		}
	],
	webServer: {
		command: 'node tools/preview.mjs',
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: !inContinuousTest,
		timeout: 60_000
	}
});
