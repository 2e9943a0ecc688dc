import { readFileSync } from 'node:fs';
import { journeysLaunch } from '../../tools/browser.mjs';
import { follow } from './shared-map';
import { expect, idle, openAtlas, test } from './support';

test.use({
	launchOptions: journeysLaunch({ paints: true }),
	viewport: { width: 1100, height: 700 }
});

/**
 * Letters and edges differ a little from machine to machine, which `maxDiffPixelRatio` allows for.
 * The tints of the ground are near each other, so `threshold` (how unlike two pixels must be) is low.
 */
const TOLERANCE = { maxDiffPixelRatio: 0.01, threshold: 0.03, timeout: 60_000 };

const VIEWS = [
	{
		name: 'in-1950-flat-and-light',
		hash: '#map=2.6/47/92&date=1950-06-01&view=flat',
		colorScheme: 'light',
		layers: /^(polities|links)/
	},
	{
		name: 'damansky-on-2-march-1969',
		hash: '#map=13/46.4856/133.8444&date=1969-03-02&view=globe',
		colorScheme: 'light',
		layers: /^island-/
	},
	{
		name: 'in-1992-and-dark',
		hash: '#map=2.6/47/92&date=1992-06-01&view=globe',
		colorScheme: 'dark',
		layers: /^polities/
	}
] as const;

test('In 1950, at Damansky and in the dark the atlas looks as it did, and a hidden layer is noticed', async ({
	page
}) => {
	const map = page.getByRole('region', { name: 'Map', exact: true });
	const show = (ids: string[], visibility: 'visible' | 'none') =>
		page.evaluate(
			([ids, visibility]) => {
				for (const id of ids) window.thalweg.map?.setLayoutProperty(id, 'visibility', visibility);
			},
			[ids, visibility] as const
		);
	await page.emulateMedia({ colorScheme: 'light' });
	await openAtlas(page, VIEWS[0].hash);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	for (const { name, hash, colorScheme, layers } of VIEWS) {
		await page.emulateMedia({ colorScheme });
		await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
		await follow(page, hash);
		await idle(page);
		await expect(map).toHaveScreenshot(`${name}.png`, TOLERANCE);

		// The comparison has eyes: without these layers the picture is another one.
		const hidden = await page.evaluate((source) => {
			const { map } = window.thalweg;
			const all = map?.getLayersOrder() ?? [];
			return all.filter(
				(id) => new RegExp(source).test(id) && map?.getLayoutProperty(id, 'visibility') !== 'none'
			);
		}, layers.source);
		await show(hidden, 'none');
		await idle(page);
		await expect(map).not.toHaveScreenshot(`${name}.png`, TOLERANCE);
		await show(hidden, 'visible');
	}

	// A picture of the map, in the README's own words.
	const readme = readFileSync('README.md', 'utf8');
	const code = /```js\n(async function pictureOfTheMap[^]*?)```/.exec(readme)?.[1];
	const picture = await page.evaluate(`(${code})()`);
	const shades = await page.evaluate(async (url) => {
		const image = new Image();
		image.src = url;
		await image.decode();
		const copy = new OffscreenCanvas(image.width, image.height).getContext('2d');
		copy?.drawImage(image, 0, 0);
		const { data } = copy?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
		return new Set(data).size;
	}, String(picture));
	expect(shades).toBeGreaterThan(20);
});
