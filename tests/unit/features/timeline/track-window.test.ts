import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../../../src/time/day';
import { shareOf } from '../../../../src/features/timeline/track';
import {
	MONTH_SPAN,
	WHOLE,
	YEAR_SPAN,
	following,
	narrower,
	panned,
	spanOf,
	wider,
	windowAround,
	zoomed
} from '../../../../src/features/timeline/track-window';

const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const anySpan = fc.integer({ min: MONTH_SPAN, max: spanOf(WHOLE) });
const anyWindow = fc
	.tuple(anyDay, anySpan, fc.double({ min: 0, max: 1, noNaN: true }))
	.map(([day, span, share]) => ({ day, window: windowAround(day, span, share) }));

test('a window lies in the atlas, has whole days, its span and the day', () => {
	fc.assert(
		fc.property(anyDay, anySpan, fc.double({ noNaN: true }), (day, span, share) => {
			const { first, last } = windowAround(day, span, share);
			expect(first).toBeGreaterThanOrEqual(FIRST_DAY);
			expect(last).toBeLessThanOrEqual(LAST_DAY);
			expect(last - first).toBe(span);
			expect(Number.isInteger(first)).toBe(true);
			expect(day).toBeGreaterThanOrEqual(first);
			expect(day).toBeLessThanOrEqual(last);
		})
	);
});

test('zooming in keeps the date where it is on the track, to half a day', () => {
	fc.assert(
		fc.property(anyWindow, anySpan, ({ day, window }, span) => {
			fc.pre(span <= spanOf(window));
			const after = zoomed(window, span, day);
			const before = shareOf(day, window.first, window.last);
			const moved = Math.abs(shareOf(day, after.first, after.last) - before) * span;
			expect(moved).toBeLessThanOrEqual(0.5 + 1e-6);
		})
	);
});

test('zooming wide enough shows all', () => {
	fc.assert(
		fc.property(anyWindow, ({ day, window }) => {
			expect(zoomed(window, Infinity, day)).toEqual(WHOLE);
		})
	);
});

test('panning is undone by panning back, where the ends allow it', () => {
	fc.assert(
		fc.property(anyWindow, fc.integer({ min: -9000, max: 9000 }), ({ window }, days) => {
			const there = panned(window, days);
			expect(spanOf(there)).toBe(spanOf(window));
			expect(there.first).toBeGreaterThanOrEqual(FIRST_DAY);
			expect(there.last).toBeLessThanOrEqual(LAST_DAY);
			if (there.first - window.first === days) expect(panned(there, -days)).toEqual(window);
		})
	);
});

test('the window follows a day that has left it, and stays while the day is inside', () => {
	fc.assert(
		fc.property(anyWindow, anyDay, ({ window }, day) => {
			const after = following(window, day);
			expect(spanOf(after)).toBe(spanOf(window));
			expect(day >= after.first && day <= after.last).toBe(true);
			if (day >= window.first && day <= window.last) expect(after).toBe(window);
		})
	);
});

test('zoom goes whole, period, year, month, and back', () => {
	const spans = [YEAR_SPAN, MONTH_SPAN, 1269];
	expect(narrower(spanOf(WHOLE), spans)).toBe(1269);
	expect(narrower(1269, spans)).toBe(YEAR_SPAN);
	expect(narrower(400, spans)).toBe(YEAR_SPAN);
	expect(narrower(YEAR_SPAN, spans)).toBe(MONTH_SPAN);
	expect(narrower(MONTH_SPAN, spans)).toBe(MONTH_SPAN);
	expect(wider(MONTH_SPAN, spans)).toBe(YEAR_SPAN);
	expect(wider(YEAR_SPAN, spans)).toBe(1269);
	expect(wider(1269, spans)).toBe(spanOf(WHOLE));
	expect(wider(spanOf(WHOLE), spans)).toBe(spanOf(WHOLE));
});
