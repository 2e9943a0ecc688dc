/** The reader's own data, from the drop to its removal: read in the page, on the clock, and never in the address. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { INJECTIONS } from '../unit/own-data/injections';
import { expect, goTo, onThisDay, openAtlas, savedSvg, story, test } from './support';

/** As a historian's table comes: semicolons, decimal commas, dates as people write them, a row without a place, HTML. */
const MESSY = [
	'Название;Широта;Долгота;Начало;Конец;Примечание;Запас',
	'Лагерь А;47,1;133,2;2 марта 1969;1970;"Первый <b>лагерь</b>";Склад А',
	'Лагерь Б;48,9;130,1;март 1969;1969-04;второй;Склад Б',
	'Колодец;43;106;;;без даты;Склад В',
	'Никакого места;;;1969;;"<img src=x onerror=alert(1)>";Склад Г',
	'Поздний;55;90,5;1971;1972;потом;Склад Д'
].join('\n');

/** Drops a file on the page, as a hand does. */
async function drop(page: Page, name: string, text: string) {
	const transfer = await page.evaluateHandle(
		([name, text]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([text], name));
			return transfer;
		},
		[name, text] as const
	);
	for (const event of ['dragover', 'drop'])
		await page.dispatchEvent('#on-this-day', event, { dataTransfer: transfer });
}

const databases = (page: Page) =>
	page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test('a messy table is dropped: told at once, its columns changed, followed through time, opened, found, kept and removed', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02');
	const hash = await page.evaluate(() => location.hash);
	await drop(page, 'лагеря.csv', MESSY);
	const dialog = page.getByRole('dialog', { name: 'Your own data' });
	await expect(dialog).toContainText('sent anywhere');
	await expect(dialog.getByRole('status')).toHaveText('лагеря.csv: 4 of 5 rows are on the map.');
	await expect(dialog.getByRole('listitem').first()).toContainText('5');
	await expect(dialog.getByLabel('Name')).toHaveValue('0');
	expect((await new AxeBuilder({ page }).include('dialog.own-data').analyze()).violations).toEqual(
		[]
	);

	// Another column holds the names: it is read again at once.
	await dialog.getByLabel('Name').selectOption({ label: 'Запас' });
	await expect(dialog.getByLabel('Name')).toHaveValue('6');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);

	const list = onThisDay(page).locator('.own-list');
	await expect(list.getByRole('heading')).toHaveText('Yours on this date: 3');
	await expect(list.getByRole('button')).toHaveText(['Склад А', 'Склад Б', 'Склад В']);
	await goTo(page, '1971-06-01');
	await expect(list.getByRole('button')).toHaveText(['Склад В', 'Склад Д']);
	await goTo(page, '1969-03-02');

	await list.getByRole('button', { name: 'Склад А' }).click();
	const card = story(page).locator('.own-card');
	await expect(card.getByRole('heading', { name: 'Склад А' })).toBeFocused();
	await expect(card).toContainText('Yours, not part of the atlas');
	await expect(card).toContainText('2 марта 1969');
	await expect(card).toContainText('Row 2 of лагеря.csv');
	await expect(card.locator('b, img')).toHaveCount(0);
	expect(await page.evaluate(() => [location.hash, window.thalweg.selection])).toEqual([
		hash,
		null
	]);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.own-note')).toContainText('лагеря.csv');
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('Escape');
	await expect(card).toHaveCount(0);
	await expect(list.getByRole('button', { name: 'Склад А' })).toBeFocused();

	// From the search the clock goes to its time.
	await page.locator('[data-opens=search]').click();
	await page.getByRole('combobox', { name: 'Search the atlas' }).fill('склад д');
	await page.getByRole('group', { name: 'Yours' }).getByRole('option').first().click();
	await expect(card.getByRole('heading', { name: 'Склад Д' })).toBeVisible();
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1971-01-01');

	// Kept because it was asked for, it is there again; removed, nothing of it is left.
	expect(await databases(page)).toEqual([]);
	const openOwn = async () => {
		await page.locator('[data-opens=data]').first().click();
		await page.locator('[data-opens=own-data]').click();
	};
	await openOwn();
	await dialog.getByLabel('Keep it on this device').check();
	await expect(dialog.getByRole('status')).toHaveText('It is kept on this device.');
	await page.reload();
	await expect(list.getByRole('button').first()).toHaveText('Склад В');
	await openOwn();
	await dialog.getByRole('button', { name: 'Remove лагеря.csv' }).click();
	await expect(dialog.getByRole('status')).toHaveText('лагеря.csv has been removed.');
	await expect(list).toHaveCount(0);
	await expect.poll(() => databases(page)).toEqual([]);
});

test(
	'what a file says is text wherever it stands: in report, list, card, search and picture nothing of it is an element or runs',
	{ tag: '@wide' },
	async ({ listPage: page }) => {
		await openAtlas(page, '#map=2/0/0&date=1950-06-01');
		await page.evaluate(() => {
			const { dataset } = document.documentElement;
			dataset['ran'] = '0';
			for (const name of ['alert', 'confirm', 'prompt', 'open'] as const)
				window[name] = () => (dataset['ran'] = name) as never;
		});
		/** No more than a list shows at first; those of a year are on one date. */
		const MANY = 35;
		const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
		const rows = INJECTIONS.map((text, row) => {
			const place = `${-40 + Math.floor(row / 12) * 8},${-60 + (row % 12) * 10}`;
			return `${cell(text)},${place},${1950 + Math.floor(row / MANY)},${cell(text)},${cell(`Find ${text}`)}`;
		});
		await drop(
			page,
			'<img src=x onerror=alert(1)>.csv',
			`name,lat,lon,date,notes,more\n${rows.join('\n')}`
		);
		const dialog = page.getByRole('dialog', { name: 'Your own data' });
		const all = INJECTIONS.length;
		await expect(dialog.getByRole('status')).toContainText(`${all} of ${all} rows are on the map.`);
		/** What of a part of the page was made of a text and not by the atlas. */
		const strange = (selector: string) =>
			page.evaluate((within) => {
				const found = [...document.querySelectorAll(`${within} *`)].filter(
					(one) =>
						/^(?:script|img|image|iframe|object|embed|base|meta|link|style|math|video|audio|body|marquee|applet)$/i.test(
							one.localName
						) ||
						[...one.attributes].some(
							({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value)
						)
				);
				return found.map(({ outerHTML }) => outerHTML.slice(0, 200));
			}, selector);
		expect(await strange('dialog.own-data')).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(dialog).toHaveCount(0);

		const buttons = onThisDay(page).locator('.own-list').getByRole('button');
		const card = story(page).locator('.own-card');
		for (let row = 0; row < all; row++) {
			if (row % MANY === 0) {
				await goTo(page, `${1950 + row / MANY}-06-01`);
				await expect(buttons).toHaveCount(Math.min(MANY, all - row));
				expect(await strange('.own-list')).toEqual([]);
			}
			await buttons.nth(row % MANY).dispatchEvent('click');
			await expect(card).toContainText(`Row ${row + 2} of <img`);
			expect(await strange('.own-card'), INJECTIONS[row]).toEqual([]);
		}
		await page.keyboard.press('Escape');
		await page.locator('[data-opens=search]').first().click();
		await page.getByRole('combobox', { name: 'Search the atlas' }).fill('alert');
		await expect(page.getByRole('group', { name: 'Yours' }).getByRole('option')).not.toHaveCount(0);
		expect(await strange('dialog.search')).toEqual([]);
		await page.keyboard.press('Escape');

		const svg = await savedSvg(page);
		expect(svg.includes('&lt;img src=x')).toBe(true);
		expect(
			/<(?:script|image|foreignObject|iframe|a|use)\b|\son\w+="/i.exec(svg)?.[0]
		).toBeUndefined();
		expect(await page.evaluate(() => document.documentElement.dataset['ran'])).toBe('0');
	}
);

test('points by the thousand come and go with the date, and open when they are pressed', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=5/47/95&date=1969-03-02');
	const rows = Array.from({ length: 3000 }, (_, row) => {
		const [latitude, longitude] = [-60 + (row % 60), -170 + Math.floor(row / 60)];
		return `Far ${row},${latitude},${longitude},1969,1970`;
	});
	const table = ['name,latitude,longitude,from,to', 'Camp,47,95,1969,1970', ...rows].join('\n');
	await drop(page, 'many.csv', table);
	const dialog = page.getByRole('dialog', { name: 'Your own data' });
	await expect(dialog.getByRole('status')).toContainText('3,001 of 3,001');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);

	/** What is drawn of it in the middle of the map, and where that is on the page. */
	const camp = () =>
		page.evaluate(() => {
			const { map } = window.thalweg;
			const { x, y } = map!.project([95, 47]);
			const { left, top } = map!.getContainer().getBoundingClientRect();
			const layers = map!.getLayersOrder().filter((id) => /^own-\d+-points$/.test(id));
			const drawn = map!.queryRenderedFeatures([x, y], { layers });
			return {
				names: drawn.map(({ properties }) => String(properties['name'])),
				at: [left + x, top + y]
			};
		});
	await expect.poll(async () => (await camp()).names).toEqual(['Camp']);
	await goTo(page, '1972-01-01');
	expect((await camp()).names).toEqual([]);
	await goTo(page, '1969-03-02');
	const { names, at } = await camp();
	expect(names).toEqual(['Camp']);
	await page.mouse.click(at[0]!, at[1]!);
	await expect(
		story(page).locator('.own-card').getByRole('heading', { name: 'Camp' })
	).toBeVisible();
});
