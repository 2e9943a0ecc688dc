import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYERS } from '../../../../src/map/layers';
import { readHash } from '../../../../src/state/address';
import { Atlas } from '../../../../src/state/atlas.svelte';
import { Clock } from '../../../../src/features/timeline/clock.svelte';
import type { FrameScheduler } from '../../../../src/features/timeline/player.svelte';
import type { AtlasData } from '../../../../src/kinds';
import { Dataset } from '../../../../src/dataset/dataset';
import { FIRST_DAY, LAST_DAY, dayOf, isoDate } from '../../../../src/time/day';
import { WHOLE, spanOf } from '../../../../src/features/timeline/track-window';
import { ENGLISH } from '../../fixtures/spoken';

const file = new URL('../../../../public/data/atlas.json', import.meta.url);
const dataset = new Dataset(JSON.parse(readFileSync(file, 'utf8')) as AtlasData);

/** Frames by hand: `pass` lets time pass in frames of so many ms. */
function stage() {
	let callback: ((now: number) => void) | undefined;
	let now = 0;
	const set = { hidden: false, calm: false };
	const hand: FrameScheduler = {
		requestFrame: (next) => ((callback = next), 1),
		cancelFrame: () => (callback = undefined),
		isHidden: () => set.hidden,
		isCalm: () => set.calm
	};
	const pass = (ms: number, frame = 16) => {
		for (const until = now + ms; now < until; now += frame) {
			const due = callback;
			callback = undefined;
			due?.(now);
		}
	};
	return { hand, set, pass };
}

function clockOn(day: number) {
	const { hand, set, pass } = stage();
	const atlas = new Atlas(dataset, ENGLISH);
	atlas.goTo(day);
	return { atlas, clock: new Clock(atlas, hand), set, pass };
}

const MARCH_2 = dayOf(1969, 3, 2);
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

type Operation = (clock: Clock) => void;
const steps = fc.integer({ min: -3000, max: 3000 });
const operation: fc.Arbitrary<Operation> = fc.oneof(
	fc.integer({ min: -40_000, max: 60_000 }).map(
		(day): Operation =>
			(clock) =>
				clock.goTo(day)
	),
	anyDay.map(
		(day): Operation =>
			(clock) =>
				clock.atlas.goTo(day)
	),
	steps.map(
		(days): Operation =>
			(clock) =>
				clock.stepDays(days)
	),
	steps.map(
		(months): Operation =>
			(clock) =>
				clock.stepMonths(months)
	),
	fc.integer({ min: -90, max: 90 }).map(
		(years): Operation =>
			(clock) =>
				clock.stepYears(years)
	),
	fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(
		(days): Operation =>
			(clock) =>
				clock.pan(days)
	),
	fc.double({ min: 0, max: 1e6, noNaN: true }).map(
		(span): Operation =>
			(clock) =>
				clock.zoomTo(span)
	),
	fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()).map(
		([share, held]): Operation =>
			(clock) =>
				clock.scrub(Math.round(clock.window.first + share * spanOf(clock.window)), held)
	),
	fc.option(fc.integer({ min: -40_000, max: 60_000 })).map(
		(day): Operation =>
			(clock) =>
				clock.atlas.compareWith(day)
	),
	fc.constantFrom<Operation[]>(
		(clock) => clock.swap(),
		(clock) => clock.zoomIn(),
		(clock) => clock.zoomOut(),
		(clock) => clock.nextPeriod(),
		(clock) => clock.previousPeriod(),
		(clock) => clock.jump(clock.nextEvent),
		(clock) => clock.jump(clock.previousEvent),
		(clock) => clock.jump(clock.nextChange),
		(clock) => clock.jump(clock.previousChange)
	)
);

test('whatever is done with the clock, the date is a whole day of the atlas and on the track', () => {
	fc.assert(
		fc.property(anyDay, fc.array(operation, { maxLength: 30 }), (start, operations) => {
			const { atlas, clock } = clockOn(start);
			for (const operate of operations) {
				operate(clock);
				const { first, last } = clock.window;
				expect(Number.isInteger(atlas.day)).toBe(true);
				expect(atlas.day >= FIRST_DAY && atlas.day <= LAST_DAY).toBe(true);
				expect(Number.isInteger(first) && Number.isInteger(last)).toBe(true);
				expect(first >= FIRST_DAY && last <= LAST_DAY).toBe(true);
				expect(atlas.day >= first && atlas.day <= last).toBe(true);
				const { compared } = atlas;
				expect(compared === null || Number.isInteger(compared)).toBe(true);
				expect(compared === null || (compared >= FIRST_DAY && compared <= LAST_DAY)).toBe(true);
			}
		}),
		{ numRuns: 200 }
	);
});

describe('what is undone', () => {
	const inside = fc.integer({ min: FIRST_DAY + 3000, max: LAST_DAY - 3000 });

	test('two dates changing places', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (day, other) => {
				const { atlas, clock } = clockOn(day);
				clock.swap();
				expect([atlas.day, atlas.compared]).toEqual([day, null]);
				atlas.compareWith(other);
				clock.swap();
				expect([atlas.day, atlas.compared]).toEqual([other, day]);
				clock.swap();
				expect([atlas.day, atlas.compared]).toEqual([day, other]);
			}),
			{ numRuns: 50 }
		);
	});

	test('days on and days back', () => {
		fc.assert(
			fc.property(inside, steps, (day, days) => {
				const { atlas, clock } = clockOn(day);
				clock.stepDays(days);
				clock.stepDays(-days);
				expect(atlas.day).toBe(day);
			}),
			{ numRuns: 50 }
		);
	});

	test('from event to event and from change to change', () => {
		const { atlas, clock } = clockOn(FIRST_DAY);
		for (const [on, back] of [
			['nextEvent', 'previousEvent'],
			['nextChange', 'previousChange']
		] as const) {
			clock.goTo(FIRST_DAY);
			const visited: number[] = [];
			for (let day = clock[on]; day !== undefined; day = clock[on]) {
				visited.push(day);
				clock.jump(day);
			}
			expect(visited.length).toBeGreaterThan(100);
			for (const day of visited.reverse()) {
				expect(atlas.day).toBe(day);
				clock.jump(clock[back]);
			}
		}
	});

	test('panning, with the date under the thumb', () => {
		fc.assert(
			fc.property(inside, fc.integer({ min: -900, max: 900 }), (day, days) => {
				const { atlas, clock } = clockOn(day);
				clock.zoomTo(400);
				const before = clock.window;
				clock.pan(days);
				expect(atlas.day - clock.window.first).toBe(day - before.first);
				clock.pan(-days);
				expect(clock.window).toEqual(before);
				expect(atlas.day).toBe(day);
			}),
			{ numRuns: 50 }
		);
	});

	test('zooming changes no date, and out of everything is all', () => {
		const { atlas, clock } = clockOn(MARCH_2);
		const spans = [spanOf(clock.window)];
		while (clock.canZoomIn) {
			clock.zoomIn();
			spans.push(spanOf(clock.window));
			expect(atlas.day).toBe(MARCH_2);
		}
		expect(spans).toEqual([23_375, 1269, 365, 30]);
		while (clock.canZoomOut) clock.zoomOut();
		expect(clock.window).toEqual(WHOLE);
	});
});

test('a track of a month shows every one of its days; its end gives way', () => {
	const { atlas, clock } = clockOn(MARCH_2);
	while (clock.canZoomIn) clock.zoomIn();
	const { last } = clock.window;
	clock.scrub(last, true);
	expect(clock.window.last).toBe(last);
	clock.scrub(last, false);
	expect(clock.window.last).toBeGreaterThan(last);
	expect(atlas.day).toBe(last);
});

test('month by month the day is kept or clamped', () => {
	const { atlas, clock } = clockOn(dayOf(1969, 1, 31));
	clock.stepMonths(1);
	expect(isoDate(atlas.day)).toBe('1969-02-28');
});

test('what is hidden does not change', () => {
	const { atlas, clock } = clockOn(MARCH_2);
	const count = clock.changes.changes.length;
	atlas.layers.begin(LAYERS);
	expect(clock.changes.changes).toHaveLength(count);
	atlas.hidden = new Set([...atlas.hidden, 'links']);
	expect(clock.changes.changes.length).toBeLessThan(count);
});

describe('playing', () => {
	test('never starts by itself', () => {
		const { atlas, clock, pass } = clockOn(MARCH_2);
		pass(5000);
		expect(clock.player.playing).toBe(false);
		expect(atlas.day).toBe(MARCH_2);
	});

	test.each([16, 250, 2000])('goes as far in frames of %i ms', (frame) => {
		const { atlas, clock, pass } = clockOn(MARCH_2);
		clock.player.speed = { type: 'years', perMinute: 1 };
		clock.player.play();
		pass(60_000 + frame, frame);
		expect(Math.abs(atlas.day - MARCH_2 - 365)).toBeLessThanOrEqual(1);
	});

	test('from event to event, the map is told what the caption tells, until it is closed', () => {
		const { atlas, clock, pass } = clockOn(MARCH_2 - 1);
		clock.player.speed = { type: 'events' };
		clock.player.play();
		expect(atlas.told.ids).toEqual([]);
		pass(1000);
		expect(atlas.day).toBe(MARCH_2);
		expect(atlas.told.ids).toEqual(['zhenbao-2-march-1969']);
		// Whoever moves the map keeps it, until playing begins anew.
		atlas.strayOnMap();
		expect(atlas.told.followed).toBe(false);
		clock.player.toggle();
		expect(atlas.told.ids).toEqual(['zhenbao-2-march-1969']);
		clock.player.toggle();
		expect(atlas.told.followed).toBe(true);
		clock.player.captioned = false;
		expect(atlas.told.ids).toEqual([]);
	});

	test('evenly played, the map stays where it is', () => {
		const { atlas, clock, pass } = clockOn(MARCH_2);
		clock.player.play();
		pass(1000);
		expect(atlas.told.ids).toEqual([]);
	});

	test('stops at the end, and starts anew from there', () => {
		const { atlas, clock, pass } = clockOn(LAST_DAY - 3);
		clock.player.play();
		pass(2000);
		expect(atlas.day).toBe(LAST_DAY);
		expect(clock.player.playing).toBe(false);
		clock.player.play();
		expect(atlas.day).toBe(FIRST_DAY);
	});

	test.each<[string, (parts: ReturnType<typeof clockOn>) => void]>([
		['the reader scrubs', ({ clock }) => clock.scrub(dayOf(1980, 1, 1), true)],
		['a printed date is pressed', ({ atlas }) => atlas.goTo(dayOf(1980, 1, 1))],
		['the compared date is swapped in', ({ atlas }) => atlas.swapDates()],
		['a link names a date', ({ atlas }) => void atlas.follow(readHash('#date=1980-01-01'))],
		['a link opens a story', ({ atlas }) => void atlas.follow(readHash('#sel=zhenbao'))],
		['a story is opened', ({ atlas }) => void atlas.select(dataset.data.places[0]!.id)],
		['the page is hidden', ({ set }) => (set.hidden = true)],
		['pause is pressed', ({ clock }) => clock.player.toggle()]
	])('stops when %s', (_, disturb) => {
		const parts = clockOn(MARCH_2);
		parts.atlas.compareWith(dayOf(1980, 1, 1));
		parts.clock.player.play();
		parts.pass(1000);
		expect(parts.clock.player.playing).toBe(true);
		disturb(parts);
		const { day } = parts.atlas;
		parts.pass(1000);
		expect(parts.clock.player.playing).toBe(false);
		expect(parts.atlas.day).toBe(day);
	});

	test.each<[string, (parts: ReturnType<typeof clockOn>) => void]>([
		['a step', ({ clock }) => clock.stepDays(4000)],
		['a printed date or a script', ({ atlas }) => atlas.goTo(dayOf(1980, 1, 1))],
		['a link', ({ atlas }) => void atlas.follow(readHash('#date=1980-01-01'))]
	])('after %s no caption of playing is left, and the track has come along', (_, move) => {
		const parts = clockOn(MARCH_2);
		parts.clock.zoomTo(365);
		parts.clock.player.play();
		parts.pass(1000);
		expect(parts.clock.player.captioned).toBe(true);
		move(parts);
		expect(parts.clock.player.captioned).toBe(false);
		const { first, last } = parts.clock.window;
		expect(spanOf(parts.clock.window)).toBe(365);
		expect([first <= parts.atlas.day, parts.atlas.day <= last]).toEqual([true, true]);
		// And there it stays: to go back to where playing began does not bring the old track back.
		parts.atlas.goTo(first);
		expect(parts.clock.window).toEqual({ first, last });
	});

	test('by event, it visits every day on which one begins', () => {
		const { atlas, clock, pass } = clockOn(dayOf(1969, 3, 1));
		clock.player.speed = { type: 'events' };
		clock.player.play();
		const visited = new Set<string>();
		for (let second = 0; second < 60; second++) {
			pass(1000);
			visited.add(isoDate(atlas.day));
		}
		expect([...visited].slice(0, 3)).toEqual(['1969-03-02', '1969-03-15', '1969-03-17']);
		expect(clock.latest.map(({ when }) => when.days[0])).toContain(atlas.day);
	});

	test('under reduced motion it steps', () => {
		const { atlas, clock, set, pass } = clockOn(MARCH_2);
		set.calm = true;
		clock.player.play();
		const seen = new Set<number>();
		for (let frame = 0; frame < 300; frame++) {
			pass(16);
			seen.add(atlas.day);
		}
		expect(seen.size).toBe(4);
		expect(atlas.day).toBeGreaterThan(MARCH_2 + 100);
	});
});
