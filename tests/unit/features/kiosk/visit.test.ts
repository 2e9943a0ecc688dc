import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KioskState } from '../../../../src/features/kiosk/kiosk-state.svelte';
import { ASKS, RESTS, Visit } from '../../../../src/features/kiosk/visit.svelte';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});
const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

function begun() {
	const told: string[] = [];
	const visit = new Visit(90, {
		onattract: () => told.push('attract'),
		onvisit: () => told.push('visit'),
		ongone: () => told.push('gone')
	});
	visit.begin();
	return { visit, told };
}

test('when nobody touches the start, the tour runs by itself, for as long as nobody comes', () => {
	const { visit, told } = begun();
	pass(RESTS - 1);
	expect(visit.stage).toBe('start');
	pass(1);
	expect(visit.stage).toBe('attract');
	pass(36_000);
	expect([visit.stage, told]).toEqual(['attract', ['attract']]);
});

test('after 90 seconds without a touch it is asked whether anybody is there, for half a minute; then they have gone', () => {
	const { visit, told } = begun();
	visit.touch();
	pass(60);
	visit.touch();
	pass(89);
	expect(visit.stage).toBe('visit');
	pass(1);
	expect([visit.stage, visit.left]).toEqual(['ask', 30]);
	pass(ASKS - 1);
	expect([visit.stage, visit.left]).toEqual(['ask', 1]);
	pass(1);
	expect([visit.stage, told]).toEqual(['gone', ['visit', 'gone']]);
	// What is touched while the page is being made ready is nobody’s visit.
	visit.touch();
	pass(1000);
	expect(visit.stage).toBe('gone');
	visit.begin();
	pass(RESTS);
	expect(told).toEqual(['visit', 'gone', 'attract']);
});

test('any touch keeps the visit, and the question comes again after as long', () => {
	const { visit, told } = begun();
	visit.touch();
	for (let times = 0; times < 20; times++) {
		pass(90 + ASKS - 1);
		expect(visit.stage).toBe('ask');
		visit.touch();
		expect(visit.stage).toBe('visit');
	}
	expect(told).toEqual(['visit']);
});

test('whoever presses “Start again” begins anew at once', () => {
	const { visit, told } = begun();
	visit.touch();
	visit.leave();
	// Pressed twice: the start is made ready once.
	visit.leave();
	pass(1000);
	expect([visit.stage, told]).toEqual(['gone', ['visit', 'gone']]);
});

test('the question stays until the press that answers it has come, so that nothing behind it is pressed', () => {
	const { visit } = begun();
	const kiosk = new KioskState(
		{ idle: 90, loop: undefined, offer: ['en'], site: undefined },
		visit
	);
	kiosk.touch();
	expect(kiosk.asks).toBe(false);
	pass(90);
	expect(kiosk.asks).toBe(true);
	kiosk.touch();
	expect([kiosk.asks, visit.stage]).toEqual([true, 'visit']);
	kiosk.answered();
	expect(kiosk.asks).toBe(false);
	// A finger that rests, or a key, brings no press.
	pass(90);
	kiosk.touch();
	pass(1);
	expect(kiosk.asks).toBe(false);
});
