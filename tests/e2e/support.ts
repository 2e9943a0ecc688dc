import { test as base, expect, type Page } from '@playwright/test';

/** Playwright's test, failing when a page logs an error or asks for anything off the origin. */
export const test = base.extend<{ quiet: undefined }>({
	quiet: [
		async ({ context, baseURL }, use) => {
			const complaints: string[] = [];
			context.on('console', (message) => {
				if (message.type() === 'error')
					complaints.push(`console: ${message.text()} (${message.location().url})`);
			});
			context.on('weberror', (error) => {
				complaints.push(`page: ${error.error().stack ?? error.error().message}`);
			});
			context.on('request', (request) => {
				const url = new URL(request.url());
				const isLocal = ['data:', 'blob:'].includes(url.protocol);
				if (!isLocal && url.origin !== new URL(baseURL ?? '').origin)
					complaints.push(`request off the origin: ${request.url()}`);
			});
			await use(undefined);
			expect(complaints, 'errors and requests off the origin').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Opens the atlas at a hash such as `#date=1969-03-02`, and waits until it is ready and still. */
export async function openAtlas(page: Page, hash = '') {
	await page.goto(`./${hash}`);
	await waitReady(page);
	await idle(page);
}

/**
 * Takes WebGL 2 away, before the page is opened: the list stands in the map's place. Opens in a
 * fraction of the time; for all that is not about the map.
 */
export async function withoutWebgl(page: Page) {
	await page.addInitScript(() => {
		const getContext = HTMLCanvasElement.prototype.getContext as (
			this: HTMLCanvasElement,
			...parameters: unknown[]
		) => unknown;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...parameters) {
			return parameters[0] === 'webgl2' ? null : getContext.apply(this, parameters);
		} as typeof HTMLCanvasElement.prototype.getContext;
	});
}

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

/** The pixel of the page where the map shows this place. */
export async function pixelOf(page: Page, position: [longitude: number, latitude: number]) {
	const at = await page.evaluate((place) => {
		const { map } = window.thalweg;
		if (!map) throw new Error('there is no map');
		return map.project(place);
	}, position);
	const box = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
	return { x: (box?.x ?? 0) + at.x, y: (box?.y ?? 0) + at.y };
}

/** The column or the sheet that tells the story. */
export function story(page: Page) {
	return page.getByRole('complementary', { name: 'Story' });
}

/** The heading of the open story, or of the phase when none is open. */
export function heading(page: Page) {
	return page.locator('#story-heading');
}

/** What is on the map, as text. */
export function onThisDay(page: Page) {
	return page.getByRole('region', { name: 'On this day' });
}

/** The clock's slider. */
export function slider(page: Page) {
	return page.getByRole('slider', { name: 'Date' });
}

/** Moves the clock as a script would, and waits for the page to follow. */
export async function goTo(page: Page, date: string) {
	await page.evaluate((text) => {
		window.thalweg.date = text;
	}, date);
	await expect.poll(() => page.evaluate(() => location.hash)).toContain(`date=${date}`);
}

/** Sorted ids of the features that the map shows in these layers, over all of its surface. */
export function featuresIn(page: Page, layers: string[]): Promise<string[]> {
	return page.evaluate((names) => {
		const found = window.thalweg.map?.queryRenderedFeatures({ layers: names }) ?? [];
		return [...new Set(found.map(({ id }) => String(id)))].sort();
	}, layers);
}
