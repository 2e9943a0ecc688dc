import type { Page } from '@playwright/test';
import { closed, printed, withoutPrinter } from './pdf';
import { expect, onThisDay, openAtlas, story, test } from './support';

/** What the paper holds, to a reader: everything that is displayed in print. */
const onPaper = (page: Page) => page.evaluate(() => document.body.innerText);

/** What only a screen needs. */
const CONTROLS = ['Compare with another date', 'Go to date', 'Later →', 'Cite this', 'Copy these'];

test('A story is printed whole, with its map as vectors, date, link and numbered sources, dark on white and without controls: by its button, and by Ctrl+P on a phone in the dark', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02&sel=zhenbao');
	await expect(page.locator('#source-3')).toBeAttached();
	await expect(page.locator('.print-note')).toBeAttached();
	const last = closed(await page.locator('.story ol > li').last().innerText()).slice(0, 60);
	const asked = await withoutPrinter(page);
	const steps = [
		[1280, 800, () => story(page).getByRole('button', { name: 'Print' }).click()],
		[390, 844, () => page.keyboard.press('Control+p')]
	] as const;
	for (const [index, [width, height, ask]] of steps.entries()) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme: index === 0 ? 'light' : 'dark' });
		await ask();
		await expect.poll(asked).toBe(index + 1);
		const sheets = await printed(page);
		const words = sheets.map((sheet) => sheet.words).join('');
		// All parts of the story, not only that of the date.
		for (const said of [
			'2 March 1969 · http',
			'#date=1969-03-02&sel=zhenbao&lang=en',
			'Map of 2 March 1969',
			'OpenStreetMap contributors',
			'An island on two maps',
			'An agreement that does not name it'
		])
			expect(words, said).toContain(closed(said));
		expect(words).toContain(last);
		expect(words.split(closed('Map of 2 March 1969'))).toHaveLength(2);
		for (const control of ['Without the map', ...CONTROLS])
			expect(words, control).not.toContain(closed(control));
		for (const sheet of sheets) {
			expect(sheet.words.length).toBeGreaterThan(200);
			expect(sheet.images).toBe(0);
		}
		expect(sheets[0]?.words).toMatch(/SOVIETUNION.*Map/);
		expect(sheets[0]?.paths).toBeGreaterThan(150);
		await page.emulateMedia({ media: 'print' });
		const colours = await page.evaluate(() => {
			const { color } = getComputedStyle(document.querySelector('.story p')!);
			return [getComputedStyle(document.body).backgroundColor, color];
		});
		expect(colours[0]).toBe('rgb(255, 255, 255)');
		expect(Math.max(...(colours[1]?.match(/\d+/g) ?? []).map(Number))).toBeLessThan(90);
		await page.emulateMedia({ media: null });
		// After the print one part is on the screen, as before.
		await expect(page.locator('.story article h3')).toHaveCount(1);
	}
});

test('A comparison, the list of a day and a tour that is followed are printed whole, each with one map; from the browser’s menu without it', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02&compare=1991-05-16');
	await expect(story(page).locator('.count')).toBeVisible();
	await expect(page.locator('.print-note')).toBeAttached();
	const asked = await withoutPrinter(page);
	const whole = async () => {
		const sheets = await printed(page);
		for (const { words } of sheets) expect(words.length).toBeGreaterThan(50);
		return sheets.map(({ words }) => words).join('');
	};
	const unmapped = await whole();
	expect(unmapped).toContain(closed('2 March 1969 / 16 May 1991'));
	expect(unmapped).toContain(closed('Without the map'));

	await story(page).getByRole('button', { name: 'Print' }).click();
	await expect.poll(asked).toBe(1);
	const compared = await whole();
	expect(compared).toContain(closed('compare=1991-05-16'));
	expect(compared).toMatch(/\d+differences/);
	// The first and the last of the events between.
	for (const said of ['Map of 2 March 1969', 'the second battle', 'Eastern border agreement'])
		expect(compared, said).toContain(closed(said));
	expect(compared).not.toContain(closed('Swap the dates'));

	await onThisDay(page).getByRole('button', { name: 'Print' }).click();
	await expect.poll(asked).toBe(2);
	const list = await whole();
	for (const said of ['On this day', 'Leonid Brezhnev', 'Aral Sea', 'Zhalanashkol'])
		expect(list, said).toContain(closed(said));
	expect(list).not.toContain('differences');

	await openAtlas(page, '#tour=split/3&lang=ru');
	await expect(page.locator('.tour article')).toHaveCount(12);
	await withoutPrinter(page);
	await page.keyboard.press('Control+p');
	await expect.poll(asked).toBe(1);
	const last = closed(await page.locator('.tour article li').last().innerText()).slice(0, 40);
	const tour = await whole();
	for (const said of ['Карта на 25 февраля 1956', 'Союз на тридцать лет', 'Последний знак'])
		expect(tour, said).toContain(closed(said));
	expect(tour).toContain(last);
	expect(tour).not.toContain(closed('Напечатать'));
});

test('The page of a record is printed whole, with one map as vectors, address and last source, dark on white and without controls, also from the dark and from a phone', async ({
	listPage: page
}) => {
	const steps = [
		['r/zhenbao/', 1280, 800, 'light', ['Print', 'Open at', 'Copy', 'Previous', 'Next →']],
		['ru/r/border-ussuri/', 390, 844, 'dark', ['Напечатать', 'Открыть', 'Копировать', 'Дальше']]
	] as const;
	for (const [path, width, height, colorScheme, controls] of steps) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme });
		await page.goto(path);
		// The script of the page has written its whole address.
		await expect(page.locator('.cite')).toContainText(new RegExp(`https?://\\S+${path}`));
		const source = closed(await page.locator('.sources li').last().innerText()).slice(0, 60);
		const map = closed(await page.locator('.map figcaption').innerText());
		const sheets = await printed(page);
		const words = sheets.map((sheet) => sheet.words).join('');
		for (const said of [source, path]) expect(words).toContain(closed(said));
		expect(words.split(map)).toHaveLength(2);
		for (const control of controls) expect(words, control).not.toContain(closed(control));
		for (const sheet of sheets) {
			expect(sheet.words.length).toBeGreaterThan(100);
			expect(sheet.images).toBe(0);
		}
		expect(sheets[0]?.words).toContain(map);
		// Of the ground each kind is one path: sea, land, waters, boundaries.
		expect(sheets[0]?.paths).toBeGreaterThan(10);
		await page.emulateMedia({ media: 'print' });
		const colours = await page.evaluate(() => {
			const { color } = getComputedStyle(document.querySelector('.told p')!);
			return [getComputedStyle(document.body).backgroundColor, color];
		});
		expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
		await page.emulateMedia({ media: null });
	}
});

test('A tour is printed as a hand-out: a page for each chapter and one of questions, with or without names', async ({
	listPage: page
}) => {
	await page.goto('ru/r/split/');
	await page.getByRole('link', { name: 'Напечатать раздаточные листы' }).click();
	await expect(page).toHaveURL(/ru\/r\/split\/hand-out\/$/);
	for (const tour of ['split', 'disputes']) {
		await page.goto(`ru/r/${tour}/hand-out/`);
		const chapters = await page.locator('.chapter').count();
		expect(chapters).toBeGreaterThan(5);
		await page.emulateMedia({ media: 'print' });
		const text = await onPaper(page);
		const last = (await page.locator('.sources li').last().innerText()).slice(0, 40);
		expect(text).toContain(last);
		expect(text).toMatch(new RegExp(`http\\S+#tour=${tour}/${chapters}&lang=ru`));
		for (const control of ['Напечатать', 'Без названий', 'Содержание'])
			expect(text).not.toContain(control);
		await expect(page.locator('.questions li')).toHaveCount(3);
		const pdf = await page.pdf({ format: 'A4' });
		// No page is blank and none runs over: what is not a chapter is the page of questions.
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(chapters + 1);
		await page.emulateMedia({ media: 'screen' });
	}
	const names = page.locator('.chapter .map text');
	await expect(names.first()).toBeVisible();
	await page.getByRole('checkbox', { name: 'Без названий на картах' }).check();
	await expect(page.locator('.chapter .map text:visible')).toHaveCount(0);
});
