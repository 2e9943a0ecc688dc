import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { follow } from './shared-map';
import {
	expect,
	heading,
	idle,
	onThisDay,
	openAtlas,
	openLegend,
	openMenu,
	slider,
	test
} from './support';

/** What axe finds in the page, or in a part of it. */
async function violations(page: Page, part = 'html'): Promise<string[]> {
	const { violations: found } = await new AxeBuilder({ page })
		.include(part)
		.setLegacyMode()
		.options({ resultTypes: ['violations'] })
		.analyze();
	// Another test may share the page.
	await page.evaluate(() => Reflect.deleteProperty(window, 'axe'));
	return found.map(
		({ id, help, nodes }) => `${id}: ${help} – ${nodes.map(({ target }) => target).join(', ')}`
	);
}

test(
	'No rule of axe is broken on a phone: in the sheet, with a story, comparing in the dark and in Chinese',
	{
		tag: '@phone'
	},
	async ({ listPage: page }) => {
		await openAtlas(page, '#date=1969-03-02');
		expect(await violations(page), 'at the start').toEqual([]);
		await page.evaluate(() => window.thalweg.select('zhenbao'));
		await expect(heading(page)).toBeFocused();
		expect(await violations(page), 'with a story').toEqual([]);
		await page.evaluate(() => {
			document.documentElement.dataset['theme'] = 'dark';
			location.hash = '#date=1992-05-16&compare=1969-03-02&lang=zh-Hans';
		});
		await expect(page.locator('#comparison-heading')).toBeFocused();
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
		expect(await violations(page), 'comparing, in the dark, in Chinese').toEqual([]);
	}
);

test(
	'No rule of axe is broken: at the start, with stories, in the dark, in each language',
	{
		tag: '@wide'
	},
	async ({ listPage: page }) => {
		await openAtlas(page, '#date=1969-03-02');
		expect(await violations(page), 'at the start').toEqual([]);
		for (const id of ['zhenbao', 'border-ussuri', 'beijing--moscow', 'heixiazi']) {
			await page.evaluate((record) => window.thalweg.select(record), id);
			await expect(heading(page)).toBeFocused();
			expect(await violations(page), `with ${id}`).toEqual([]);
		}
		await openMenu(page);
		await page.getByRole('button', { name: 'Dark' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.evaluate(() => window.thalweg.select(null));
		expect(await violations(page), 'in the dark').toEqual([]);
		await page.evaluate(() => (location.hash = '#date=1992-05-16&compare=1969-03-02'));
		await expect(page.getByRole('heading', { name: '2 March 1969 – 16 May 1992' })).toBeFocused();
		expect(await violations(page), 'in the dark, comparing').toEqual([]);
		for (const language of ['zh-Hans', 'ru']) {
			await openMenu(page);
			await page.locator('header select').selectOption(language);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			expect(await violations(page), `in ${language}`).toEqual([]);
		}
	}
);

test('No rule of axe is broken in the map and its legend, light and dark', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02');
	await openLegend(page);
	expect(await violations(page, 'section.map'), 'light').toEqual([]);
	await openMenu(page);
	await page.getByRole('button', { name: 'Dark' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(await violations(page, 'section.map'), 'dark').toEqual([]);
});

test('No rule of axe is broken with all layers on, in each reading of the border, far and near, light and dark, in each language', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02');
	await openLegend(page);
	const layers = page.locator('.legend input[type=checkbox]');
	await expect(layers.first()).toBeVisible();
	for (const layer of await layers.all()) await layer.check();
	await page.locator('.legend .origin').first().click();
	await page.locator('.legend details.how > summary').click();
	for (const [view, theme] of [
		['map=3/46/110&date=1960-07-16&lang=en', 'light'],
		['map=9/46.5/133.8&date=1969-03-02&reading=moscow&lang=ru', 'dark'],
		['map=10/48.36/134.75&date=2005-07-01&reading=beijing&lang=en', 'light'],
		['map=5/45/80&date=1994-07-01&reading=agreed&lang=zh-Hans', 'light'],
		['map=13/46.486/133.84&date=1969-03-02&reading=held&doubt=doubted&lang=ru', 'dark']
	] as const) {
		await follow(page, `#${view}`);
		await page.evaluate((wanted) => (document.documentElement.dataset['theme'] = wanted), theme);
		await idle(page);
		expect(await violations(page), `${view}, ${theme}`).toEqual([]);
	}
});

test.describe('In a whole journey', { tag: '@wide' }, () => {
	test('the page asks nobody else for anything, and its policy allows no inline code', async ({
		mapPage: page
	}) => {
		// The fixture holds every request and every error against the test.
		await openAtlas(page);
		const policy = await page
			.locator('meta[http-equiv="Content-Security-Policy"]')
			.getAttribute('content');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("script-src 'self'");
		expect(policy).toContain("connect-src 'self'");
		expect(policy).not.toContain('unsafe');
		expect(policy).not.toMatch(/https?:/);
		await onThisDay(page)
			.getByRole('button', { name: /^Zhenbao \/ Damansky Island/ })
			.click();
		await expect(heading(page)).toBeFocused();
		await idle(page);
		await slider(page).focus();
		for (const key of ['PageUp', 'PageUp', 'End', 'Home']) await page.keyboard.press(key);
		await idle(page);
		await page.evaluate(() => {
			window.thalweg.map?.jumpTo({ center: [80, 43], zoom: 9 });
		});
		await idle(page);
		await page.goBack();
		await idle(page);
	});
});
