import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { DataPackage } from '../../src/dataset/data-package';
import { expect, openAtlas, test } from './support';

/** What is told does not hang on the size of the screen; where it stands does. */
const WIDE = { tag: '@wide' };

/** A published file, as the server hands it out. */
async function readData<T>(page: Page, name: string): Promise<T> {
	const answer = await page.request.get(`./data/${name}`);
	expect(answer.status(), name).toBe(200);
	return JSON.parse(await answer.text()) as T;
}

/** Opens the page of the data; on a phone its button stands at the end of the sheet. */
async function openData(page: Page) {
	const button = page.getByRole('button', { name: 'Data', exact: true });
	await button.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Data and citation' });
	await expect(dialog.getByRole('link', { name: 'atlas.json' })).toBeVisible();
	return { button, dialog };
}

test(
	'lists every file of the data package with its size and licence, and each is there',
	WIDE,
	async ({ listPage: page }) => {
		await openAtlas(page);
		const { dialog } = await openData(page);
		const dataPackage = await readData<DataPackage>(page, 'datapackage.json');
		expect(dataPackage.resources.length).toBeGreaterThan(20);
		for (const { path, bytes, licenses } of dataPackage.resources) {
			const link = page.getByRole('link', { name: path, exact: true });
			await expect(link).toHaveAttribute('download', path);
			const entry = dialog.getByRole('listitem').filter({ has: link });
			const kilobytes = bytes / 1000;
			await expect(entry).toContainText(
				`${kilobytes.toLocaleString('en-GB', { maximumFractionDigits: kilobytes < 10 ? 1 : 0 })} kB`
			);
			for (const { path: terms } of licenses)
				await expect(entry.locator(`a[href="${terms}"]`)).toHaveCount(1);
		}
		await expect(dialog.getByRole('heading', { name: 'Further files' })).toHaveCount(0);

		const licences = dialog.getByRole('link', { name: 'Licences of the code and fonts' });
		await expect(licences).toHaveAttribute('href', 'licences.md');
		const ofTheCode = await (await page.request.get('./licences.md')).text();
		for (const part of ['maplibre-gl', 'svelte', '@fontsource/source-serif-4', 'pbf'])
			expect(ofTheCode).toContain(`## ${part}`);

		const downloads = await dialog
			.locator('a[download]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		const listed = new Set(downloads.map((address) => address.split('/').at(-1)));
		for (const { path } of dataPackage.resources) expect(listed).toContain(path);
		for (const address of new Set(downloads)) {
			const answer = await page.request.head(address);
			expect(answer.status(), address).toBe(200);
		}
		const table = await page.request.get(downloads.find((link) => link.endsWith('/events.csv'))!);
		expect((await table.body()).length).toBe(
			dataPackage.resources.find(({ path }) => path === 'events.csv')!.bytes
		);
	}
);

test(
	'cites the atlas and the view, with the version of the data and a link that leads back',
	WIDE,
	async ({ listPage: page }) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await openAtlas(page, '#date=1969-03-15&sel=zhenbao');
		const { dialog } = await openData(page);
		const { version } = await readData<{ version: string }>(page, 'atlas.json');
		expect((await readData<DataPackage>(page, 'datapackage.json')).version).toBe(version);
		await dialog.getByRole('button', { name: 'Copy in Chicago' }).click();
		await expect(dialog.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		const style = dialog.getByRole('combobox', { name: 'Citation style' });
		for (const [label, start] of [
			['ГОСТ', 'The makers of Thalweg. Thalweg: A Living Atlas'],
			['APA', 'The makers of Thalweg. (20'],
			['Chicago', 'The makers of Thalweg. “Thalweg: A Living Atlas']
		] as const) {
			await style.selectOption({
				label: (await style.getByRole('option').allTextContents()).find((name) =>
					name.startsWith(label)
				)!
			});
			const shown = dialog.getByRole('paragraph').filter({ hasText: start }).first();
			await expect(shown).toContainText(version);
			await expect(shown).toContainText(page.url().replace(/#.*/, ''));
		}
		expect(copied).toContain('“Zhenbao / Damansky Island, 15 March 1969.”');
		expect(copied).toContain(`Data version ${version}.`);
		expect(copied).toMatch(
			/ \d{4}\. Accessed \w+ \d+, \d{4}\. http\S+\/r\/zhenbao\/\?date=1969-03-15\.$/
		);
	}
);

test('says so when the browser does not let it copy', WIDE, async ({ listPage: page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: () => Promise.reject(new Error('not allowed')) }
		});
	});
	await openAtlas(page);
	const { dialog } = await openData(page);
	await dialog.getByRole('button', { name: 'Copy the citation of the atlas' }).click();
	await expect(
		dialog.getByRole('status').filter({ hasText: 'the text is selected instead' })
	).toHaveCount(1);
	expect(await page.evaluate(() => String(getSelection()))).toContain('Data version');
});

test('Escape closes it and nothing else, and the focus returns', async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-15&sel=zhenbao');
	const { button, dialog } = await openData(page);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(button).toBeFocused();
	expect(await page.evaluate(() => window.thalweg.selection)).toBe('zhenbao');
});

test('has no barrier that axe can find', async ({ listPage: page }) => {
	await openAtlas(page);
	await openData(page);
	for (const theme of ['light', 'dark']) {
		await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
		const { violations } = await new AxeBuilder({ page })
			.include('dialog[open]')
			.setLegacyMode()
			.options({ resultTypes: ['violations'] })
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	}
});

test('fits a screen 320 pixels wide, and can be reached there', async ({ listPage: page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await openAtlas(page);
	const { dialog } = await openData(page);
	const overflow = await dialog
		.locator('.scroll')
		.evaluate((box) => box.scrollWidth - box.clientWidth);
	expect(overflow).toBe(0);
	const bounds = await dialog.boundingBox();
	expect(bounds!.x).toBeGreaterThanOrEqual(0);
	expect(bounds!.x + bounds!.width).toBeLessThanOrEqual(320);
});

test('the page describes the dataset for search engines', WIDE, async ({ listPage: page }) => {
	await page.goto('./');
	const block = page.locator('script[type="application/ld+json"]');
	await expect(block).toHaveCount(1);
	const dataset = await readData<{ distribution: { contentUrl: string }[] }>(
		page,
		'dataset.jsonld'
	);
	// Beside the file its files are near; in the page they are a folder away.
	for (const file of dataset.distribution) file.contentUrl = `data/${file.contentUrl}`;
	expect(JSON.parse((await block.textContent()) ?? '')).toEqual(dataset);
});

test(
	'the sources of a story are written in the style that the reader takes, and copied in it',
	WIDE,
	async ({ listPage: page }) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await openAtlas(page, '#date=1969-03-15&sel=zhenbao');
		const panel = page.getByRole('complementary', { name: 'Story' });
		const sources = panel.locator('li[id^=source-]');
		const style = panel.getByRole('combobox', { name: 'Citation style' });
		await expect(style).toHaveValue('chicago');
		expect(asked.filter((url) => /citations-|sources\.json/.test(url))).toEqual([]);
		expect(await sources.locator('cite').count()).toBeGreaterThan(0);
		const link = sources.locator('a[href]').first();
		expect(await link.textContent()).toBe(await link.getAttribute('href'));

		const file = '**/data/citations-gbt.json';
		await page.route(file, (route) =>
			route.fulfill({ contentType: 'application/json', body: 'null' })
		);
		await style.selectOption('gbt');
		await expect(panel.getByRole('alert')).toContainText('citations-gbt.json');
		await page.unroute(file);
		await panel.getByRole('alert').getByRole('button').click();
		await expect(panel.getByRole('alert')).toHaveCount(0);
		await expect(sources.first()).toContainText(/\[\w+(\/OL)?\]/);
		await expect(sources.first()).toHaveAttribute('lang', 'zh-Hans');
		const shown = await sources.allTextContents();
		await panel.getByRole('button', { name: 'Copy these sources' }).click();
		await expect(panel.getByText('Copied.')).toBeVisible();
		const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
		expect(copied).toHaveLength(shown.length);
		for (const [index, line] of copied.entries()) expect(shown[index]).toContain(line);
		// Another story is told in the same style.
		await page.evaluate(() => window.thalweg.select('beijing'));
		await expect(sources.first()).toContainText(/\[\w+(\/OL)?\]/);
	}
);
