import { readFileSync } from 'node:fs';
import { test as base, expect, type Browser, type FrameLocator, type Page } from '@playwright/test';
import { watch } from './complaints';
import { knownReader } from './known-reader';
import { SharedList, launchWithoutGraphics } from './shared-list';
import { SharedMap, follow, isShared } from './shared-map';
import { caughtUp, idle, waitReady } from './waiting';

/** What is the matter with a page that logs an error or asks for anything off the origin. */
const COMPLAINTS = 'errors and requests off the origin';

interface Pages {
	/** A page of its own in a browser without WebGL, where the list stands in the map's place: for all that is not about the map. */
	listPage: Page;
	/** A page with the map, open already, that tests share one after the other. */
	mapPage: Page;
}

interface Workers {
	listBrowser: Browser;
	sharedList: SharedList;
	sharedMap: SharedMap;
}

/** Playwright's test, failing when a page logs an error or asks for anything off the origin. */
export const test = base.extend<Pages, Workers>({
	context: async ({ context, baseURL }, use) => {
		const complaints = watch(context, baseURL);
		await knownReader(context);
		await use(context);
		expect(complaints, COMPLAINTS).toEqual([]);
	},
	listBrowser: [
		async ({ launchOptions }, use) => {
			const browser = await launchWithoutGraphics(launchOptions);
			await use(browser);
			await browser.close();
		},
		{ scope: 'worker' }
	],
	sharedList: [
		async ({ listBrowser }, use, { project }) => {
			const list = new SharedList(listBrowser, project.use.baseURL);
			await use(list);
			await list.close();
		},
		{ scope: 'worker' }
	],
	listPage: async ({ sharedList, viewport, timezoneId, contextOptions }, use) => {
		const page = await sharedList.open({ timezoneId, contextOptions });
		if (viewport) await page.setViewportSize(viewport);
		await use(page);
		expect(sharedList.complaints(), COMPLAINTS).toEqual([]);
	},
	sharedMap: [
		async ({ browser }, use, workerInfo) => {
			const map = new SharedMap(browser, workerInfo);
			await use(map);
			await map.close();
		},
		{ scope: 'worker' }
	],
	mapPage: async ({ sharedMap, viewport }, use) => {
		await use(await sharedMap.borrow(viewport));
		expect(sharedMap.complaints(), COMPLAINTS).toEqual([]);
	}
});

export { caughtUp, expect, idle };

/** Opens the atlas at a hash such as `#date=1969-03-02`, and waits until it is ready, whole and still. */
export async function openAtlas(page: Page, hash = '') {
	if (isShared(page)) {
		if (hash !== '') await follow(page, hash);
	} else {
		await page.goto(`./${hash}`);
		await waitReady(page);
	}
	await idle(page);
	await caughtUp(page);
}

/** Moves an open map to a view, on a date, and waits until it is drawn. */
export async function lookAt(
	page: Page,
	view: { zoom: number; center: readonly [longitude: number, latitude: number] },
	date: string
): Promise<void> {
	await page.evaluate(
		([
			{
				zoom,
				center: [longitude, latitude]
			},
			day
		]) => {
			window.thalweg.date = day;
			window.thalweg.map?.jumpTo({ zoom, center: [longitude, latitude] });
		},
		[view, date] as const
	);
	await idle(page);
}

/** Opens the atlas and waits for what comes last, the relief: whatever changes after that is the date's doing. */
export async function openWhole(page: Page, hash: string): Promise<void> {
	await openAtlas(page, hash);
	await page.waitForFunction(() => window.thalweg.map?.getSource('relief')?.loaded());
	await idle(page);
}

/** The layers that write names. */
export function nameLayers(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { layers } = window.thalweg.map?.getStyle() ?? { layers: [] };
		return layers.filter(({ type }) => type === 'symbol').map(({ id }) => id);
	});
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

/** On a phone what the masthead has no room for waits in a menu: opens it; elsewhere nothing has to be opened. */
export async function openMenu(page: Page | FrameLocator) {
	const opener = page.locator('#masthead-opener[aria-expanded=false]');
	if (await opener.isVisible()) await opener.click();
}

/** Opens the legend, whose script comes when it is wanted, and waits until it lists what is on the map. */
export async function openLegend(page: Page) {
	await page.locator('.tools > details > summary').click();
	await expect(page.locator('.legend .layer').first()).toBeVisible();
}

/** Saves the view as a picture; resolves to its vectors. The dialog stays open. */
export async function savedSvg(page: Page): Promise<string> {
	await page.locator('[data-opens=picture]').click();
	const [vectors] = await Promise.all([
		page.waitForEvent('download'),
		page
			.getByRole('dialog', { name: 'Save a picture' })
			.getByRole('button', { name: 'SVG' })
			.click()
	]);
	return readFileSync(await vectors.path(), 'utf8');
}

/** The column or the sheet that tells the story. */
export function story(page: Page) {
	return page.getByRole('complementary', { name: 'Story' });
}

/** The heading of the open story, or of the period when none is open. */
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
	await caughtUp(page);
}

/** Sorted ids of the features that the map shows in these layers, over all of its surface. */
export function featuresIn(page: Page, layers: string[]): Promise<string[]> {
	return page.evaluate((names) => {
		const found = window.thalweg.map?.queryRenderedFeatures({ layers: names }) ?? [];
		return [...new Set(found.map(({ id }) => String(id)))].sort();
	}, layers);
}
