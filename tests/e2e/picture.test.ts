import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { sizeOfPng } from '../../src/features/picture/png';
import { expect, openAtlas, test } from './support';

test(
	'The view is saved as a picture: vectors with title, date, names and credits, or as many pixels as 300 dpi need',
	{ tag: '@wide' },
	async ({ listPage: page }) => {
		await openAtlas(page, '#date=1969-03-02&sel=zhenbao');
		const button = page.locator('[data-opens=picture]');
		await button.click();
		const dialog = page.getByRole('dialog', { name: 'Save a picture' });
		const preview = dialog.getByRole('img');
		await expect(preview).toHaveAttribute('alt', /Zhenbao.*2 March 1969.*Beijing/s);
		const { violations } = await new AxeBuilder({ page }).include('dialog.picture').analyze();
		expect(violations).toEqual([]);

		const [vectors] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: 'SVG' }).click()
		]);
		expect(vectors.suggestedFilename()).toBe('thalweg_1969-03-02_zhenbao.svg');
		const svg = readFileSync(await vectors.path(), 'utf8');
		for (const said of ['>Zhenbao', '2 March 1969', '>Beijing<', 'OpenStreetMap', 'you may print'])
			expect(svg, said).toContain(said);
		expect(svg).toContain('<g id="map-border">');

		await dialog.getByLabel('Size').selectOption('square');
		await dialog.getByLabel('Without names').check();
		await expect(preview).toHaveAttribute('alt', /without names/);
		const [pixels] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: 'PNG' }).click()
		]);
		expect(pixels.suggestedFilename()).toBe('thalweg_1969-03-02_zhenbao.png');
		const png = readFileSync(await pixels.path());
		expect(sizeOfPng(png)).toEqual({ width: 2362, height: 2362 });
		expect(png.indexOf('pHYs')).toBe(37);

		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(button).toBeFocused();
	}
);
