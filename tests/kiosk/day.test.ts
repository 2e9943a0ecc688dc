import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../e2e/faulty-server';
import { withoutWebgl } from '../e2e/support';
import { waitReady } from '../e2e/waiting';
import { leave, random, Visitor } from './visitors';

/** So many visitors, and then three times as many in all. */
const VISITORS = Number(process.env['VISITORS'] ?? 8);

/** The start alone is shown while nobody is there: what is counted is counted of the same view. */
const HASH = '#date=1969-03-15&sel=zhenbao&lang=en&kiosk=1&loop=none';

/** What the browser keeps of the page, once it has taken away what nobody needs. */
interface Kept {
	nodes: number;
	listeners: number;
	documents: number;
	heap: number;
}

async function kept(session: CDPSession): Promise<Kept> {
	for (const _ of [1, 2, 3]) await session.send('HeapProfiler.collectGarbage');
	const { metrics } = await session.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
	return {
		nodes: of('Nodes'),
		listeners: of('JSEventListeners'),
		documents: of('Documents'),
		heap: of('JSHeapUsedSize')
	};
}

/** Visitors after whom it is looked what the browser keeps: what one leaves for a while, the next may take away. */
const LOOKED_AT = 5;

/**
 * So many visitors come and go; gives back how often they touched the screen, how many were asked whether they are
 * there, and the least that the browser kept after any of the last of them: what is never given back.
 */
async function day(page: Page, session: CDPSession, first: number, last: number) {
	let touches = 0;
	let asked = 0;
	let least: Kept | undefined;
	for (let seed = first; seed <= last; seed++) {
		const visitor = new Visitor(page, seed);
		await visitor.play(5 + Math.floor(random(seed)() * 30));
		if (await leave(page)) asked++;
		touches += visitor.touches;
		expect(await left(page), `visitor ${seed}`).toEqual(START);
		if (last - seed < LOOKED_AT) least = lesser(await kept(session), least);
	}
	if (!least) throw new Error('nobody came');
	return { touches, asked, least };
}

function lesser(a: Kept, b: Kept = a): Kept {
	return {
		nodes: Math.min(a.nodes, b.nodes),
		listeners: Math.min(a.listeners, b.listeners),
		documents: Math.min(a.documents, b.documents),
		heap: Math.min(a.heap, b.heap)
	};
}

/** Everything by which the next visitor would know of the last. */
function left(page: Page) {
	return page.evaluate(() => ({
		hash: location.hash,
		history: history.length,
		storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
		date: window.thalweg.date,
		selection: window.thalweg.selection,
		reading: window.thalweg.reading,
		language: document.documentElement.lang,
		theme: document.documentElement.dataset['theme'],
		dialogs: document.querySelectorAll('dialog[open], :popover-open').length
	}));
}

const START = {
	hash: HASH,
	history: 2,
	storage: [],
	date: '1969-03-15',
	selection: 'zhenbao',
	reading: 'all',
	language: 'en',
	theme: 'light',
	dialogs: 0
};

/** The server does not give the page itself any more: nothing can be loaded anew. */
async function unplug(page: Page) {
	await page.route(
		(url) => url.pathname === '/',
		(route) => (route.request().isNavigationRequest() ? route.fallback() : route.abort())
	);
}

for (const { name, prepare, share, fewest } of [
	{
		name: 'where the page is loaded anew for each visitor',
		prepare: withoutWebgl,
		share: 1,
		fewest: LOOKED_AT
	},
	{
		name: 'where the server has gone, and everything is put back',
		prepare: async (page: Page) => {
			await withoutWebgl(page);
			await unplug(page);
		},
		share: 1,
		fewest: LOOKED_AT
	},
	{
		name: 'with the map, where the server has gone',
		prepare: unplug,
		share: 0.25,
		// So many, and every part of the atlas has been opened once.
		fewest: 10
	}
])
	test(`A day of made-up visitors leaves no error and no growth of memory, ${name}`, async ({
		page
	}) => {
		await page.clock.install();
		await prepare(page);
		await page.goto(`./${HASH}`);
		await waitReady(page);
		await expect(page.locator('.kiosk-bar.waits')).toBeVisible();
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable');
		const some = Math.max(fewest, Math.round(VISITORS * share));

		const morning = await day(page, session, 1, some);
		const evening = await day(page, session, some + 1, 3 * some);
		const [before, after] = [morning.least, evening.least];
		const touches = morning.touches + evening.touches;
		console.log(`${3 * some} visitors, ${touches} touches:`, before, after);

		expect(morning.asked + evening.asked).toBeGreaterThan(2 * some);
		expect(after.documents).toBeLessThanOrEqual(before.documents + 2);
		expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1 + 500);
		expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.1 + 50);
		expect(after.heap).toBeLessThanOrEqual(before.heap * 1.15 + 4_000_000);
		expect(page.context().pages()).toHaveLength(1);
	});
