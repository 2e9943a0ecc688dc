import type { Page } from '@playwright/test';
import { caughtUp, expect, openAtlas, test } from './support';
import { watch } from './complaints';

/** What a browser set to each language is met with: the page's language, and what is said of it. */
const MET = [
	['zh-CN', 'zh-Hans', ''],
	['ru-RU', 'ru', ''],
	['zh-TW', 'zh-Hans', '简体字'],
	['fr-FR', 'en', '']
] as const;

test('a first visit opens in the browser’s language; a choice stays, and the address wins', async ({
	listBrowser,
	baseURL
}) => {
	for (const [locale, language, said] of MET) {
		const context = await listBrowser.newContext({ locale });
		const complaints = watch(context, baseURL);
		const page = await context.newPage();
		await openAtlas(page);
		const html = page.locator('html');
		const notices = page.locator('.notices');
		await expect(html).toHaveAttribute('lang', language);
		expect(page.url()).toContain(`lang=${language}`);
		await expect(notices).toHaveText(said === '' ? '' : new RegExp(said));
		if (locale === 'zh-TW') {
			await page.goto('about:blank');
			await openAtlas(page);
			await expect(html).toHaveAttribute('lang', 'zh-Hans');
			await expect(notices).toHaveText('');
		}
		if (locale === 'ru-RU') {
			await page.locator('.masthead select').selectOption('zh-Hans');
			await expect(html).toHaveAttribute('lang', 'zh-Hans');
			await page.goto('about:blank');
			await openAtlas(page);
			await expect(html).toHaveAttribute('lang', 'zh-Hans');
			await page.goto('about:blank');
			await openAtlas(page, '#lang=en');
			await expect(html).toHaveAttribute('lang', 'en');
		}
		expect(complaints).toEqual([]);
		await context.close();
	}
});

/** What a reader looks at in a visit: a record of most kinds, a chapter, the contents. */
const VISIT = [
	'#date=1969-03-02',
	'#sel=zhenbao-2-march-1969',
	'#date=1969-03-02&sel=border-ussuri',
	'#date=1969-08-13&sel=zhalanashkol-tielieketi',
	'#date=1960-07-16&sel=beijing--moscow',
	'#date=1959-10-02&sel=beijing',
	'#sel=nikita-khrushchev',
	'#sel=peaceful-coexistence',
	'#sel=soviet-loans',
	'#sel=who-started-damansky',
	'#scene=zhenbao-2-march/4',
	'#tour=split/3',
	'#contents=kinds'
];

/** Sentences of English that are seen, but for works, names in the other languages, and formats. */
function englishOn(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		while (walker.nextNode()) {
			const holder = walker.currentNode.parentElement;
			const text = walker.currentNode.textContent?.trim() ?? '';
			if (!holder?.checkVisibility()) continue;
			if (holder.closest('option, header, .others, ol > li[value], .tour ol, [lang=zh-Latn]'))
				continue;
			const isMarked = holder.closest('[lang]')?.getAttribute('lang') === 'en';
			const isSentence = /(?:\b[A-Za-z][a-z’'-]+\b[ ,]*){4,}/.test(text);
			if (isSentence || (isMarked && /[a-z]{3}/.test(text))) found.push(text);
		}
		return found;
	});
}

/** Stops, closing brackets and numbers of sources with which a line begins. */
function linesBegunWithStops(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		/** The box of one sign; `undefined` where nothing of it is seen. */
		const boxOf = (text: Text, place: number) => {
			const range = document.createRange();
			range.setStart(text, place);
			range.setEnd(text, place + 1);
			const box = range.getBoundingClientRect();
			return box.width === 0 || text.data.charAt(place).trim() === '' ? undefined : box;
		};
		const found: string[] = [];
		for (const paragraph of document.querySelectorAll('p, li, dd')) {
			if (paragraph.querySelector('p, li, dd') || !paragraph.checkVisibility()) continue;
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			/** What has come before, sign by sign. */
			const signs: [Text, number][] = [];
			while (walker.nextNode()) {
				const text = walker.currentNode as Text;
				// Citations have the stops of their style.
				if (text.parentElement?.closest('ol > li[value]')) continue;
				const isNumber = text.parentElement?.closest('sup') !== null;
				for (let place = 0; place < text.length; place++) {
					const sign = text.data.charAt(place);
					if (isNumber || /[。，、；：？！）》”’,.;:!?)»]/.test(sign)) {
						const box = boxOf(text, place);
						let above: DOMRect | undefined;
						for (let at = signs.length - 1; box && at >= 0 && !above; at--)
							above = boxOf(...(signs[at] as [Text, number]));
						if (box && above && box.top >= above.bottom)
							found.push(
								`${signs
									.slice(-12)
									.map(([node, at]) => node.data.charAt(at))
									.join('')}⏎${sign}`
							);
					}
					signs.push([text, place]);
				}
			}
		}
		return found;
	});
}

test('the whole visit of a Chinese and of a Russian reader is in their language, and each fetches no other', async ({
	listBrowser,
	baseURL
}) => {
	for (const [locale, ending] of [
		['zh-CN', 'zh-Hans'],
		['ru-RU', 'ru']
	] as const) {
		// The lines of a phone are short: stops would be seen to go to the next.
		const viewport = ending === 'ru' ? { width: 1280, height: 800 } : { width: 390, height: 844 };
		const context = await listBrowser.newContext({ locale, viewport });
		const complaints = watch(context, baseURL);
		const page = await context.newPage();
		const files: string[] = [];
		page.on('request', (request) => files.push(new URL(request.url()).pathname));
		await openAtlas(page);
		for (const hash of VISIT) {
			await page.evaluate((next) => (location.hash = next), `${hash}&lang=${ending}`);
			await caughtUp(page);
			await expect(async () => {
				expect(await englishOn(page), hash).toEqual([]);
				expect(await linesBegunWithStops(page), hash).toEqual([]);
			}).toPass({ timeout: 60_000 });
		}
		const read = files.filter((file) => /\/(opening|stories|excerpts|dates|chapters)\./.test(file));
		expect(read.filter((file) => !file.endsWith(`.${ending}.json`))).toEqual([]);
		expect(new Set(read).size).toBe(5);
		const words = files.filter((file) => /\/((map|later)-)?(en|ru|zh-Hans)-[^/]*\.js$/.test(file));
		expect(words.map((file) => file.replace(/^.*\/|-[\w-]{8}\.js$/g, '')).sort()).toEqual(
			[`map-${ending}`, `later-${ending}`, ending].sort()
		);
		expect(complaints).toEqual([]);
		await context.close();
	}
});

test('what is not translated yet says so beside it, and is marked as English', async ({
	listPage: page
}) => {
	const change = (file: string, edit: (data: Record<string, unknown>) => void) =>
		page.route(`**/data/${file}`, async (route) => {
			const answer = await route.fetch();
			const data = (await answer.json()) as Record<string, unknown>;
			edit(data);
			await route.fulfill({ response: answer, json: data });
		});
	await change('opening.ru.json', (data) => (data['untranslated'] = ['moscow']));
	await change('stories.ru.json', (data) => {
		const { moscow } = data['places'] as Record<string, { description: string }>;
		if (moscow) moscow.description = 'Seat of the Soviet leaders.';
	});
	await openAtlas(page, '#sel=moscow&lang=ru');
	await expect(page.locator('aside.story')).toContainText('ещё не переведена');
	await expect(page.locator('aside.story').locator('.lead [lang=en]')).toHaveText(
		'Seat of the Soviet leaders.'
	);
	await page.evaluate(() => window.thalweg.select('beijing'));
	await expect(page.locator('aside.story')).not.toContainText('ещё не переведена');
});
