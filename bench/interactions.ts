import type { Browser, Page } from '@playwright/test';
import { openAtlas } from './browser';
import { PHONE, slowDown, windowFor, withoutMap } from './phone';
import type { Server } from './serve';
import { spread, type Spread } from './statistics';

/** How quickly the page answers the hand on a phone. */
export interface InteractionResult {
	/** `list`: with the list in the map's place; `map`: with the map, whose drawing without a graphics card hides all else. */
	surface: 'list' | 'map';
	scrubs: number;
	stories: number;
	/** From the hand to the next painted frame, ms: the worst of all. */
	worst: number;
	answered: Spread;
	/** What the page itself did meanwhile, ms. */
	worstHandling: number;
	handling: Spread;
}

declare global {
	interface Window {
		interactions: { duration: number; handling: number; name: string }[];
	}
}

/** Runs in the page before anything else and notes what the browser says of every event of a hand. */
function noteInteractions(): void {
	window.interactions = [];
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as PerformanceEventTiming[]) {
			if (!entry.interactionId) continue;
			window.interactions.push({
				name: entry.name,
				duration: entry.duration,
				handling: entry.processingEnd - entry.processingStart
			});
		}
	}).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** Scrubs a hundred times, by hand and by key, and opens ten stories, on a phone. */
export async function interact(
	browser: Browser,
	server: Server,
	surface: 'list' | 'map',
	seconds: number
): Promise<InteractionResult> {
	const until = performance.now() + 1000 * seconds;
	const context = await windowFor(browser, PHONE);
	await context.addInitScript(`(${noteInteractions.toString()})()`);
	if (surface === 'list') await withoutMap(context);
	try {
		const page = await openAtlas(context, server.address, seconds);
		await slowDown(page, { ...PHONE, bytesPerSecond: 1e9, latency: 0 });
		const [scrubs, stories] = [await scrub(page, 100, until), await openStories(page, 10, until)];
		// The browser tells of an event some frames after it.
		await page.evaluate(async () => {
			for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
		});
		const found = await page.evaluate(() => window.interactions);
		const durations = found.map(({ duration }) => duration);
		const handling = found.map((one) => one.handling);
		return {
			surface,
			scrubs,
			stories,
			worst: Math.max(0, ...durations),
			answered: spread(durations),
			worstHandling: Math.max(0, ...handling),
			handling: spread(handling)
		};
	} finally {
		await context.close();
	}
}

/** Half of them by pressing and dragging the thumb, half by key. */
async function scrub(page: Page, count: number, until: number): Promise<number> {
	const slider = page.locator('#timeline input[type=range]').first();
	const box = await slider.boundingBox();
	if (!box) throw new Error('there is no slider');
	const keys = ['ArrowRight', 'PageUp', 'ArrowLeft', 'PageDown', 'End', 'Home'];
	let done = 0;
	for (; done < count && performance.now() < until; done++) {
		if (done % 2 === 0) {
			const from = box.x + box.width * ((done * 0.37) % 1);
			const to = box.x + box.width * ((done * 0.37 + 0.21) % 1);
			const y = box.y + box.height / 2;
			await page.mouse.move(from, y);
			await page.mouse.down();
			await page.mouse.move(to, y, { steps: 4 });
			await page.mouse.up();
		} else {
			await slider.press(keys[(done >> 1) % keys.length] ?? 'End');
		}
		await frames(page);
	}
	return done;
}

/** From the list, one after the other. */
async function openStories(page: Page, count: number, until: number): Promise<number> {
	const entries = page.locator('#on-this-day [data-record]');
	let done = 0;
	for (; done < count && performance.now() < until; done++) {
		await entries.nth(3 * done).click();
		await frames(page);
		await page.keyboard.press('Escape');
		await frames(page);
	}
	return done;
}

async function frames(page: Page): Promise<void> {
	await page.evaluate(async () => {
		for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
	});
}
