import { test as plain, type Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, slider, withoutWebgl } from './support';
import { waitReady } from './waiting';

const card = (page: Page) => page.getByRole('region', { name: 'Welcome' });

async function open(page: Page, hash = '') {
	await page.goto(`./${hash}`);
	await waitReady(page);
}

/** The atlas in another tab of the same device, which has been closed and opened again. */
async function openAgain(page: Page, hash = '') {
	await page.goto('about:blank');
	await open(page, hash);
}

plain(
	'At the first visit a card says what this is and where one may begin, once',
	async ({ page }) => {
		await withoutWebgl(page);
		// A link that names a view leads to that view.
		for (const hash of ['#date=1969-03-02', '#sel=zhenbao', '#tour=split/2', '#view=flat']) {
			await openAgain(page, hash);
			await expect(slider(page)).toBeEnabled();
			await expect(card(page), hash).toHaveCount(0);
		}
		await openAgain(page, '#lang=en&fbclid=1');
		await expect(card(page)).toContainText('1945–2008');
		await expect(card(page).getByRole('button', { name: 'Take the tour 7 minutes' })).toBeVisible();
		expect((await new AxeBuilder({ page }).include('.title-card').analyze()).violations).toEqual(
			[]
		);
		// It takes no focus, and Tab leads through it and on.
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
		await page.keyboard.press('Tab');
		await expect(card(page)).toBeVisible();

		for (const [width, height, size] of [
			[1280, 800, ''],
			[820, 1180, ''],
			[390, 844, ''],
			[844, 390, ''],
			[320, 640, ''],
			[320, 568, ''],
			[320, 640, '200%']
		] as const) {
			await page.setViewportSize({ width, height });
			await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
			const share = await page.evaluate(() => {
				const area = (selector: string) => {
					const [shown] = [...document.querySelectorAll<HTMLElement>(selector)].filter(
						({ offsetHeight }) => offsetHeight > 0
					);
					return (shown?.offsetWidth ?? NaN) * (shown?.offsetHeight ?? NaN);
				};
				return area('.title-card') / area('.map');
			});
			expect(share, `${width} × ${height} ${size}`).toBeLessThanOrEqual(1 / 3);
			for (const name of [/Take the tour/, 'Look around', 'Look something up'])
				await expect(card(page).getByRole('button', { name })).toBeInViewport();
			// On the smallest phone, too, all of it is seen at once, in each language.
			if (height === 568) {
				const hidden = await page.evaluate(() => {
					const place = document.querySelector<HTMLElement>('.title-card-place')!;
					const own = place.dataset['language'];
					const rests = ['ru', 'zh-Hans', 'en'].map((language) => {
						place.dataset['language'] = language;
						const shown = place.querySelector(`.title-card:lang(${language})`)!;
						return shown.scrollHeight - shown.clientHeight;
					});
					place.dataset['language'] = own;
					return rests;
				});
				expect(hidden, `${width} × ${height}`).toEqual([0, 0, 0]);
			}
			// Letters twice as large on so small a screen leave them no room.
			if (size === '') await expect(card(page).getByText('7 minutes')).toBeInViewport();
		}
		await page.evaluate(() => document.documentElement.removeAttribute('style'));
		await page.setViewportSize({ width: 1280, height: 800 });

		await card(page).getByRole('button', { name: '中文' }).click();
		const chinese = page.getByRole('region', { name: '欢迎' });
		await expect(chinese).toContainText('约7分钟');
		// The first touch of anything else.
		await page.getByRole('button', { name: '目录' }).click();
		await expect(chinese).toHaveCount(0);
		await openAgain(page);
		await expect(slider(page)).toBeEnabled();
		await expect(page.locator('.title-card')).toHaveCount(0);
	}
);

plain('Each way leads where it says, also where the browser keeps nothing', async ({ page }) => {
	await withoutWebgl(page);
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await open(page);
	await card(page).getByRole('button', { name: 'Look something up' }).click();
	await expect(page.getByRole('combobox', { name: /Search/ })).toBeFocused();
	await expect(card(page)).toHaveCount(0);

	await openAgain(page);
	await card(page).getByRole('button', { name: 'Look around' }).focus();
	await page.keyboard.press('Enter');
	await expect(card(page)).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'On this day' })).toBeFocused();

	await openAgain(page);
	await card(page)
		.getByRole('button', { name: /Take the tour/ })
		.click();
	await expect(card(page)).toHaveCount(0);
	await expect(page).toHaveURL(/#lang=en&tour=split\/1$/);

	await openAgain(page);
	await expect(card(page)).toBeVisible();
	await page.evaluate(() => (window.thalweg.date = '1950-02-14'));
	await expect(card(page)).toHaveCount(0);
});
