import {
	chromium,
	type Browser,
	type BrowserContext,
	type LaunchOptions,
	type Page,
	type PlaywrightTestOptions
} from '@playwright/test';
import { watch } from './complaints';
import { knownReader } from './known-reader';

/** What a profile is made with; the size of a window can be changed, these cannot. */
export type Setting = Pick<PlaywrightTestOptions, 'timezoneId' | 'contextOptions'>;

/** Without a graphics card there is no WebGL 2, and Chromium paints a page with half the work. */
const WITHOUT_GRAPHICS = ['--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'];

/** What a page can keep in a profile. */
const KEPT = 'cookies,local_storage,indexeddb,cache_storage,service_workers';

/** Starts a browser that has no WebGL 2: the list stands in the map's place. */
export function launchWithoutGraphics({ args = [], ...options }: LaunchOptions): Promise<Browser> {
	const others = args.filter((argument) => !/gl|gpu|swiftshader/.test(argument));
	return chromium.launch({ ...options, args: [...others, ...WITHOUT_GRAPHICS] });
}

/**
 * Pages without a map, each opened for its test alone, but in one profile of the browser, so that scripts and
 * data are fetched once. What a page may leave behind in the profile is taken out before the next is opened.
 */
export class SharedList {
	readonly #browser: Browser;
	readonly #baseURL: string | undefined;
	#setting = '';
	#context: BrowserContext | undefined;
	#complaints: string[] = [];

	constructor(browser: Browser, baseURL: string | undefined) {
		this.#browser = browser;
		this.#baseURL = baseURL;
	}

	/** A new page; the last one is closed only now, for what it showed is looked at when its test has failed. */
	async open(setting: Setting): Promise<Page> {
		if (this.#setting !== JSON.stringify(setting)) await this.close();
		if (this.#context) await this.#clear(this.#context);
		else {
			this.#setting = JSON.stringify(setting);
			this.#context = await this.#browser.newContext();
			await knownReader(this.#context);
			this.#complaints = watch(this.#context, this.#baseURL);
		}
		return this.#context.newPage();
	}

	/** What has gone wrong in the pages since the last time. */
	complaints(): string[] {
		return this.#complaints.splice(0);
	}

	async close(): Promise<void> {
		await this.#context?.close();
		this.#context = undefined;
	}

	async #clear(context: BrowserContext): Promise<void> {
		const [last, ...others] = context.pages();
		if (!last) return;
		const session = await context.newCDPSession(last);
		const { origin } = new URL(this.#baseURL ?? '');
		await session.send('Storage.clearDataForOrigin', { origin, storageTypes: KEPT });
		for (const page of [last, ...others]) await page.close();
		await context.clearPermissions();
		await context.unrouteAll();
	}
}
