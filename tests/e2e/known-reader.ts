import type { BrowserContext } from '@playwright/test';

/** Whoever opens the atlas in this profile has been here before: nothing greets them. */
export async function knownReader(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		try {
			localStorage.setItem('thalweg.welcomed', '1');
		} catch {
			// Where nothing is kept they are greeted all the same.
		}
	});
}
