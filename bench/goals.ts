import type { Kind, OpeningResult } from './opening';
import type { Meeting, Row } from './scrub';
import { median } from './statistics';

/** A goal, what was measured, and whether it was reached. */
export interface Goal {
	goal: string;
	limit: string;
	measured: string;
	reached: boolean | null;
}

/** What MapLibre weighs by itself, compressed bytes. */
export interface MapLibreWeight {
	page: number;
	worker: number;
}

/** The ratios of two contenders, each round against itself, so that a busy machine cancels out. */
export function ratiosByRound(of: readonly number[], to: readonly number[]): number[] {
	return of.flatMap((value, round) => (to[round] ? [value / to[round]] : []));
}

/** All goals of the clock, judged on one run. */
export function judge(
	meetings: Meeting[],
	opening: OpeningResult | undefined,
	weight: MapLibreWeight
): Goal[] {
	return [...scrubGoals(meetings), ...(opening ? openingGoals(opening, weight) : [])];
}

type Samples = 'shownByRound' | 'mainThreadByRound';

function compare(meetings: Meeting[], of: Wanted, to: Wanted, samples: Samples): number[] {
	const meeting = meetings.find(({ rows }) => rows.some(matches(of)) && rows.some(matches(to)));
	const a = meeting?.rows.find(matches(of))?.[samples];
	const b = meeting?.rows.find(matches(to))?.[samples];
	return a && b ? ratiosByRound(a, b) : [];
}

interface Wanted {
	contender: string;
	geometry: 'points' | 'lines';
	count: number;
}

function matches({ contender, geometry, count }: Wanted): (row: Row) => boolean {
	return (row) =>
		row.contender === contender && row.scene.geometry === geometry && row.scene.count === count;
}

function scrubGoals(meetings: Meeting[]): Goal[] {
	const goals: Goal[] = [];
	for (const geometry of ['points', 'lines'] as const) {
		const at = (contender: string, count: number): Wanted => ({ contender, geometry, count });
		goals.push(
			atLeast(
				`Faster to shown than maplibre-gl-dates, 5 000 ${geometry}`,
				compare(meetings, at('maplibre-gl-dates', 5000), at('thalweg', 5000), 'shownByRound'),
				3
			),
			atMost(
				`Shown, against the raw WebGL floor, 5 000 ${geometry}`,
				compare(meetings, at('thalweg', 5000), at('raw WebGL', 5000), 'shownByRound'),
				1.15
			)
		);
	}
	const at = (contender: string, count: number): Wanted => ({
		contender,
		geometry: 'points',
		count
	});
	const growth = (contender: string, samples: Samples): number[] =>
		compare(meetings, at(contender, 50_000), at(contender, 500), samples);
	const floor = median(growth('raw WebGL', 'shownByRound')).toFixed(2);
	goals.push(
		atMost(
			'Growth of main-thread time per step, 500 → 50 000 points, equal changes',
			growth('thalweg', 'mainThreadByRound'),
			1.5
		),
		atMost(
			`Growth of shown, 500 → 50 000 points, equal changes (raw WebGL: × ${floor})`,
			growth('thalweg', 'shownByRound'),
			1.5
		)
	);
	return goals;
}

function openingGoals({ files, marks }: OpeningResult, weight: MapLibreWeight): Goal[] {
	const bytes = (kinds: Kind[]): number =>
		files.reduce((sum, file) => sum + (kinds.includes(file.kind) ? file.bytes : 0), 0);
	const beside = bytes(['script', 'MapLibre']) - weight.page - weight.worker;
	const data = files.filter(({ kind, asked }) => kind === 'data' && asked < marks.firstMapPaint);
	const beforeMap = data.reduce((sum, file) => sum + file.bytes, 0);
	return [
		atMost(
			'Script before MapLibre, page readable and clock working, kB',
			[kilo(bytes(['script']))],
			80
		),
		atMost('Our code and all libraries beside MapLibre, kB', [kilo(beside)], 120),
		atMost('Data asked for before the first map paint, kB', [kilo(beforeMap)], 250)
	];
}

function kilo(bytes: number): number {
	return bytes / 1000;
}

function atLeast(goal: string, samples: number[], limit: number): Goal {
	return verdict(goal, `≥ ${limit}`, samples, median(samples) >= limit);
}

function atMost(goal: string, samples: number[], limit: number): Goal {
	return verdict(goal, `≤ ${limit}`, samples, median(samples) <= limit);
}

function verdict(goal: string, limit: string, samples: number[], reached: boolean): Goal {
	if (samples.length === 0) return { goal, limit, measured: 'not measured', reached: null };
	const middle = median(samples);
	const spelled = (value: number): string => value.toFixed(middle < 20 ? 2 : 0);
	const range = `${spelled(Math.min(...samples))}–${spelled(Math.max(...samples))}`;
	const rounds = samples.length > 1 ? ` (${range} in ${samples.length} rounds)` : '';
	return { goal, limit, measured: spelled(middle) + rounds, reached };
}
