import { expect, type Browser, type Page, type TestInfo, type WorkerInfo } from '@playwright/test';
import { idle, waitReady } from './waiting';
import { watch } from './complaints';

/** Where a shared page stands before each test: the first view of all. */
const FIRST = '#map=2.6/47/92&date=1969-03-02&lang=en&view=globe';

/**
 * One page with the map, opened once and handed from test to test: to open the map takes longer than
 * most tests. A test finds it as it was when it was opened; where it cannot be brought back to that,
 * it is opened anew.
 */
export class SharedMap {
	readonly #browser: Browser;
	readonly #use: WorkerInfo['project']['use'];
	#page: Page | undefined;
	#first: unknown;
	#complaints: string[] = [];

	constructor(browser: Browser, { project }: WorkerInfo) {
		this.#browser = browser;
		this.#use = project.use;
	}

	/** The page, as it was when it was opened. */
	async borrow(viewport: TestInfo['project']['use']['viewport']): Promise<Page> {
		const size = viewport ?? { width: 1280, height: 800 };
		if (this.#page) {
			await this.#page.setViewportSize(size);
			await this.#page.emulateMedia({ reducedMotion: 'reduce' });
			if (await this.#restore(this.#page)) return this.#page;
			await this.close();
		}
		const { baseURL, locale, timezoneId, hasTouch, isMobile } = this.#use;
		const context = await this.#browser.newContext({
			baseURL,
			locale,
			timezoneId,
			hasTouch,
			isMobile,
			viewport: size,
			deviceScaleFactor: 0.5,
			// The map is where it goes at once: every frame of a flight is painted by the processor.
			reducedMotion: 'reduce'
		});
		// MapLibre paints a sixteenth of the pixels: a test that looks at them says how many it needs.
		await context.addInitScript(() => {
			Object.defineProperty(window, 'devicePixelRatio', { get: () => 0.25, configurable: true });
		});
		this.#complaints = watch(context, baseURL);
		this.#page = await context.newPage();
		await this.#page.goto(`./${FIRST}`);
		await waitReady(this.#page);
		await idle(this.#page);
		this.#first = await standing(this.#page);
		shared.add(this.#page);
		return this.#page;
	}

	/** What has gone wrong in the page since the last time. */
	complaints(): string[] {
		return this.#complaints.splice(0);
	}

	async close(): Promise<void> {
		await this.#page?.context().close();
		this.#page = undefined;
	}

	/** Brings the page back to where it was when it was opened; whether that could be done. */
	async #restore(page: Page): Promise<boolean> {
		await page.mouse.move(0, 0);
		const session = await page.context().newCDPSession(page);
		await session.send('Page.resetNavigationHistory');
		await session.detach();
		await page.evaluate(async (first) => {
			for (const dialog of document.querySelectorAll('dialog')) dialog.close();
			for (const details of document.querySelectorAll('details')) details.open = false;
			const on = document.querySelectorAll<HTMLElement>(
				'[aria-pressed=true], [aria-expanded=true]'
			);
			// The sheet of a phone is low again after a second press.
			for (const button of on) {
				for (const _ of [1, 2]) {
					if (!button.matches('[aria-pressed=true], [aria-expanded=true]')) break;
					button.click();
					await new Promise(requestAnimationFrame);
				}
			}
			window.thalweg.select(null);
			history.replaceState(null, '', '#');
			location.hash = first;
		}, FIRST);
		try {
			await expect
				.poll(
					async () => {
						await page.evaluate(rest);
						return standing(page);
					},
					{ timeout: 20_000 }
				)
				.toEqual(this.#first);
			return true;
		} catch {
			return false;
		}
	}
}

const shared = new WeakSet<Page>();

/** Whether the page is one that tests share, and so is open already. */
export function isShared(page: Page): boolean {
	return shared.has(page);
}

/** Leads a page that is open already to a hash, as a link in it would. */
export async function follow(page: Page, hash: string): Promise<void> {
	await page.evaluate((next) => {
		history.replaceState(null, '', '#');
		location.hash = next;
	}, hash);
	await page.waitForFunction((next) => {
		const wanted = new URLSearchParams(next.slice(1));
		const { map, date, selection } = window.thalweg;
		const [zoom] = (wanted.get('map') ?? '').split('/');
		return (
			map &&
			selection === wanted.get('sel') &&
			(wanted.get('date') ?? date) === date &&
			(wanted.get('lang') ?? 'en') === document.documentElement.lang &&
			(!zoom || Math.abs(map.getZoom() - Number(zoom)) < 0.01)
		);
	}, hash);
}

/** Nothing has the focus, Tab begins at the first thing, and whatever scrolls stands at its beginning. */
function rest(): void {
	document.body.tabIndex = -1;
	document.body.focus();
	document.body.removeAttribute('tabindex');
	for (const part of document.querySelectorAll('*')) if (part.scrollTop > 0) part.scrollTop = 0;
}

/** All that a reader or a script could have changed. */
function standing(page: Page): Promise<unknown> {
	return page.evaluate(() => {
		const { map, date, selection } = window.thalweg;
		if (!map) return 'there is no map';
		const track = document.querySelector<HTMLInputElement>('#timeline input[type=range]');
		const { lng, lat } = map.getCenter();
		const opened = 'dialog[open], details[open], [aria-expanded=true], [aria-pressed=true]';
		return {
			date,
			selection,
			language: document.documentElement.lang,
			theme: document.documentElement.dataset['theme'],
			camera: [map.getZoom(), lng, lat, map.getBearing(), map.getPitch()].map((value) =>
				value.toFixed(2)
			),
			pixels: map.getPixelRatio(),
			projection: JSON.stringify(map.getProjection().type),
			layers: map.getLayersOrder().map((id) => `${id} ${map.getLayoutProperty(id, 'visibility')}`),
			switches: [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(
				({ checked }) => checked
			),
			choices: [...document.querySelectorAll('select')].map(({ value }) => value),
			track: [track?.min, track?.max],
			heading: document.querySelector('#story-heading')?.textContent,
			comparison: document.querySelector('#comparison-heading')?.textContent,
			opened: [...document.querySelectorAll(opened)].map(({ tagName }) => tagName),
			notices: document.querySelectorAll('.notices p').length,
			focus: document.activeElement?.tagName,
			scrolled: [...document.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0).length,
			globals: Object.keys(window).length
		};
	});
}
