import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	BEGINNING,
	FOREVER,
	atEdge,
	isCertainlyActiveOn,
	isActiveOn,
	overlaps,
	shared,
	type Interval
} from '../../../src/time/interval';
import { FIRST_DAY, LAST_DAY, dayOf } from '../../../src/time/day';

const day = fc.integer({ min: -50, max: 50 });
const interval = fc
	.tuple(day, day, day, day)
	.map((days) => days.sort((a, b) => a - b) as unknown as Interval);

const DAYS = Array.from({ length: 121 }, (_, index) => index - 60);

test('a thing is there from its first day until the day before its end', () => {
	const march: Interval = [
		dayOf(1969, 3, 1),
		dayOf(1969, 3, 1),
		dayOf(1969, 4, 1),
		dayOf(1969, 4, 1)
	];
	expect(isActiveOn(march, dayOf(1969, 2, 28))).toBe(false);
	expect(isActiveOn(march, dayOf(1969, 3, 1))).toBe(true);
	expect(isActiveOn(march, dayOf(1969, 3, 31))).toBe(true);
	expect(isActiveOn(march, dayOf(1969, 4, 1))).toBe(false);
});

test('what is certainly there is there, and the edge is the rest', () => {
	fc.assert(
		fc.property(interval, day, (when, today) => {
			if (isCertainlyActiveOn(when, today)) expect(isActiveOn(when, today)).toBe(true);
			expect(atEdge(when, today)).toBe(
				isActiveOn(when, today) !== isCertainlyActiveOn(when, today)
			);
		})
	);
});

test('what is known to the day has no edge', () => {
	fc.assert(
		fc.property(day, day, day, (a, b, today) => {
			const [from, to] = [Math.min(a, b), Math.max(a, b)];
			expect(atEdge([from, from, to, to], today)).toBe(false);
		})
	);
});

test('a doubtful beginning may be any of its days', () => {
	const about: Interval = [0, 10, 20, 30];
	expect([0, 9, 20, 29].every((today) => atEdge(about, today))).toBe(true);
	expect([10, 19].every((today) => isCertainlyActiveOn(about, today))).toBe(true);
	expect([-1, 30].some((today) => isActiveOn(about, today))).toBe(false);
});

test('what lasts at all lasts from its first day to the day before its last', () => {
	fc.assert(
		fc.property(interval, (when) => {
			const there = DAYS.filter((today) => isActiveOn(when, today));
			expect(there.length).toBe(when[3] - when[0]);
		})
	);
});

test('two overlap when they share a day, and in either order', () => {
	fc.assert(
		fc.property(interval, interval, (a, b) => {
			fc.pre(a[0] < a[3] && b[0] < b[3]);
			const shared = DAYS.some((today) => isActiveOn(a, today) && isActiveOn(b, today));
			expect(overlaps(a, b)).toBe(shared);
			expect(overlaps(b, a)).toBe(shared);
		})
	);
});

test('open ends lie beyond every day of the atlas', () => {
	const always: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];
	for (const today of [FIRST_DAY, 0, LAST_DAY])
		expect(isCertainlyActiveOn(always, today)).toBe(true);
});

test('two that follow each other share no day, two that meet on a day do', () => {
	const lasting = (from: number, to: number): Interval => [from, from, to, to];
	expect(overlaps(lasting(0, 10), lasting(10, 20))).toBe(false);
	expect(overlaps(lasting(10, 20), lasting(0, 10))).toBe(false);
	expect(overlaps(lasting(0, 11), lasting(10, 20))).toBe(true);
	expect(overlaps(lasting(10, 20), lasting(0, 11))).toBe(true);
	expect(overlaps(lasting(0, 30), lasting(10, 20))).toBe(true);
});

test('what two share begins with the later and ends with the earlier, as uncertain as both', () => {
	expect(shared([0, 4, 20, 30], [2, 3, 25, 28])).toEqual([2, 4, 20, 28]);
	expect(shared([2, 3, 25, 28], [0, 4, 20, 30])).toEqual([2, 4, 20, 28]);
	// An end that was certain before the other began is no more uncertain than that.
	expect(shared([0, 1, 30, 31], [10, 10, 20, 20])).toEqual([10, 10, 20, 20]);
	expect(shared([0, 0, 10, 10], [10, 10, 20, 20])).toBeUndefined();
	expect(shared([10, 10, 20, 20], [0, 0, 9, 9])).toBeUndefined();
	expect(shared([0, 0, 11, 11], [10, 10, 20, 20])).toEqual([10, 10, 11, 11]);
});
