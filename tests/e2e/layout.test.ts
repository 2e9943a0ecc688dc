import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, openAtlas, slider, story, test } from './support';

const dateOf = (page: Page) => page.evaluate(() => window.thalweg.date);

/** What can be pressed and is not wholly in the window, or lies under something else; and sideways scroll. */
function misplaced(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const scrolls = (element: Element | null): boolean =>
			element !== null &&
			element !== document.body &&
			(['auto', 'scroll'].includes(getComputedStyle(element).overflowY) ||
				scrolls(element.parentElement));
		const pressable = 'button, select, summary, a, input:not([type=range])';
		for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
			if (element.closest('.skip, [inert], [aria-hidden=true], .maplibregl-map')) continue;
			if (!element.checkVisibility({ visibilityProperty: true }) || scrolls(element)) continue;
			const { left, right, top, bottom } = element.getBoundingClientRect();
			const name = element.getAttribute('aria-label') ?? element.textContent.trim();
			if (left < -0.5 || right > innerWidth + 0.5 || top < -0.5 || bottom > innerHeight + 0.5)
				found.push(`${name} is outside`);
			const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
			if (!over || !(element.contains(over) || over.contains(element)))
				found.push(`${name} lies under ${over?.className}`);
		}
		for (const text of document.querySelectorAll('.now-showing *, .masthead h1, .masthead button'))
			if (text.scrollWidth > text.clientWidth + 1 && text.clientWidth > 1)
				found.push(`${text.textContent} is cut`);
		if (document.documentElement.scrollWidth > innerWidth) found.push('sideways scroll');
		return found;
	});
}

async function speak(page: Page, language: string) {
	await page.evaluate((lang) => (location.hash = `#lang=${lang}`), language);
	await expect(page.locator('html')).toHaveAttribute('lang', language);
}

test.describe('In windows and texts of every size', { tag: '@wide' }, () => {
	test('all can be read and pressed, and nothing lies over another', async ({ listPage: page }) => {
		await openAtlas(page, '#sel=zhenbao');
		for (const language of ['en', 'ru', 'zh-Hans']) {
			await speak(page, language);
			for (const [width, height, size] of [
				[1280, 720, '200%'],
				[390, 844, '200%'],
				[844, 390, '200%'],
				[1024, 600, '32px'],
				[240, 320, ''],
				[320, 256, ''],
				[280, 653, ''],
				[344, 882, ''],
				[740, 1000, ''],
				[820, 1180, ''],
				[1024, 600, ''],
				[2560, 1440, '']
			] as const) {
				await page.setViewportSize({ width, height });
				await page.evaluate((text) => {
					document.documentElement.style.fontSize = text;
				}, size);
				await expect
					.poll(() => misplaced(page), { message: `${width}×${height} ${size} ${language}` })
					.toEqual([]);
			}
		}
	});

	test('in a very small one the map has room, and the story comes when it is asked for', async ({
		mapPage: page
	}) => {
		for (const [width, height] of [
			[240, 320],
			[320, 256]
		] as const) {
			await page.setViewportSize({ width, height });
			await openAtlas(page, '#map=2.6/47/92&date=1969-03-02');
			const map = (await page.getByRole('region', { name: 'Map', exact: true }).boundingBox())!;
			const sheet = () => story(page).boundingBox();
			await expect.poll(async () => (await sheet())!.y - map.y).toBeGreaterThan(80);
			await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
			await page.getByRole('button', { name: /^Drag, or press/ }).focus();
			await page.keyboard.press('Enter');
			await page.keyboard.press('Enter');
			await expect.poll(async () => (await sheet())!.y - map.y).toBeLessThan(20);
			await page.keyboard.press('Enter');
		}
	});

	test('an on-screen keyboard leaves the field in which one types; turning keeps what was typed', async ({
		listPage: page
	}) => {
		await page.setViewportSize({ width: 900, height: 700 });
		await openAtlas(page);
		const field = page.getByRole('textbox', { name: 'Go to date' });
		await field.fill('1991-0');
		await page.setViewportSize({ width: 900, height: 380 });
		await page.keyboard.type('5');
		await expect(field).toBeFocused();
		await expect(field).toHaveValue('1991-05');
		// Turned meanwhile: the field of the other bar goes on with it.
		await page.setViewportSize({ width: 380, height: 900 });
		await expect(page.locator('#app')).toHaveAttribute('data-narrow', '');
		await expect(field).toBeFocused();
		await page.keyboard.type('-07');
		await expect(field).toHaveValue('1991-05-07');
		await page.setViewportSize({ width: 1280, height: 800 });
		await expect(page.locator('#app')).not.toHaveAttribute('data-narrow');
		await expect(field).toBeFocused();
		await page.keyboard.press('Enter');
		await expect.poll(() => dateOf(page)).toBe('1991-05-07');
	});

	test('turning a phone keeps the paragraph in view, and the dialog open', async ({
		listPage: page
	}) => {
		const turns = [
			[844, 390],
			[390, 844],
			[1024, 600]
		] as const;
		await page.setViewportSize({ width: 390, height: 844 });
		await openAtlas(page, '#sel=zhenbao');
		const entry = page.locator('#source-3');
		const handle = page.getByRole('button', { name: /^Drag, or press/ });
		await handle.focus();
		await page.keyboard.press('Enter');
		await expect(story(page)).toHaveAttribute('data-height', 'full');
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await entry.evaluate((element) => element.scrollIntoView());
		await expect(entry).toBeInViewport();
		for (const [width, height] of turns) {
			await page.setViewportSize({ width, height });
			await expect(entry, `${width}×${height}`).toBeInViewport();
		}
		await page.setViewportSize({ width: 390, height: 844 });
		await page.getByRole('button', { name: 'Data', exact: true }).press('Enter');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		for (const [width, height] of turns) {
			await page.setViewportSize({ width, height });
			await expect(dialog).toBeVisible();
		}
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Data', exact: true })).toBeFocused();
	});

	test('the first stop of Tab leads to the slider, and the heading is text', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(slider(page)).toBeFocused();
		await page.keyboard.press('ArrowRight');
		expect(await dateOf(page)).toBe('1969-03-03');
		await expect(page.locator('h1 button')).toHaveCount(0);
		await expect(page.locator('h1')).toContainText('1945–2008');
		// Footnotes stand in sentences: in the line they take the room of their number, and answer 24 px high.
		await page.evaluate(() => window.thalweg.select('zhenbao'));
		await expect(page.locator('sup button').first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).withRules('target-size').analyze();
		expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
		const footnote = page.locator('sup button').first();
		const answers = (dy: number) =>
			footnote.evaluate((button, y) => {
				const { left, top, width, height } = button.getBoundingClientRect();
				return document.elementFromPoint(left + width / 2, top + height / 2 + y) === button;
			}, dy);
		expect([await answers(-11), await answers(11)]).toEqual([true, true]);
		const number = await footnote.boundingBox();
		expect(number?.width).toBeLessThan(16);
	});

	test('a theme chosen stays chosen; without a choice the system is followed', async ({
		listPage: page
	}) => {
		const theme = page.locator('html');
		await page.emulateMedia({ colorScheme: 'light' });
		await openAtlas(page);
		await expect(theme).toHaveAttribute('data-theme', 'light');
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect(theme).toHaveAttribute('data-theme', 'dark');
		await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.getByRole('button', { name: 'Dark' }).click();
		await page.reload();
		await expect(theme).toHaveAttribute('data-theme', 'dark');
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.getByRole('button', { name: 'Dark' }).click();
		await page.reload();
		await expect(theme).toHaveAttribute('data-theme', 'light');
	});

	test('where the browser keeps nothing, the theme can still be chosen', async ({
		listPage: page
	}) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('denied', 'SecurityError');
				}
			});
		});
		await openAtlas(page);
		await page.getByRole('button', { name: 'Dark' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	test('a finger whose end never arrives does not hold the track', async ({ listPage: page }) => {
		await openAtlas(page, '#date=1969-03-02');
		const box = (await slider(page).boundingBox())!;
		const y = box.y + box.height / 2;
		const lose = (isPrimary: boolean) =>
			slider(page).evaluate(
				(range, first) =>
					range.dispatchEvent(
						new PointerEvent('pointerdown', {
							pointerId: 5,
							pointerType: 'touch',
							isPrimary: first,
							bubbles: true,
							clientX: 2
						})
					),
				isPrimary
			);
		for (const isPrimary of [true, false]) {
			await lose(isPrimary);
			const before = await dateOf(page);
			await page.mouse.move(box.x + box.width * 0.3, y);
			await page.mouse.down();
			await page.mouse.move(box.x + box.width * (isPrimary ? 0.6 : 0.8), y, { steps: 3 });
			await page.mouse.up();
			expect(await dateOf(page)).not.toBe(before);
		}
		// Nor does one that was down when the window lost the focus.
		await lose(true);
		await page.evaluate(() => window.dispatchEvent(new Event('blur')));
		await slider(page).evaluate((range: HTMLInputElement) => {
			range.valueAsNumber = 0;
			range.dispatchEvent(new Event('input', { bubbles: true }));
		});
		expect(await dateOf(page)).toBe('1970-01-01');
	});

	test('while it plays the slider is silent; paused, it says where it stands', async ({
		listPage: page
	}) => {
		await openAtlas(page, '#date=1969-03-02');
		await slider(page).focus();
		await page.evaluate(() => {
			const said: string[] = [];
			const range = document.querySelector('#timeline .track > input')!;
			new MutationObserver(() => said.push(range.getAttribute('aria-valuetext') ?? '')).observe(
				range,
				{ attributeFilter: ['aria-valuetext'] }
			);
			Object.assign(window, { said });
		});
		const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
		await page.keyboard.press('Space');
		await expect.poll(() => dateOf(page)).not.toBe('1969-03-02');
		const then = await dateOf(page);
		await expect.poll(() => dateOf(page)).not.toBe(then);
		expect(await said()).toEqual([]);
		await page.keyboard.press('Space');
		await expect.poll(said).toHaveLength(1);
	});
});

test.describe('on a phone', { tag: '@phone' }, () => {
	test('no field is so small that the browser zooms, no second tap does, and all lies inside the notch', async ({
		listPage: page
	}) => {
		await page.setViewportSize({ width: 844, height: 390 });
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setSafeAreaInsetsOverride', {
			insets: { left: 59, right: 59, bottom: 21 }
		});
		await openAtlas(page);
		await page.getByRole('button', { name: 'More about the timeline' }).tap();
		const fields = await page
			.locator('select, input:not([type=range])')
			.evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
		expect(Math.min(...fields)).toBeGreaterThanOrEqual(16);
		const touched = await page
			.locator('button, select')
			.evaluateAll((all) => all.map((one) => getComputedStyle(one).touchAction));
		expect(new Set(touched)).toEqual(new Set(['manipulation', 'none'].slice(0, 1)));
		await page.keyboard.press('Escape');
		for (const [width, height, insets] of [
			[844, 390, { left: 59, right: 59, top: 0, bottom: 21 }],
			[390, 844, { left: 0, right: 0, top: 59, bottom: 34 }]
		] as const) {
			await page.setViewportSize({ width, height });
			await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
			const outside = () =>
				page.evaluate(({ left, right, top, bottom }) => {
					const shown = document.querySelectorAll(
						'h1, header button, header select, .timeline button, .timeline input, .close, .attribution a, .twin p'
					);
					return [...shown]
						.filter((one) => !one.closest('.ticks, [inert]'))
						.filter((one) => {
							const box = one.getBoundingClientRect();
							return (
								box.width > 1 &&
								(box.left < left ||
									box.right > innerWidth - right ||
									box.top < top ||
									(one.closest('.timeline') && box.bottom > innerHeight - bottom + 3))
							);
						})
						.map((one) => one.outerHTML.slice(0, 90));
				}, insets);
			await expect.poll(outside, { message: `${width}×${height}` }).toEqual([]);
		}
	});
});
