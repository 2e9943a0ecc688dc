import { expect, type Page } from '@playwright/test';

/** Waits until the atlas says that it is ready. */
export async function waitReady(page: Page) {
	await page.waitForFunction(() => 'thalweg' in window);
	await page.evaluate(() => window.thalweg.ready.then(() => undefined));
}

/** Waits until all that this view needs is on the map, and painted; two frames where there is no map. */
export async function idle(page: Page) {
	// Some names are worked out in turns with the page: the map may stand still in between.
	await expect(page.locator('.canvas[aria-busy=true]')).toHaveCount(0);
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

/**
 * Waits until all that follows later has followed: what is below what is seen, what arrives after the
 * heading of a story, and parts that say that they are on their way. What is read once of the page is read after this.
 */
export async function caughtUp(page: Page) {
	await expect(page.locator('[aria-busy=true], .arriving')).toHaveCount(0);
}
