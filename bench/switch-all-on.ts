import type { Page } from '@playwright/test';

/**
 * Flows and with whom states stood are off until they are asked for: here every switch of the legend is on.
 * The legend, which comes when it is opened, is shut again.
 */
export async function switchAllOn(page: Page): Promise<void> {
	const legend = page.locator('.tools summary', { hasText: 'Legend' });
	await legend.click();
	await page.locator('.legend input[type=checkbox]').first().waitFor();
	const off = page.locator('.legend input[type=checkbox]:not(:checked)');
	for (let left = await off.count(); left > 0; left = await off.count())
		await off.first().evaluate((box: HTMLInputElement) => {
			box.click();
		});
	await legend.click();
	// What had not been asked for before is fetched and made.
	await page.locator('.canvas[aria-busy=false]').waitFor({ state: 'attached' });
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				void window.thalweg.map?.once('idle', resolve);
				window.thalweg.map?.triggerRepaint();
			})
	);
}
