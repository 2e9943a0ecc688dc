import { beforeEach, expect, test } from 'vitest';
import { fence } from '../../../src/app/fence';
import { Dataset } from '../../../src/dataset/dataset';
import { Clock } from '../../../src/features/timeline/clock.svelte';
import { KEYS } from '../../../src/features/timeline/keys';
import { STEPS } from '../../../src/features/timeline/steps';
import type { OpeningData } from '../../../src/kinds';
import { Atlas } from '../../../src/state/atlas.svelte';
import { dayOf, isoDate } from '../../../src/time/day';
import { ENGLISH } from '../fixtures/spoken';
import { publicJson } from '../geodata/public-data';

const dataset = new Dataset(publicJson<OpeningData>('opening.json'));
const RANGE = { first: dayOf(1969, 3, 1), last: dayOf(1969, 9, 30) };

let atlas: Atlas;
let clock: Clock;
/** Draws the next frame, so many ms later. */
let frame: (ms: number) => void;
beforeEach(() => {
	atlas = new Atlas(dataset, ENGLISH);
	atlas.goTo(dayOf(1969, 6, 1));
	fence(atlas, RANGE);
	let callback: ((now: number) => void) | undefined;
	let now = 0;
	frame = (ms) => {
		const due = callback;
		callback = undefined;
		due?.((now += ms));
	};
	const hand = {
		requestFrame: (next: (now: number) => void) => ((callback = next), 1),
		cancelFrame: () => (callback = undefined),
		isHidden: () => false,
		isCalm: () => false
	};
	clock = new Clock(atlas, hand, RANGE);
});

const date = () => isoDate(atlas.day);
const told = () => atlas.notices.map(({ text }) => text(atlas.words)).join('\n');

test('whatever asks for a date beyond the range is told so, and moves nothing; a date within it is gone to', () => {
	atlas.goTo(dayOf(1991, 5, 16));
	expect(date()).toBe('1969-06-01');
	expect(told()).toContain('16 May 1991 is not shown here');
	expect(told()).toContain('1 March 1969 – 30 September 1969');
	clock.goTo(dayOf(1969, 3, 2));
	expect(date()).toBe('1969-03-02');
	expect(told()).toBe('');
	// An event brings its date along only where that is shown, and its story does not say that it did.
	const later = dataset.data.events.find(({ when }) => when.days[0] > RANGE.last);
	atlas.select(later?.id ?? '');
	expect(date()).toBe('1969-03-02');
	expect(atlas.opening.moved).toBeNull();
	expect(told()).toContain('is not shown here');
	atlas.compareWith(dayOf(1950, 2, 14));
	expect(atlas.compared).toBe(atlas.day);
});

test('keys, steps and zooming stop at its ends, without a word', () => {
	const press = (key: string) => {
		const found = KEYS.find(({ keys }) => keys.includes(key));
		found?.act(clock, found.keys[1] === key);
	};
	press('End');
	expect(date()).toBe('1969-09-30');
	for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowUp', 'PageUp', ']', '.']) {
		press(key);
		expect(date(), key).toBe('1969-09-30');
	}
	expect(STEPS.nextDay.target(clock)).toBeUndefined();
	press('Home');
	expect(date()).toBe('1969-03-01');
	for (const key of ['ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowDown', 'PageDown', '[', ',']) {
		press(key);
		expect(date(), key).toBe('1969-03-01');
	}
	expect(STEPS.previousDay.target(clock)).toBeUndefined();
	expect(clock.canZoomOut).toBe(false);
	press('+');
	expect(clock.canZoomOut).toBe(true);
	clock.pan(100_000);
	expect(clock.window.last).toBe(RANGE.last);
	clock.zoomTo(100_000);
	expect(clock.window).toEqual(RANGE);
	expect(told()).toBe('');
});

test('playing stops at its end, and begins anew at its beginning', () => {
	for (const speed of [{ type: 'years', perMinute: 60 } as const, { type: 'events' } as const]) {
		clock.player.speed = speed;
		clock.goTo(RANGE.last);
		clock.player.play();
		const begun = date();
		expect(begun <= '1969-03-02', begun).toBe(true);
		for (let count = 0; count < 400 && clock.player.playing; count++) frame(1000);
		expect(clock.player.playing).toBe(false);
		expect(atlas.day <= RANGE.last && atlas.day > dayOf(1969, 8, 1), date()).toBe(true);
		expect(told()).toBe('');
	}
});

test('a link that names a day beyond the range is told so, and begins at the nearer end; one that names none begins there without a word', () => {
	for (const isNamed of [true, false]) {
		const other = new Atlas(dataset, ENGLISH);
		other.goTo(dayOf(1991, 5, 16));
		fence(other, RANGE, isNamed);
		expect(isoDate(other.day)).toBe('1969-09-30');
		expect(other.notices).toHaveLength(isNamed ? 1 : 0);
	}
});
