import { expect, goTo, heading, openAtlas, slider, test } from './support';

test('The title names the record and the date, in the language spoken', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02&sel=zhenbao');
	await expect(page).toHaveTitle(/^Zhenbao \/ Damansky Island.*2 March 1969.*Thalweg$/);
	const language = page.getByRole('combobox').first();
	await language.selectOption('ru');
	await expect(page).toHaveTitle(/^остров Даманский.*2 марта 1969.*Thalweg$/i);
	await language.selectOption('zh-Hans');
	await expect(page).toHaveTitle(/^珍宝岛.*1969年3月2日/);
	await language.selectOption('en');
	await goTo(page, '1991-05-16');
	await expect(page).toHaveTitle(/^Zhenbao \/ Damansky Island.*16 May 1991/);
	await page.evaluate(() => {
		window.thalweg.select(null);
	});
	await expect(page).toHaveTitle(/^16 May 1991.*Thalweg/);
});

test('Of two languages asked for, the last is spoken; of two links, the last is followed', async ({
	listPage: page
}) => {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/assets/zh-Hans-*.js', async (route) => {
		await held;
		await route.continue();
	});
	await openAtlas(page, '#date=1969-03-02');
	const language = page.getByRole('combobox', { name: 'Language' });
	await language.selectOption('zh-Hans');
	await language.selectOption('en');
	await page.evaluate(() => (location.hash = '#lang=zh&date=1950-01-01'));
	await page.evaluate(() => (location.hash = '#lang=en&date=1991-05-16&sel=zhenbao'));
	const arrived = page.waitForResponse(/\/zh-Hans-.*\.js$/);
	release();
	await arrived;
	await expect(heading(page)).toHaveText('Zhenbao / Damansky Island');
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^16 May 1991/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('Enter that accepts a candidate of an input method submits nothing', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02&lang=zh-Hans');
	const field = page.locator('#date-field');
	await field.fill('1991年5月16日');
	for (const more of [{ isComposing: true }, { keyCode: 229 }]) {
		await field.dispatchEvent('keydown', { key: 'Enter', code: 'Enter', ...more });
		expect(await page.evaluate(() => window.thalweg.date)).toBe('1969-03-02');
	}
	await field.press('Enter');
	await expect.poll(() => page.evaluate(() => window.thalweg.date)).toBe('1991-05-16');
});

test('A listener that moves the date again leaves one view, of the last date', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-02');
	await page.evaluate(() => {
		const steps = ['1958-08-01', '1989-05-16'];
		addEventListener('thalweg:change', () => {
			const next = steps.shift();
			if (next === undefined) return;
			window.thalweg.date = next;
			window.thalweg.date = next;
		});
		window.thalweg.date = '1950-02-14';
	});
	await expect(slider(page)).toHaveAttribute('aria-valuetext', /^16 May 1989/);
	await expect(page.locator('#on-this-day')).toContainText('16 May 1989');
	await expect(page).toHaveURL(/date=1989-05-16/);
	await goTo(page, '1969-03-02');
	await expect(page.locator('#on-this-day')).toContainText('2 March 1969');
});
