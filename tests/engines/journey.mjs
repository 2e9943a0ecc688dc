/**
 * A browser under the journey's hand.
 * @typedef {object} Driver
 * @property {string} version
 * @property {(url: string) => Promise<unknown>} open
 * @property {() => Promise<unknown>} reload
 * @property {() => Promise<string>} [print] the words of what it prints; WebKit's driver does not tell
 * @property {(script: (...values: any[]) => unknown, ...values: unknown[]) => Promise<any>} evaluate
 * @property {(key: string) => Promise<unknown>} press
 * @property {(x: number, y: number) => Promise<unknown>} click
 * @property {(from: Point, to: Point) => Promise<unknown>} drag
 * @property {() => Promise<unknown>} close
 *
 * @typedef {{ x: number, y: number }} Point
 *
 * @typedef {object} Place
 * @property {string} url where the atlas is served
 * @property {() => unknown} unplug nobody serves it any more
 * @property {() => Promise<unknown>} plugIn
 */

/** ms after which what was waited for is taken not to come, on a slow machine too. */
const PATIENCE = 120_000;

/** One journey through the atlas, the same in every engine: its steps by name. */
export const JOURNEY = {
	'opens, and its first view is there': async (driver, { url }) => {
		await driver.open(`${url}#date=1969-03-02`);
		await seen(driver, () => 'thalweg' in window);
		await driver.evaluate(() => window.thalweg.ready.then(() => true));
		// The map has drawn something, or the list stands in its place and says why.
		await seen(driver, () => {
			const { map } = window.thalweg;
			if (map) {
				const drawn = new Set(map.queryRenderedFeatures().map(({ source }) => source));
				return ['land-overview', 'links', 'places', 'labels'].every((name) => drawn.has(name));
			}
			const list = document.querySelector('.map #on-this-day');
			return list !== null && document.querySelectorAll('#on-this-day [data-record]').length > 20;
		});
	},
	'the thumb stands at its date, under the marks of events': async (driver) => {
		await seen(driver, () => {
			const range = document.querySelector('#timeline input[type=range]');
			const thumb = document.querySelector('#timeline .thumb').getBoundingClientRect();
			const marks = document.querySelector('#timeline .inner svg').getBoundingClientRect();
			const track = range.getBoundingClientRect();
			const share = (range.value - range.min) / (range.max - range.min);
			const middle = track.x + thumb.width / 2 + share * (track.width - thumb.width);
			const isAtDate = Math.abs(thumb.x + thumb.width / 2 - middle) < 1;
			// The line that the marks stand on may touch its top.
			return isAtDate && thumb.bottom <= track.bottom && thumb.top > marks.bottom - 12;
		});
	},
	'arrow keys move the date by a day': async (driver) => {
		await driver.evaluate(() => {
			document.querySelector('#timeline input[type=range]').focus();
		});
		await driver.press('ArrowRight');
		await is(driver, () => window.thalweg.date, '1969-03-03');
		await driver.press('ArrowLeft');
		await is(driver, () => window.thalweg.date, '1969-03-02');
	},
	'a drag of the slider moves it by years': async (driver) => {
		const box = await driver.evaluate(() => {
			const range = document.querySelector('#timeline input[type=range]');
			const { x, y, width, height } = range.getBoundingClientRect();
			const share = (range.value - range.min) / (range.max - range.min);
			const [least, most] = [range.min, range.max].map(Number);
			return { x, y, width, height, share, least, most };
		});
		const middle = box.y + box.height - 6;
		const from = { x: box.x + box.share * box.width, y: middle };
		await driver.drag(from, { x: box.x + box.width * 0.75, y: middle });
		await seen(driver, () => window.thalweg.date > '1985' && window.thalweg.date < '2000');
		await driver.evaluate(() => {
			window.thalweg.date = '1969-03-02';
		});
		await seen(driver, () => location.hash.includes('date=1969-03-02'));
	},
	'the story of Zhenbao opens from the list': async (driver) => {
		const at = await driver.evaluate(() => {
			const entry = document.querySelector('#on-this-day [data-record=zhenbao]');
			const button = entry.matches('button') ? entry : entry.querySelector('button');
			button.scrollIntoView({ block: 'center' });
			const { x, y, width, height } = button.getBoundingClientRect();
			return { x: x + Math.min(width, 60) / 2, y: y + height / 2 };
		});
		await driver.click(at.x, at.y);
		await seen(driver, () =>
			document.querySelector('#story-heading').textContent.includes('Zhenbao / Damansky Island')
		);
		await seen(driver, () => location.hash.includes('sel=zhenbao'));
		await seen(driver, () => document.querySelectorAll('[id^=source-]').length > 3);
	},
	'it speaks Chinese, Russian and English': async (driver) => {
		for (const [language, name] of [
			['zh-Hans', '珍宝岛'],
			['ru', 'Даманский'],
			['en', 'Damansky Island']
		]) {
			await driver.evaluate((language) => {
				const select = [...document.querySelectorAll('select')].find((found) =>
					[...found.options].some(({ value }) => value === 'zh-Hans')
				);
				select.value = language;
				select.dispatchEvent(new Event('change', { bubbles: true }));
			}, language);
			await is(driver, () => document.documentElement.lang, language);
			await seen(
				driver,
				(name) => document.querySelector('#story-heading').textContent.includes(name),
				name
			);
		}
	},
	'dark is dark': async (driver) => {
		const theme = () => document.documentElement.dataset.theme;
		const before = await driver.evaluate(theme);
		const at = await driver.evaluate(() => {
			const button = document.querySelector('.masthead button[aria-pressed]');
			const { x, y, width, height } = button.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		});
		await driver.click(at.x, at.y);
		await is(driver, theme, before === 'dark' ? 'light' : 'dark');
		const isDark = before !== 'dark';
		await seen(
			driver,
			(isDark) => {
				const { backgroundColor } = getComputedStyle(document.querySelector('.masthead'));
				return Number(/\d+/.exec(backgroundColor)?.[0]) < 100 === isDark;
			},
			isDark
		);
	},
	'the story is printed whole, from the dark too, where the browser hands out what it prints':
		async (driver) => {
			if (!driver.print) return;
			const sources = await driver.evaluate(() => {
				window.print = () => (window.isPrinted = true);
				const buttons = [...document.querySelectorAll('.story button')];
				buttons.find(({ textContent }) => textContent.trim() === 'Print').click();
				return [...document.querySelectorAll('.story ol > li')].map(({ innerText }) => innerText);
			});
			await seen(driver, () => window.isPrinted);
			const printed = closed(await driver.print());
			const last = closed(sources.at(-1)).slice(0, 60);
			for (const words of [last, 'Map of 2 March 1969', 'An agreement that does not name it'])
				if (!printed.includes(closed(words))) throw new Error(`not on paper: ${words}`);
		},
	'back closes the story': async (driver) => {
		await driver.evaluate(() => history.back());
		await is(driver, () => window.thalweg.selection, null);
		await seen(driver, () => !location.hash.includes('sel='));
	},
	'is kept on the device, as far as the browser can: what the page has not asked for is there':
		async (driver) => {
			await seen(
				driver,
				() => !('serviceWorker' in navigator) || navigator.serviceWorker.controller !== null
			);
			await seen(driver, () => {
				if (!('serviceWorker' in navigator)) return true;
				void caches
					.open('thalweg')
					.then((cache) => cache.keys())
					.then((keys) => (window.kept = keys.length));
				return window.kept > 80;
			});
		},
	'without network it opens again, goes through time and opens a story': async (
		driver,
		{ unplug, plugIn }
	) => {
		const isKept = await driver.evaluate(() => 'serviceWorker' in navigator);
		if (!isKept) return;
		unplug();
		try {
			await driver.reload();
			await seen(driver, () => 'thalweg' in window && window.thalweg.ready.then(() => true));
			await driver.evaluate(() => {
				window.thalweg.date = '1989-05-16';
				window.thalweg.select('mikhail-gorbachev');
			});
			await seen(driver, () =>
				document.querySelector('#story-heading').textContent.includes('Gorbachev')
			);
			await seen(driver, () => document.querySelectorAll('[id^=source-]').length > 1);
			await is(driver, () => window.thalweg.date, '1989-05-16');
		} finally {
			await plugIn();
		}
	},
	'nothing has failed meanwhile': async (driver) => {
		const notices = await driver.evaluate(() =>
			[...document.querySelectorAll('[role=alert], .notice')].map(({ textContent }) => textContent)
		);
		if (notices.length > 0) throw new Error(`the page says: ${notices.join(' · ')}`);
	}
};

/** Without what the lines of a page add to a text. */
const closed = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2060-]+/gu, '');

/** Waits until the page answers with something true. */
async function seen(driver, question, ...values) {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const answer = await driver.evaluate(question, ...values);
		if (answer) return answer;
		if (Date.now() > end) throw new Error(`never came true: ${question.toString()}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** Waits until the page answers with this value. */
async function is(driver, question, expected) {
	const end = Date.now() + PATIENCE;
	for (;;) {
		const answer = await driver.evaluate(question);
		if (answer === expected) return;
		if (Date.now() > end)
			throw new Error(`${question.toString()} is ${String(answer)}, not ${String(expected)}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}
