import { afterEach, expect, test, vi } from 'vitest';
import { fetchFonts, tookLong } from '../../../src/app/fonts';

afterEach(() => vi.unstubAllGlobals());

function stubTiming(entries: { duration: number; transferSize: number }[]): void {
	vi.stubGlobal('performance', { getEntriesByName: () => entries });
}

test('A line is slow when what came over it took long; what was in the cache says nothing', () => {
	stubTiming([{ duration: 900, transferSize: 73_000 }]);
	expect(tookLong('opening.json')).toBe(true);
	stubTiming([{ duration: 300, transferSize: 73_000 }]);
	expect(tookLong('opening.json')).toBe(false);
	stubTiming([{ duration: 900, transferSize: 0 }]);
	expect(tookLong('opening.json')).toBe(false);
	stubTiming([]);
	expect(tookLong('opening.json')).toBe(false);
});

function stubPage(load: (font: string, letters: string) => Promise<unknown>) {
	const listeners = new Set<() => void>();
	const page = {
		fonts: { load },
		hidden: false,
		documentElement: { dataset: {} as Record<string, string> },
		addEventListener: (_: string, listener: () => void) => listeners.add(listener),
		removeEventListener: (_: string, listener: () => void) => listeners.delete(listener)
	};
	vi.stubGlobal('document', page);
	const hide = () => {
		page.hidden = true;
		for (const listener of listeners) listener();
	};
	return { page, hide };
}

test('On a quick line the page has its fonts from the beginning, in Russian with Cyrillic letters', async () => {
	const asked: string[] = [];
	stubPage((font, letters) => {
		asked.push(`${font} ${letters}`);
		return Promise.resolve();
	});
	expect(await fetchFonts('ru', false)).toBe(true);
	expect(asked).toHaveLength(5);
	expect(asked.filter((one) => !one.includes('Я'))).toEqual([]);
});

test('On a slow line nobody waits for them, and they are used when nobody looks', async () => {
	const { page, hide } = stubPage(() => Promise.resolve());
	expect(await fetchFonts('en', true)).toBe(false);
	await Promise.resolve();
	expect(page.documentElement.dataset).toEqual({});
	await vi.waitFor(() => {
		hide();
		expect(page.documentElement.dataset).toEqual({ fonts: '' });
	});
});

test('Fonts that do not come leave the page in those it has', async () => {
	const { page, hide } = stubPage(() => Promise.reject(new Error('not there')));
	expect(await fetchFonts('en', false)).toBe(false);
	hide();
	expect(page.documentElement.dataset).toEqual({});
});
