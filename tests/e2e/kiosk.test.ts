import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { attract, leave, Visitor } from '../kiosk/visitors';
import { caughtUp, expect, openAtlas, story, test, withoutWebgl } from './support';

const HASH = '#date=1960-07-16&sel=experts-recall-1960&lang=en&kiosk=1';
const date = (page: Page) => page.evaluate(() => window.thalweg.date);
const taken = (page: Page) => page.locator('dialog.take-along');

/** Opens a kiosk and waits until its own parts have come. */
async function openKiosk(page: Page, hash: string) {
	await openAtlas(page, hash);
	await expect(page.locator('.kiosk-bar')).toBeVisible();
}

/** What can be pressed, stands in no line of a text, and is smaller than a finger needs. */
function tooSmall(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const CONTROLS =
			'a[href], button, select, input, summary, textarea, [role=button], [role=slider], [role=option], [role=tab]';
		const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
		/** In the line of a text, as WCAG 2.5.5 has it. */
		const isInText = (control: Element) => {
			const block = control.closest('p, dd, td, figcaption, li, sup');
			const rest = block?.cloneNode(true) as Element | undefined;
			for (const other of rest?.querySelectorAll(CONTROLS) ?? []) other.remove();
			return /\p{L}{2}/u.test(rest?.textContent ?? '') || block?.matches('sup') === true;
		};
		return [...open.querySelectorAll(CONTROLS)].flatMap((control) => {
			const target = control.closest('label:has([type=checkbox], [type=radio])') ?? control;
			const { left, top, width, height } = target.getBoundingClientRect();
			const seen = document.elementFromPoint(left + width / 2, top + height / 2);
			if (!seen || !target.contains(seen) || (width >= 43.9 && height >= 43.9)) return [];
			if (isInText(control)) return [];
			return [`${control.outerHTML.slice(0, 100)}: ${Math.round(width)} × ${Math.round(height)}`];
		});
	});
}

test('In a kiosk no link, file, key or menu leads out: phones take the address along; what is pressed is 44 px large', async ({
	listPage: page
}) => {
	await openKiosk(page, `${HASH}&site=atlas.example.org`);
	const address = page.url();
	const sizes = (where: string) => expect.poll(() => tooSmall(page), where).toEqual([]);
	const goes = async (press: () => Promise<void>, typed: RegExp) => {
		await press();
		await expect(taken(page).getByRole('img', { name: /^QR code of the address / })).toBeVisible();
		await expect(taken(page).locator('.address')).toHaveText(typed);
		await page.keyboard.press('Escape');
		await expect(taken(page)).toHaveCount(0);
		expect(page.url()).toBe(address);
		expect(page.context().pages()).toHaveLength(1);
	};
	await caughtUp(page);
	await sizes('a story');

	const source = story(page).locator('li[id^=source-] a').first();
	const href = (await source.getAttribute('href')) ?? '';
	await goes(
		() => source.click(),
		new RegExp(href.replace(/^https?:\/\/(www\.)?|\/$/g, '').replace(/[^\w]/g, '.'))
	);
	await goes(() => source.click({ modifiers: ['ControlOrMeta'] }), /./);
	await source.click({ button: 'middle' });
	await source.focus();
	await goes(() => page.keyboard.press('Enter'), /./);
	await goes(() => page.locator('.masthead .about').click(), /^atlas\.example\.org\/about$/);
	await goes(
		() => page.getByRole('button', { name: 'Share' }).click(),
		/^atlas\.example\.org\/#map=.*&date=1960-07-16&sel=experts-recall-1960&lang=en$/
	);
	// A mail, and a file that a script makes, are links as well.
	await page.evaluate(() => {
		const link = document.createElement('a');
		link.href = 'mailto:keepers@example.org';
		link.textContent = 'Keepers';
		document.querySelector('.story')?.append(link);
	});
	await goes(() => page.getByText('Keepers').click(), /^keepers@example\.org$/);
	await page.evaluate(() => {
		const file = URL.createObjectURL(new Blob(['x']));
		Object.assign(document.createElement('a'), { href: file, download: 'x.txt' }).click();
		window.print();
		window.open('https://example.org/');
	});
	await expect(taken(page)).toContainText('Nothing can be saved at this screen.');
	expect((await new AxeBuilder({ page }).include('.take-along').analyze()).violations).toEqual([]);
	await page.keyboard.press('Escape');

	await page.locator('[data-opens=data]').first().click();
	const files = page.getByRole('dialog');
	await expect(files.getByRole('link', { name: 'atlas.json' })).toBeVisible();
	await sizes('the data');
	await goes(
		() => files.getByRole('link', { name: 'atlas.json' }).click(),
		/^atlas\.example\.org\/data\/atlas\.json$/
	);
	await goes(
		() => files.getByRole('link', { name: /Licences of the code/ }).click(),
		/^atlas\.example\.org\/licences\.md$/
	);
	await page.keyboard.press('Escape');

	// Nothing is marked, dragged, saved or called by a menu.
	await page.getByRole('heading', { name: 'On this day' }).click({ clickCount: 3 });
	expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
	expect(
		await page.evaluate(() => {
			const link = document.querySelector('li[id^=source-] a');
			return ['contextmenu', 'dragstart', 'auxclick', 'drop'].map((type) =>
				link?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))
			);
		})
	).toEqual([false, false, false, false]);
	const notHere = page.locator(
		':is(.print, .masthead :is([data-opens=cite], [data-opens=picture], [data-opens=embed], select))'
	);
	await expect(notHere).not.toHaveCount(0);
	for (const own of await notHere.all()) await expect(own).toBeHidden();

	for (const [hash, shown] of [
		['#contents=kinds', '.story .orders'],
		['#date=1991-05-16&compare=1969-03-02', '#comparison-heading'],
		['#scene=zhenbao-2-march/2', '.story h2'],
		['#tour=split/2', '.tour article']
	] as const) {
		await page.goto('about:blank');
		await openKiosk(page, `${hash}&lang=en&kiosk=1`);
		await expect(page.locator(shown).first()).toBeVisible();
		await caughtUp(page);
		await sizes(hash);
	}
	await page.setViewportSize({ width: 390, height: 844 });
	await sizes('a phone');
});

test('A visit ends after 90 seconds and a question; nothing of it is left, and the tour runs until somebody touches the screen', async ({
	page
}) => {
	// The clock is that of the whole profile: this one is not shared.
	await withoutWebgl(page);
	await page.clock.install();
	await openKiosk(page, `${HASH}&offer=en/ru`);
	expect(await date(page)).toBe('1960-07-16');
	const bar = page.locator('.kiosk-bar');
	await expect(bar).toContainText('Touch the screen to explore');
	await expect(bar).not.toContainText('触摸屏幕');
	await expect(page.locator('.title-card')).toHaveCount(0);

	await attract(page);
	expect(await date(page)).toBe('1950-02-14');
	await page.clock.runFor(25_000);
	await expect.poll(() => date(page)).toBe('1953-05-15');
	// The chapter stays where somebody comes.
	await page.mouse.click(640, 20);
	await page.clock.runFor(60_000);
	expect(await date(page)).toBe('1953-05-15');
	await page.getByRole('region', { name: 'Tour' }).getByRole('button', { name: 'Next' }).click();
	await expect.poll(() => date(page)).not.toBe('1953-05-15');

	// Without a tour the start stays as it is, for as long as it takes to look at it.
	await page.goto('about:blank');
	await openKiosk(page, `${HASH}&loop=none&offer=en/ru`);
	const begun = await page.evaluate(() => history.length);

	await bar.getByRole('button', { name: 'Русский' }).click();
	await page.getByRole('button', { name: 'Тёмная' }).click();
	await page.keyboard.press('/');
	await page.clock.runFor(91_000);
	const question = page.getByRole('alertdialog', { name: 'Вы ещё здесь?' });
	await expect(question).toBeVisible();
	await expect(question).toHaveAccessibleDescription(/^Экрана давно никто не касался\. Через 30 с/);
	expect((await new AxeBuilder({ page }).include('.still-there').analyze()).violations).toEqual([]);
	await page.clock.runFor(20_000);
	const opened = await page.evaluate(() => window.thalweg.selection);
	// Any touch keeps, and presses nothing behind.
	await page.mouse.click(300, 400);
	await expect(question).toHaveCount(0);
	expect(await page.evaluate(() => window.thalweg.selection)).toBe(opened);
	await expect(page.locator('dialog.search')).toBeVisible();

	await leave(page);
	expect(await date(page)).toBe('1960-07-16');
	await expect(page).toHaveURL(
		/#date=1960-07-16&sel=experts-recall-1960&lang=en&kiosk=1&loop=none&offer=en\/ru$/
	);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
	expect(
		await page.evaluate(() => [
			history.length,
			Object.keys(localStorage),
			Object.keys(sessionStorage)
		])
	).toEqual([begun, [], []]);

	// A few visitors who touch whatever there is.
	for (const seed of [1, 2]) {
		await new Visitor(page, seed).play(15);
		await leave(page);
		expect(await date(page)).toBe('1960-07-16');
		expect(await page.evaluate(() => [location.pathname, history.length])).toEqual(['/', begun]);
	}
	expect(page.context().pages()).toHaveLength(1);
});

test('A curator sets a kiosk up in a dialog, which builds its address', async ({
	listPage: page
}) => {
	await openAtlas(page, '#date=1969-03-15&lang=en&kiosk=setup');
	const setup = page.getByRole('dialog', { name: 'Set up a kiosk' });
	const address = setup.locator('.text').first();
	await expect(address).toHaveText(/\/#date=1969-03-15&lang=en&kiosk=1$/);
	expect((await new AxeBuilder({ page }).include('.kiosk-setup').analyze()).violations).toEqual([]);
	await setup.getByLabel('Date at the start').fill('2 March 1969');
	await setup.getByLabel('Date at the start').press('Enter');
	await setup.getByRole('checkbox', { name: '中文' }).uncheck();
	await setup.getByLabel('While nobody is there').selectOption('Only the start is shown');
	await setup.getByLabel(/^Seconds without a touch/).fill('soon');
	await expect(setup.getByRole('alert')).toContainText('“soon”; expected: whole seconds');
	await setup.getByLabel(/^Seconds without a touch/).fill('45');
	await expect(setup.getByRole('alert')).toHaveCount(0);
	await setup.getByLabel('Address of the atlas on the web').fill('atlas.example.org');
	const hash =
		'#date=1969-03-02&lang=en&kiosk=1&idle=45&loop=none&offer=en/ru&site=https%3A%2F%2Fatlas.example.org%2F';
	await expect(address).toContainText(hash);
	await expect(setup).toContainText('chromium --kiosk');
	await setup.getByRole('link', { name: 'Try it here' }).click();
	await expect(page.locator('.kiosk-bar')).toBeVisible();
	expect(new URL(page.url()).hash).toBe(hash);

	// What cannot be used is told, and the atlas opens as usual.
	await page.goto('about:blank');
	await openAtlas(page, '#date=1969-03-15&kiosk=banana');
	await expect(page.getByRole('status', { name: 'Notices' })).toContainText(
		'“kiosk” says “banana”; expected: 1 or setup'
	);
	await expect(page.locator('.kiosk-bar')).toHaveCount(0);
});
