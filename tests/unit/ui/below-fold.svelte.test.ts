// @vitest-environment effects
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BelowFold } from '../../../src/ui/below-fold.svelte';

const FRAME = 16;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	vi.stubGlobal('requestAnimationFrame', (next: () => void) => setTimeout(next, FRAME));
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** Time passes, and what it brought takes effect. */
function pass(ms: number) {
	vi.advanceTimersByTime(ms);
	flushSync();
}

/** A part of the page that tells a number, and is not seen. */
function unseenPart() {
	let subject = $state(0);
	let part: BelowFold<number> | undefined;
	const stop = $effect.root(() => {
		part = new BelowFold(() => subject);
	});
	const set = (value: number) => {
		subject = value;
		flushSync();
	};
	flushSync();
	return { set, stop, told: () => part?.current, waits: () => part?.waits };
}

test('What nobody sees follows in the first frame after its subject has rested for a quarter of a second', () => {
	const { set, stop, told, waits } = unseenPart();
	set(1);
	expect([told(), waits()]).toEqual([0, true]);
	pass(249);
	expect([told(), waits()]).toEqual([0, true]);
	pass(1 + FRAME);
	expect([told(), waits()]).toEqual([1, false]);
	stop();
});

test('A subject that goes on changing is told once a second', () => {
	const { set, stop, told } = unseenPart();
	const times: number[] = [];
	let before = told();
	for (let step = 1; step * FRAME <= 3500; step++) {
		set(step);
		pass(FRAME);
		if (told() === before) continue;
		before = told();
		times.push(step * FRAME);
	}
	expect(times).toHaveLength(3);
	for (const [index, time] of times.entries()) {
		expect(time).toBeGreaterThanOrEqual(1000 * (index + 1));
		expect(time).toBeLessThan(1000 * (index + 1) + 8 * FRAME);
	}
	stop();
});

test('A subject that changes back while it waits is told already', () => {
	const { set, stop, told, waits } = unseenPart();
	set(1);
	pass(200);
	set(0);
	expect([told(), waits()]).toEqual([0, false]);
	pass(2000);
	expect(told()).toBe(0);
	stop();
});

test('Several parts follow one in each frame', () => {
	const parts = [unseenPart(), unseenPart(), unseenPart()];
	for (const { set } of parts) set(1);
	const followed = () => parts.filter(({ told }) => told() === 1).length;
	const counts = new Set<number>();
	for (let time = 0; time < 400; time += FRAME) {
		pass(FRAME);
		counts.add(followed());
	}
	expect([...counts]).toEqual([0, 1, 2, 3]);
	for (const { stop } of parts) stop();
});
