import type { Locator, Page } from '@playwright/test';
import { expect, goTo, openAtlas, test } from './support';

/** The reading of what the page tells is taken back, so that the next test finds the page as it was. */
test.afterEach(({ mapPage }) => mapPage.evaluate(() => delete window.told));

/** Both periods have long lists of events, and nearly all that is on the map changes between the two. */
const BEFORE = '1961-11-09';
const AFTER = '1983-02-21';

/** What the page tells, above the fold and below it. */
interface Told {
	introduction: string;
	firstEvents: string[];
	lastEvent: string;
	sources: string;
	day: string;
	waiting: number;
}

declare global {
	interface Window {
		told?: () => Told;
	}
}

/** Opens the page with a reading of what it tells at hand. */
async function open(page: Page) {
	await openAtlas(page, `#date=${BEFORE}`);
	await page.evaluate(() => {
		const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
		window.told = () => {
			const events = document.querySelector('.story .below ul')?.children ?? [];
			const texts = [...events].map(({ textContent }) => textContent);
			return {
				introduction: textOf('.story .content > p'),
				firstEvents: texts.slice(0, 2),
				lastEvent: texts.at(-1) ?? '',
				sources: textOf('.story ol'),
				day: textOf('#on-this-day > ul'),
				waiting: document.querySelectorAll('[aria-busy=true]').length
			};
		};
	});
	await page.mouse.move(300, 300);
	await expect.poll(async () => (await told(page)).sources).not.toBe('');
}

const told = (page: Page) =>
	page.evaluate(() => {
		if (!window.told) throw new Error('the page has no reading');
		return window.told();
	});

/** Sets the date, and reads what the first frame after it shows. */
const firstFrame = (page: Page, date: string) =>
	page.evaluate(
		(next) =>
			new Promise<Told>((resolve) => {
				window.thalweg.map?.once('render', () => {
					const now = window.told?.();
					if (now) resolve(now);
				});
				window.thalweg.date = next;
			}),
		date
	);

/** What the page tells on a date once all of it has followed. */
async function settled(page: Page, date: string): Promise<Told> {
	await goTo(page, date);
	await expect.poll(async () => (await told(page)).waiting).toBe(0);
	return told(page);
}

/**
 * Waits until whoever watches whether this part is seen has been told: a browser tells the observers that
 * are there in the order in which they were made, and this one comes last.
 */
const observed = (part: Locator) =>
	part.evaluate(
		(element) =>
			new Promise<void>((resolve) => {
				const last = new IntersectionObserver(() => {
					last.disconnect();
					resolve();
				});
				last.observe(element);
			})
	);

/** Opens the page, and learns what it tells on both dates; it stays on the earlier one. */
async function openOnBoth(page: Page) {
	await open(page);
	const after = await settled(page, AFTER);
	return { after, before: await settled(page, BEFORE) };
}

test('What is seen of the story has the new date at once; what is below it follows', async ({
	mapPage: page
}) => {
	const { before, after } = await openOnBoth(page);
	for (const part of ['introduction', 'lastEvent', 'sources', 'day'] as const)
		expect(after[part], part).not.toBe(before[part]);

	const first = await firstFrame(page, AFTER);
	expect(first.introduction).toBe(after.introduction);
	expect(first.firstEvents).toEqual(after.firstEvents);
	// Nobody sees these yet, and who listens is told that they are not ready.
	expect(first.day).toBe(before.day);
	expect(first.sources).toBe(before.sources);
	expect(first.waiting).toBe(2);
	await expect.poll(() => told(page)).toEqual(after);
});

test('What is below the fold follows at once where it is seen, and where it has the focus', async ({
	mapPage: page
}) => {
	const { before, after } = await openOnBoth(page);

	await page.locator('.story ol').evaluate((list) => list.scrollIntoView());
	await observed(page.locator('.story ol'));
	expect((await firstFrame(page, AFTER)).sources).toBe(after.sources);

	await page.locator('#on-this-day > ul').evaluate((list) => list.scrollIntoView());
	await observed(page.locator('#on-this-day > ul'));
	expect((await firstFrame(page, BEFORE)).day).toBe(before.day);

	await page.locator('.column').evaluate((column) => column.scrollTo({ top: 0 }));
	await observed(page.locator('#on-this-day > ul'));
	expect((await firstFrame(page, AFTER)).day, 'out of sight').toBe(before.day);
	await expect.poll(() => told(page)).toEqual(after);
	await page
		.locator('#on-this-day .entry button')
		.first()
		.evaluate((entry: HTMLElement) => entry.focus({ preventScroll: true }));
	expect((await firstFrame(page, BEFORE)).day, 'with the focus').toBe(before.day);
});
