import type { Locator, Page } from '@playwright/test';
import { misleading, openEverything, unpressable } from './printed-dates';
import { expect, heading, idle, onThisDay, openAtlas, story, test } from './support';

async function boxes(page: Page) {
	const sheet = await story(page).boundingBox();
	const timeline = await page.getByRole('region', { name: 'Timeline' }).boundingBox();
	const map = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
	if (!sheet || !timeline || !map) throw new Error('a part of the page is missing');
	return { sheet, timeline, map, free: sheet.y - map.y };
}

/** The sheet has come to rest. */
async function settled(page: Page) {
	let before = -1;
	await expect
		.poll(async () => {
			const { sheet } = await boxes(page);
			const isStill = Math.abs(sheet.y - before) < 0.5;
			before = sheet.y;
			return isStill;
		})
		.toBe(true);
	return boxes(page);
}

test('On a phone the story is a sheet that never covers the time', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-02');
	const first = await settled(page);
	expect(first.free, 'the map has half of the screen').toBeGreaterThanOrEqual(370);
	expect(first.sheet.y + first.sheet.height).toBeLessThanOrEqual(first.timeline.y + 1);
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	expect(await width()).toBe(360);

	// A story opens at half height.
	await page.evaluate(() => window.thalweg.select('zhenbao'));
	const panel = story(page);
	await expect(panel).toHaveAttribute('data-height', 'half');
	const half = await settled(page);
	expect(half.sheet.height / half.map.height).toBeCloseTo(0.5, 1);
	expect(half.sheet.y + half.sheet.height).toBeLessThanOrEqual(half.timeline.y + 1);
	await expect(heading(page)).toBeInViewport();

	// The handle answers a press, a drag and the keyboard.
	const handle = panel.getByRole('button', { name: /change the height/ });
	await handle.tap();
	await expect(panel).toHaveAttribute('data-height', 'full');
	const full = await settled(page);
	expect(full.sheet.y + full.sheet.height).toBeLessThanOrEqual(full.timeline.y + 1);
	await expect(page.getByRole('slider', { name: 'Date' })).toBeInViewport();
	const drag = async (by: number) => {
		const box = await handle.boundingBox();
		if (!box) throw new Error('the handle is gone');
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x, y + by / 2, { steps: 4 });
		await page.mouse.move(x, y + by, { steps: 4 });
		await page.mouse.up();
	};
	await drag(150);
	await expect(panel).toHaveAttribute('data-height', 'half');
	await settled(page);
	await drag(-150);
	await expect(panel).toHaveAttribute('data-height', 'full');
	await settled(page);
	await followsTheFinger(page, handle, panel);
	await handle.focus();
	await page.keyboard.press('Enter');
	await expect(panel).toHaveAttribute('data-height', 'peek');

	await panel.getByRole('button', { name: 'Close' }).tap();
	expect(await page.evaluate(() => window.thalweg.selection)).toBeNull();
	await expect(panel).toHaveAttribute('data-height', 'peek');
	expect((await settled(page)).free).toBeGreaterThanOrEqual(370);
});

/** By touch: the sheet is where the finger is, the map keeps its size, and what is cancelled changes nothing. */
async function followsTheFinger(page: Page, handle: Locator, panel: Locator) {
	const touch = await page.context().newCDPSession(page);
	const say = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', y?: number) =>
		touch.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: y === undefined ? [] : [{ x: 180, y }]
		});
	const top = async () => (await panel.boundingBox())?.y ?? NaN;
	const mapBefore = (await boxes(page)).map;
	const box = (await handle.boundingBox())!;
	const from = box.y + box.height / 2;
	const start = await top();
	for (const end of ['touchCancel', 'touchEnd'] as const) {
		await say('touchStart', from);
		for (const by of [20, 90, 170]) {
			await say('touchMove', from + by);
			await expect.poll(async () => Math.round((await top()) - start)).toBe(by);
		}
		expect((await boxes(page)).map).toEqual(mapBefore);
		await expect(panel).toHaveAttribute('data-height', 'full');
		await say(end);
		await expect(panel).toHaveAttribute('data-height', end === 'touchCancel' ? 'full' : 'half');
		await settled(page);
	}
	// What is read scrolls by itself, and leaves the sheet alone.
	await handle.tap();
	await settled(page);
	await say('touchStart', 400);
	for (const y of [380, 340, 280, 200]) await say('touchMove', y);
	await say('touchEnd');
	await expect
		.poll(() => panel.locator('.scroll').evaluate((element) => element.scrollTop))
		.toBeGreaterThan(50);
	await expect(panel).toHaveAttribute('data-height', 'full');
	await touch.detach();
}

test('On a phone the list opens, an entry leads to its place above the sheet', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02');
	await page.getByRole('button', { name: 'Menu' }).tap();
	await page.getByRole('button', { name: 'On this day' }).tap();
	await expect(story(page)).toHaveAttribute('data-height', 'full');
	await expect(onThisDay(page)).toBeFocused();
	await onThisDay(page)
		.getByRole('button', { name: /^Zhenbao \/ Damansky Island/ })
		.tap();
	await expect(heading(page)).toBeFocused();
	await expect(story(page)).toHaveAttribute('data-height', 'half');
	// The flight may not have begun yet; where it ends is in the free part of the map.
	const isFree = async () => {
		const { map, sheet } = await boxes(page);
		const at = await page.evaluate(() => window.thalweg.map?.project([133.8444, 46.4856]));
		const { x, y } = at ?? { x: NaN, y: NaN };
		return x > 40 && x < 320 && y > 30 && map.y + y < sheet.y - 20;
	};
	await expect.poll(isFree).toBe(true);
	await idle(page);
	await settled(page);
	expect(await isFree()).toBe(true);
	// What lies on the map fits the narrowest screen, too.
	await page.setViewportSize({ width: 320, height: 640 });
	await expect.poll(() => outside(page, 'section.map button, section.map summary')).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** What of these can be seen, and stands beyond the sides of the window. */
function outside(page: Page, selector: string): Promise<string[]> {
	return page.evaluate(
		(selector) =>
			[...document.querySelectorAll(selector)]
				.filter((part) => {
					const { left, right, width } = part.getBoundingClientRect();
					const isSeen = width > 0 && part.checkVisibility();
					return isSeen && (left < -0.5 || right > innerWidth + 0.5);
				})
				.map((part) => part.outerHTML.slice(0, 80)),
		selector
	);
}

test('A screen 320 pixels wide needs no sideways scrolling', async ({ listPage: page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openAtlas(page, '#date=1969-03-02&sel=zhenbao');
	await page.getByRole('button', { name: 'Menu' }).tap();
	for (const language of ['en', 'ru', 'zh-Hans']) {
		await page.locator('header select').selectOption(language);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		const wide = await page.evaluate(() =>
			[...document.querySelectorAll('body, header, nav, .timeline, aside, aside .scroll')]
				.filter((part) => part.scrollWidth > part.clientWidth + 1)
				.map((part) => `${part.className} ${part.scrollWidth} > ${part.clientWidth}`)
		);
		expect(wide, language).toEqual([]);
		const parts = 'header button, header select, .timeline button, .timeline input';
		expect(await outside(page, parts), language).toEqual([]);
	}
});

test('In the one row of a phone, too, the date lets another be typed', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02');
	const bar = page.getByRole('region', { name: 'Timeline' });
	await bar.getByRole('button', { name: '2 March 1969' }).tap();
	const field = bar.getByRole('textbox', { name: 'Go to date' });
	await expect(field).toBeFocused();
	await page.keyboard.type('2 March 1964');
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => window.thalweg.date)).toBe('1964-03-02');
	await page.keyboard.press('Escape');
	await expect(field).toHaveCount(0);
	await expect(bar.getByRole('button', { name: 'More about the timeline' })).toBeFocused();

	// A finger on a mark of the track opens what it stands for, within the window.
	const strip = await page.locator('.track svg').first().boundingBox();
	if (!strip) throw new Error('there is no strip');
	const year =
		(Date.UTC(1969, 2, 12) - Date.UTC(1945, 0, 1)) / (Date.UTC(2009, 0, 1) - Date.UTC(1945, 0, 1));
	await page.touchscreen.tap(strip.x + year * strip.width, strip.y + strip.height / 2);
	const list = page.getByRole('group', { name: /^\d+ events$/ });
	await expect(list).toBeInViewport({ ratio: 1 });
	await list.getByRole('button', { name: /first battle/ }).tap();
	await expect(list).toBeHidden();
	await expect
		.poll(() => page.evaluate(() => window.thalweg.selection))
		.toBe('zhenbao-2-march-1969');
	await expect.poll(() => page.evaluate(() => window.thalweg.date)).toBe('1969-03-02');
});

test('On a phone two dates are compared from the panel of the bar', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-02');
	const timeline = page.getByRole('region', { name: 'Timeline' });
	await timeline.getByRole('button', { name: 'More about the timeline' }).tap();
	await timeline.getByRole('button', { name: 'Compare with another date' }).tap();
	await expect(timeline.locator('#timeline-more')).toHaveCount(0);
	await expect(page.locator('#comparison-heading')).toBeFocused();
	await expect(story(page)).toHaveAttribute('data-height', 'half');
	const other = page.getByRole('textbox', { name: 'Compared with' });
	await other.fill('1964');
	await other.press('Enter');
	await expect(page.locator('#comparison-heading')).toHaveText('1 January 1964 – 2 March 1969');
	await expect(story(page).locator('.count')).toHaveText(/\d+ differences/);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await story(page).getByRole('button', { name: 'Stop comparing' }).first().tap();
	await expect(story(page)).toHaveAttribute('data-height', 'peek');
});

test('On a phone, too, every printed date is a button that moves the clock', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#date=1969-03-15');
	await openEverything(page);
	expect(await unpressable(page), 'on opening').toEqual([]);
	await page.getByRole('button', { name: 'More about the timeline' }).click();
	await openEverything(page);
	expect(await unpressable(page), 'with more about the timeline').toEqual([]);
	await page.evaluate(() => window.thalweg.select('zhenbao'));
	await expect(heading(page)).toBeFocused();
	await openEverything(page);
	expect(await unpressable(page), 'with a story').toEqual([]);
	expect(await misleading(page)).toEqual([]);
});

/** Pairs of what stands on the map that lie one over the other. */
function overlapping(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const map = document.querySelector('.maplibregl-map')?.parentElement?.parentElement;
		const standing = map?.querySelectorAll('.readings > *, .tools > *, button:has(> svg)') ?? [];
		const all = [...standing].filter((element) => element.checkVisibility());
		return all.flatMap((one, index) =>
			all.slice(index + 1).flatMap((other) => {
				const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
				const meet =
					Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
					Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
				return meet ? [`${one.textContent.trim()} | ${other.textContent.trim()}`] : [];
			})
		);
	});
}

test('On a phone no choice, button or pointer on the map lies over another, in any language', async ({
	mapPage: page
}) => {
	for (const spoken of ['en', 'zh-Hans', 'ru']) {
		// Near the border, and far enough that relations are drawn, too: all of them at once.
		await openAtlas(page, `#map=4.2/47/115&date=1964-10-16&lang=${spoken}`);
		await expect(page.locator('.readings')).toBeVisible();
		await expect(page.locator('.tools:has(> details) > *')).toHaveCount(3);
		await idle(page);
		await expect.poll(() => overlapping(page), { message: spoken }).toEqual([]);
	}
});
