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
	await expect(panel).toContainText('Остров Даманский');
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

test('A press opens the most telling thing; what else lies there is one press away, and an event brings its date', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=9/46.4856/133.8444&date=1969-04-20');
	const centre = await pixelOf(page, CENTRE);
	await page.mouse.click(centre.x, centre.y);
	await expect(heading(page)).toHaveText('Zhenbao / Damansky Island');
	// The island and both banks, not a dot.
	await expect.poll(() => page.evaluate(() => window.thalweg.map?.getZoom())).toBeGreaterThan(12);
	await idle(page);
	const here = page.getByRole('navigation', { name: 'Also here' });
	await here.getByRole('button', { name: /15 March|second battle/ }).click();
	const date = () => page.evaluate(() => window.thalweg.date);
	expect(await date()).toBe('1969-03-15');
	await expect(here.getByRole('button', { name: 'Zhenbao / Damansky Island' })).toBeVisible();
	const panel = story(page);
	await expect(panel).toContainText('Shown on 15 March 1969');
	await panel.getByRole('button', { name: 'Back to 20 April 1969' }).click();
	expect(await date()).toBe('1969-04-20');
	await panel.getByRole('button', { name: 'Go to 15 March 1969' }).click();
	expect(await date()).toBe('1969-03-15');
	await page.getByRole('button', { name: 'Back to the first view' }).click();
	await expect.poll(() => page.evaluate(() => window.thalweg.map?.getZoom())).toBeLessThan(4);
});

test('A reader finds Damansky with the keyboard alone, and the map goes there', async ({
	mapPage: page
}) => {
	// As most readers see it: the map flies there, and back.
	await page.emulateMedia({ reducedMotion: 'no-preference' });
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
	// Closed, it leads back to where the reader was.
	await expect.poll(() => page.evaluate(() => window.thalweg.map?.getZoom())).toBeLessThan(4);
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
