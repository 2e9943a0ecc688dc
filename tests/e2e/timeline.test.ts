import type { Page } from '@playwright/test';
import { expect, openAtlas, slider, test, withoutWebgl } from './support';

const dateOf = (page: Page) => page.evaluate(() => window.thalweg.date);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The first and last day of the track, and how far along it the thumb stands. */
async function track(page: Page) {
	const [first, last, day] = await slider(page).evaluate((input: HTMLInputElement) => [
		Number(input.min),
		Number(input.max),
		input.valueAsNumber
	]);
	return { first: first!, last: last!, share: (day! - first!) / (last! - first!) };
}

const spanOf = async (page: Page) => {
	const { first, last } = await track(page);
	return last - first;
};

test.describe('on a wide screen', { tag: '@wide' }, () => {
	test('Buttons zoom the track from all to a month and back, and the date stays in its place', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		const { share } = await track(page);
		const spans = [await spanOf(page)];
		for (let step = 0; step < 3; step++) {
			await press(page, 'Show less time');
			spans.push(await spanOf(page));
			expect((await track(page)).share).toBeCloseTo(share, 1);
		}
		expect(spans).toEqual([23_375, 1269, 365, 30]);
		await expect(page.getByRole('button', { name: 'Show less time' })).toBeDisabled();
		expect(await dateOf(page)).toBe('1969-03-02');
		for (let step = 0; step < 3; step++) await press(page, 'Show more time');
		expect(await spanOf(page)).toBe(23_375);
	});

	test('The wheel zooms and, sideways, pans; the thumb stays under the date', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		await slider(page).hover();
		const before = await track(page);
		await page.mouse.wheel(0, -1500);
		await expect.poll(() => spanOf(page)).toBeLessThan(2000);
		const zoomed = await track(page);
		// To the day: the track begins and ends with whole days.
		expect(Math.abs(zoomed.share - before.share)).toBeLessThanOrEqual(
			1 / (zoomed.last - zoomed.first)
		);
		expect(await dateOf(page)).toBe('1969-03-02');
		await page.mouse.wheel(300, 0);
		await expect.poll(() => track(page).then(({ first }) => first)).toBeGreaterThan(zoomed.first);
		const panned = await track(page);
		expect(Math.abs(panned.share - zoomed.share)).toBeLessThanOrEqual(
			1 / (panned.last - panned.first)
		);
	});

	test('Dragged on a track of a month, the thumb reaches the very day', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		for (let step = 0; step < 3; step++) await press(page, 'Show less time');
		const box = (await slider(page).boundingBox())!;
		const { share } = await track(page);
		const thumb = 18;
		const at = (part: number) => box.x + thumb / 2 + part * (box.width - thumb);
		const y = box.y + box.height / 2;
		await page.mouse.move(at(share), y);
		await page.mouse.down();
		await page.mouse.move(at(share + 13 / 30), y, { steps: 5 });
		await page.mouse.up();
		expect(await dateOf(page)).toBe('1969-03-15');
	});

	test('A year pressed under the track is its first day; the thumb pressed stays where it is', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		const year = (await page.locator('.ticks button').filter({ hasText: '1980' }).boundingBox())!;
		await page.mouse.click(year.x + year.width / 2, year.y + year.height / 2);
		expect(await dateOf(page)).toBe('1980-01-01');
		const box = (await slider(page).boundingBox())!;
		const { share } = await track(page);
		const thumb = box.x + 9 + share * (box.width - 18);
		await page.mouse.click(thumb + 2, year.y + year.height / 2);
		expect(await dateOf(page)).toBe('1980-01-01');
		// In a month, the days.
		for (let step = 0; step < 3; step++) await press(page, 'Show less time');
		const day = page.locator('.ticks button').filter({ hasText: /^3$/ }).first();
		const third = (await day.boundingBox())!;
		await page.mouse.click(third.x + third.width / 2, third.y + third.height / 2);
		expect(await dateOf(page)).toBe('1980-01-03');
	});

	test('Held at its end, the thumb pulls the track along', async ({ listPage: page }) => {
		await openAtlas(page, '#date=1969-03-02');
		for (let step = 0; step < 2; step++) await press(page, 'Show less time');
		const { last } = await track(page);
		const box = (await slider(page).boundingBox())!;
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width - 3, box.y + box.height / 2, { steps: 4 });
		await expect.poll(() => track(page).then((now) => now.first)).toBeGreaterThan(last);
		await page.mouse.up();
		expect((await track(page)).share).toBeGreaterThan(0.9);
	});

	test('Keys step by month and year, event and change, zoom and play', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-01-31');
		await slider(page).focus();
		await page.keyboard.press('Shift+ArrowRight');
		expect(await dateOf(page)).toBe('1969-02-28');
		await page.keyboard.press('Shift+ArrowUp');
		expect(await dateOf(page)).toBe('1970-02-28');
		await page.keyboard.press('Shift+ArrowDown');
		await page.keyboard.press(']');
		expect(await dateOf(page)).toBe('1969-03-02');
		await page.keyboard.press('[');
		await page.keyboard.press(']');
		expect(await dateOf(page)).toBe('1969-03-02');
		await page.keyboard.press('.');
		const next = await dateOf(page);
		expect(next > '1969-03-02').toBe(true);
		await page.keyboard.press(',');
		expect(await dateOf(page)).toBe('1969-03-02');
		await page.keyboard.press('+');
		expect(await spanOf(page)).toBe(1269);
		await page.keyboard.press('-');
		expect(await spanOf(page)).toBe(23_375);
		await page.keyboard.press('Space');
		await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
		await page.keyboard.press('Space');
		await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	});

	test('Marks on the track say their names and open, by pointer and by key; several list themselves', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-20');
		for (let step = 0; step < 3; step++) await press(page, 'Show less time');
		const { first, last } = await track(page);
		const box = (await page.locator('.track svg').first().boundingBox())!;
		const pressDay = async (day: number) => {
			const x = box.x + (box.width * (day - first)) / (last - first);
			await page.mouse.move(x, box.y + 36);
			return () => page.mouse.click(x, box.y + 36);
		};
		const tip = page.locator('.track .tip');
		const battle = await pressDay(Date.UTC(1969, 2, 15) / 86_400_000);
		await expect(tip).toContainText(/Zhenbao/);
		await battle();
		await expect
			.poll(() => page.evaluate(() => window.thalweg.selection))
			.toBe('zhenbao-15-march-1969');
		expect(await dateOf(page)).toBe('1969-03-15');
		await page.evaluate(() => window.thalweg.select(null));
		expect(await dateOf(page)).toBe('1969-03-20');

		for (let step = 0; step < 3; step++) await press(page, 'Show more time');
		await slider(page).focus();
		await page.keyboard.press('[');
		await expect(tip).toContainText(/Zhenbao/);
		await page.keyboard.press('Enter');
		await expect
			.poll(() => page.evaluate(() => window.thalweg.selection))
			.toBe('zhenbao-17-march-1969');

		// On the whole track the month is one pile.
		const whole = await track(page);
		const month = (Date.UTC(1969, 2, 12) / 86_400_000 - whole.first) / (whole.last - whole.first);
		await page.evaluate(() => (window.thalweg.date = '1980-01-01'));
		await page.mouse.click(box.x + month * box.width, box.y + 30);
		const list = page.getByRole('group', { name: /^\d+ events$/ });
		await list.getByRole('button', { name: /first battle/ }).click();
		await expect(list).toBeHidden();
		expect(await page.evaluate(() => window.thalweg.selection)).toBe('zhenbao-2-march-1969');
		expect(await dateOf(page)).toBe('1969-03-02');
	});

	test('Two keys are enough: Tab and Enter reach every step, the zoom, the date field and playing', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		await page.getByRole('button', { name: 'Play', exact: true }).focus();
		/** The name of what has the focus. */
		const focused = () =>
			page.evaluate(() => {
				const element = document.activeElement;
				return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
			});
		const tabTo = async (name: string) => {
			for (let presses = 0; presses < 30; presses++) {
				if ((await focused()) === name) return;
				await page.keyboard.press('Tab');
			}
			throw new Error(`Tab does not lead to ${name}`);
		};
		for (const [name, expected] of [
			['Previous event', '1968-12-27'],
			['Next event', '1969-03-02']
		] as const) {
			await page.getByRole('button', { name: 'Play', exact: true }).focus();
			await tabTo(name);
			await page.keyboard.press('Enter');
			expect(await dateOf(page), name).toBe(expected);
		}
		await page.getByRole('button', { name: 'Play', exact: true }).focus();
		await tabTo('One day on');
		await page.keyboard.press('Enter');
		expect(await dateOf(page)).toBe('1969-03-03');
		await tabTo('Show less time');
		for (let step = 0; step < 3; step++) await page.keyboard.press('Enter');
		expect(await spanOf(page)).toBe(30);
		await tabTo('Move the track on');
		await page.keyboard.press('Enter');
		expect(await dateOf(page)).toBe('1969-03-18');
		await page.getByRole('button', { name: 'Play', exact: true }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
	});

	test('To a screen reader the bar is buttons, a date in words and named lists', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		await expect(page.getByRole('region', { name: 'Timeline' })).toMatchAriaSnapshot(`
			- region "Timeline":
			  - button "Play"
			  - combobox "Playback speed"
			  - button "Previous event"
			  - button "Previous change on the map"
			  - button "One day back"
			  - button "2 March 1969, Confrontation"
			  - button "One day on"
			  - button "Next change on the map"
			  - button "Next event"
			  - textbox "Go to date": 1969-03-02
			  - button "More about the timeline"
			  - combobox "Go to period"
			  - button /Tension 10 editorial/
			  - group "Periods"
			  - slider "Date": "-305"
			  - button "Move the track back" [disabled]
			  - button "Show more time" [disabled]
			  - button "Show less time"
			  - button "Move the track on" [disabled]
		`);
		await expect(slider(page)).toHaveAttribute('aria-valuetext', '2 March 1969, Confrontation');
		for (const [language, value, name] of [
			['ru', '2 марта 1969, Противостояние', 'Дата'],
			['zh-Hans', '1969年3月2日, 对抗', '日期']
		] as const) {
			await page.locator('header select').selectOption(language);
			await expect(page.getByRole('slider', { name, exact: true })).toHaveAttribute(
				'aria-valuetext',
				value
			);
		}
	});

	test('A period is chosen from the bands or from the list', async ({ listPage: page }) => {
		await openAtlas(page, '#date=1969-03-02');
		await page
			.getByRole('group', { name: 'Periods' })
			.getByRole('button', { name: 'The strategic triangle' })
			.click();
		expect(await dateOf(page)).toBe('1969-09-11');
		await page.getByRole('combobox', { name: 'Go to period' }).selectOption('settlement');
		expect(await dateOf(page)).toBe('1989-05-16');
		await expect(slider(page)).toHaveAttribute('aria-valuetext', /^16 May 1989, Settlement/);
	});

	test('The tension index says that it is editorial, and on what the year shown rests', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		const label = page.getByRole('button', { name: /^Tension 10 editorial/ });
		await label.focus();
		await page.keyboard.press('Enter');
		const panel = page.getByRole('group', { name: 'More about the timeline' });
		await expect(panel).toContainText('Tension in 1969: 10 of 10');
		await expect(panel).toContainText('Battles in March and August');
		await slider(page).focus();
		await page.keyboard.press('End');
		await expect(panel).toContainText('Tension in 2008');
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
	});
});

test('Played from event to event, captions pass; paused, the place is told; scrubbing ends it', async ({
	page
}) => {
	// The clock is that of the whole profile: this one is not shared.
	await withoutWebgl(page);
	await page.clock.install();
	await openAtlas(page, '#date=1969-03-01');
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	expect(await dateOf(page)).toBe('1969-03-01');
	const isNarrow = (page.viewportSize()?.width ?? 0) < 720;
	if (isNarrow) await press(page, 'More about the timeline');
	await page
		.getByRole('combobox', { name: 'Playback speed' })
		.selectOption({ label: 'from event to event' });
	if (isNarrow) await page.keyboard.press('Escape');
	// It stays at each event for a while only: on a busy machine that may be over before anybody looks.
	await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
	await press(page, 'Play');
	await expect
		.poll(async () => {
			await page.clock.runFor(200);
			return dateOf(page);
		})
		.toBe('1969-03-02');
	const bar = page.getByRole('region', { name: 'Timeline' });
	await expect(bar).toContainText('Ivan Strelnikov');
	await expect(bar.getByText(/^Paused/)).toHaveCount(0);
	await press(page, 'Pause');
	await expect(bar.getByText(/^Paused on 2 March 1969\. .*Zhenbao/)).toBeAttached();
	await press(page, 'Play');
	await slider(page).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
	await expect(bar).not.toContainText('Ivan Strelnikov');
});

test('A story opened while playing stops it', { tag: '@wide' }, async ({ listPage: page }) => {
	await openAtlas(page, '#date=1969-03-02');
	await press(page, 'Play');
	await page.evaluate(() => {
		const [id] = window.thalweg.visible();
		window.thalweg.select(id ?? null);
	});
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test.describe('under reduced motion', { tag: '@wide' }, () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('playing steps', async ({ listPage: page }) => {
		await openAtlas(page, '#date=1969-03-02');
		await page.evaluate(() => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			window.addEventListener('thalweg:change', (event) => seen.push(event.detail.date));
		});
		await press(page, 'Play');
		await expect
			.poll(() => page.evaluate(() => (window as unknown as { seen: string[] }).seen.length))
			.toBeGreaterThanOrEqual(2);
		expect((await dateOf(page)) > '1969-04-15').toBe(true);
	});
});

test.describe('on a phone', { tag: '@phone' }, () => {
	test('The bar is one row, and leaves the map at least half of the screen', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		const bar = (await page.getByRole('region', { name: 'Timeline' }).boundingBox())!;
		const map = (await page.getByRole('region', { name: 'Map', exact: true }).boundingBox())!;
		expect(bar.height).toBeLessThan(80);
		expect(map.height).toBeGreaterThanOrEqual(600);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		const middles: number[] = [];
		// The labels of the scale lie under the range, which takes the finger.
		const buttons = page.locator('#timeline button:not([inert] *, [aria-hidden] *)');
		for (const button of await buttons.all()) {
			const box = await button.boundingBox();
			// The date and what opens the panel share the row with the track under them.
			const overTrack = await button.evaluate((element) => element.closest('.when') !== null);
			expect(box!.width).toBeGreaterThanOrEqual(44);
			expect(box!.height).toBeGreaterThanOrEqual(overTrack ? 28 : 44);
			expect(box!.x + box!.width).toBeLessThanOrEqual(360);
			if (!overTrack) middles.push(box!.y + box!.height / 2);
		}
		const thumb = (await slider(page).boundingBox())!;
		expect(thumb.height).toBeGreaterThanOrEqual(44);
		for (const middle of middles) {
			expect(Math.abs(middle - (bar.y + bar.height / 2)), 'in one row').toBeLessThan(3);
		}
	});

	test('A tap on the track moves the date; two fingers zoom the track and leave the date', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		const box = (await slider(page).boundingBox())!;
		const y = box.y + box.height / 2;
		await page.touchscreen.tap(box.x + box.width * 0.8, y);
		const tapped = await dateOf(page);
		expect(tapped > '1994' && tapped < '1999').toBe(true);

		const fingers = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: number[]) =>
			fingers.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: xs.map((x, id) => ({ x: box.x + x, y, id }))
			});
		await touch('touchStart', [90]);
		await touch('touchStart', [90, 120]);
		for (const spread of [10, 20, 40, 60, 80])
			await touch('touchMove', [90 - spread, 120 + spread]);
		await touch('touchEnd', []);
		await expect.poll(() => spanOf(page)).toBeLessThan(6000);
		expect(await dateOf(page)).toBe(tapped);
	});

	test('A finger reaches the very day on a track of a month', async ({ listPage: page }) => {
		await openAtlas(page, '#date=1969-03-02');
		await press(page, 'More about the timeline');
		for (let step = 0; step < 3; step++) await press(page, 'Show less time');
		await page.keyboard.press('Escape');
		expect(await spanOf(page)).toBe(30);
		const box = (await slider(page).boundingBox())!;
		const { share } = await track(page);
		const thumb = 18;
		const at = (part: number) => box.x + thumb / 2 + part * (box.width - thumb);
		const y = box.y + box.height / 2;
		const finger = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
			finger.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: x === undefined ? [] : [{ x, y }]
			});
		await touch('touchStart', at(share));
		for (const part of [3, 7, 10, 13]) await touch('touchMove', at(share + part / 30));
		await touch('touchEnd');
		await expect.poll(() => dateOf(page)).toBe('1969-03-15');
	});

	test('What the row has no room for is in the panel: changes, days, zoom, periods', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		await press(page, 'More about the timeline');
		await press(page, 'One day on');
		expect(await dateOf(page)).toBe('1969-03-03');
		await press(page, 'Previous change on the map');
		expect(await dateOf(page)).toBe('1969-03-02');
		await press(page, 'Show less time');
		expect(await spanOf(page)).toBe(1269);
		await page.getByRole('combobox', { name: 'Go to period' }).selectOption('triangle');
		expect(await dateOf(page)).toBe('1969-09-11');
	});
});
