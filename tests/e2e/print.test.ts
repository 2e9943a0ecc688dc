import type { Page } from '@playwright/test';
import { expect, openAtlas, story, test } from './support';

/** What the paper holds, to a reader: everything that is displayed in print. */
const onPaper = (page: Page) => page.evaluate(() => document.body.innerText);

test('On paper a story is whole, dark on white, with its date and address, and without controls', async ({
	listPage: page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openAtlas(page, '#date=1969-03-02&sel=zhenbao');
	await expect(page.locator('#source-3')).toBeAttached();
	const last = (await page.locator('.story ol > li').last().innerText()).slice(0, 40);
	for (const [width, height] of [
		[1280, 800],
		[390, 844]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const text = await onPaper(page);
		expect(text).toContain('2 March 1969');
		expect(text).toContain('#date=1969-03-02&sel=zhenbao&lang=en');
		expect(text).toContain(last);
		for (const control of ['Compare with another date', 'Play', 'Dark', 'Go to date'])
			expect(text).not.toContain(control);
		const drawn = await page.evaluate(() => {
			const part = document.querySelector('.story p')!;
			const { color } = getComputedStyle(part);
			const cut = [...document.querySelectorAll('.page, main, .column, .story, .scroll')].filter(
				(one) => one.scrollHeight > one.clientHeight + 2 && one.clientHeight > 0
			);
			return {
				ground: getComputedStyle(document.body).backgroundColor,
				isDark: Math.max(...(color.match(/\d+/g) ?? []).map(Number)) < 90,
				cut: cut.map(({ className }) => className)
			};
		});
		expect(drawn).toEqual({ ground: 'rgb(255, 255, 255)', isDark: true, cut: [] });
		// No page is blank: each holds something to read.
		const pdf = await page.pdf({ format: 'A4' });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
		expect(pages.length).toBeGreaterThan(1);
		expect(pages.length).toBeLessThan(9);
		await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
	}
});

test('On paper a comparison names both dates', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-02&compare=1991-05-16');
	await expect(story(page).locator('.count')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	const text = await onPaper(page);
	expect(text).toContain('2 March 1969 / 16 May 1991');
	expect(text).toContain('compare=1991-05-16');
	expect(text).toMatch(/\d+ differences/);
	expect(text).not.toContain('Swap the dates');
});

test('A tour is printed as a hand-out: a page for each chapter and one of questions, with or without names', async ({
	listPage: page
}) => {
	await page.goto('ru/r/split/');
	await page.getByRole('link', { name: 'Напечатать раздаточные листы' }).click();
	await expect(page).toHaveURL(/ru\/r\/split\/hand-out\/$/);
	for (const tour of ['split', 'disputes']) {
		await page.goto(`ru/r/${tour}/hand-out/`);
		const chapters = await page.locator('.chapter').count();
		expect(chapters).toBeGreaterThan(5);
		await page.emulateMedia({ media: 'print' });
		const text = await onPaper(page);
		const last = (await page.locator('.sources li').last().innerText()).slice(0, 40);
		expect(text).toContain(last);
		expect(text).toMatch(new RegExp(`http\\S+#tour=${tour}/${chapters}&lang=ru`));
		for (const control of ['Напечатать', 'Без названий', 'Содержание'])
			expect(text).not.toContain(control);
		await expect(page.locator('.questions li')).toHaveCount(3);
		const pdf = await page.pdf({ format: 'A4' });
		// No page is blank and none runs over: what is not a chapter is the page of questions.
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(chapters + 1);
		await page.emulateMedia({ media: 'screen' });
	}
	const names = page.locator('.chapter .map text');
	await expect(names.first()).toBeVisible();
	await page.getByRole('checkbox', { name: 'Без названий на картах' }).check();
	await expect(page.locator('.chapter .map text:visible')).toHaveCount(0);
});
