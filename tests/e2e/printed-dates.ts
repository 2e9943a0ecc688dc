import type { Page } from '@playwright/test';

/** Years of the atlas, and days and months as each language writes them, but for those of other years. */
const WRITTEN = [
	String.raw`(?<![\d.,])(?:19(?:4[5-9]|[5-9]\d)|200[0-8])(?![\d]|[.,]\d|\s(?:km|км|公里))`,
	String.raw`\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4})`,
	String.raw`(?<!年)\b\d{1,2}月`,
	String.raw`\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?! \d{4})`
];

/** Dates that stand in a button of another kind, which moves the clock all the same. */
const BUTTONS: readonly [selector: string, moves: string][] = [
	['.now-showing, #on-this-day > p > button', 'the date shown: another can be typed'],
	['#comparison-heading button', 'two dates compared: the one shown can be typed, the other shown'],
	['.bands button, option', 'a period, which goes to its first day'],
	['p.shown button', 'the way to the time of an event, or back from it'],
	['.ticks button', 'a label of the scale, which goes to its day'],
	['h1', 'the name of the atlas, which keyboards begin with: it is text'],
	['li[id^=source-], dialog p.text', 'a year of publication, which is no date of history'],
	['figure figcaption', 'title and legend of a picture of the view, as they are on paper'],
	['.citing', 'how the view is cited, and its link: text to take away']
];

/** Every date that can be seen and is no button: what is printed, and what it stands in. */
export async function unpressable(page: Page): Promise<string[]> {
	return page.evaluate(
		({ written, buttons }) => {
			const dates = new RegExp(written.join('|'), 'g');
			const others = buttons.map(([selector]) => selector).join(', ');
			const isSeen = (element: Element) => {
				const { width, height } = element.getBoundingClientRect();
				return (
					element.checkVisibility({ visibilityProperty: true }) &&
					width > 1 &&
					height > 1 &&
					!element.closest('.visually-hidden')
				);
			};
			const found: string[] = [];
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			let before = '';
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				// What the reader has typed is told as it was found: it is no date of history.
				const isFound = /[“«]$/.test(before);
				before = (node as Text).data || before;
				if (isFound && node.parentElement?.closest('[role=alert], .said')) continue;
				const within = node.parentElement;
				if (!within || within.closest(`button.date, ${others}`)) continue;
				// "Zubok (1998 and 2007)" names works by their years, which are no dates of history.
				const text = (node as Text).data
					.replace(/(\p{Lu}[\p{L}’-]+) \(\d{4}(?: and \d{4})*\)/gu, '$1')
					// Nor is the year in the name of a standard: «ГОСТ Р 7.0.5–2008».
					.replace(/\d[–—]\d{4}$/, '');
				for (const [date] of text.matchAll(dates)) {
					if (isSeen(within)) found.push(`${date} in ${within.outerHTML.slice(0, 200)}`);
				}
			}
			// A document is dated to the month or day as a reader would say it, and that can be pressed.
			for (const source of document.querySelectorAll('li[id^=source-]')) {
				const issued = /, \d{4}-\d{2}(?:-\d{2})?[,.]/.exec(source.textContent)?.[0];
				if (issued !== undefined) found.push(`${issued} in ${source.id}`);
			}
			return found;
		},
		{ written: WRITTEN, buttons: BUTTONS }
	);
}

/** Dates whose button leads to another year than is printed on it. */
export async function misleading(page: Page): Promise<string[]> {
	return page.locator('button.date time').evaluateAll((times) =>
		times
			.map((time) => ({ text: time.textContent, to: time.getAttribute('datetime') ?? '' }))
			.filter(({ text, to }) => {
				const year = /\d{4}/.exec(text)?.[0];
				const decade = to.includes('X') && year?.slice(0, 3) === to.slice(0, 3);
				return year !== undefined && /^\d/.test(to) && !decade && !to.startsWith(year);
			})
			.map(({ text, to }) => `${text} leads to ${to}`)
	);
}

/** Opens whatever tells more when pressed: doubts, tables, the legend. */
export async function openEverything(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
		for (const doubt of document.querySelectorAll<HTMLElement>('aside [aria-expanded=false]'))
			doubt.click();
	});
}
