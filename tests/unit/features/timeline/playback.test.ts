import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../../../src/time/day';
import {
	advance,
	startFrom,
	type Playhead,
	type Speed,
	type Stop
} from '../../../../src/features/timeline/playback';

const at = (day: number): Playhead => ({ day, waited: 0, ended: false });
const events: Speed = { type: 'events' };
const stops: Stop[] = [
	{ day: 10, dwell: 4000, ids: ['ten'] },
	{ day: 12, dwell: 6000, ids: ['twelve'] },
	{ day: 500, dwell: 5000, ids: ['last'] }
];

test('at one year a minute, a minute is a year', () => {
	const head = advance(at(0), 60_000, { type: 'years', perMinute: 1 }, []);
	expect(head.day).toBeCloseTo(365.2425);
});

test('at any speed, playing ends on the last day', () => {
	const head = advance(at(LAST_DAY - 5), 3_600_000, { type: 'years', perMinute: 10 }, []);
	expect(head).toEqual({ day: LAST_DAY, waited: 0, ended: true });
	expect(advance(head, 1000, { type: 'years', perMinute: 10 }, [])).toBe(head);
});

test('by event, playing waits on each for as long as its caption takes to read', () => {
	expect(advance(at(10), 3999, events, stops).day).toBe(10);
	expect(advance(at(10), 4000, events, stops).day).toBe(12);
	expect(advance(at(10), 9999, events, stops).day).toBe(12);
	expect(advance(at(10), 10_000, events, stops).day).toBe(500);
	expect(advance(at(10), 14_999, events, stops).ended).toBe(false);
	expect(advance(at(10), 15_000, events, stops)).toMatchObject({ day: 500, ended: true });
});

test('between events, the next one comes soon', () => {
	expect(advance(at(0), 1000, events, stops).day).toBe(10);
});

test('however time is cut into frames, playing arrives at the same day', () => {
	const speed = fc.oneof(
		fc.constant(events),
		fc.integer({ min: 1, max: 60 }).map((perMinute): Speed => ({ type: 'years', perMinute }))
	);
	const frames = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 30 });
	fc.assert(
		fc.property(speed, frames, fc.integer({ min: 0, max: 600 }), (chosen, cut, day) => {
			const elapsed = cut.reduce((sum, frame) => sum + frame, 0);
			const whole = advance(at(day), elapsed, chosen, stops);
			const parts = cut.reduce((head, frame) => advance(head, frame, chosen, stops), at(day));
			expect(parts.day).toBeCloseTo(whole.day, 6);
			expect(parts.ended).toBe(whole.ended);
		})
	);
});

test('time never runs back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 600 }), fc.nat(20_000), (day, elapsed) => {
			expect(advance(at(day), elapsed, events, stops).day).toBeGreaterThanOrEqual(day);
		})
	);
});

test('played to its end, it starts anew', () => {
	expect(startFrom(LAST_DAY, { type: 'years', perMinute: 1 }, stops).day).toBe(FIRST_DAY);
	expect(startFrom(500, events, stops).day).toBe(FIRST_DAY);
	expect(startFrom(499, events, stops).day).toBe(499);
});
