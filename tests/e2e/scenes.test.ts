import AxeBuilder from '@axe-core/playwright';
import { expect, heading, openAtlas, story, test } from './support';

test('A day of fighting is stepped through from its event, by button, key, list and link', async ({
	listPage: page
}) => {
	await openAtlas(page, '#sel=zhenbao-2-march-1969');
	await story(page).getByRole('button', { name: 'Step through the day' }).click();
	await expect(heading(page)).toHaveText('Zhenbao / Damansky: the first battle, step by step');
	const at = (step: number) =>
		expect(page).toHaveURL(new RegExp(`scene=zhenbao-2-march/${step}(&|$)`));
	await at(1);

	await story(page).getByRole('button', { name: 'Next →' }).click();
	await at(2);
	await expect(story(page)).toContainText(
		'8:40 in Beijing · 10:40 on the Soviet bank · 3:40 in Moscow'
	);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await at(4);
	// Both sides, side by side.
	await expect(story(page).locator('.account .side')).toHaveText([
		'USSR',
		'USSR',
		'People’s Republic of China',
		'People’s Republic of China'
	]);
	expect((await new AxeBuilder({ page }).include('.scene').analyze()).violations).toEqual([]);

	await story(page)
		.getByRole('button', { name: /show all steps/ })
		.click();
	await page.getByRole('button', { name: 'Babansky’s group lies down and fires' }).click();
	await at(6);
	await expect(story(page)).toContainText(
		'No account from People’s Republic of China was found for this step.'
	);
	await page.goBack();
	await at(4);

	await openAtlas(page, '#scene=zhenbao-15-march/99');
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText('step 8 is shown');
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1969-03-15');
});

test('On the map a step draws its units, and is gone with the story', async ({ mapPage: page }) => {
	await openAtlas(page, '#date=1969-03-15');
	await page.evaluate(() => (location.hash = '#scene=zhenbao-15-march/5'));
	const drawn = () =>
		page.evaluate(() => {
			const { map } = window.thalweg;
			if (!map?.getLayer('scene-units')) return [];
			const found = map.queryRenderedFeatures({ layers: ['scene-units'] });
			return [...new Set(found.map(({ properties }) => String(properties['name:en'])))].sort();
		});
	await expect
		.poll(drawn)
		.toEqual([
			'Chinese troops gathering on their bank',
			'Leonov’s four tanks',
			'Yu Hongdong’s scouts'
		]);
	await story(page).getByRole('button', { name: 'Next →' }).click();
	await expect.poll(drawn).toEqual([]);
	await story(page).getByRole('button', { name: 'Next →' }).click();
	await expect.poll(drawn).toContain('Battalion of the 199th Regiment');
	await page.evaluate(() => window.thalweg.select(null));
	await expect
		.poll(() => page.evaluate(() => window.thalweg.map?.getLayer('scene-units') === undefined))
		.toBe(true);
});
