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
import { NAMED, SCRIPTS, whole } from './built-scripts';
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
		'**/data/opening.ru.json',
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
		await expect(alert).toContainText('opening.ru.json');
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
	await page.route(/\/assets\/(?:map-part|layers)-[^/]+\.js/, (route) =>
		fault ? fault(route) : route.fallback()
	);
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
	const styled = notices(page).getByRole('button', { name: 'Try again' });
	await expect(notices(page)).toContainText('style sheet of the atlas');
	await styled.click();
	await expect(notices(page)).toContainText('style sheet of the atlas');
	await styled.click();
	await expect(notices(page)).not.toContainText('style sheet of the atlas');
	// What stands over the map does not ask for the broken half.
	await expect(page.locator('.tools').getByText('Legend')).toBeVisible();
	await expect(tryAgain(page)).toHaveCount(0);

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

test('What stands over the map fails twice: it says so in its corner, the map goes on, and it comes at the next try', async ({
	page
}) => {
	let fault: Fault | undefined = offline;
	await page.route('**/assets/overlays-*.js*', (route) => fault?.(route) ?? route.fallback());
	await page.goto('./#date=1969-03-02');
	await waitReady(page);
	const place = page.locator('.overlays');
	await expect(place).toContainText('could not be fetched');
	await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
	await page.evaluate(() => (window.thalweg.date = '1960-07-16'));
	await expect(page.locator('.now-showing')).toContainText('16 July 1960');
	await tryAgain(page).click();
	await expect(place).toContainText('could not be fetched this time either');
	fault = undefined;
	await tryAgain(page).click();
	await expect(page.locator('.tools').getByText('Legend')).toBeVisible();
	await expect(tryAgain(page)).toHaveCount(0);
});

test('The choice of a reading fails, the legend, and then whence a layer comes: each says so where it would stand, and comes at the next try', async ({
	page
}) => {
	const faults: Record<string, Fault> = {
		ReadingChoice: missing,
		Legend: offline,
		'legend-help': missing
	};
	await page.route(/\/assets\/(?:ReadingChoice|Legend|legend-help)-[^/]+\.js/, (route) => {
		const [name = ''] = /[\w-]+(?=-[\w-]{8}\.js)/.exec(route.request().url()) ?? [];
		return (faults[name] ?? ((fine) => fine.fallback()))(route);
	});
	await page.goto('./#map=5/46.5/133.8&date=1969-03-02');
	await waitReady(page);
	await expect(page.locator('.missing')).toContainText('could not be fetched');
	delete faults['ReadingChoice'];
	await tryAgain(page).click();
	await expect(page.locator('.readings')).toBeVisible();
	const tools = page.locator('.tools');
	await tools.locator('summary').click();
	await expect(tools.locator('> details')).toContainText('could not be fetched');
	delete faults['Legend'];
	await tryAgain(page).click();
	await expect(tools.getByRole('checkbox', { name: 'Relief' })).toBeVisible();
	await tools.getByRole('button', { name: /^Relief: origin/ }).click();
	const legend = page.locator('.legend');
	await expect(legend).toContainText('could not be fetched');
	delete faults['legend-help'];
	await tryAgain(page).click();
	await expect(legend.getByRole('link', { name: /public domain/i })).toBeVisible();
	await expect(tryAgain(page)).toHaveCount(0);
});

test('What draws a step of a scene fails: the step is told in words, the map says so, and draws it at the next try', async ({
	page
}) => {
	await failing(page, '**/assets/scene-*.js*', offline);
	await page.goto('./#scene=zhenbao-2-march/4');
	await waitReady(page);
	await expect(page.locator('.story .scene')).toBeVisible();
	await expect(notices(page)).toContainText('could not be fetched');
	expect(await page.evaluate(() => window.thalweg.map?.getSource('scene-units'))).toBeUndefined();
	await tryAgain(page).click();
	await page.waitForFunction(() => window.thalweg.map?.getSource('scene-units'));
	await expect(tryAgain(page)).toHaveCount(0);
});

test('What leads names and ribbons along lines fails: it is told, the map goes on, and it comes at the next try', async ({
	page
}) => {
	let fault: Fault | undefined = missing;
	await page.route('**/assets/along-lines-*.js*', (route) => fault?.(route) ?? route.fallback());
	await page.goto('./#map=6/46.5/133.8&date=1969-03-02');
	await waitReady(page);
	await expect(notices(page)).toContainText('along-lines.js');
	const ribbons = () =>
		page.evaluate(() => window.thalweg.map?.querySourceFeatures('ribbons-regional').length ?? 0);
	expect(await ribbons()).toBe(0);
	fault = undefined;
	await tryAgain(page).click();
	await expect.poll(ribbons).toBeGreaterThan(0);
	await expect(notices(page)).not.toContainText('along-lines.js');
});

/** Told of above, below, in the journeys of the opening, and of the pages; what reads a format, by the tests of reading. */
const ELSEWHERE =
	/^(?:map-part|maplibre-gl-worker|ru|zh-Hans|map-ru|map-zh-Hans|later-ru|later-zh-Hans|opening-help|page|embedded\.svelte|kiosk|Setup|along-lines|betterknown|browser|papaparse\.min|light-xml|togeojson\.es)-/;
/** The words that later parts say come with each of them. */
const LATER_WORDS = SCRIPTS.filter((file) => /^(?:map|later)-en-/.test(file));

test('Each script that the page needs to open fails: it can be read, says so, and opens when loaded again', async ({
	page
}) => {
	await withoutWebgl(page);
	const needed = NAMED.filter((file) => !ELSEWHERE.test(file));
	expect(needed.length).toBeGreaterThan(0);
	for (const file of needed) {
		await page.route(`**/assets/${file}*`, missing);
		await page.goto('./records.html');
		await page.goto('./#date=1969-03-15');
		await expect(page.locator('.first-view .failed'), file).toBeVisible();
		await page.unroute(`**/assets/${file}*`);
		await page.locator('.first-view .failed .reload').click();
		await waitReady(page);
		expect(await page.evaluate(() => window.thalweg.date)).toBe('1969-03-15');
	}
});

/** How a part is asked for, where it stands, and that it is there. */
interface Wanted {
	/** Where the page is led first. */
	hash?: string;
	ask?: (page: Page) => Promise<void>;
	place: string;
	arrived: string;
	/** Puts away what was asked for. */
	end?: (page: Page) => Promise<void>;
}
const press = (name: string) => (page: Page) =>
	page.getByRole('button', { name, exact: true }).click();
const opener = (what: string) => (page: Page) =>
	page.locator(`[data-opens=${what}]`).first().click();
const escape = (page: Page) => page.keyboard.press('Escape');
const STORY = '#date=1969-03-15&sel=zhenbao';

/** What is fetched when it is first wanted, by the name that its script begins with; what shares scripts with others stands before them. */
const PARTS: Readonly<Record<string, Wanted>> = {
	explaining: {
		ask: press('More about the timeline'),
		place: '#timeline-more',
		arrived: '#timeline-more .compare',
		end: press('More about the timeline')
	},
	InOffice: {
		ask: (page) => page.locator('#on-this-day summary').first().click(),
		place: '#on-this-day',
		arrived: '#on-this-day dl'
	},
	telling: { hash: STORY, place: '.story', arrived: '.story article' },
	CiteView: {
		hash: STORY,
		ask: (page) => page.locator('.story summary', { hasText: 'Cite' }).click(),
		place: '.story',
		arrived: '.story .citing'
	},
	Comparison: {
		hash: '#date=1991-05-16&compare=1969-03-02',
		place: '.story',
		arrived: '#comparison-heading'
	},
	Contents: { hash: '#contents=a-z', place: '.story', arrived: '.story .orders' },
	TourCard: { hash: '#tour=split/1', place: '.place', arrived: '.place .tour' },
	DataDialog: {
		hash: '#date=1969-03-02',
		ask: opener('data'),
		place: '.below-masthead',
		arrived: 'a[download="atlas.json"]',
		end: escape
	},
	OwnData: {
		ask: async (page) => {
			await opener('data')(page);
			await opener('own-data')(page);
		},
		place: '.below-masthead',
		arrived: 'dialog.own-data textarea',
		end: escape
	},
	CiteDialog: {
		ask: opener('cite'),
		place: '.masthead',
		arrived: 'dialog[open] .citing',
		end: escape
	},
	PictureDialog: {
		ask: opener('picture'),
		place: '.masthead',
		arrived: 'dialog.picture form',
		end: escape
	},
	EmbedDialog: {
		ask: opener('embed'),
		place: '.masthead',
		arrived: 'dialog.embed iframe',
		end: escape
	},
	RelationsDialog: {
		ask: opener('relations'),
		place: '.story',
		arrived: 'dialog.relations table',
		end: escape
	},
	'search-part': {
		ask: opener('search'),
		place: '.masthead',
		arrived: 'dialog.search',
		end: escape
	}
};
/** What understands typed dates is missed when one has been typed, and has no place of its own. */
const TYPED = 'typed-date';
/** Nor have what prints, what draws the map for paper, and the picture beside the list: without them there is no more than no picture. */
const PLACELESS = [TYPED, 'with-stories', 'printing', 'stand-in'];
/** Without it the first of several things at one spot opens. */
const PICKER = 'RecordPicker';
/** Come with a map. */
const OVER_MAP = ['overlays', 'Legend', 'legend-help', 'ReadingChoice', 'scene'];

/** The names of all parts that the source has. */
const NAMES = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.(ts|svelte)$/.test(file))
	.flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(/new Part\(\s*'([^']+)'/g)])
	.map(([, name = '']) => name);

const partOf = (file: string) => NAMES.find((name) => file.startsWith(`${name}-`));
/** The scripts that parts share. */
const SHARED = SCRIPTS.filter(
	(file) => !NAMED.includes(file) && !ELSEWHERE.test(file) && partOf(file) === undefined
);

test('Every part of the page has its row here, and its script its name, by which it is asked for again', () => {
	expect([...Object.keys(PARTS), ...PLACELESS, PICKER, ...OVER_MAP].sort()).toEqual(
		[...NAMES].sort()
	);
	for (const name of NAMES)
		expect(
			SCRIPTS.filter((file) => partOf(file) === name),
			`scripts of ${name}`
		).toHaveLength(1);
});

test('Each part that comes when it is wanted fails twice, by its own script and by those it shares: it says so in its place, the rest works, and it comes at the next try', async ({
	page
}) => {
	/** The scripts that arrive, and those that have failed. */
	const arriving = new Set<string>();
	const failed = new Set<string>();
	await page.route('**/assets/*.js*', async (route) => {
		const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
		const isOfParts = partOf(file) !== undefined || SHARED.includes(file);
		if (!isOfParts || arriving.has(file)) return route.fallback();
		failed.add(file);
		await (SHARED.includes(file) ? missing : offline)(route);
	});
	const allow = (files: Iterable<string>) => {
		for (const file of files) arriving.add(file);
	};
	const scriptsOf = (name: string) => [
		...LATER_WORDS,
		...whole(SCRIPTS.filter((file) => partOf(file) === name))
	];
	await openList(page);
	await waitReady(page);

	const field = page.getByRole('textbox', { name: 'Go to date' });
	await field.fill('16 July 1960');
	await field.press('Enter');
	await expect(page.getByRole('alert')).toContainText('could not be fetched from the server');
	allow(scriptsOf(TYPED));
	await field.press('Enter');
	await expect(page.locator('.now-showing')).toContainText('16 July 1960');
	await expect(page.getByRole('alert')).toHaveCount(0);

	for (const [name, part] of Object.entries(PARTS)) {
		if (part.hash !== undefined) await page.evaluate((hash) => (location.hash = hash), part.hash);
		await part.ask?.(page);
		const place = page.locator(part.place);
		const again = place.getByRole('button', { name: 'Try again' });
		const arrived = page.locator(part.arrived).first();
		await expect(place, name).toContainText('could not be fetched');
		await expect(arrived, name).toBeHidden();
		// Its own script arrives, and something that it shares does not; where it shares nothing new, it fails again.
		const scripts = scriptsOf(name);
		const missed = scripts.filter((file) => SHARED.includes(file) && !arriving.has(file));
		if (missed.length > 0) allow(scripts.filter(partOf));
		await again.click();
		await expect(again, name).toBeEnabled();
		await expect(place, name).toContainText('could not be fetched this time either');
		await expect(place.getByRole('button', { name: 'Reload the page' })).toBeVisible();
		allow(scripts);
		await again.click();
		await expect(arrived, name).toBeVisible();
		await expect(again).toHaveCount(0);
		await part.end?.(page);
	}
	const ofParts = new Set(Object.keys(PARTS).flatMap((name) => [...scriptsOf(name)]));
	expect(SHARED.filter((file) => ofParts.has(file) && !failed.has(file))).toEqual([]);
});

test('What makes a kiosk of the page fails: nobody is there to ask for it, so it is asked for again until it comes', async ({
	page
}) => {
	const asked = await failing(page, '**/assets/kiosk-*.js*', offline, missing);
	await page.clock.install();
	await openList(page, '#date=1969-03-15&kiosk=1');
	await waitReady(page);
	const bar = page.locator('.kiosk-bar');
	await expect
		.poll(async () => {
			await page.clock.runFor(5000);
			return bar.count();
		})
		.toBe(1);
	expect(asked.times).toBe(3);
});
