/** What a page around the atlas can do: take its code, put it into a frame, speak with it. */
import AxeBuilder from '@axe-core/playwright';
import { expect, openAtlas, openMenu, test } from './support';

test('Embed gives the code of what was chosen and shows it: another date, a tour, no controls, a language', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02&sel=zhenbao');
	const steps = await page.evaluate(() => history.length);
	await openMenu(page);
	await page.getByRole('button', { name: 'Embed', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Embed the atlas' });
	const code = dialog.locator('.text').first();
	const frame = dialog.locator('iframe');
	await expect(code).toContainText('date=1969-03-02&amp;sel=zhenbao&amp;embed=1"');
	await expect(code).toContainText(/ title="Thalweg.*allow="fullscreen; clipboard-write"/);
	await dialog.getByLabel('Begins on').fill('16 July 1960');
	await dialog.getByLabel('Begins on').press('Enter');
	await dialog.getByLabel('Language').selectOption('ru');
	await dialog.getByLabel('Colours').selectOption('dark');
	await dialog.getByLabel('Search, contents and buttons').uncheck();
	await dialog.getByLabel('A stretch of time alone').check();
	await dialog.getByLabel('From').fill('1960');
	await dialog.getByLabel('From').press('Enter');
	await expect(code).toContainText(
		'date=1960-07-16&amp;sel=zhenbao&amp;lang=ru&amp;embed=1&amp;controls=0&amp;theme=dark&amp;range=1960-01-01/1970-03-02"'
	);
	const shown = dialog.frameLocator('iframe');
	await expect(shown.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(shown.locator('.now-showing')).toContainText('1960');
	await expect(shown.getByRole('link', { name: /Открыть атлас/ })).toBeVisible();
	await expect(shown.getByRole('button', { name: 'Поиск' })).toHaveCount(0);
	await dialog.getByLabel('What is shown').selectOption('split');
	await expect(frame).toHaveAttribute('src', /#lang=ru&tour=split\/1&embed=1/);
	await expect(dialog.getByLabel('Begins on')).toHaveCount(0);
	// What was chosen, and shown, made no step of the page's own history; nor does what is done in the preview.
	await expect(shown.locator('.tour')).toBeVisible();
	await shown.getByRole('slider', { name: 'Дата' }).press('ArrowRight');
	await expect(shown.locator('.now-showing')).toContainText('15 февр');
	expect(await page.evaluate(() => history.length)).toBe(steps);
	const found = await new AxeBuilder({ page })
		.include('dialog.embed')
		.exclude('dialog.embed iframe')
		.analyze();
	expect(found.violations).toEqual([]);
	// What had the focus goes: the next key is still the dialog's, and does not close the story behind it.
	await dialog.getByLabel('What is shown').selectOption('now');
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.locator('#story-heading')).toContainText('Zhenbao');
	expect(await page.evaluate(() => history.length)).toBe(steps);

	// In the preview Escape closes first what is open there, then the dialog.
	await openMenu(page);
	const opener = page.getByRole('button', { name: 'Embed', exact: true });
	await opener.click();
	const search = shown.getByRole('dialog');
	await shown.getByRole('button', { name: 'Search', exact: true }).click();
	await expect(search).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(search).toHaveCount(0);
	await expect(dialog).toBeVisible();
	await shown.getByRole('slider', { name: 'Date' }).focus();
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.locator('#story-heading')).toContainText('Zhenbao');
});

test('The example page is told what the atlas shows, moves it by messages, and hears which field was wrong', async ({
	listPage: page
}) => {
	await page.goto('./embed/example.html');
	const shown = page.locator('#shown');
	const said = page.locator('#messages li');
	await expect(shown).toHaveText('1969-03-02');
	await expect(said.filter({ hasText: '"event":"ready"' })).toHaveCount(1);
	await expect(said.filter({ hasText: '"event":"size"' })).not.toHaveCount(0);
	const steps = await page.evaluate(() => history.length);
	const atlas = page.frameLocator('#atlas');
	await page.getByLabel('Date').fill('1960-07-16');
	await page.getByRole('button', { name: 'Go' }).click();
	await expect(shown).toHaveText('1960-07-16');
	await expect(atlas.locator('.now-showing')).toContainText('16 Jul 1960');
	await page.getByRole('button', { name: 'Zhenbao' }).click();
	await expect(shown).toHaveText(/ · zhenbao$/);
	await page.getByLabel('Date').fill('yesterday');
	await page.getByRole('button', { name: 'Go' }).click();
	await expect(said.filter({ hasText: '"event":"error"' })).toContainText(
		'"id":"date","field":"set.date","found":"“yesterday”"'
	);
	// What is done in the frame is told, too.
	await atlas.getByRole('slider', { name: 'Date' }).press('ArrowRight');
	await expect(shown).toHaveText(/^1960-07-17/);
	await page.getByRole('button', { name: 'Tour' }).click();
	await expect(said.last()).toContainText('tour=split/1');
	expect(await page.evaluate(() => history.length)).toBe(steps);
	const found = await new AxeBuilder({ page }).exclude('#atlas').analyze();
	expect(found.violations).toEqual([]);
});
