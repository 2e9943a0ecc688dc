import { expect, idle, openAtlas, test } from './support';

test.use({ viewport: { width: 1100, height: 700 } });

/**
 * Letters and edges differ a little from machine to machine, which `maxDiffPixelRatio` allows for.
 * The tints of the ground are near each other, so `threshold` (how unlike two pixels must be) is low.
 */
const TOLERANCE = { maxDiffPixelRatio: 0.01, threshold: 0.03, timeout: 60_000 };

const VIEWS = [
	{
		name: 'in-1950-flat-and-light',
		title: 'In June 1950, flat and light',
		hash: '#map=2.6/47/92&date=1950-06-01&view=flat',
		colorScheme: 'light',
		layers: /^(polities|links)/
	},
	{
		name: 'damansky-on-2-march-1969',
		title: 'Damansky on 2 March 1969',
		hash: '#map=13/46.4856/133.8444&date=1969-03-02',
		colorScheme: 'light',
		layers: /^island-/
	},
	{
		name: 'in-1992-and-dark',
		title: 'In 1992, in the dark',
		hash: '#map=2.6/47/92&date=1992-06-01',
		colorScheme: 'dark',
		layers: /^polities/
	}
] as const;

for (const { name, title, hash, colorScheme, layers } of VIEWS) {
	test(`${title} the atlas looks as it did, and a hidden layer is noticed`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openAtlas(page, hash);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		await idle(page);
		const map = page.getByRole('region', { name: 'Map', exact: true });
		await expect(map).toHaveScreenshot(`${name}.png`, TOLERANCE);

		// The comparison has eyes: without these layers the picture is another one.
		await page.evaluate((source) => {
			const { map } = window.thalweg;
			const hidden = new RegExp(source);
			for (const id of map?.getLayersOrder() ?? []) {
				if (hidden.test(id)) map?.setLayoutProperty(id, 'visibility', 'none');
			}
		}, layers.source);
		await idle(page);
		await expect(map).not.toHaveScreenshot(`${name}.png`, TOLERANCE);
	});
}
