import { expect, test } from 'vitest';
import { longestTasks } from '../../../bench/traced-tasks';

const at = { pid: 1, tid: 2 };
const mark = (step: number, ts: number) => ({
	...at,
	name: `thalweg step ${step}`,
	ph: 'R',
	ts
});
const task = (ts: number, tdur: number, other = {}) => ({
	...at,
	name: 'ThreadControllerImpl::RunTask',
	ph: 'X',
	ts,
	tdur,
	...other
});

test('each step has the longest of its own tasks, in milliseconds, and none of another thread', () => {
	const events = [
		task(5, 90_000),
		mark(0, 10),
		task(11, 3000),
		task(12, 7000),
		task(13, 80_000, { tid: 3 }),
		task(13, 80_000, { pid: 9 }),
		task(14, 80_000, { name: 'Paint' }),
		mark(2, 40),
		task(21, 4000),
		mark(1, 20),
		task(45, 70_000)
	];
	expect(longestTasks(events)).toEqual([7, 4]);
});

test('a step without a task has none, and marks alone make no step', () => {
	expect(longestTasks([mark(0, 1), mark(1, 2)])).toEqual([0]);
	expect(longestTasks([mark(0, 1), task(2, 1000)])).toEqual([]);
	expect(longestTasks([])).toEqual([]);
});
