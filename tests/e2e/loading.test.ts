import { readFileSync, readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
	cutOff,
	expect,
	failing,
	missing,
	offline,
	refused,
	saying,
	test,
	webPage,
	type Fault
} from './faulty-server';
import { heading, openMenu, story, withoutWebgl } from './support';
import { waitReady } from './waiting';

const ENGLISH = {
	missing: /does not have everything .* Missing: /,
	refused: /refused to answer \(error 503\)/,
	offline: /no connection to the server/,
	webPage: /a web page in place of data/,
	cutOff: /transfer broke off/,
	nothing: /expected: a group of fields, found: nothing/
};

const OPENING = JSON.parse(readFileSync('public/data/opening.json', 'utf8')) as object;

function tryAgain(page: Page) {
	return page.getByRole('button', { name: 'Try again' });
}

function notices(page: Page) {
	return page.getByRole('status', { name: 'Notices' });
}

async function openList(page: Page, hash = '') {
	await withoutWebgl(page);
	await page.goto(`./${hash}`);
}

test('opening.json fails in every way: each is said in the reader’s language, and the page opens when it arrives', async ({
	page
}) => {
	await failing(
		page,
		'**/data/opening.json',
		missing,
		refused,
		offline,
		webPage,
		cutOff,
		saying('null'),
		saying('{}'),
		saying(JSON.stringify({ ...OPENING, events: [null] }))
	);
	await openList(page, '#date=1991-05-16&lang=ru');
	const alert = page.getByRole('alert');
	const again = page.getByRole('button', { name: 'Повторить' });
	for (const sentence of [
		/На сервере есть не всё/,
		/отказался отвечать \(ошибка 503\)/,
		/Нет связи с сервером/,
		/веб-страницу/,
		/Передача оборвалась/,
		/«файл целиком» ожидалось: набор полей, найдено: ничего/,
		/«version» ожидалось: текст, найдено: ничего/,
		/«events\[0\]» ожидалось: набор полей, найдено: ничего/
	]) {
		await expect(alert).toContainText(sentence);
		await expect(alert).toContainText('opening.json');
		await again.click();
	}
	await waitReady(page);
	await expect(alert).toHaveCount(0);
	expect(await page.evaluate(() => window.thalweg.date)).toBe('1991-05-16');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});

for (const [file, faults, sentence] of [
	['stories.json', [missing, cutOff], ENGLISH.missing],
	['excerpts.json', [saying('[]'), webPage], /expected: a group of fields, found: a list/],
	['citations.json', [offline, saying('null')], ENGLISH.offline]
] as const) {
	test(`${file} fails twice: the story says so, the next one asks again, and so does the button`, async ({
		page
	}) => {
		const asked = await failing(page, `**/data/${file}`, ...faults);
		await openList(page, '#date=1969-03-15&sel=zhenbao');
		await waitReady(page);
		const said = story(page).getByRole('status');
		await expect(said).toContainText(sentence);
		await expect(said).toContainText(file);
		await expect(story(page)).not.toContainText('on its way');
		// The next story asks again; it fails in another way.
		await page.evaluate(() => window.thalweg.select('beijing'));
		await expect(said).not.toContainText(sentence);
		await expect(said).toContainText(file);
		expect(asked.times).toBe(2);
		await tryAgain(page).click();
		await expect(said).toHaveCount(0);
		expect(asked.times).toBe(3);
		await expect(story(page).getByRole('heading', { name: 'Sources' })).toBeVisible();
		await expect(story(page).locator('article')).not.toBeEmpty();
		// Now that it is here, it is not asked for any more.
		await page.evaluate(() => window.thalweg.select('zhenbao'));
		await expect(heading(page)).toHaveText('Zhenbao / Damansky Island');
		expect(asked.times).toBe(3);
	});
}

test('datapackage.json fails: the dialog says so, and asks again when pressed or opened again', async ({
	page
}) => {
	await failing(page, '**/data/datapackage.json', missing, saying('{}'), saying('[1]'), cutOff);
	await openList(page);
	await waitReady(page);
	await page.getByRole('button', { name: 'Data', exact: true }).click();
	const dialog = page.getByRole('dialog');
	const alert = dialog.getByRole('alert');
	await expect(alert).toContainText(ENGLISH.missing);
	await tryAgain(page).click();
	await expect(alert).toContainText('At “title” expected: a text, found: nothing');
	await tryAgain(page).click();
	await expect(alert).toContainText('expected: a group of fields, found: a list');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Data', exact: true }).click();
	await expect(alert).toContainText(ENGLISH.cutOff);
	await tryAgain(page).click();
	await expect(dialog.getByRole('link', { name: 'atlas.json' })).toBeVisible();
	await expect(alert).toHaveCount(0);
});

test('The languages’ scripts fail: the language spoken says so, and a second try speaks', async ({
	page
}) => {
	await failing(page, '**/assets/ru-*.js', offline);
	await failing(page, '**/assets/zh-Hans-*.js', cutOff);
	await openList(page);
	await waitReady(page);
	const language = page.getByRole('combobox', { name: 'Language' });
	await openMenu(page);
	await language.selectOption('ru');
	await expect(notices(page)).toContainText('Русский');
	await tryAgain(page).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await openMenu(page);
	await page.locator('header select').selectOption('zh-Hans');
	await page.getByRole('button', { name: 'Повторить' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
	await expect(page.locator('.notices p')).toHaveCount(0);
});

test('The map’s script fails: the list stands in, says why, and the map comes at the second try', async ({
	page
}) => {
	let fault: Fault | undefined = offline;
	await page.route('**/assets/map-part-*.js*', (route) => fault?.(route) ?? route.fallback());
	await page.goto('./#map=5/46.5/133.8&date=1969-03-02&sel=zhenbao');
	await waitReady(page);
	const region = page.getByRole('region', { name: 'Map', exact: true });
	await expect(region).toContainText('could not be fetched from the server');
	await expect(region.getByRole('region', { name: 'On this day' })).toBeVisible();
	fault = missing;
	await tryAgain(page).click();
	// A server that answers, but has it no more, has been renewed: the page is to be loaded anew, as it stands.
	await expect(region).toContainText('may have been renewed');
	fault = undefined;
	await page.getByRole('button', { name: 'Reload the page' }).click();
	await page.waitForFunction(() => window.thalweg?.map);
	await expect(page.locator('.no-map')).toHaveCount(0);
	expect(await page.evaluate(() => window.thalweg.selection)).toBe('zhenbao');
	expect(new URL(page.url()).hash).toContain('map=5/46.5/133.8&date=1969-03-02&sel=zhenbao');
});

test('Half of the map’s script, and no style sheet: the map comes all the same; offline, a nearer view says what it misses, and gets it later', async ({
	page
}) => {
	// Some browsers keep the half; then it is asked for under another address.
	await page.route('**/assets/map-part-*.js', cutOff);
	await failing(page, '**/assets/map-part-*.css*', missing, missing);
	await page.goto('./');
	await page.locator('.no-map').getByRole('button').click();
	await page.waitForFunction(() => window.thalweg?.map);
	await expect(page.locator('.no-map')).toHaveCount(0);
	const canvas = page.locator('canvas.maplibregl-canvas');
	await expect(canvas).toBeVisible();
	await expect(notices(page)).toContainText('style sheet of the atlas');
	await tryAgain(page).click();
	await expect(notices(page)).toContainText('style sheet of the atlas');
	await tryAgain(page).click();
	await expect(notices(page)).not.toContainText('style sheet of the atlas');

	await page.waitForFunction(() => window.thalweg.map?.loaded());
	await page.context().setOffline(true);
	await page.evaluate(() => {
		window.thalweg.map?.jumpTo({ zoom: 9, center: [133.8, 46.5] });
	});
	await expect(notices(page)).toContainText(ENGLISH.offline);
	await expect(notices(page)).toContainText('.geojson');
	// The clock goes on meanwhile.
	await page.evaluate(() => (window.thalweg.date = '1960-07-16'));
	await expect(page.locator('.now-showing')).toContainText('16 July 1960');
	await page.context().setOffline(false);
	await expect(notices(page)).not.toContainText(ENGLISH.offline);
	await page.waitForFunction(() => window.thalweg.map?.querySourceFeatures('land').length);
});

test('The map’s worker is not there, or may not be made: the list stands in, and the map comes at the second try', async ({
	page
}) => {
	await page.addInitScript(() => {
		const Real = Worker;
		let made = 0;
		window.Worker = class extends Real {
			constructor(...given: ConstructorParameters<typeof Worker>) {
				// MapLibre tries twice: as a module, and as a plain script.
				if (made++ < 2) throw new DOMException('forbidden', 'SecurityError');
				super(...given);
			}
		};
	});
	await failing(page, '**/assets/maplibre-gl-worker-*', missing);
	await page.goto('./');
	await waitReady(page);
	const region = page.getByRole('region', { name: 'Map', exact: true });
	const sentence = 'did not start, or does not answer';
	await expect(region).toContainText(sentence);
	await expect(region.getByRole('region', { name: 'On this day' })).toBeVisible();
	await tryAgain(page).click();
	await expect(tryAgain(page)).toBeEnabled();
	await expect(region).toContainText(sentence);
	await tryAgain(page).click();
	await expect(page.locator('.no-map')).toHaveCount(0);
	await page.waitForFunction(() => window.thalweg.map?.queryRenderedFeatures().length);
});

/** The scripts of the build, and those that the page names, without which it does not open. */
const SCRIPTS = readdirSync('dist/assets').filter((file) => file.endsWith('.js'));
const NAMED = readFileSync('dist/index.html', 'utf8');
/** Told of above, and in the journeys of the opening. */
const ELSEWHERE = /^(?:AtlasMap|maplibre-gl-worker|ru|zh-Hans|opening-help)-/;

test('Each script that the page needs to open fails: it can be read, says so, and opens when loaded again', async ({
	page
}) => {
	await withoutWebgl(page);
	const needed = SCRIPTS.filter((file) => NAMED.includes(file) && !ELSEWHERE.test(file));
	expect(needed.length).toBeGreaterThan(0);
	for (const file of needed) {
		await page.route(`**/assets/${file}`, missing);
		await page.goto('./records.html');
		await page.goto('./#date=1969-03-15');
		await expect(page.locator('.first-view .failed'), file).toBeVisible();
		await page.unroute(`**/assets/${file}`);
		await page.locator('.first-view .failed .reload').click();
		await waitReady(page);
		expect(await page.evaluate(() => window.thalweg.date)).toBe('1969-03-15');
	}
});

/** What is fetched when it is first wanted, by the name that its script begins with: how it is asked for, where it stands, and that it is there. */
interface Wanted {
	hash: string;
	ask?: (page: Page) => Promise<void>;
	place: string;
	arrived: string;
}
const PARTS: Readonly<Record<string, Wanted>> = {
	telling: { hash: '#date=1969-03-15&sel=zhenbao', place: '.story', arrived: '.story article' },
	Comparison: {
		hash: '#date=1991-05-16&compare=1969-03-02',
		place: '.story',
		arrived: '#comparison-heading'
	},
	DataContents: {
		hash: '',
		ask: (page) => page.getByRole('button', { name: 'Data', exact: true }).click(),
		place: 'dialog',
		arrived: 'a[download="atlas.json"]'
	},
	explaining: {
		hash: '',
		ask: (page) => page.getByRole('button', { name: 'More about the timeline' }).click(),
		place: '#timeline-more',
		arrived: '#timeline-more .compare'
	}
};

/** Opens the page where it asks for a part. */
async function wantPart(page: Page, { hash, ask }: Wanted) {
	await page.goto('./records.html');
	await page.goto(`./${hash}`);
	await waitReady(page);
	await ask?.(page);
}

test('Each part that comes when it is wanted fails twice: it says so in its place, the rest works, and it comes at the next try', async ({
	page
}) => {
	await withoutWebgl(page);
	for (const [name, part] of Object.entries(PARTS)) {
		// Asked for ahead, too: it fails until it is said to be there.
		let fault: Fault | undefined = offline;
		await page.route(`**/assets/${name}-*.js*`, (route) => fault?.(route) ?? route.fallback());
		await wantPart(page, part);
		const place = page.locator(part.place);
		await expect(place, name).toContainText('could not be fetched from the server');
		await expect(page.locator(part.arrived)).toHaveCount(0);
		fault = missing;
		await tryAgain(page).click();
		await expect(place).toContainText('could not be fetched this time either');
		await expect(place.getByRole('button', { name: 'Reload the page' })).toBeVisible();
		await page.evaluate(() => (window.thalweg.date = '1960-07-16'));
		await expect(page.locator('.now-showing')).toContainText('16 July 1960');
		fault = undefined;
		await tryAgain(page).click();
		await expect(page.locator(part.arrived)).toBeVisible();
		await expect(tryAgain(page)).toHaveCount(0);
		await page.unroute(`**/assets/${name}-*.js*`);
	}

	// What understands typed dates is missed when one has been typed.
	let isThere = false;
	await page.route('**/assets/typed-date-*.js*', (route) =>
		isThere ? route.fallback() : missing(route)
	);
	await page.goto('./records.html');
	await page.goto('./#date=1969-03-02');
	await waitReady(page);
	const field = page.getByRole('textbox', { name: 'Go to date' });
	await field.fill('16 July 1960');
	await field.press('Enter');
	await expect(page.getByRole('alert')).toContainText('could not be fetched from the server');
	isThere = true;
	await field.press('Enter');
	await expect(page.locator('.now-showing')).toContainText('16 July 1960');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('Each script that such parts share fails: whichever asks for it says so, and comes at the next try', async ({
	page
}) => {
	await withoutWebgl(page);
	const known = new RegExp(`^(?:map-part|typed-date|${Object.keys(PARTS).join('|')})-`);
	const shared = SCRIPTS.filter(
		(file) => !NAMED.includes(file) && !ELSEWHERE.test(file) && !known.test(file)
	);
	for (const file of shared) {
		let isThere = false;
		await page.route(`**/assets/${file}`, (route) => (isThere ? route.fallback() : missing(route)));
		for (const part of Object.values(PARTS)) {
			await wantPart(page, part);
			const arrived = page.locator(part.arrived);
			await expect(arrived.or(tryAgain(page)).first(), file).toBeVisible();
			if (await arrived.isVisible()) continue;
			isThere = true;
			await tryAgain(page).click();
			await expect(arrived, file).toBeVisible();
			break;
		}
		await page.unroute(`**/assets/${file}`);
	}
});
