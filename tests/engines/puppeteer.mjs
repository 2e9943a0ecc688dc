import puppeteer from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { browserArguments } from '../../tools/browser.mjs';

/**
 * Chromium, or Firefox over WebDriver BiDi, driven by puppeteer.
 * @param {'chrome' | 'firefox'} browser
 * @param {string} executablePath
 * @returns {Promise<import('./journey.mjs').Driver>}
 */
export async function puppeteerDriver(browser, executablePath) {
	const running = await puppeteer.launch({
		browser,
		executablePath,
		headless: true,
		args: browser === 'chrome' ? browserArguments() : [],
		protocolTimeout: 300_000
	});
	const page = await running.newPage();
	await page.setViewport({ width: 1280, height: 800 });
	return {
		version: await running.version(),
		open: async (url) => {
			await page.goto(url, { timeout: 300_000 });
		},
		reload: () => page.reload({ timeout: 300_000 }),
		print: async () => {
			const pages = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })), {
				verbosity: 0
			});
			return (await extractText(pages, { mergePages: true })).text;
		},
		evaluate: (script, ...values) =>
			page.evaluate(`(${script.toString()})(...${JSON.stringify(values)})`),
		press: (key) => page.keyboard.press(key),
		click: (x, y) => page.mouse.click(x, y),
		drag: async (from, to) => {
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move((from.x + to.x) / 2, to.y);
			await page.mouse.move(to.x, to.y);
			await page.mouse.up();
		},
		close: () => running.close()
	};
}
