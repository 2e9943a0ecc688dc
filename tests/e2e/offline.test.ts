/** The atlas without network: what the service worker keeps, when, and what is said of it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { filesToTake } from '../../build/take-along/plugin';
import { RELIEF_FILES } from '../../src/dataset/relief';
import { MAP_FILES } from '../../src/map/layers/map-files';
import { listen, serverOf } from '../../tools/serve.mjs';
import { expect, test } from './faulty-server';
import { caughtUp, heading, onThisDay, openMenu, slider, story, withoutWebgl } from './support';
import { waitReady } from './waiting';

test.use({ serviceWorkers: 'allow' });

/** Another port than that of the other journeys: this server is switched off, and its files change. */
class Host {
	readonly #files = serverOf('dist');
	#server: Server | undefined;
	#port = 0;
	/** Files that are not there. */
	readonly missing = new Set<string>();
	/** What the service worker's script says, once it is another than the build's. */
	worker: string | undefined;
	readonly asked: string[] = [];

	get address(): string {
		return `http://localhost:${this.#port}`;
	}

	async start(): Promise<void> {
		this.#server = createServer((request, response) => {
			const path = new URL(request.url ?? '/', this.address).pathname;
			this.asked.push(path);
			if (this.missing.has(path)) response.writeHead(404).end();
			else if (path === '/frame.html') {
				response.setHeader('Content-Type', 'text/html');
				response.end('<!doctype html><title>Frame</title><iframe src="./"></iframe>');
			} else if (path === '/sw.js' && this.worker !== undefined) {
				response.setHeader('Content-Type', 'text/javascript');
				response.end(this.worker);
			} else this.#files.emit('request', request, response);
		});
		this.#port = await listen(this.#server, this.#port);
	}

	async stop(): Promise<void> {
		const server = this.#server;
		server?.closeAllConnections();
		await new Promise((resolve) => server?.close(resolve));
	}
}

const TEN = (
	JSON.parse(readFileSync('public/data/opening.json', 'utf8')) as { events: { id: string }[] }
).events
	.slice(0, 10)
	.map(({ id }) => id);

const host = new Host();
test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

const notices = (page: Page) => page.getByRole('status', { name: /Notices|Уведомления|Сообщения/ });

/** The network is gone, for the page and for its worker. */
async function unplug(page: Page): Promise<void> {
	await host.stop();
	await page.context().setOffline(true);
}

async function plugIn(page: Page): Promise<void> {
	await host.start();
	await page.context().setOffline(false);
}

async function reopened(page: Page, hash: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${host.address}/${hash}`);
	await waitReady(page);
}

/** Whether a worker is there, and whether another waits for its place; `undefined` while one is being installed. */
const workers = (page: Page) =>
	page.evaluate(async () => {
		const found = await navigator.serviceWorker.getRegistration();
		if (found?.installing) return undefined;
		return { active: found?.active != null, waiting: found?.waiting != null };
	});

test('The atlas is kept whole or not at all; without network it opens, scrubs, tells and tours; another edition waits until it is whole and wanted', async ({
	page
}) => {
	await withoutWebgl(page);

	// In a frame nothing is kept.
	await page.goto(`${host.address}/frame.html`);
	const frame = page.frames()[1]!;
	await expect.poll(() => frame.evaluate(() => 'thalweg' in window)).toBe(true);
	await frame.evaluate(() => window.thalweg.ready.then(() => undefined));

	// A file is missing that only the map asks for: nothing is kept, and nothing is said.
	host.missing.add('/data/railways.geojson');
	await page.goto(`${host.address}/#date=1969-03-02`);
	await waitReady(page);
	await expect.poll(() => host.asked).toContain('/data/railways.geojson');
	expect(host.asked.filter((path) => path === '/sw.js')).toHaveLength(1);
	await expect.poll(() => workers(page)).toEqual({ active: false, waiting: false });
	await expect(notices(page).locator('p')).toHaveCount(0);

	host.missing.clear();
	const size = page.viewportSize()!;
	await page.setViewportSize({ width: 390, height: 844 });
	await reopened(page, '#tour=split/3');
	// Said for a while, where it hides nothing: below the readings and the buttons of the map, above the card of a tour.
	await page.waitForFunction(() => {
		const said = document.querySelector('.notices p');
		const card = document.querySelector('.tour');
		if (!card || !said?.textContent.includes('Works offline now.')) return false;
		const { top, bottom } = said.getBoundingClientRect();
		return top > innerHeight / 3 && bottom <= card.getBoundingClientRect().top;
	});
	await page.setViewportSize(size);

	await unplug(page);
	await reopened(page, '#date=1969-03-02');
	// Said once.
	await expect(notices(page).locator('p')).toHaveCount(0);
	await slider(page).focus();
	for (const key of ['PageUp', 'ArrowRight', 'Home', 'End', 'PageDown'])
		await page.keyboard.press(key);
	for (let year = 1945; year <= 2008; year++)
		await page.evaluate((date) => (window.thalweg.date = date), `${year}-06-15`);
	await expect(onThisDay(page)).toContainText('15 June 2008');
	await page.evaluate(() => (window.thalweg.date = '1969-03-02'));
	expect(TEN).toHaveLength(10);
	for (const id of TEN) {
		await page.evaluate((record) => window.thalweg.select(record), id);
		await caughtUp(page);
		await expect(story(page).locator('li[id^=source-]').first(), id).toBeVisible();
	}
	await page.evaluate(() => (location.hash = '#tour=split/1'));
	const card = page.locator('.tour');
	for (const _ of [1, 2]) await card.getByRole('button', { name: 'Next' }).click();
	await expect(page).toHaveURL(/tour=split\/3/);
	// What a map draws on any day, at any zoom, is here as well.
	const shapes = [...MAP_FILES.map(({ file }) => `data/${file}`), ...RELIEF_FILES];
	const statuses = await page.evaluate(
		(files) => Promise.all(files.map(async (file) => (await fetch(file)).status)),
		shapes
	);
	expect(statuses).toEqual(shapes.map(() => 200));
	// The page of a record leads to the same record, others say what is missing.
	await page.goto(`${host.address}/r/zhenbao/`);
	await waitReady(page);
	await expect(heading(page)).toHaveText('Zhenbao / Damansky Island');
	await page.goto(`${host.address}/ru/about/`);
	await expect(page.getByRole('link', { name: /To the atlas/ })).toBeVisible();

	// A language that is chosen online is here offline.
	await plugIn(page);
	await reopened(page, '#date=1969-03-02&lang=en');
	await openMenu(page);
	await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
	await expect(notices(page)).toContainText('Теперь работает без сети.');
	await unplug(page);
	await reopened(page, '#date=1969-03-02&sel=zhenbao&lang=ru');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page.locator('.story li[id^=source-]').first()).toBeVisible();

	// Another edition, whose data is not there yet: nothing of it is taken.
	await plugIn(page);
	const worker = readFileSync('dist/sw.js', 'utf8');
	host.worker = worker.replace(/"revision":"[0-9a-f]{24}","url":"data\/opening.json"/, (found) =>
		found.replace(/[0-9a-f]{24}/, '0'.repeat(24))
	);
	expect(host.worker).not.toBe(worker);
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});
	await expect.poll(() => workers(page)).toEqual({ active: true, waiting: false });
	// Now it is whole: a button offers it, and the page stays as it is until that is pressed.
	host.worker = `${worker}\n// Another edition.`;
	await reopened(page, '#date=1969-03-02&lang=en');
	const renew = notices(page).getByRole('button', { name: 'Reload' });
	await expect(renew).toBeVisible();
	const other = await page.context().newPage();
	await withoutWebgl(other);
	await other.goto(`${host.address}/#lang=en`);
	await waitReady(other);
	await renew.click();
	await expect(notices(page)).toContainText('open in another tab');
	await other.close();
	await page.evaluate(() => Object.assign(window, { before: true }));
	await renew.click();
	await page.waitForFunction(() => !('before' in window));
	await waitReady(page);
	await expect.poll(() => workers(page)).toEqual({ active: true, waiting: false });
});

test('The archive holds the whole site; unpacked, npm start serves it with nothing installed', async () => {
	const unpacked = Object.entries(unzipSync(readFileSync('dist/thalweg.zip'))).map(
		([name, content]) => [name.replace(/^thalweg-[\d-]+\//, ''), content] as const
	);
	const added = ['how-to-open.txt', 'package.json', 'start.mjs'];
	expect(unpacked.map(([name]) => name).sort()).toEqual([...filesToTake('dist'), ...added].sort());
	const folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
	for (const [name, content] of unpacked) {
		if (![...added, 'index.html', 'data/railways.geojson'].includes(name)) continue;
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
	const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		scripts: { start: string };
	};
	const [, ...words] = scripts.start.split(' ');
	const server = spawn(process.execPath, words, {
		cwd: folder,
		env: { ...process.env, PORT: '0' }
	});
	try {
		const address = await new Promise<string>((resolve, reject) => {
			let said = '';
			server.stdout.on('data', (piece: Buffer) => {
				said += piece.toString();
				const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
				if (found) resolve(found);
			});
			server.once('exit', () => reject(new Error(said)));
		});
		expect(await (await fetch(address)).text()).toBe(readFileSync('dist/index.html', 'utf8'));
		const shapes = await fetch(`${address}/data/railways.geojson`);
		expect(shapes.headers.get('Content-Type')).toBe('application/geo+json');
	} finally {
		server.kill();
		rmSync(folder, { recursive: true });
	}
});
