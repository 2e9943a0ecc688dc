import { test as plain, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { expect, openAtlas, test, withoutWebgl } from './support';
import { waitReady } from './waiting';

/** The first script and the first style sheet of the page. */
const SCRIPT = /\/assets\/index-[\w-]+\.js$/;
const STYLE_SHEET = /\/assets\/index-[\w-]+\.css$/;

/** Says the same in all languages, and leads to the records and to the data. */
async function expectReadable(page: Page, sentences: readonly RegExp[]): Promise<void> {
	for (const sentence of sentences) await expect(page.getByText(sentence).first()).toBeVisible();
	await expect(page.locator('h1')).toContainText('Thalweg');
	await expect(page.locator('main p[lang="en"]').first()).toContainText('A living atlas');
	await expect(page.getByRole('heading', { name: 'Confrontation' })).toBeAttached();
	await expect(page.locator('body')).toContainText('In March 1969 border troops fought');
	await expect(page.locator('body')).toContainText('2 March 1969');
	await expect(page.getByRole('link', { name: /List of all records/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /The data/ })).toBeVisible();
	await expect(page.getByText(/records of the atlas are being fetched/)).toBeHidden();
}

const FAILED = [
	/part of the atlas has not arrived/,
	/地图集的一部分未能载入/,
	/Часть атласа не загрузилась/
];
const TOO_OLD = [
	/browser cannot run the map/,
	/此浏览器无法运行/,
	/браузер не может показать карту/
];

plain.describe('Without scripts', () => {
	plain.use({ javaScriptEnabled: false });
	plain('the page is read, and leads to the list of records and to the data', async ({ page }) => {
		await page.goto('./');
		await expectReadable(page, [/need scripts/, /需要运行脚本/, /нужны скрипты/]);
		// In each language they lead to the contents of the pages that need none.
		for (const [name, folder] of [
			[/^List of all records$/, 'r/'],
			[/^全部条目列表$/, 'zh-Hans/r/'],
			[/^Список всех записей$/, 'ru/r/']
		] as const) {
			await expect(page.getByRole('link', { name })).toHaveAttribute('href', folder);
		}
		await page.getByRole('link', { name: /^List of all records$/ }).click();
		await page.getByRole('link', { name: 'Zhenbao / Damansky Island', exact: true }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zhenbao / Damansky Island');
		await expect(page.getByRole('main')).toContainText('珍宝岛');
		await page.goto('./');
		await page
			.getByRole('link', { name: /The data/ })
			.first()
			.click();
		const island = page.getByRole('link', { name: /Zhenbao \/ Damansky Island/ });
		await expect(island).toHaveAttribute('href', './#sel=zhenbao');
		const file = page.getByRole('link', { name: 'border.geojson' });
		const answer = await page.request.get(
			new URL((await file.getAttribute('href'))!, page.url()).href
		);
		expect(answer.ok()).toBe(true);
	});
});

plain(
	'A first script that is not there, or holds what the browser cannot read, is explained',
	async ({ page }) => {
		await page.route(SCRIPT, (route) => route.fulfill({ status: 404 }));
		await page.goto('./#date=1950-01-01');
		await expectReadable(page, FAILED);
		// The story of another date is better than none.
		await expect(page.getByRole('heading', { name: 'Confrontation' })).toBeVisible();

		await page.unroute(SCRIPT);
		await page.route(SCRIPT, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: 'const a = /(?<=b)c/ ?? = 1;' })
		);
		await page.reload();
		await expectReadable(page, TOO_OLD);
		await expect(
			page.getByText(/Chrome 111, Edge 111, Firefox 115, Safari 16\.4/).first()
		).toBeVisible();

		await page.unroute(SCRIPT);
		await withoutWebgl(page);
		await page.reload();
		await waitReady(page);
		await expect(page.locator('.first-view')).toHaveCount(0);
		expect(new URL(page.url()).hash).toContain('date=1950-01-01');
	}
);

plain('A browser that knows no modules is told which ones do', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
	});
	await page.route(SCRIPT, (route) => route.abort());
	await page.goto('./');
	await expectReadable(page, TOO_OLD);
});

plain(
	'Opened from a disk, the page can be read, and says that it has to be served',
	async ({ page }) => {
		await page.goto(pathToFileURL('dist/index.html').href);
		await expectReadable(page, [/opened from a disk/, /直接从磁盘打开/, /открыта прямо с диска/]);
		await expect(page.locator('.unstyled')).toBeHidden();
		await page.getByRole('link', { name: /The data/ }).click();
		await expect(page.getByRole('link', { name: 'border.geojson' })).toBeVisible();
	}
);

plain(
	'Without its first style sheet the page is readable, says so, and can be loaded again',
	async ({ page }) => {
		await withoutWebgl(page);
		await page.route(STYLE_SHEET, (route) => route.abort());
		await page.goto('./#date=1969-03-02&sel=zhenbao');
		await waitReady(page);
		for (const sentence of [
			/style sheet of this page has not arrived/,
			/样式表未能载入/,
			/Таблица стилей/
		])
			await expect(page.getByText(sentence)).toBeVisible();
		await expect(page.locator('#story-heading')).toBeVisible();
		await page.unroute(STYLE_SHEET);
		await page.getByRole('link', { name: /Reload the page/ }).click();
		await expect(page.getByText(/style sheet of this page has not arrived/)).toBeHidden();
		await waitReady(page);
		expect(new URL(page.url()).hash).toContain('sel=zhenbao');
	}
);

test('While the records are on their way, the page says what it is and that they are fetched; then it opens', async ({
	page
}) => {
	await withoutWebgl(page);
	let send = (): void => undefined;
	const sent = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/data/opening.json', async (route) => {
		await sent;
		await route.continue();
	});
	await page.goto('./');
	for (const sentence of [/being fetched/, /正在获取/, /Загружаются записи/])
		await expect(page.getByText(sentence)).toBeVisible();
	await expect(page.locator('h1')).toContainText('Thalweg');
	await expect(page.getByText(/In March 1969 border troops fought/)).toBeVisible();
	// After twelve seconds it offers to load again; they need not pass.
	await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
	await expect(page.getByRole('link', { name: /Nothing yet/ })).toBeVisible();
	send();
	await waitReady(page);
	await expect(page.locator('.first-view')).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Confrontation' })).toBeVisible();
});

plain('However far the page has been read, what is there stays where it is', async ({ page }) => {
	// A slow processor paints a page before it has read all of it: here it ends earlier and earlier.
	await page.route(/\.js$|\/data\//, (route) => route.abort());
	const answer = await page.request.get('./');
	const whole = await answer.text();
	let part = whole;
	await page.route(/\/$/, (route) => route.fulfill({ contentType: 'text/html', body: part }));
	const places = async () => {
		await page.goto('./');
		return page
			.locator('.first-view :is(h1, .about > p, .ways, aside[lang=en] h2, p[lang=en] strong)')
			.evaluateAll((all) =>
				all.map((one) => {
					const { left, top } = one.getBoundingClientRect();
					return `${one.tagName} ${Math.round(left)} ${Math.round(top)}`;
				})
			);
	};
	for (const size of [
		{ width: 1280, height: 800 },
		{ width: 360, height: 740 }
	]) {
		await page.setViewportSize(size);
		part = whole;
		const all = await places();
		expect(all).toHaveLength(7);
		for (const end of [
			'<footer class="date',
			'<div class="story',
			'<ul class="ways"',
			'<div class="states"',
			'<p lang="ru"'
		]) {
			part = whole.slice(0, whole.indexOf(end, whole.indexOf('<div id="app"')));
			const there = await places();
			expect(there.length, end).toBeGreaterThan(1);
			expect(there, end).toEqual(all.slice(0, there.length));
		}
	}
});

test('What the first view begins with is where the atlas has it: nothing moves when that stands', async ({
	page
}) => {
	await withoutWebgl(page);
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as unknown as { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	let send = (): void => undefined;
	const sent = new Promise<void>((resolve) => (send = resolve));
	await page.route('**/data/opening.json', async (route) => {
		await sent;
		await route.continue();
	});
	await page.goto('./');
	const tops = () =>
		page.evaluate(() =>
			['h1', 'h2', '.story p[lang=en]', 'main'].map((selector) => {
				const box =
					document.querySelector(`#app .story ${selector}`) ?? document.querySelector(selector);
				return Math.round(box?.getBoundingClientRect().top ?? NaN);
			})
		);
	await expect(page.getByText(/being fetched/)).toBeVisible();
	const before = await tops();
	send();
	await openAtlas(page);
	expect(await tops()).toEqual(before);
	expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('What the map needs first is asked for beside its code, everything once; the page has its fonts', async ({
	page
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const twice = () => asked.filter((one, place) => asked.indexOf(one) !== place);
	// Its code is on the way for ever: nothing is drawn.
	await page.route(/\/assets\/map-part-[\w-]+\.js$/, () => undefined);
	await page.goto('./');
	for (const file of ['land', 'polities', 'boundaries', 'border'])
		await expect.poll(() => asked).toContain(`/data/${file}-overview.geojson`);
	await expect(page.locator('#timeline input[type=range]')).toBeEnabled();
	await expect(page.locator('html')).toHaveAttribute('data-fonts', '');
	// The page's sign is the browser's to ask for, at every new address.
	expect(twice().filter((one) => !one.startsWith('/icons/'))).toEqual([]);
});
