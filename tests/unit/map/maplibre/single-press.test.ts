import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	DOUBLE_PRESS,
	onSinglePress,
	type PressedMap
} from '../../../../src/map/maplibre/single-press';

type Listener = Parameters<PressedMap['on']>[1];
type Step = [type: string, original?: { type?: string; detail?: number }];

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** Plays events to the presses of a map; returns what was acted upon, a number for each press in order. */
function acted(...script: (Step | number)[]): number[] {
	const listeners = new Map<string, Listener[]>();
	const done: number[] = [];
	let presses = 0;
	onSinglePress(
		{ on: (type, listener) => listeners.set(type, [...(listeners.get(type) ?? []), listener]) },
		() => ++presses,
		(press) => done.push(press)
	);
	for (const step of script) {
		if (typeof step === 'number') vi.advanceTimersByTime(step);
		else {
			const [type, originalEvent] = step;
			for (const listener of listeners.get(type) ?? [])
				listener({ originalEvent: { type, ...originalEvent } } as never);
		}
	}
	return done;
}

const click = (detail: number): Step[] => [['mousedown'], ['mouseup'], ['click', { detail }]];
const tap: Step[] = [['touchstart'], ['touchend'], ...click(1)];
/** The second of two taps: MapLibre keeps the browser from making a click of it. */
const secondTap: Step[] = [
	['touchstart'],
	['touchend'],
	['movestart', { type: 'touchend' }],
	['zoomstart', { type: 'touchend' }]
];
const LATER = DOUBLE_PRESS + 50;

test('a press is acted upon when no second one has followed', () => {
	expect(acted(...click(1), DOUBLE_PRESS - 1)).toEqual([]);
	expect(acted(...click(1), LATER)).toEqual([1]);
	expect(acted(...tap, LATER)).toEqual([1]);
	// What assistive technology presses has no count.
	expect(acted(...click(0), LATER)).toEqual([1]);
	expect(acted(...click(1), LATER, ...click(1), LATER)).toEqual([1, 2]);
});

test('a double press is never acted upon, however long its second half is held', () => {
	const second: Step[] = [['mouseup'], ['click', { detail: 2 }], ['dblclick']];
	for (const held of [0, 100, 2000]) {
		expect(acted(...click(1), 120, ['mousedown'], held, ...second, LATER)).toEqual([]);
	}
	expect(acted(...click(1), 80, ...click(2), ['dblclick'], 80, ...click(3), LATER)).toEqual([]);
	// An engine that counts no presses still tells of two.
	expect(acted(...click(1), 80, ...click(1), ['dblclick'], LATER)).toEqual([]);
});

test('nor is a double tap, also where the map can go no nearer, nor a tap and a drag that zooms', () => {
	expect(acted(...tap, 150, ...secondTap, LATER)).toEqual([]);
	expect(acted(...tap, 150, ...secondTap.slice(0, 3), LATER)).toEqual([]);
	expect(
		acted(...tap, 150, ['touchstart'], 900, ['zoomstart', { type: 'touchmove' }], LATER)
	).toEqual([]);
});

test('a press that a drag, a long press or a press elsewhere follows is one of its own', () => {
	expect(acted(...click(1), 100, ['mousedown'], 500, ['dragstart'])).toEqual([1]);
	expect(acted(...tap, 100, ['touchstart'], 900, ['touchend'], LATER)).toEqual([1]);
	expect(acted(...tap, 100, ['touchstart'], 900, ['touchcancel'], LATER)).toEqual([1]);
	expect(acted(...click(1), 100, ...click(1), LATER)).toEqual([2]);
});

test('what moves the map otherwise keeps no press from being acted upon', () => {
	expect(acted(...click(1), 50, ['movestart'], ['zoomstart'], LATER)).toEqual([1]);
	const wheel: Step = ['zoomstart', { type: 'wheel' }];
	expect(acted(...click(1), 50, wheel, LATER)).toEqual([1]);
});
