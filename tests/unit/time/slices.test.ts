/** Long works let others have their turn. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextTask } from '../../../src/time/next-task';
import { atOnce, inSteps, turnAfter } from '../../../src/time/slices';

afterEach(() => {
	vi.restoreAllMocks();
});

test('a work goes on until it has taken so long, pauses, and begins to count anew', async () => {
	const now = vi.spyOn(performance, 'now').mockReturnValue(100);
	let pauses = 0;
	const turn = turnAfter(10, () => {
		pauses++;
		now.mockReturnValue(120);
		return Promise.resolve();
	});
	expect(turn()).toBeUndefined();
	now.mockReturnValue(109);
	expect(turn()).toBeUndefined();
	now.mockReturnValue(110);
	await turn();
	expect(pauses).toBe(1);
	now.mockReturnValue(129);
	expect(turn()).toBeUndefined();
	now.mockReturnValue(130);
	await turn();
	expect(pauses).toBe(2);
});

test('the next task comes after all that has been promised before', async () => {
	const order: string[] = [];
	const next = nextTask().then(() => order.push('task'));
	await Promise.resolve().then(() => order.push('promise'));
	await next;
	expect(order).toEqual(['promise', 'task']);
});

describe('a work in steps', () => {
	let done: number[];
	function* counting(): Generator<void, string> {
		for (const step of [1, 2, 3]) {
			done.push(step);
			if (step < 3) yield;
		}
		return 'all';
	}
	beforeEach(() => {
		done = [];
	});

	test('is done at once, or with turns for others, with the same result', async () => {
		expect(atOnce(counting())).toBe('all');
		const turns: number[] = [];
		const turn = () => {
			turns.push(done.length);
			return Promise.resolve();
		};
		done = [];
		expect(await inSteps(counting(), turn, () => true)).toBe('all');
		expect(turns).toEqual([1, 2]);
	});

	test('is given up in between where nobody wants it any more', async () => {
		const isWanted = () => done.length < 2;
		expect(await inSteps(counting(), () => undefined, isWanted)).toBeUndefined();
		expect(done).toEqual([1, 2]);
	});
});
