import {
	chromium,
	type Browser,
	type BrowserContext,
	type CDPSession,
	type Page
} from '@playwright/test';
import { browserArguments, prepareBrowser } from '../tools/browser.mjs';

/** Starts the Chromium that the tests use. */
export async function launch(): Promise<Browser> {
	const executablePath: string = await prepareBrowser();
	return chromium.launch({
		executablePath,
		args: [
			...browserArguments(),
			'--js-flags=--expose-gc --max-old-space-size=8192',
			'--enable-precise-memory-info',
			'--disable-background-timer-throttling',
			'--disable-renderer-backgrounding'
		]
	});
}

/** Runs in every page first: the tool that runs TypeScript wraps named functions in `__name`, which pages do not know. */
export const PREPARED = 'globalThis.__name = (target) => target;';

/** A reader's window with nothing in its cache. */
export async function freshWindow(browser: Browser): Promise<BrowserContext> {
	const context = await browser.newContext({
		// What is kept for use without network is fetched beside the page; it is no part of opening it.
		serviceWorkers: 'block',
		viewport: { width: 1280, height: 800 },
		locale: 'en-GB',
		timezoneId: 'UTC'
	});
	await context.addInitScript(PREPARED);
	return context;
}

/** A page with the atlas, usable and drawn; whatever is waited for there may take so many seconds. */
export async function openAtlas(
	context: BrowserContext,
	address: string,
	seconds: number
): Promise<Page> {
	const page = await context.newPage();
	page.setDefaultTimeout(1000 * seconds);
	await page.goto(address);
	await page.waitForFunction(() => 'thalweg' in window);
	await page.evaluate(() => window.thalweg.ready.then(() => undefined));
	return page;
}

/** Processor time that the page's main thread has used since the session began, ms. */
export async function mainThreadTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** Processor time of all pages and of what draws for them since they began, ms. */
export type WorkMeter = () => Promise<number>;

/** Counts the processor time that a busy machine cannot stretch. */
export async function meterWork(browser: Browser): Promise<WorkMeter> {
	const session = await browser.newBrowserCDPSession();
	return async () => {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		return processInfo
			.filter(({ type }) => type === 'GPU' || type === 'renderer')
			.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
	};
}

/** Begins to count the processor time of the page's main thread. */
export async function watchMainThread(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
	return session;
}
