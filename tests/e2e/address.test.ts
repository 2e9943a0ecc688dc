import { expect, goTo, heading, idle, openAtlas, slider, test } from './support';

test.use({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 0.5 });

test('A shared address opens the same view on another page', async ({
	mapPage: page,
	page: other
}) => {
	await openAtlas(page, '#map=7.5/46.8/132.9&date=1974-06-23&sel=zhenbao&lang=ru&view=flat');
	const view = () =>
		({
			date: window.thalweg.date,
			selection: window.thalweg.selection,
			zoom: window.thalweg.map?.getZoom().toFixed(2),
			latitude: window.thalweg.map?.getCenter().lat.toFixed(2),
			longitude: window.thalweg.map?.getCenter().lng.toFixed(2),
			language: document.documentElement.lang,
			heading: document.querySelector('aside h2')?.textContent
		}) as const;
	const first = await page.evaluate(view);
	expect(first).toEqual({
		date: '1974-06-23',
		selection: 'zhenbao',
		zoom: '7.50',
		latitude: '46.80',
		longitude: '132.90',
		language: 'ru',
		heading: expect.stringContaining('Даманский') as unknown as string
	});
	// The reader moves on; what they then share is where they are, not where they came from.
	await page.evaluate(() => {
		window.thalweg.map?.jumpTo({ center: [131.2, 47.6], zoom: 6.25 });
	});
	await goTo(page, '1978-05-09');
	await expect(page).toHaveURL(/map=6\.25\/47\.6\/131\.2/);
	const shared = page.url();
	const here = await page.evaluate(view);

	await openAtlas(other, new URL(shared).hash);
	expect(await other.evaluate(view)).toEqual(here);
	expect(other.url()).toBe(shared);
});

test('A bad value of the address is named in a notice, and the atlas opens all the same', async ({
	listPage: page
}) => {
	await openAtlas(
		page,
		'#map=far/away&date=1969-02-30&sel=atlantis&lang=tlh&view=cube&mine=letter'
	);
	const notices = page.getByRole('status', { name: 'Notices' });
	for (const bad of ['far/away', '1969-02-30', 'atlantis', 'tlh', 'cube']) {
		await expect(notices).toContainText(`“${bad}”`);
	}
	const dismiss = notices.getByRole('button', { name: 'Dismiss' });
	await expect(dismiss).toHaveCount(5);
	await expect(heading(page)).toBeVisible();
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1969-03-02');
	expect(await page.evaluate(() => window.thalweg.selection)).toBeNull();
	await expect(page).toHaveURL(/mine=letter/);
	for (let left = 5; left > 0; left--) {
		await dismiss.first().click();
		await expect(dismiss).toHaveCount(left - 1);
	}
});

test('Scrubbing leaves no trail in the history; a selection is a step, and Back undoes it', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=5/46/130&date=1969-03-02');
	const length = () => page.evaluate(() => history.length);
	const before = await length();
	await slider(page).focus();
	for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/date=1969-03-14/);
	await page.evaluate(() => {
		window.thalweg.map?.jumpTo({ center: [129, 46] });
	});
	await expect(page).toHaveURL(/map=5\/46\/129/);
	expect(await length()).toBe(before);

	await page.evaluate(() => window.thalweg.select('zhenbao'));
	await expect(page).toHaveURL(/sel=zhenbao/);
	expect(await length()).toBe(before + 1);
	await page.evaluate(() => window.thalweg.select('border-amur'));
	await expect(page).toHaveURL(/sel=border-amur/);
	expect(await length()).toBe(before + 2);
	await idle(page);

	await page.goBack();
	await expect.poll(() => page.evaluate(() => window.thalweg.selection)).toBe('zhenbao');
	await expect(heading(page)).toContainText('Damansky');
	await page.goBack();
	await expect.poll(() => page.evaluate(() => window.thalweg.selection)).toBeNull();
	await expect(page).toHaveURL(/map=5\/46\/129&date=1969-03-14/);
	await expect
		.poll(() => page.evaluate(() => window.thalweg.map?.getCenter().lng.toFixed(1)))
		.toBe('129.0');
	await page.goForward();
	await expect.poll(() => page.evaluate(() => window.thalweg.selection)).toBe('zhenbao');
});
