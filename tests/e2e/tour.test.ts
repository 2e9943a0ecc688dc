import AxeBuilder from '@axe-core/playwright';
import { expect, heading, openAtlas, story, test } from './support';

test('A tour is begun, turned by button, key and list, strayed from and come back to, and ends where one was', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1972-02-21');
	await story(page).getByRole('button', { name: 'The split in twelve steps' }).click();
	await expect(heading(page)).toHaveText('The split in twelve steps');
	await story(page).getByRole('button', { name: 'Take the tour', exact: true }).click();

	const card = page.getByRole('region', { name: 'Tour' });
	const at = (chapter: number) =>
		expect(page).toHaveURL(new RegExp(`#lang=en&tour=split/${chapter}$`));
	const date = () => page.evaluate(() => window.thalweg.date);
	await at(1);
	await expect(card).toContainText('12 chapters');
	expect(await date()).toBe('1950-02-14');
	expect((await new AxeBuilder({ page }).include('.tour').analyze()).violations).toEqual([]);

	await card.getByRole('button', { name: 'Next' }).click();
	await at(2);
	// Whoever turns the pages keeps their place.
	await expect(card.getByRole('button', { name: 'Next' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await at(3);
	await expect(card.getByRole('status')).toHaveText('3 of 12: A speech behind closed doors');
	await expect(heading(page)).toContainText('Twentieth Soviet party congress');
	await card.getByRole('button', { name: /show all chapters/ }).click();
	await card.getByRole('button', { name: 'The experts go home' }).click();
	await at(6);
	await page.goBack();
	await at(3);

	await page.evaluate(() => {
		window.thalweg.date = '1969-03-02';
	});
	await expect(card).toHaveCount(0);
	await page.getByRole('button', { name: 'Back to chapter 3' }).click();
	await at(3);
	expect(await date()).toBe('1956-02-25');
	await card.getByRole('button', { name: /End the tour/ }).click();
	await expect(card).toHaveCount(0);
	expect(await date()).toBe('1972-02-21');
});

test('On a phone the card takes the place of the sheet, at most two fifths of the window, and leads to the story', async ({
	listPage: page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openAtlas(page, '#lang=zh-Hans&tour=island/4');
	const card = page.getByRole('region', { name: '导览' });
	await expect(card.getByRole('heading', { name: '1969年3月的一个上午' })).toBeVisible();
	const box = await card.boundingBox();
	expect(box?.height).toBeLessThanOrEqual(844 * 0.4);
	// Where one is stands there once, and the room is for the text.
	await expect(card.getByText(/^第4\/\d+章(?: ▾)?$/)).toHaveCount(1);
	const room = await card.getByRole('group').boundingBox();
	expect(room?.height).toBeGreaterThan(844 * 0.4 - 64);
	const told = page.locator('aside.story');
	await expect(told).toBeHidden();
	await card
		.getByRole('button', { name: /继续阅读/ })
		.first()
		.click();
	await expect(told).toBeVisible();
	await expect(heading(page)).toContainText('珍宝岛');
});
