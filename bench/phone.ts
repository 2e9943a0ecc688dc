import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { PREPARED } from './browser';

/** A line as DevTools slows it down, and how much slower the processor is. */
export interface Circumstances {
	name: string;
	bytesPerSecond?: number;
	/** ms */
	latency?: number;
	/** How many times slower the page's main thread runs. */
	slower?: number;
	phone: boolean;
}

/** An ordinary phone on an ordinary mobile line. */
export const PHONE: Circumstances = {
	name: 'phone: 1.6 Mbit/s, 150 ms, processor 4 × slower',
	bytesPerSecond: 200_000,
	latency: 150,
	slower: 4,
	phone: true
};

/** A good mobile line, on a wide screen. */
export const MOBILE_LINE: Circumstances = {
	name: '10 Mbit/s, 40 ms',
	bytesPerSecond: 1.25e6,
	latency: 40,
	phone: false
};

export const THIS_MACHINE: Circumstances = { name: 'this machine', phone: false };

/** A window as large as the circumstances have it, with nothing in its cache. */
export async function windowFor(
	browser: Browser,
	{ phone }: Circumstances
): Promise<BrowserContext> {
	const context = await browser.newContext({
		// What is kept for use without network is fetched beside the page; it is no part of opening it.
		serviceWorkers: 'block',
		...(phone
			? { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
			: { viewport: { width: 1280, height: 800 } }),
		locale: 'en-GB',
		timezoneId: 'UTC'
	});
	await context.addInitScript(PREPARED);
	return context;
}

/** Slows a page down. */
export async function slowDown(page: Page, line: Circumstances): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	if (line.bytesPerSecond !== undefined) {
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: line.latency ?? 0,
			downloadThroughput: line.bytesPerSecond,
			uploadThroughput: line.bytesPerSecond
		});
	}
	if (line.slower !== undefined)
		await session.send('Emulation.setCPUThrottlingRate', { rate: line.slower });
	return session;
}

/** Takes WebGL 2 away: the list stands in the map's place. */
export async function withoutMap(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		const getContext = HTMLCanvasElement.prototype.getContext as (
			this: HTMLCanvasElement,
			...parameters: unknown[]
		) => unknown;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...parameters) {
			return parameters[0] === 'webgl2' ? null : getContext.apply(this, parameters);
		} as typeof HTMLCanvasElement.prototype.getContext;
	});
}
