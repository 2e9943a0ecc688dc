import type { Page } from '@playwright/test';
import { caughtUp, expect, goTo, heading, onThisDay, openAtlas, story, test } from './support';
import { waitReady } from './waiting';

/** Does what a browser does that translates the page: takes out each text, and puts another in its place, or around it. */
async function translate(page: Page, how: 'in its place' | 'around it' = 'in its place') {
	await page.evaluate((how) => {
		const mark = '°';
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: Text[] = [];
		while (texts.nextNode()) found.push(texts.currentNode as Text);
		for (const text of found) {
			if (text.parentElement?.closest('script, style')) continue;
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			outer.append(inner);
			if (how === 'around it') {
				text.before(outer);
				inner.append(text);
				continue;
			}
			inner.append(text.data.trim() === '' ? text.data : text.data + mark);
			text.replaceWith(outer);
		}
	}, how);
}

/** The text of every part that follows the date or what is open. */
function told(page: Page) {
	return page.evaluate(() =>
		['#timeline', '#story-heading', '.story', '#on-this-day'].map((part) =>
			(document.querySelector(part)?.textContent ?? '').replaceAll('°', '').replace(/\s+/g, ' ')
		)
	);
}

/** Another page of the same size. */
async function newPage(page: Page): Promise<Page> {
	const made = await page.context().newPage();
	const size = page.viewportSize();
	if (size) await made.setViewportSize(size);
	return made;
}

test('A page that the browser has translated follows date, choice and language', async ({
	listPage: page
}) => {
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(error.message));
	await openAtlas(page, '#date=1969-03-02');
	await expect(onThisDay(page)).toBeVisible();

	await translate(page);
	await expect(heading(page)).toContainText('°');
	await goTo(page, '1960-07-16');
	await expect(page.locator('.now-showing')).toContainText('16 July 1960');
	// What says the same as before is still shown translated.
	await expect(page.locator('.masthead h1')).toContainText('°');

	await page.evaluate(() => {
		window.thalweg.select('zhenbao');
	});
	await expect(heading(page)).toContainText('Zhenbao / Damansky Island');
	await translate(page);
	await translate(page, 'around it');
	await goTo(page, '1969-03-15');
	await page.evaluate(() => {
		window.thalweg.select('border-ussuri');
	});
	await translate(page, 'around it');
	await translate(page);
	await page.evaluate(() => {
		window.thalweg.select('zhenbao');
		window.thalweg.date = '1991-05-16';
	});
	await expect(heading(page)).toContainText('Zhenbao / Damansky Island');
	await caughtUp(page);
	const followed = await told(page);
	expect(problems).toEqual([]);

	const fresh = await newPage(page);
	await openAtlas(fresh, '#date=1991-05-16&sel=zhenbao');
	await expect.poll(() => told(fresh)).toEqual(followed);
	const whole = await told(fresh);
	await fresh.close();

	// Translated before what tells the story has arrived.
	const late = await newPage(page);
	late.on('pageerror', (error) => problems.push(error.message));
	let send = (): void => undefined;
	const sent = new Promise<void>((resolve) => (send = resolve));
	await late.route(
		/telling-[\w-]+\.js$|(reference|stories|excerpts|citations)\.json$/,
		async (route) => {
			await sent;
			await route.fallback();
		}
	);
	await late.goto('./#date=1969-03-02&sel=zhenbao');
	await waitReady(late);
	await expect(story(late)).toContainText('is on its way');
	await translate(late);
	await translate(late, 'around it');
	await late.evaluate(() => (window.thalweg.date = '1991-05-16'));
	send();
	await caughtUp(late);
	await expect.poll(() => told(late)).toEqual(whole);
	expect(problems).toEqual([]);
	await late.close();

	await translate(page);
	await page.locator('select:has(option[value=zh-Hans])').selectOption('zh-Hans');
	await expect(heading(page)).toContainText('珍宝岛');
	await page.evaluate(() => {
		window.thalweg.select(null);
	});
	await expect(heading(page)).not.toContainText('珍宝岛');
	await caughtUp(page);
	expect(problems).toEqual([]);
});
