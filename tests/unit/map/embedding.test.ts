import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	embeds,
	isFramed,
	isSandboxed,
	wheelIsThePages,
	wheelKey
} from '../../../src/map/embedding';

/** The page stands by itself, or in a frame of another. */
function inWindow(isInFrame: boolean, origin = 'https://atlas.test') {
	const page: Record<string, unknown> = { origin };
	page['parent'] = isInFrame ? {} : page;
	vi.stubGlobal('window', page);
}
afterEach(() => {
	vi.unstubAllGlobals();
});

test('without a browser there is no frame', () => {
	expect([isFramed(), isSandboxed()]).toEqual([false, false]);
});

test('a page in another is framed, and in a sandbox it has no origin', () => {
	inWindow(false);
	expect([isFramed(), isSandboxed()]).toEqual([false, false]);
	inWindow(true, 'null');
	expect([isFramed(), isSandboxed()]).toEqual([true, true]);
});

describe('whether it is part of another page', () => {
	test.each([
		['1', true],
		['', true],
		['yes', true],
		['0', false],
		['no', false],
		['Off', false],
		['FALSE', false],
		['off-white', true],
		['10', true]
	])('embed=%s says', (value, isPart) => {
		for (const isInFrame of [true, false]) {
			inWindow(isInFrame);
			expect(
				embeds([
					['lang', 'ru'],
					['embed', value]
				])
			).toBe(isPart);
		}
	});
	test('the frame says where the link does not', () => {
		inWindow(true);
		expect(embeds([['kiosk', '0']])).toBe(true);
		inWindow(false);
		expect(embeds([])).toBe(false);
	});
});

test('in a frame the wheel is the page’s, unless the key is held', () => {
	const wheel = (ctrlKey: boolean, metaKey: boolean) =>
		wheelIsThePages({ ctrlKey, metaKey } as WheelEvent);
	inWindow(true);
	expect([wheel(false, false), wheel(true, false), wheel(false, true)]).toEqual([
		true,
		false,
		false
	]);
	inWindow(false);
	expect(wheel(false, false)).toBe(false);
	vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' });
	expect(wheelKey()).toBe('⌘');
	vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' });
	expect(wheelKey()).toBe('Ctrl');
});
