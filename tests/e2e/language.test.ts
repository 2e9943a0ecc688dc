import { expect, openAtlas, test } from './support';
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
