import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { failing, missing, test as faulty } from './faulty-server';
import { expect, heading, openAtlas, test, withoutWebgl } from './support';

const box = (page: Page) => page.getByRole('dialog', { name: 'Search the atlas' });
const field = (page: Page) => page.getByRole('combobox', { name: 'Search the atlas' });
const current = (page: Page) => box(page).getByRole('option', { selected: true });

/** What axe finds in the box. */
async function violations(page: Page): Promise<string[]> {
	const found = await new AxeBuilder({ page }).include('dialog.search').setLegacyMode().analyze();
	await page.evaluate(() => Reflect.deleteProperty(window, 'axe'));
	return found.violations.map(({ id, help }) => `${id}: ${help}`);
}

test('Something is looked up by the keys alone, in any spelling, and opens on its date in one step of history', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1950-02-14');
	await page.keyboard.press('/');
	await expect(field(page)).toBeFocused();
	// Before anything is typed there is where to begin.
	await expect(box(page).getByRole('group', { name: 'Periods' })).toBeVisible();
	await expect(box(page).getByRole('option', { name: /Zhenbao \/ Damansky Island/ })).toBeVisible();

	await field(page).fill('Chen-pao');
	await expect(box(page).getByRole('status')).toHaveText(/^\d+ found\.$/);
	await expect(current(page)).toContainText('Zhenbao / Damansky Island');
	await expect(current(page)).toContainText('Chenpao');
	await expect(field(page)).toHaveAttribute('aria-activedescendant', /.+/);
	expect(await violations(page), 'with results').toEqual([]);

	// An input method that is still putting a word together keeps its keys.
	await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229 });
	await expect(box(page)).toBeVisible();

	await field(page).fill('珍寶島事件');
	await expect(current(page)).toContainText('2 March 1969');
	await expect(current(page)).toContainText('go there');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Home');
	const steps = await page.evaluate(() => history.length);
	await page.keyboard.press('Enter');
	await expect(box(page)).toBeHidden();
	await expect(heading(page)).toContainText('the first battle');
	await expect.poll(() => page.url()).toContain('date=1969-03-02&sel=zhenbao-2-march-1969');
	expect(await page.evaluate(() => history.length)).toBe(steps + 1);
	await page.goBack();
	await expect.poll(() => page.evaluate(() => window.thalweg.date)).toBe('1950-02-14');
	expect(await page.evaluate(() => window.thalweg.selection)).toBeNull();

	// Enter that comes before what was typed has been looked up takes what answers all of it.
	await page.keyboard.press('Control+k');
	await field(page).evaluate((input: HTMLInputElement) => {
		input.value = 'Khrushchev';
		input.dispatchEvent(new Event('input', { bubbles: true }));
		input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
	});
	await expect(heading(page)).toContainText('Nikita Khrushchev');
	await page.goBack();
	await expect.poll(() => page.evaluate(() => window.thalweg.selection)).toBeNull();

	// A date is a result; so is what another keyboard would have written, and a work.
	await page.keyboard.press('Control+k');
	await field(page).fill('15 vfhnf 1969');
	await expect(current(page)).toContainText('Go to 15 March 1969');
	await field(page).fill('Goldstein 2001');
	await expect(box(page).getByRole('group', { name: 'Works in the bibliography' })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(box(page).getByRole('group', { name: 'Records that cite it' })).toBeVisible();
	await field(page).fill('qqxxzzqq');
	await expect(box(page).getByRole('status')).toHaveText('Nothing was found.');
	await page.keyboard.press('Escape');
	await expect(box(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeVisible();

	expect(await page.evaluate(() => window.thalweg.search('Даманский'))).toContain('zhenbao');
	await expect(
		page.evaluate(() => window.thalweg.search(1969 as unknown as string))
	).rejects.toThrow('thalweg.search: found the number 1969, expected a text');

	// The keys can be switched off, and stay so.
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	await box(page).getByRole('checkbox').uncheck();
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await expect(box(page)).toBeHidden();
	await page.evaluate(() => localStorage.removeItem('thalweg.searchKeys'));
});

faulty(
	'What is typed before the box is there is gone on with; keys that do not come are told, and asked for again',
	async ({ page }) => {
		await withoutWebgl(page);
		const asked = await failing(page, '**/search.json', missing);
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/search-part*.js', async (route) => {
			await held;
			await route.continue();
		});
		await openAtlas(page);
		const early = page.locator('.coming').getByRole('textbox', { name: 'Search' });
		await page.keyboard.type('/t');
		await expect(early).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(early).toBeHidden();
		await expect(page.getByRole('button', { name: 'Search', exact: true })).toBeFocused();
		await page.keyboard.type('/Damanz');
		await page.keyboard.press('Backspace');
		await expect(early).toHaveValue('Daman');
		release();
		await expect(field(page)).toBeFocused();
		await page.keyboard.type('skij');
		await expect(field(page)).toHaveValue('Damanskij');
		await expect(box(page).getByRole('alert')).toContainText('search.json');
		await box(page).getByRole('button', { name: 'Try again' }).click();
		await expect(current(page)).toContainText('Zhenbao / Damansky Island');
		expect(asked.times).toBe(2);
	}
);
