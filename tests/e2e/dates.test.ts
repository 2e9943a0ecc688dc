import type { Locator } from '@playwright/test';
import { misleading, openEverything, unpressable } from './printed-dates';
import {
	expect,
	heading,
	onThisDay,
	openAtlas,
	openLegend,
	openMenu,
	story,
	test
} from './support';

const dateOf = (page: Parameters<typeof openAtlas>[0]) => page.evaluate(() => window.thalweg.date);

test('Dates printed in a story, in a chain and in the list move the clock', async ({
	listPage: page
}) => {
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
	await expect(heading(page)).toContainText('the first battle');
	await panel.getByRole('button', { name: '2 March 1969' }).first().click();
	expect(await dateOf(page)).toBe('1969-03-02');
	await page.evaluate(() => (window.thalweg.date = '1966-06-01'));
	const lasting = onThisDay(page).locator('.entry').filter({ hasText: 'Cultural Revolution' });
	await lasting.getByRole('button', { name: '1966' }).click();
	expect(await dateOf(page)).toBe('1966-05-16');
});

test('The large date lets another be typed', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-02');
	await page
		.getByRole('region', { name: 'Timeline' })
		.getByRole('button', { name: '2 March 1969' })
		.click();
	const field = page.getByRole('textbox', { name: 'Go to date' });
	await expect(field).toBeFocused();
	await page.keyboard.type('1964-10-16');
	await page.keyboard.press('Enter');
	await expect.poll(() => dateOf(page)).toBe('1964-10-16');
});

test('A doubt tells its reason when pressed', async ({ listPage: page }) => {
	await openAtlas(page, '#sel=zhenbao-2-march-1969');
	const doubt = story(page).getByRole('button', { name: 'not fully confirmed' }).first();
	await expect(doubt).toHaveAttribute('aria-expanded', 'false');
	const reason = doubt.locator('+ .reason');
	await expect(reason).toHaveCount(0);
	await doubt.press('Enter');
	await expect(doubt).toHaveAttribute('aria-expanded', 'true');
	await expect(reason).toHaveText(/\w+ \w+/);
});

test('Where the page is low, as in an embed, the bar of time is, too', async ({
	listPage: page
}) => {
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

test('What follows the pointer on the map says what it is, and no date', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#date=1969-03-15');
	await onThisDay(page).locator('[data-record=zhenbao-15-march-1969]').hover();
	await expect(page.locator('.tip span')).toHaveText('Battle');
	expect(await unpressable(page)).toEqual([]);
	await openLegend(page);
	await openEverything(page);
	expect(await unpressable(page), 'with the legend').toEqual([]);
	expect(await misleading(page)).toEqual([]);
});

/** A story of every kind, where its dates are printed in as many ways as there are. */
const STORIES = [
	'zhenbao-15-march-1969', // an event, with what each side says
	'helicopter-1974',
	'zhenbao', // places
	'moscow',
	'border-ussuri', // sectors
	'border-kazakh',
	'tasti-barluk', // areas
	'goldinsky-bacha',
	'beijing--moscow', // a link
	'nuclear-question', // a debate
	'flow-projects', // a flow
	'tension', // the index
	'zhalanashkol', // geography
	'joseph-stalin', // a person, with offices that changed their names
	'rift' // a period
];

test('Every printed date anywhere in the atlas is a button that moves the clock', async ({
	listPage: page
}) => {
	const allPressable = async (where: string) => {
		await openEverything(page);
		expect.soft(await unpressable(page), `text, ${where}`).toEqual([]);
		expect.soft(await misleading(page), `leading elsewhere, ${where}`).toEqual([]);
	};
	await openAtlas(page, '#date=1969-03-15');
	await page.waitForFunction(() => !document.querySelector('aside [role=status]'));
	await allPressable('with the period');
	for (const id of STORIES) {
		await page.evaluate((record) => window.thalweg.select(record, { keepDate: true }), id);
		await expect(heading(page)).toBeFocused();
		await expect(story(page).locator('[role=status]')).toHaveCount(0);
		await allPressable(`with ${id}`);
		const later = story(page).getByRole('button', { name: 'Later →' });
		while ((await later.count()) > 0 && (await later.isEnabled())) {
			await later.click();
			await allPressable(`with a later part of ${id}`);
		}
	}
	const timeline = page.getByRole('region', { name: 'Timeline' });
	await timeline.getByRole('button', { name: 'More about the timeline' }).click();
	await expect(timeline.getByRole('heading').first()).toHaveText('Tension in 1969: 10 of 10');
	await allPressable('with more about the timeline');
	await page.keyboard.press('Escape');
	for (const name of ['Play', 'Pause']) {
		await timeline.getByRole('button', { name, exact: true }).click();
	}
	await expect(timeline.locator('.caption')).toContainText('1969');
	await allPressable('with a caption');
	await openAtlas(page, '#date=1992-05-16&compare=1969-03-02');
	await story(page).getByText('events in between').click();
	await allPressable('with two dates compared');
	await page.getByRole('button', { name: 'Stop comparing' }).first().click();
	// What a bad address and a mistyped date are answered with.
	await page.evaluate(() => (location.hash = '#date=1900-01-01&compare=2050-01-01'));
	await expect(page.locator('.notices p')).toHaveCount(2);
	await timeline.getByRole('textbox', { name: 'Go to date' }).fill('2 Smarch 1969');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('alert')).toContainText('1945-01-01');
	await allPressable('with notices and a mistyped date');
	await page.getByRole('alert').getByRole('button', { name: '1945-01-01' }).click();
	expect(await dateOf(page)).toBe('1945-01-01');
	await timeline.getByRole('textbox', { name: 'Go to date' }).press('Escape');
	await page.evaluate(() => window.thalweg.select('zhenbao'));
	await page.getByRole('button', { name: 'Data' }).click();
	await expect(page.getByRole('dialog')).toContainText('events.csv');
	await allPressable('with the data');
	await page.keyboard.press('Escape');
	for (const language of ['zh-Hans', 'ru']) {
		await openMenu(page);
		await page.locator('header select').selectOption(language);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		for (const id of ['tension', null]) {
			await page.evaluate((record) => window.thalweg.select(record), id);
			await allPressable(`in ${language} with ${id}`);
		}
	}
});

test('A year, a decade and an end of the track move the clock; when a document came out is text', async ({
	listPage: page
}) => {
	await openAtlas(page, '#sel=zhenbao&date=1969-03-15');
	const press = (within: Locator, name: string) =>
		within.getByRole('button', { name, exact: true }).first().click();
	const timeline = page.getByRole('region', { name: 'Timeline' });
	const shows = timeline.locator('#track-shows');
	await expect(timeline.getByRole('slider')).toHaveAccessibleDescription(/^1945\s–\s2008$/);
	for (const end of await shows.getByRole('button').all()) {
		expect((await end.boundingBox())!.height).toBeGreaterThanOrEqual(24);
	}
	await press(shows, '2008');
	expect(await dateOf(page)).toBe('2008-12-31');
	await press(shows, '1945');
	expect(await dateOf(page)).toBe('1945-01-01');
	await page.evaluate(() => window.thalweg.select('zhenbao-2-march-1969'));
	const source = story(page).locator('li[id^=source-]').filter({ hasText: 'March 14, 1969' });
	await expect(source).toBeVisible();
	await expect(source.getByRole('button')).toHaveCount(0);
	// The name of the atlas is what keyboards begin with: its years are text, too.
	await expect(page.getByRole('heading', { level: 1 }).getByRole('button')).toHaveCount(0);
	await page.evaluate(() => window.thalweg.select('moscow--new-delhi'));
	await press(story(page), '91');
	expect(await dateOf(page)).toBe('1991-01-01');
	await page.evaluate(() => window.thalweg.select('border-tumen-khanka'));
	await press(story(page), '1990s');
	expect(await dateOf(page)).toBe('1990-01-01');
});
