import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

/** A day in a kiosk: no part of `npm test`, for it takes as long as a whole run of that. */
export default defineConfig({
	...base,
	testDir: '.',
	testMatch: 'day.test.ts',
	outputDir: '../../test-results',
	workers: 1,
	timeout: 0,
	reporter: 'list',
	projects: [{ name: 'kiosk', use: { viewport: { width: 1280, height: 800 } } }],
	webServer: { ...base.webServer, command: 'node tools/preview.mjs', cwd: '../..' } as never
});
