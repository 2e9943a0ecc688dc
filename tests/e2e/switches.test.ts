import {
	expect,
	featuresIn,
	heading,
	idle,
	openAtlas,
	openLegend,
	openMenu,
	test
} from './support';

test.use({ viewport: { width: 1100, height: 760 } });

test('Language, appearance, layers and projection change how the map looks, not what is on it', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=3/47/100&date=1969-03-02');
	const things = async () => ({
		polities: await featuresIn(page, ['polities-overview']),
		places: await featuresIn(page, ['places-far', 'places-near'])
	});
	const before = await things();
	expect(before.polities.length).toBeGreaterThan(10);
	expect(before.places.length).toBeGreaterThan(5);
	const landOf = () =>
		page.evaluate(() =>
			String(window.thalweg.map?.getPaintProperty('land-overview', 'fill-color'))
		);

	const light = await landOf();
	const dark = page.getByRole('button', { name: 'Dark' });
	await openMenu(page);
	await dark.click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(dark).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(landOf).not.toBe(light);
	await idle(page);
	expect(await things()).toEqual(before);
	await openMenu(page);
	await dark.click();
	await expect.poll(landOf).toBe(light);
	await idle(page);
	expect(await things()).toEqual(before);

	const legend = page.getByRole('region', { name: 'Legend' });
	await openLegend(page);
	const GROUPS = [
		['Relations between capitals', 'links-casing'],
		['States', 'polities-overview'],
		['Places', 'places-far']
	] as const;
	const box = (name: string) => legend.getByRole('checkbox', { name, exact: true });
	// Each by itself, while the others are as they were; the map rests once for all of them.
	for (const [off] of GROUPS) {
		for (const [name] of GROUPS) await box(name).setChecked(name !== off);
		await idle(page);
		for (const [name, layer] of GROUPS)
			expect((await featuresIn(page, [layer])).length > 0, `${layer} without ${off}`).toBe(
				name !== off
			);
	}
	for (const [name] of GROUPS) await box(name).check();
	await idle(page);
	expect(await things()).toEqual(before);
	await page.locator('.tools > details > summary').click();

	const projection = () =>
		page.evaluate(() => JSON.stringify(window.thalweg.map?.getProjection().type));
	expect(await projection()).toContain('vertical-perspective');
	await page.getByRole('button', { name: 'Show flat' }).click();
	await expect.poll(projection).toBe('"mercator"');
	await expect(page).toHaveURL(/view=flat/);
	await idle(page);
	expect((await things()).polities.length).toBeGreaterThan(10);
	expect((await things()).places.length).toBeGreaterThan(5);
	await page.getByRole('button', { name: 'Show as globe' }).click();
	await expect.poll(projection).toContain('vertical-perspective');
	await expect(page).not.toHaveURL(/view=flat/);

	await page.evaluate(() => window.thalweg.select('zhenbao'));
	await expect(heading(page)).toHaveText('Zhenbao / Damansky Island');
	for (const [language, title, region] of [
		['zh-Hans', '珍宝岛 / 达曼斯基岛', '地图'],
		['ru', 'Остров Даманский / Чжэньбао', 'Карта'],
		['en', 'Zhenbao / Damansky Island', 'Map']
	] as const) {
		await openMenu(page);
		await page.locator('header select').selectOption(language);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.locator('#story-heading')).toHaveText(title);
		await expect(page.getByRole('region', { name: region, exact: true })).toBeVisible();
		expect(await page.evaluate(() => window.thalweg.map?.getGlobalState()['language'])).toBe(
			language
		);
		await expect(page).toHaveURL(new RegExp(`lang=${language}`));
	}
});

test('The choice of light or dark follows the device at first', async ({ listPage: page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await openAtlas(page, '#map=2/47/92&view=flat');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('A frame draws the masks of its tiles once for all sources that are cut alike', async ({
	mapPage: page
}) => {
	await openAtlas(page, '#map=6/47/132&date=1969-03-02&view=flat');
	const { drawn, sources } = await page.evaluate(() => {
		const { map } = window.thalweg;
		if (!map) throw new Error('there is no map');
		const { painter } = map;
		const draw = painter.renderLayer;
		const used = new Set<string>();
		let masks = 0;
		// MapLibre does not publish the class of its frames; a layer is drawn with one.
		type Frame = { renderTileMasks(...parameters: unknown[]): void };
		let frames: Frame | undefined;
		let mask: Frame['renderTileMasks'] | undefined;
		painter.renderLayer = function (...parameters) {
			if (!frames) {
				frames = Object.getPrototypeOf(parameters[4]) as Frame;
				mask = frames.renderTileMasks;
				frames.renderTileMasks = function (...masked) {
					masks++;
					mask?.apply(this, masked);
				};
			}
			const { source, type } = parameters[2];
			if (type === 'line' || type === 'fill') used.add(source);
			draw.apply(this, parameters);
		};
		map.redraw();
		masks = 0;
		used.clear();
		map.redraw();
		painter.renderLayer = draw;
		if (frames && mask) frames.renderTileMasks = mask;
		return { drawn: masks, sources: [...used] };
	});
	expect(sources.length).toBeGreaterThan(5);
	// Anew after the relief, which clears them; but not for every source, and in both passes.
	expect(drawn).toBeGreaterThan(0);
	expect(drawn).toBeLessThanOrEqual(4);
});
