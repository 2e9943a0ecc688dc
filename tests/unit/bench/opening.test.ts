import { expect, test } from 'vitest';
import { blockedBefore, shiftOf } from '../../../bench/opening';

test('Blocked is what each task is longer than 50 ms, as far as the clock did not work yet', () => {
	const tasks = [
		{ start: 100, duration: 40 },
		{ start: 200, duration: 120 },
		{ start: 500, duration: 300 },
		{ start: 900, duration: 400 }
	];
	expect(blockedBefore({ clock: 1000, tasks })).toBe(70 + 250 + 50);
	expect(blockedBefore({ clock: 600, tasks })).toBe(70 + 50);
	expect(blockedBefore({ clock: 50, tasks })).toBe(0);
});

test('A shift is the sum of all that moved', () => {
	expect(shiftOf([])).toBe(0);
	const moved = [0.25, 0.5].map((score) => ({ at: 100, score, what: ['p: 0 0 9 9 → 0 9 9 9'] }));
	expect(shiftOf(moved)).toBe(0.75);
});
