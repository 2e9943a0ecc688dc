import { expect, test } from 'vitest';
import type { AtlasResult } from '../../../bench/atlas';
import { judge } from '../../../bench/goals';
import type { Fetched, Kind } from '../../../bench/opening';
import type { SceneOptions } from '../../../bench/page/contract';
import type { Meeting, Row } from '../../../bench/scrub';
import { spread } from '../../../bench/statistics';
import { whereTimeGoes } from '../../../bench/where-time-goes';

const NOTHING = { page: 0, worker: 0 };

function row(contender: string, scene: Partial<SceneOptions>, shown: number[]): Row {
	return {
		contender,
		scene: { geometry: 'points', count: 5000, stepDays: 28, lives: 'long', ...scene },
		shown: spread(shown),
		shownByRound: shown,
		mainThreadByRound: shown
	};
}

function meeting(...rows: Row[]): Meeting {
	return { title: 'a meeting', scenes: [], rounds: 4, seconds: 1, rows };
}

function goal(meetings: Meeting[], name: string) {
	const found = judge(meetings, {}, NOTHING).find(({ goal }) => goal.startsWith(name));
	if (!found) throw new Error(`no goal ${name}`);
	return found;
}

const FLOOR = 'Shown, against the raw WebGL floor, 5 000 points';

test('a ratio is taken round by round, so that a busy minute counts for both', () => {
	const ours = row('thalweg', {}, [10, 100, 10, 10]);
	const floor = row('raw WebGL', {}, [10, 100, 10, 10]);
	expect(goal([meeting(ours, floor)], FLOOR)).toMatchObject({
		measured: '1.00 ± 0.00 (1.00–1.00 in 4 rounds)',
		reached: true
	});
});

test('a value near its limit is told to be unsettled, and is judged all the same', () => {
	const floor = row('raw WebGL', {}, [10, 10, 10, 10]);
	const near = goal([meeting(row('thalweg', {}, [10, 12, 12, 14]), floor)], FLOOR);
	expect(near.measured).toContain('not settled');
	expect(near.reached).toBe(false);
	const far = goal([meeting(row('thalweg', {}, [30, 31, 32, 33]), floor)], FLOOR);
	expect(far.measured).not.toContain('not settled');
	expect(far.reached).toBe(false);
	const once = goal([meeting(row('thalweg', {}, [5]), row('raw WebGL', {}, [10]))], FLOOR);
	expect(once.measured).toBe('0.50 (in 1 round), not settled');
});

test('who shows a wrong set or was not there is not compared', () => {
	const ours = row('thalweg', {}, [10, 10, 10]);
	const wrong = { ...row('raw WebGL', {}, [10, 10, 10]), void: 'shows a wrong set' };
	expect(goal([meeting(ours, wrong)], FLOOR).reached).toBeNull();
	expect(goal([meeting(ours)], FLOOR)).toMatchObject({ measured: 'not measured', reached: null });
});

test('growth with as many there is not mistaken for growth with more there', () => {
	const few = { count: 500, stepDays: 280 };
	const many = { count: 50_000, stepDays: 3 };
	const rows = ['thalweg', 'raw WebGL'].flatMap((contender) => [
		row(contender, few, [10, 10, 10]),
		row(contender, many, [20, 20, 20]),
		row(contender, { ...many, lives: 'brief' }, [11, 11, 11])
	]);
	const all = [meeting(...rows)];
	expect(
		goal(all, 'Growth of shown, 500 → 50 000 points, equal changes and as many')
	).toMatchObject({ measured: expect.stringMatching(/^1\.10/) as string, reached: true });
	expect(goal(all, 'Growth of shown, 500 → 50 000 points, equal changes and 75')).toMatchObject({
		measured: expect.stringMatching(/^2\.00/) as string,
		reached: false
	});
	expect(whereTimeGoes(all).join()).toContain('× 2.00 for us');
});

test('a step keeps within the frame when nineteen of twenty do, not when half of them do; each kind of step by itself', () => {
	const early = Array.from({ length: 20 }, () => 5);
	const moves = { month: spread(early), period: spread(early), years: spread(early) };
	const judged = (kind: string, other: Record<string, unknown>) => {
		const longestTask = { month: spread([2]), period: spread([2]), years: spread([2]) };
		const atlas = { mainThread: moves, pageAlone: moves, longestTask, ...other };
		return judge([], { atlas: atlas as unknown as AtlasResult }, NOTHING).find(({ goal }) =>
			goal.startsWith(`Main thread for ${kind},`)
		);
	};
	const withMap = (month: number[]) =>
		judged('a step of a month', { mainThread: { ...moves, month: spread(month) } });
	expect(withMap(early)).toMatchObject({ reached: true });
	expect(withMap([...early, 40])).toMatchObject({ reached: true });
	const late = withMap([...early, 40, 40, 40]);
	expect(late).toMatchObject({ reached: false });
	expect(late?.measured).toMatch(
		/^2\.\d\d \(median 0\.30, 23 steps; the longest single task 0\.12\)$/
	);
	const jumped = (years: number[]) =>
		judged('a jump of many years', { pageAlone: { ...moves, years: spread(years) } });
	expect(jumped(early)).toMatchObject({ reached: true });
	expect(jumped([...early, 40, 40, 40])).toMatchObject({ reached: false });
	expect(jumped([]), 'none was measured').toMatchObject({ reached: false });
});

test('script is weighed as far as it is asked for before the map, data before the first map paint, and all that is not MapLibre’s', () => {
	const file = (kind: Kind, asked: number, gzip: number) =>
		({ file: kind, kind, asked, gzip, bytes: gzip, there: asked + 1 }) satisfies Fetched;
	const files = [
		file('script', 10, 70_000),
		file('MapLibre', 20, 400_000),
		file('script', 20, 5_000),
		file('data', 20, 240_000),
		file('script', 200, 10_000),
		file('data', 200, 100_000)
	];
	const marks = { clock: 50, firstMapPaint: 100, ready: 150, largest: 5, moved: [], tasks: [] };
	const opening = { times: [], files, marks, interactions: [] };
	const goals = judge([], { opening }, { page: 290_000, worker: 100_000 });
	const measured = (name: string) => goals.find(({ goal }) => goal.startsWith(name))?.measured;
	expect(measured('Script asked for')).toBe('70');
	expect(measured('Data asked for')).toBe('240');
	expect(measured('Our code')).toBe('95');
});
