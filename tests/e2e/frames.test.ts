import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './faulty-server';
import { openMenu, withoutWebgl } from './support';

/** Another site, whose article shows the atlas in a frame; what it says is set by each test. */
let site: Server;
let host = '';
let article = '';
/** The atlas on a host that does not let its scripts be read by everybody. */
let closing: Server;
let closed = '';

/** Listens on a port of its own; gives its address. */
async function listening(server: Server): Promise<string> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.beforeAll(async () => {
	site = createServer((request, response) => {
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(request.url === '/article' ? article : '<!doctype html><title>Before</title>');
	});
	host = await listening(site);
	const { baseURL } = test.info().project.use;
	closing = createServer((request, response) => {
		void fetch(new URL(request.url ?? '', baseURL)).then(async (answer) => {
			response.statusCode = answer.status;
			response.setHeader('Content-Type', answer.headers.get('content-type') ?? 'text/plain');
			response.end(Buffer.from(await answer.arrayBuffer()));
		});
	});
	closed = await listening(closing);
});

test.afterAll(() => {
	for (const server of [site, closing]) {
		server.closeAllConnections();
		server.close();
	}
});

/** Reads one page of the other site, then its article, with the atlas so far down. */
async function readArticle(
	page: Page,
	{
		attributes = '',
		above = 0,
		at = `${test.info().project.use.baseURL}`
	}: { attributes?: string; above?: number; at?: string }
): Promise<void> {
	article = `<!doctype html><title>Article</title>
		<div style="height: ${above}px">Text above</div>
		<iframe ${attributes} title="Atlas" style="width: 900px; height: 600px; border: 0"
			src="${at}#map=3/47/100&amp;date=1969-03-02"></iframe>
		<div style="height: 3000px">Text below</div>`;
	await page.goto(`${host}/before`);
	await page.goto(`${host}/article`);
}

function atlasIn(page: Page): FrameLocator {
	return page.frameLocator('iframe');
}

function frameOf(page: Page) {
	const frame = page.frames()[1];
	if (!frame) throw new Error('there is no frame');
	return frame;
}

/** Opens and closes three stories, compares, and changes the language: all that is a step of the history elsewhere. */
async function chooseMuch(page: Page): Promise<void> {
	// The list stands before the whole page does, and scripts are let in.
	await expect.poll(() => frameOf(page).evaluate(() => 'thalweg' in window)).toBe(true);
	await frameOf(page).evaluate(() => {
		for (const id of ['zhenbao', 'moscow', 'beijing']) window.thalweg.select(id);
		window.thalweg.select(null);
	});
	const atlas = atlasIn(page);
	for (const id of ['zhenbao', 'border-ussuri', 'zhenbao-2-march-1969']) {
		// Far down in a list that is not laid out yet: to bring it into view would scroll the page around out of sight.
		await atlas.locator(`#on-this-day [data-record="${id}"]`).dispatchEvent('click');
		await expect(atlas.getByRole('button', { name: 'Close' })).toBeVisible();
		await atlas.getByRole('button', { name: 'Close' }).click();
	}
	await openMenu(atlas);
	await atlas.getByRole('combobox', { name: 'Language' }).selectOption('ru');
	await expect(atlas.locator('html')).toHaveAttribute('lang', 'ru');
}

test('In a frame below the fold the atlas is ready; the wheel scrolls the article, and with Ctrl, or once the map is pressed, moves the map', async ({
	page
}) => {
	await readArticle(page, { above: 6000 });
	// Where no frame is drawn, Playwright's own waiting stands still, too.
	await expect.poll(() => frameOf(page).evaluate(() => 'thalweg' in window)).toBe(true);
	// No frame of it has been drawn, and none will be before it is scrolled to.
	await frameOf(page).evaluate(() => window.thalweg.ready);
	expect(await page.evaluate(() => scrollY)).toBe(0);

	await page.evaluate(() => scrollTo(0, 5900));
	await expect
		.poll(() => frameOf(page).evaluate(() => window.thalweg.map?.queryRenderedFeatures().length))
		.toBeGreaterThan(0);
	const zoom = () => frameOf(page).evaluate(() => window.thalweg.map?.getZoom());
	await atlasIn(page).locator('canvas.maplibregl-canvas').hover();
	const before = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, 50);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
	await expect(atlasIn(page).getByText('Ctrl')).toBeVisible();
	expect(await zoom()).toBe(3);
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -240);
	await page.keyboard.up('Control');
	await expect.poll(zoom).toBeGreaterThan(3);

	// Once the map has been pressed, the wheel is its own, until the reader turns to something else.
	const [zoomed, scrolled] = [await zoom(), await page.evaluate(() => scrollY)];
	await frameOf(page).evaluate(() => window.thalweg.map?.getCanvas().focus());
	await page.mouse.wheel(0, -240);
	await expect.poll(zoom).toBeGreaterThan(zoomed ?? 0);
	expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	await atlasIn(page).locator('.opener, .masthead nav button').first().focus();
	await atlasIn(page).locator('canvas.maplibregl-canvas').hover();
	await page.mouse.wheel(0, 50);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
	await expect(atlasIn(page).getByText('Ctrl')).toBeVisible();
});

test('In a frame, choosing adds no step to the history of the page around; the wheel over the track scrolls that page', async ({
	page
}) => {
	await withoutWebgl(page);
	await readArticle(page, { above: 300 });
	await expect(atlasIn(page).locator('#on-this-day')).toContainText('Zhenbao');
	const steps = await page.evaluate(() => history.length);
	// One row of time, a short head, no full screen where the frame does not allow it, and a clean way to all of it.
	const atlas = atlasIn(page);
	await expect(atlas.locator('#app')).toHaveAttribute('data-embedded', 'whole');
	await expect(atlas.locator('#app')).toHaveAttribute('data-low', '');
	await expect(atlas.locator('.title-card-place')).toHaveCount(0);
	await expect(atlas.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
	const open = atlas.getByRole('link', { name: 'Open the atlas' });
	await expect(open).toHaveAttribute(
		'href',
		`${test.info().project.use.baseURL}#map=3/47/100&date=1969-03-02&lang=en`
	);
	await expect(open).toHaveAttribute('target', '_blank');
	await chooseMuch(page);
	expect(await page.evaluate(() => history.length)).toBe(steps);

	await atlasIn(page).locator('.track').hover();
	const before = await page.evaluate(() => scrollY);
	await page.mouse.wheel(0, 50);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
	await expect(atlasIn(page).locator('.track')).toContainText('Ctrl');
	await page.goBack();
	await expect(page).toHaveURL(`${host}/before`);
});

test('In a sandbox without an origin: a sentence and the records where its scripts do not come, the list where they do', async ({
	page
}) => {
	const atlas = atlasIn(page);
	const atlasOf = (at: string) => readArticle(page, { attributes: 'sandbox="allow-scripts"', at });
	await atlasOf(`${closed}/`);
	await expect(atlas.locator('.first-view .failed')).toBeVisible();
	await expect(atlas.locator('.first-view')).toContainText('Thalweg');
	await expect(atlas.locator('.unstyled')).toBeHidden();
	await expect(atlas.locator('a[href$="records.html#data"]').first()).toBeVisible();

	await atlasOf(`${test.info().project.use.baseURL}`);
	await expect(atlas.getByRole('region', { name: 'Map', exact: true })).toContainText(
		'does not allow it'
	);
	await expect(atlas.getByRole('region', { name: 'On this day' })).toContainText('Zhenbao');
	await expect(atlas.getByRole('img', { name: /^Map of 2 March 1969/ })).toBeVisible();
	await expect(atlas.locator('.unstyled')).toBeHidden();
	// Nothing may be opened from here: the address is shown, to be taken away.
	await atlas.getByRole('link', { name: 'Open the atlas' }).click();
	await expect(atlas.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
		/#map=3\/47\/100&date=1969-03-02&lang=en$/
	);
	await chooseMuch(page);
	await atlas.locator('.track').scrollIntoViewIfNeeded();
	const slider = atlas.getByRole('slider').first();
	await slider.focus();
	await slider.press('ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuetext', /3 марта 1969/);
	await expect(atlas.getByRole('status').first()).not.toContainText('error');
});
