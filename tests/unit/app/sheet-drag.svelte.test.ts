import { expect, test } from 'vitest';
import { nextHeight, restAt, SheetDrag, type Stops } from '../../../src/app/sheet-drag.svelte';

const STOPS: Stops = { peek: 100, half: 300, full: 588 };

/** A pointer at a height of the window; the handle cannot be captured here. */
const pointer = (clientY: number, extra: Partial<PointerEvent> = {}) =>
	({
		pointerId: 1,
		isPrimary: true,
		button: 0,
		clientY,
		currentTarget: {},
		...extra
	}) as PointerEvent;

test('a press of the handle takes the next height, and begins anew after the last', () => {
	expect(['peek', 'half', 'full'].map((height) => nextHeight(height as keyof Stops))).toEqual([
		'half',
		'full',
		'peek'
	]);
	expect(restAt(302, 'half', STOPS)).toBe('full');
});

test.each([
	['half', 330, 'half', 'a short drag goes back'],
	['half', 335, 'full', 'a longer one goes on, though the next height is far'],
	['half', 265, 'peek', 'down, too'],
	['peek', 570, 'full', 'a long one passes a height by'],
	['full', 120, 'peek', 'down, too'],
	['full', 430, 'half', 'let go near a height, it rests there'],
	['full', 640, 'full', 'there is nothing above the last'],
	['peek', 20, 'peek', 'and nothing below the first']
] as const)('from %s, let go at %i px: %s, for %s', (from, px, rest, _why) => {
	expect(restAt(px, from, STOPS)).toBe(rest);
});

test('it follows the finger, not beyond its heights, and rests when it is let go', () => {
	const drag = new SheetDrag();
	drag.grab(pointer(500), 'half', STOPS);
	drag.move(pointer(497));
	expect(drag.height, 'a finger trembles').toBeNull();
	const seen = [450, 420, 100, 900].map((y) => {
		drag.move(pointer(y));
		return drag.height;
	});
	expect(seen).toEqual([350, 380, 588, 100]);
	drag.move(pointer(0, { pointerId: 2 }));
	expect(drag.height, 'another finger moves nothing').toBe(100);
	expect(drag.release(pointer(0, { pointerId: 2 }))).toBeUndefined();
	expect(drag.release(pointer(260))).toBe('full');
	expect(drag.height).toBeNull();
});

test('what the browser takes away leaves it where it was; a second finger or button takes no hold', () => {
	const drag = new SheetDrag();
	drag.grab(pointer(500), 'half', STOPS);
	drag.move(pointer(300));
	drag.forget(pointer(300));
	expect(drag.height).toBeNull();
	expect(drag.release(pointer(300))).toBeUndefined();
	drag.grab(pointer(500, { isPrimary: false }), 'half', STOPS);
	drag.grab(pointer(500, { button: 2 }), 'half', STOPS);
	drag.move(pointer(300));
	expect(drag.height).toBeNull();
});
