import type { Page } from '@playwright/test';

/** Waits until the atlas says that it is ready. */
export async function waitReady(page: Page) {
	await page.waitForFunction(() => 'thalweg' in window);
	await page.evaluate(() => window.thalweg.ready.then(() => undefined));
}

/** Waits until the map has painted everything it was told; two frames where there is no map. */
export async function idle(page: Page) {
	await page.evaluate(async () => {
		const { map } = window.thalweg;
		if (map) {
			const still = map.once('idle');
			map.triggerRepaint();
			await still;
		}
		for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
	});
}
