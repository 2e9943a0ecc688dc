import {
	expect,
	goTo,
	heading,
	idle,
	onThisDay,
	openAtlas,
	openMenu,
	slider,
	test,
	withoutWebgl
} from './support';

// A quarter of the pixels: none is looked at.
test.use({ deviceScaleFactor: 0.5 });

test('Without WebGL the list stands in the place of the map, and does all of its work', async ({
	page
}) => {
	await withoutWebgl(page);
	await openAtlas(page, '#date=1969-03-02');
	expect(await page.evaluate(() => window.thalweg.map)).toBeNull();
	const region = page.getByRole('region', { name: 'Map', exact: true });
	await expect(region).toContainText('WebGL 2 is missing');
	await expect(region.getByRole('region', { name: 'On this day' })).toBeVisible();
	await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(0);
	const picture = (name: RegExp) => page.getByRole('img', { name });
	await expect(picture(/^Map of 2 March 1969\. Named on it: .*Soviet Union/)).toBeVisible();

	const entry = onThisDay(page).getByRole('button', { name: /^Zhenbao \/ Damansky Island/ });
	await entry.focus();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText('Zhenbao / Damansky Island');
	await expect(heading(page)).toBeFocused();
	await expect(page).toHaveURL(/sel=zhenbao/);
	await expect(entry).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('Escape');
	await expect(entry).toBeFocused();
	// Each story gives the focus back to what opened it, not to what opened the first.
	const other = onThisDay(page).locator('button[data-record=border-ussuri]');
	await other.focus();
	await page.keyboard.press('Enter');
	await expect(heading(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(other).toBeFocused();

	await slider(page).focus();
	await page.keyboard.press('PageUp');
	await expect(onThisDay(page)).toContainText('11 September 1969');
	await openMenu(page);
	await page.getByRole('combobox', { name: 'Language' }).selectOption('zh-Hans');
	await expect(page.locator('#on-this-day')).toContainText('珍宝岛');
	// The picture follows the clock and the language, when they rest.
	await expect(picture(/^1969年9月\d+日的地图。图上标注：.*苏联/)).toBeVisible();
});

test('A lost drawing surface is replaced by the list, and comes back as it was left', async ({
	page
}) => {
	await openAtlas(page, '#map=5/47/131&date=1969-03-02');
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
		const surface = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		Object.assign(window, { surface });
		surface?.loseContext();
	});
	const region = page.getByRole('region', { name: 'Map', exact: true });
	await expect(region).toContainText('has stopped drawing the map');
	const list = region.getByRole('region', { name: 'On this day' });
	await expect(list).toBeVisible();

	// Everything goes on meanwhile: the clock, a story, the language, the appearance.
	await list.locator('[data-record="border-ussuri"]').click();
	await expect(heading(page)).toHaveText(/Ussuri/);
	await goTo(page, '1991-12-26');
	await openMenu(page);
	await page.getByRole('button', { name: 'Dark' }).click();
	await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
	await page.evaluate(() => {
		(window as unknown as { surface: WEBGL_lose_context }).surface.restoreContext();
	});
	await expect(page.locator('.no-map')).toHaveCount(0);
	await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
	await expect
		.poll(() =>
			page.evaluate(() => window.thalweg.map?.getGlobalState()['language'] as string | undefined)
		)
		.toBe('ru');
	await idle(page);
	const shown = await page.evaluate(() => {
		const { map } = window.thalweg;
		const polities = map?.queryRenderedFeatures({ layers: ['polities'] }) ?? [];
		const told = polities.filter(
			({ source, id }) => map?.getFeatureState({ source, id: String(id) })['present'] === true
		);
		return {
			polities: [...new Set(polities.map(({ properties }) => String(properties['polity'])))],
			told: told.length === polities.length,
			places: map?.queryRenderedFeatures({ layers: ['places-near', 'places-far'] }).length ?? 0
		};
	});
	expect(shown.polities).toContain('russia');
	expect(shown.polities).not.toContain('ussr');
	expect(shown.told).toBe(true);
	expect(shown.places).toBeGreaterThan(0);
});
