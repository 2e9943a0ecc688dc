/** An archive of tiles that the reader brings: told, changed by keys on a narrow screen, in the list, on pictures and on paper. */
import AxeBuilder from '@axe-core/playwright';
import { writeTiles } from '../unit/fixtures/tile-writer';
import { expect, goTo, onThisDay, openAtlas, savedSvg, story, test } from './support';

const FINDS = Buffer.from(
	writeTiles([
		{
			longitude: 110,
			latitude: 47,
			properties: { title: 'Depot <b>A</b>', from: '1960', to: '1970' }
		},
		{ longitude: 120, latitude: 50, properties: { title: 'Depot B', from: '1969-03-02' } },
		{ longitude: -70, latitude: -30, properties: { title: 'Far away', from: '1900' } }
	])
);

test('an archive is opened where there is no map: it stands in list, picture and print, and its report can be used by keys at 320 px', async ({
	listPage: page
}) => {
	await openAtlas(page, '#map=3/47/110&date=1969-03-02');
	await page.locator('[data-opens=data]').first().click();
	await page.locator('[data-opens=own-data]').click();
	const dialog = page.getByRole('dialog', { name: 'Your own data' });
	await dialog
		.locator('input[type=file]')
		.setInputFiles({ name: 'depots.pmtiles', mimeType: 'application/octet-stream', buffer: FINDS });
	await expect(dialog.getByRole('status').first()).toHaveText('depots.pmtiles has been opened.');

	await page.setViewportSize({ width: 320, height: 640 });
	const sizes = await dialog.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
	expect(sizes[0]).toBeLessThanOrEqual(sizes[1] ?? 0);
	const { violations } = await new AxeBuilder({ page }).include('dialog.own-data').analyze();
	expect(violations).toEqual([]);
	// From what hides it to the columns, and to what removes it, by the tabulator alone.
	const shown = dialog.getByRole('checkbox', { name: 'Shown' });
	await shown.focus();
	await page.keyboard.press('Space');
	await expect(shown).not.toBeChecked();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await expect(dialog.getByRole('button', { name: 'Remove depots.pmtiles' })).toBeFocused();
	await page.keyboard.press('Tab');
	const from = dialog.getByLabel('Date or beginning');
	await expect(from).toBeFocused();
	await expect(from).toHaveValue('from');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await page.setViewportSize({ width: 1280, height: 720 });

	const list = onThisDay(page).locator('.own-archive');
	await expect(list).toContainText('depots.pmtiles');
	await expect(list).toContainText('Archive of vector tiles, yours; layers: finds.');
	await list.getByText('What of it lies in the view').click();
	await expect(list.getByRole('status')).toHaveText('In the view on this date: 2');
	await expect(list.getByRole('button')).toHaveText(['Depot A', 'Depot B']);
	await goTo(page, '1971-01-01');
	await expect(list.getByRole('status')).toHaveText('In the view on this date: 1');
	await goTo(page, '1969-03-02');
	await expect(list.getByRole('button')).toHaveCount(2);

	const svg = await savedSvg(page);
	// Without the whole of it in the report, should it fail.
	expect(svg.includes('>depots.pmtiles (archive of<')).toBe(true);
	expect(svg.includes('own data (depots.pmtiles)')).toBe(true);
	expect(/<g id="map-own-archive[^>]*>(.*?)<\/g>/s.exec(svg)?.[1]?.match(/<circle/g)).toHaveLength(
		2
	);
	await page.keyboard.press('Escape');

	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.own-note')).toContainText('depots.pmtiles');
	await page.emulateMedia({ media: 'screen' });

	await list.getByRole('button', { name: 'Depot B' }).click();
	const card = story(page).locator('.own-card');
	await expect(card.getByRole('heading', { name: 'Depot B' })).toBeFocused();
	await expect(card).toContainText('From depots.pmtiles');
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
});

test('an archive answers in search and comparison for what lies in the view, and says so', async ({
	listPage: page
}) => {
	await openAtlas(page, '#map=3/47/110&date=1969-03-02');
	await page.locator('[data-opens=data]').first().click();
	await page.locator('[data-opens=own-data]').click();
	const dialog = page.getByRole('dialog', { name: 'Your own data' });
	await dialog
		.locator('input[type=file]')
		.setInputFiles({ name: 'depots.pmtiles', mimeType: 'application/octet-stream', buffer: FINDS });
	await expect(dialog.getByRole('status').first()).toHaveText('depots.pmtiles has been opened.');
	await page.keyboard.press('Escape');
	await page.keyboard.press('Escape');

	await page.locator('[data-opens=search]').first().click();
	const box = page.getByRole('dialog', { name: 'Search' });
	await box.getByRole('combobox').fill('depot');
	const group = box.getByRole('group', { name: 'Yours, from depots.pmtiles' });
	await expect(group.getByRole('option')).toHaveCount(2);
	await expect(box).toContainText('Of depots.pmtiles only what lies in the view has been looked');
	const { violations } = await new AxeBuilder({ page }).include('dialog.search').analyze();
	expect(violations).toEqual([]);
	await box.getByRole('combobox').fill('far away');
	await expect(group).toHaveCount(0);
	await page.keyboard.press('Escape');
	await expect(box).toHaveCount(0);

	await page.evaluate(() => (location.hash = '#map=3/47/110&date=1969-03-02&compare=1971-01-01'));
	const compared = story(page).locator('.own-compared');
	await compared.getByText('What of it differs in the view').click();
	await expect(compared.getByRole('status')).toHaveText(
		'Differs in the view between the two dates: 1'
	);
	await expect(compared.getByRole('heading', { level: 4 })).toHaveText(
		'Yours: there before, not there after (1)'
	);
	await expect(compared.getByRole('button')).toHaveText(['Depot A']);
	await page.evaluate(() => (location.hash = '#map=3/47/110&date=1965-01-01&compare=1971-01-01'));
	await expect(compared.getByRole('status')).toHaveText(
		'Differs in the view between the two dates: 2'
	);

	await page.locator('[data-opens=search]').first().click();
	await box.getByRole('combobox').fill('depot b');
	await group.getByRole('option').first().click();
	const card = story(page).locator('.own-card');
	await expect(card.getByRole('heading', { name: 'Depot B' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	expect(page.url()).not.toContain('depot');
});
