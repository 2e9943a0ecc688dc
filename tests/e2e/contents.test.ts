import { expect, openAtlas, openMenu, story, test } from './support';

test('The contents list everything in three orders, lead to stories and back, and can be sent', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02');
	await openMenu(page);
	const opener = page.locator('[data-opens=contents]').first();
	await opener.click();
	const title = story(page).getByRole('heading', { name: 'Contents', level: 2 });
	await expect(title).toBeFocused();
	await expect(story(page).getByRole('heading', { level: 3 })).toHaveCount(8);
	await expect(page).toHaveURL(/contents=periods/);

	// A term is found by its letter and opened: the clock stays where it is.
	await story(page).getByRole('button', { name: 'A–Z', exact: true }).click();
	await story(page)
		.getByRole('navigation', { name: 'Letters' })
		.getByRole('button', { name: 'R', exact: true })
		.click();
	await expect(story(page).locator('h3[data-letter=R]')).toBeFocused();
	const entry = story(page).getByRole('button', { name: 'Revisionism', exact: true });
	await entry.click();
	await expect(story(page).getByRole('heading', { level: 2, name: 'Revisionism' })).toBeFocused();
	await expect(story(page)).toContainText('修正主义');
	await expect(story(page).getByRole('heading', { name: 'Who used it, and when' })).toBeVisible();
	await expect(story(page).locator('li[id^=source-]').first()).toBeVisible();
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1969-03-02');

	// Another term that its text names is one press away.
	await page.goBack();
	await expect(title).toBeVisible();
	await entry.click();
	await page.keyboard.press('Escape');
	await expect(entry).toBeFocused();

	// In Chinese, kind by kind; then closed by key.
	await openAtlas(page, '#date=1969-03-02&contents=kinds&lang=zh-Hans');
	await expect(page.getByRole('heading', { name: '术语', level: 3 })).toBeVisible();
	await expect(page.getByRole('button', { name: '和平共处', exact: true })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/contents=/);
});

test('A text leads to a term where it first names it', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-02&sel=moscow-conference-1957');
	const link = story(page).locator('.term').getByRole('button', { name: 'revisionism' });
	await expect(link).toHaveCount(1);
	await link.press('Enter');
	await expect(story(page).getByRole('heading', { level: 2, name: 'Revisionism' })).toBeFocused();
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1969-03-02');
});
