import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { byTime } from '../../src/dataset/dataset';
import type { AtlasData } from '../../src/kinds';
import { parseDay } from '../../src/time/day';
import { expect, goTo, heading, onThisDay, openAtlas, slider, story, test } from './support';

const dateOf = (page: Page) => page.evaluate(() => window.thalweg.date);

/** The event that began last up to this date. */
function lastEventUntil(date: string): string {
	const data = JSON.parse(readFileSync('public/data/atlas.json', 'utf8')) as AtlasData;
	const day = parseDay(date) ?? 0;
	const begun = data.events.filter(({ when }) => when.days[0] <= day).sort(byTime);
	return begun.at(-1)?.names.en ?? '';
}

/** The entry of the list of differences with this title. */
function difference(page: Page, title: string) {
	return story(page).getByRole('listitem').filter({ hasText: title });
}

test('Two dates are compared: what differs is listed, and leads to its story and back', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02');
	await onThisDay(page).getByRole('button', { name: 'Compare with another date' }).click();
	const title = page.locator('#comparison-heading');
	await expect(title).toBeFocused();
	await expect(title).toHaveText('2 March 1969');
	await expect(story(page)).toContainText('Move the clock');

	await goTo(page, '1992-05-16');
	await expect(title).toHaveText('2 March 1969 – 16 May 1992');
	await expect(difference(page, 'Ussuri River')).toContainText(
		/Armed clashes.*then:.*Agreed by treaty/
	);
	await expect(difference(page, 'Beijing – Moscow')).toContainText(
		/Armed conflict.*then:.*Normal relations/
	);
	await expect(difference(page, 'Frunze')).toContainText(/Frunze.*then:.*Bishkek/);
	await expect(difference(page, 'Kazakhstan').last()).toContainText(
		/not on the map.*then:.*Kazakhstan/
	);
	const said = await story(page).locator('.count').textContent();
	const listed = await story(page).locator('h3 + ul > li').count();
	expect(said).toBe(`${listed} differences`);

	// Every event in between, and none besides.
	await story(page)
		.getByText(/events in between/)
		.click();
	const number = Number.parseInt((await story(page).locator('summary').textContent()) ?? '', 10);
	await expect(story(page).locator('details li')).toHaveCount(number);
	await expect(story(page).locator('details li').first()).toContainText('15 March 1969');
	await expect(story(page).locator('details li').last()).toContainText(
		lastEventUntil('1992-05-16')
	);

	const entry = story(page).getByRole('button', { name: 'Beijing – Moscow', exact: true });
	await entry.click();
	await expect(heading(page)).toHaveText('Beijing – Moscow');
	await expect(title).toBeHidden();
	await story(page).getByRole('button', { name: 'Close' }).click();
	await expect(entry).toBeFocused();

	await page.getByRole('button', { name: 'Stop comparing' }).first().click();
	await expect(title).toHaveCount(0);
	await expect(page).not.toHaveURL(/compare=/);
});

test('The two dates change places by the button, by the date and by a key', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1992-05-16&compare=1969-03-02');
	const other = page.getByRole('textbox', { name: 'Compared with' });
	await story(page).getByRole('button', { name: 'Swap the dates' }).last().click();
	expect(await dateOf(page)).toBe('1969-03-02');
	await expect(other).toHaveValue('1992-05-16');
	await expect(page.locator('#comparison-heading')).toHaveText('2 March 1969 – 16 May 1992');
	await page.locator('#comparison-heading').getByRole('button', { name: '16 May 1992' }).click();
	expect(await dateOf(page)).toBe('1992-05-16');
	await slider(page).focus();
	await page.keyboard.press('x');
	expect(await dateOf(page)).toBe('1969-03-02');
	await expect(other).toHaveValue('1992-05-16');
});

test('The other date is typed, and dragged by a thumb of its own', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1992-05-16&compare=1969-03-02');
	const other = page.getByRole('textbox', { name: 'Compared with' });
	await other.fill('Oktober');
	await other.press('Enter');
	await expect(page.getByRole('alert')).toContainText('“Oktober” is not a date');
	await expect(page.locator('#comparison-heading')).toContainText('2 March 1969');
	await other.fill('October 1964');
	await other.press('Enter');
	await expect(page.locator('#comparison-heading')).toHaveText('1 October 1964 – 16 May 1992');

	const thumb = page.getByRole('slider', { name: 'Compared with' });
	await expect(thumb).toHaveAttribute('aria-valuetext', '1 October 1964');
	await thumb.focus();
	await page.keyboard.press('ArrowRight');
	await expect(other).toHaveValue('1964-10-02');
	const box = (await thumb.boundingBox())!;
	const at = async (selector: string) => {
		const tick = (await page.locator('.ticks button').filter({ hasText: selector }).boundingBox())!;
		return tick.x;
	};
	const share = await thumb.evaluate(
		({ min, max, valueAsNumber }: HTMLInputElement) =>
			(valueAsNumber - Number(min)) / (Number(max) - Number(min))
	);
	const y = box.y + box.height / 2;
	await page.mouse.move(box.x + 9 + share * (box.width - 18), y);
	await page.mouse.down();
	await page.mouse.move((await at('1980')) + 12, y, { steps: 6 });
	await page.mouse.up();
	await expect(other).toHaveValue(/^19(79|80|81)-/);
	expect(await dateOf(page)).toBe('1992-05-16');
	// The periods beside the thumb can still be pressed.
	await page
		.getByRole('group', { name: 'Periods' })
		.getByRole('button', { name: 'Confrontation' })
		.click();
	expect((await dateOf(page)) < '1971').toBe(true);
});

test('A link keeps the comparison; beginning and ending it are steps of the history', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1992-05-16');
	const length = () => page.evaluate(() => history.length);
	const before = await length();
	await onThisDay(page).getByRole('button', { name: 'Compare with another date' }).click();
	await expect(page).toHaveURL(/date=1992-05-16&compare=1992-05-16/);
	expect(await length()).toBe(before + 1);
	const thumb = page.getByRole('slider', { name: 'Compared with' });
	await thumb.focus();
	for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/compare=1992-05-11/);
	expect(await length()).toBe(before + 1);
	await page.reload();
	await expect(page.locator('#comparison-heading')).toHaveText('11 May 1992 – 16 May 1992');
	await expect(story(page)).toContainText(/nothing that the map shows .* differs/);
	await page.goBack();
	await expect(page.locator('#comparison-heading')).toHaveCount(0);
	await page.goForward();
	await expect(page.locator('#comparison-heading')).toBeVisible();

	await page.evaluate(() => (location.hash = '#date=1992-05-16&compare=1891'));
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText('1891');
	await expect(page.locator('#comparison-heading')).toHaveCount(0);
});
