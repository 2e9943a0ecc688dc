import type { Page } from '@playwright/test';

/** Flows and with whom states stood are off until they are asked for: here every switch of the legend is on. */
export async function switchAllOn(page: Page): Promise<void> {
	const off = page.locator('.legend input[type=checkbox]:not(:checked)');
	await page.locator('.legend input[type=checkbox]').first().waitFor({ state: 'attached' });
	for (let left = await off.count(); left > 0; left = await off.count()) {
		await off.first().evaluate((box: HTMLInputElement) => {
			box.click();
		});
	}
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				void window.thalweg.map?.once('idle', resolve);
				window.thalweg.map?.triggerRepaint();
			})
	);
}
