import { expect, heading, onThisDay, openAtlas, story, test } from './support';

const dateOf = (page: Parameters<typeof openAtlas>[0]) => page.evaluate(() => window.thalweg.date);

test('Dates printed in a story, in a chain and in the list move the clock', async ({ page }) => {
	await openAtlas(page, '#sel=border-ussuri&date=1980-01-01');
	const panel = story(page);
	// In running text.
	await panel.locator('.lead').getByRole('button', { name: 'March 1969' }).first().click();
	expect(await dateOf(page)).toBe('1969-03-01');
	// In a chain of statuses.
	const stretch = panel.getByRole('listitem').filter({ hasText: 'Under negotiation' }).first();
	await stretch.getByRole('button').first().click();
	const [day] = (await stretch.locator('time').getAttribute('datetime'))!.split('/');
	expect(await dateOf(page)).toBe(day);
	// Above the title of an event, and in the list of the day.
	await page.evaluate(() => window.thalweg.select('zhenbao-2-march-1969'));
	await expect(heading(page)).toContainText('2 March');
	await panel.getByRole('button', { name: '2 March 1969' }).first().click();
	expect(await dateOf(page)).toBe('1969-03-02');
	await page.evaluate(() => (window.thalweg.date = '1966-06-01'));
	const lasting = onThisDay(page).locator('.entry').filter({ hasText: 'Cultural Revolution' });
	await lasting.getByRole('button', { name: '1966' }).click();
	expect(await dateOf(page)).toBe('1966-05-16');
});

test(
	'In the one row of a phone, too, the date lets another be typed',
	{ tag: '@phone' },
	async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await openAtlas(page, '#date=1969-03-02');
		await page
			.getByRole('region', { name: 'Timeline' })
			.getByRole('button', { name: '2 March 1969' })
			.click();
		await expect(page.getByRole('textbox', { name: 'Go to date' })).toBeFocused();
		await page.keyboard.type('2 March 1964');
		await page.keyboard.press('Enter');
		expect(await dateOf(page)).toBe('1964-03-02');
	}
);

test('The large date lets another be typed', async ({ page }) => {
	await openAtlas(page, '#date=1969-03-02');
	await page
		.getByRole('region', { name: 'Timeline' })
		.getByRole('button', { name: '2 March 1969' })
		.click();
	const field = page.getByRole('textbox', { name: 'Go to date' });
	await expect(field).toBeFocused();
	await page.keyboard.type('1964-10-16');
	await page.keyboard.press('Enter');
	expect(await dateOf(page)).toBe('1964-10-16');
});

test('A doubt tells its reason when pressed', async ({ page }) => {
	await openAtlas(page, '#sel=zhenbao-2-march-1969');
	const doubt = story(page).getByRole('button', { name: 'not fully confirmed' }).first();
	await expect(doubt).toHaveAttribute('aria-expanded', 'false');
	const reason = doubt.locator('+ .reason');
	await expect(reason).toHaveCount(0);
	await doubt.press('Enter');
	await expect(doubt).toHaveAttribute('aria-expanded', 'true');
	await expect(reason).toHaveText(/\w+ \w+/);
});

test('Where the page is low, as in an embed, the bar of time is, too', async ({ page }) => {
	await page.setViewportSize({ width: 900, height: 420 });
	await openAtlas(page, '#date=1969-03-02');
	const bar = page.getByRole('region', { name: 'Timeline' });
	expect((await bar.boundingBox())!.height).toBeLessThan(60);
	const map = await page.getByRole('region', { name: 'Map', exact: true }).boundingBox();
	expect(map!.height).toBeGreaterThan(300);
	await bar.getByRole('button', { name: 'Next event' }).click();
	expect(await dateOf(page)).toBe('1969-03-15');
	await bar.getByRole('button', { name: 'More about the timeline' }).click();
	await bar.getByRole('button', { name: 'One day back' }).click();
	expect(await dateOf(page)).toBe('1969-03-14');
	await bar.getByRole('button', { name: 'Show less time' }).first().click();
	await expect(bar.getByRole('slider')).not.toHaveAttribute('min', '-9131');
});
