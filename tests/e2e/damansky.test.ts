import { expect, heading, idle, onThisDay, openAtlas, pixelOf, story, test } from './support';

const NEAR = '#map=13/46.4856/133.8444&date=1969-03-02';
const CENTRE: [number, number] = [133.8444, 46.4856];
/** On the island, but half a kilometre from the point that marks it. */
const GROUND: [number, number] = [133.8476, 46.4895];

test('A reader finds Damansky by pressing the map and reads its story with numbered sources', async ({
	mapPage: page
}) => {
	await openAtlas(page, NEAR);
	const ground = await pixelOf(page, GROUND);
	await page.mouse.click(ground.x, ground.y);

	const panel = story(page);
	await expect(heading(page)).toHaveText('Zhenbao / Damansky Island');
	await expect(panel).toContainText('珍宝岛');
	await expect(panel).toContainText('Zhēnbǎo Dǎo');
	await expect(panel).toContainText('остров Даманский');
	await expect(panel.getByRole('article')).toContainText('1969');
	await expect(panel.getByText('reconstruction').first()).toBeVisible();

	const references = panel.getByRole('article').locator('sup a, sup button, a[href^="#source-"]');
	expect(await references.count()).toBeGreaterThan(0);
	const sources = panel.locator('li[id^="source-"]');
	expect(await sources.count()).toBeGreaterThan(3);
	await expect(sources.first()).toHaveJSProperty('value', 1);
	for (const text of await sources.allTextContents()) {
		expect(text.trim().length, text).toBeGreaterThan(15);
	}
	await expect(page).toHaveURL(/sel=zhenbao/);
	expect(await page.evaluate(() => window.thalweg.selection)).toBe('zhenbao');
});

test('Where several things lie, the reader chooses among them', async ({ mapPage: page }) => {
	await openAtlas(page, NEAR);
	const centre = await pixelOf(page, CENTRE);
	await page.mouse.click(centre.x, centre.y);

	const picker = page.getByRole('group', { name: 'Several things lie here. Which one?' });
	await expect(picker).toBeVisible();
	const choices = picker.getByRole('button');
	expect(await choices.count()).toBeGreaterThan(1);
	await expect(choices.first()).toBeFocused();
	expect(await page.evaluate(() => window.thalweg.selection)).toBeNull();

	// The arrows choose, and move neither clock nor map.
	const date = await page.evaluate(() => window.thalweg.date);
	await page.keyboard.press('ArrowDown');
	await expect(choices.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(choices.first()).toBeFocused();
	await page.keyboard.press('End');
	await expect(choices.last()).toBeFocused();
	expect(await page.evaluate(() => window.thalweg.date)).toBe(date);

	await page.keyboard.press('Escape');
	await expect(picker).toBeHidden();
	await expect(page.locator('canvas')).toBeFocused();

	// A press elsewhere closes it, and keeps the focus it takes.
	await page.mouse.click(centre.x, centre.y);
	await expect(picker).toBeVisible();
	await page.getByRole('slider', { name: 'Date' }).focus();
	await page.getByRole('heading', { level: 1 }).click();
	await expect(picker).toBeHidden();

	await page.mouse.click(centre.x, centre.y);
	await choices.filter({ hasText: 'Zhenbao / Damansky Island' }).click();
	await expect(picker).toBeHidden();
	await expect(heading(page)).toBeFocused();
	expect(await page.evaluate(() => window.thalweg.selection)).toBe('zhenbao');

	// Escape closes the topmost thing only: first the choice, then the story.
	await page.mouse.click(centre.x, centre.y);
	await expect(picker).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(picker).toBeHidden();
	expect(await page.evaluate(() => window.thalweg.selection)).toBe('zhenbao');
	await page.keyboard.press('Escape');
	expect(await page.evaluate(() => window.thalweg.selection)).toBeNull();
});

test('A reader finds Damansky with the keyboard alone, and the map goes there', async ({
	mapPage: page
}) => {
	await openAtlas(page);
	const focused = page.locator(':focus');
	const tabTo = async (name: RegExp) => {
		for (let step = 0; step < 250; step++) {
			await page.keyboard.press('Tab');
			const label = await page.evaluate(() => {
				const element = document.activeElement as HTMLElement;
				return element.getAttribute('aria-label') ?? element.innerText;
			});
			if (name.test(label)) return;
		}
		throw new Error(`Tab never reached ${String(name)}`);
	};
	await tabTo(/^On this day$/);
	await page.keyboard.press('Enter');
	await expect(onThisDay(page)).toBeFocused();

	await tabTo(/^Zhenbao \/ Damansky Island/);
	// The focus on the entry marks the thing on the map, as the pointer does.
	const isMarked = () =>
		page.evaluate(
			() => window.thalweg.map?.getFeatureState({ source: 'places', id: 'zhenbao' })['hovered']
		);
	await expect.poll(isMarked).toBe(true);
	await page.keyboard.press('Enter');

	await expect(heading(page)).toHaveText('Zhenbao / Damansky Island');
	await expect(heading(page)).toBeFocused();
	await expect(heading(page)).toBeInViewport();
	await expect.poll(isMarked).toBe(false);
	await expect
		.poll(() => page.evaluate(() => window.thalweg.map?.getZoom()), { timeout: 30_000 })
		.toBeGreaterThan(12);
	await idle(page);
	const centre = await page.evaluate(() => window.thalweg.map?.getCenter());
	expect(centre?.lng).toBeCloseTo(CENTRE[0], 2);
	expect(centre?.lat).toBeCloseTo(CENTRE[1], 2);

	await page.keyboard.press('Escape');
	await expect(focused).toHaveText(/^Zhenbao \/ Damansky Island/);
	expect(await page.evaluate(() => window.thalweg.selection)).toBeNull();
});

test('Pointing at an entry of the list marks it on the map', async ({ mapPage: page }) => {
	await openAtlas(page, '#date=1969-03-02');
	const entry = onThisDay(page).locator('button[data-record="ulaanbaatar"]');
	await entry.hover();
	const isMarked = () =>
		page.evaluate(
			() => window.thalweg.map?.getFeatureState({ source: 'places', id: 'ulaanbaatar' })['hovered']
		);
	await expect.poll(isMarked).toBe(true);
	await expect(page.locator('.tip')).toContainText('Ulaanbaatar');
	await page.getByRole('banner').hover();
	await expect.poll(isMarked).toBe(false);
	await expect(page.locator('.tip')).toBeHidden();
});
