import type { AtlasResult } from './atlas';
import type { InteractionResult } from './interactions';
import { shiftOf, type Fetched, type Kind, type OpeningResult, type OpeningTimes } from './opening';
import type { SceneOptions } from './page/contract';
import { PHONE } from './phone';
import { ratiosByRound, type Meeting, type Row } from './scrub';
import { doubt, median, type Spread } from './statistics';
import { FRAME, MOVES, type Move } from './steps';
import { number } from './words';

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

/** All goals of the clock, judged on one run. */
export function judge(
	meetings: Meeting[],
	{ opening, atlas }: { opening?: OpeningResult; atlas?: AtlasResult },
	weight: MapLibreWeight
): Goal[] {
	return [
		...scrubGoals(meetings),
		...(atlas ? frameGoals(atlas) : []),
		...(opening ? openingGoals(opening, weight) : [])
	];
}

/** Everything that follows the date, together, against the time between two frames; nearly every step must hold. */
function frameGoals({ mainThread, pageAlone, longestTask }: AtlasResult): Goal[] {
	const goal = (move: Move, { median, p95, samples }: Spread, who: string, also = ''): Goal => {
		const [share, late] = [median / FRAME, p95 / FRAME];
		return {
			goal: `Main thread for ${MOVES[move]}, ${who}, as a share of a frame of 1/60 s, 95th percentile`,
			limit: '≤ 1',
			measured: `${number(late, 2)} (median ${number(share, 2)}, ${samples} steps${also})`,
			reached: late <= 1
		};
	};
	const longest = (move: Move): string =>
		`; the longest single task ${number(longestTask[move].p95 / FRAME, 2)}`;
	return [
		goal('month', mainThread.month, 'map and page', longest('month')),
		goal('period', mainThread.period, 'map and page', longest('period')),
		goal('years', pageAlone.years, 'bar, story, list, legend and address')
	];
}

type Samples = 'shownByRound' | 'mainThreadByRound';

/** A row of the tables. */
export interface Wanted extends Pick<SceneOptions, 'geometry' | 'count'> {
	contender: string;
	lives?: SceneOptions['lives'];
}

/** Two rows of one meeting, or nothing. */
export function rowsOf(meetings: Meeting[], ...wanted: Wanted[]): Row[] | undefined {
	for (const { rows } of meetings) {
		const found = wanted.map((one) => rows.find(matches(one)));
		if (found.every((row) => row !== undefined)) return found;
	}
	return undefined;
}

function matches({ contender, geometry, count, lives = 'long' }: Wanted): (row: Row) => boolean {
	return (row) =>
		row.contender === contender &&
		row.scene.geometry === geometry &&
		row.scene.count === count &&
		row.scene.lives === lives;
}

function compare(meetings: Meeting[], of: Wanted, to: Wanted, samples: Samples): number[] {
	const [a, b] = rowsOf(meetings, of, to) ?? [];
	if (a?.void !== undefined || b?.void !== undefined) return [];
	return ratiosByRound(a?.[samples] ?? [], b?.[samples] ?? []);
}

/** How much more a step costs with a hundred times as many points, round by round. */
export function growth(
	meetings: Meeting[],
	contender: string,
	lives: SceneOptions['lives'],
	samples: Samples = 'shownByRound'
): number[] {
	const few: Wanted = { contender, geometry: 'points', count: 500 };
	return compare(meetings, { ...few, count: 50_000, lives }, few, samples);
}

function scrubGoals(meetings: Meeting[]): Goal[] {
	const goals: Goal[] = [];
	for (const geometry of ['points', 'lines'] as const) {
		const at = (contender: string): Wanted => ({ contender, geometry, count: 5000 });
		goals.push(
			atLeast(
				`Faster to shown than maplibre-gl-dates, 5 000 ${geometry}`,
				compare(meetings, at('maplibre-gl-dates'), at('thalweg'), 'shownByRound'),
				3
			),
			atMost(
				`Shown, against the raw WebGL floor, 5 000 ${geometry}`,
				compare(meetings, at('thalweg'), at('raw WebGL'), 'shownByRound'),
				1.15
			)
		);
	}
	const floor = number(median(growth(meetings, 'raw WebGL', 'long')), 2);
	goals.push(
		atMost(
			'Growth of main-thread time per step, 500 → 50 000 points, equal changes',
			growth(meetings, 'thalweg', 'long', 'mainThreadByRound'),
			1.5
		),
		atMost(
			'Growth of shown, 500 → 50 000 points, equal changes and as many there',
			growth(meetings, 'thalweg', 'brief'),
			1.5
		),
		atMost(
			`Growth of shown, 500 → 50 000 points, equal changes and 75 times as many there (raw WebGL: × ${floor})`,
			growth(meetings, 'thalweg', 'long'),
			1.5
		)
	);
	return goals;
}

function openingGoals(
	{ times, files, marks, interactions }: OpeningResult,
	weight: MapLibreWeight
): Goal[] {
	const bytes = (kinds: Kind[], among: Fetched[]): number =>
		among.reduce((sum, file) => sum + (kinds.includes(file.kind) ? file.gzip : 0), 0);
	const beside = bytes(['script', 'MapLibre'], files) - weight.page - weight.worker;
	const mapAsked = files.find(({ kind }) => kind === 'MapLibre')?.asked ?? Infinity;
	const until = (moment: number) => files.filter(({ asked }) => asked < moment);
	return [
		...phoneGoals(times),
		...interactions.flatMap(interactionGoals),
		weighs(
			'Script asked for before the map is, kB (gzip)',
			kilo(bytes(['script'], until(mapAsked))),
			80
		),
		weighs('Our code and all libraries beside MapLibre, kB (gzip)', kilo(beside), 130),
		weighs(
			'Data asked for before the first map paint, kB (gzip)',
			kilo(bytes(['data'], until(marks.firstMapPaint))),
			250
		)
	];
}

/** What a phone far from the server has to wait for. */
function phoneGoals(times: OpeningTimes[]): Goal[] {
	const of = (cache: 'cold' | 'warm') =>
		times.find((time) => time.line === PHONE.name && time.cache === cache);
	const waits = (goal: string, found: Spread | undefined, limit: number): Goal[] => {
		if (!found) return [];
		const measured = `${number(found.median, 0)} (${number(found.quartiles[0], 0)}–${number(found.quartiles[1], 0)} in ${found.samples} openings)`;
		return [{ goal, limit: `≤ ${limit}`, measured, reached: found.median <= limit }];
	};
	const [cold, warm] = [of('cold'), of('warm')];
	const shift = Math.max(0, ...times.map(({ moved }) => shiftOf(moved)));
	return [
		...waits('Phone, cold: the largest text is there, ms', cold?.largest, 1800),
		...waits('Phone, cold: the clock works, ms', cold?.clock, 2500),
		...waits('Phone, cold: main thread blocked before the clock works, ms', cold?.blocked, 300),
		...waits('Phone, warm: the largest text is there, ms', warm?.largest, 800),
		{
			goal: 'Nothing moves while the page opens, on any line: layout shift',
			limit: '0',
			measured: number(shift, 4),
			reached: shift === 0
		}
	];
}

function interactionGoals(found: InteractionResult): Goal[] {
	const counted = `${found.scrubs} scrubs, ${found.stories} stories`;
	return found.surface === 'list'
		? [
				{
					goal: 'Phone, the list in the map’s place: worst answer to the hand, ms',
					limit: '≤ 200',
					measured: `${number(found.worst, 0)} (${counted})`,
					reached: found.worst <= 200
				}
			]
		: [
				{
					goal: 'Phone, with the map: worst handling of what the hand does, ms',
					limit: '≤ 50',
					measured: `${number(found.worstHandling, 0)} (${counted})`,
					reached: found.worstHandling <= 50
				}
			];
}

function kilo(bytes: number): number {
	return bytes / 1000;
}

function atLeast(goal: string, samples: number[], limit: number): Goal {
	return verdict(goal, ['≥', limit], samples, median(samples) >= limit);
}

/** What is weighed is the same in every run. */
function weighs(goal: string, kilobytes: number, limit: number): Goal {
	const measured = kilobytes.toFixed(0);
	return { goal, limit: `≤ ${limit}`, measured, reached: kilobytes <= limit };
}

function atMost(goal: string, samples: number[], limit: number): Goal {
	return verdict(goal, ['≤', limit], samples, median(samples) <= limit);
}

function verdict(
	goal: string,
	[sign, bound]: [sign: string, bound: number],
	samples: number[],
	reached: boolean
): Goal {
	const limit = `${sign} ${bound}`;
	if (samples.length === 0) return { goal, limit, measured: 'not measured', reached: null };
	const middle = median(samples);
	const spelled = (value: number): string => value.toFixed(middle < 20 ? 2 : 0);
	const off = doubt(samples) * middle;
	const range = `${spelled(Math.min(...samples))}–${spelled(Math.max(...samples))}`;
	const sure = Number.isFinite(off) ? ` ± ${spelled(off)}` : '';
	const rounds = samples.length === 1 ? 'in 1 round' : `${range} in ${samples.length} rounds`;
	const measured = `${spelled(middle)}${sure} (${rounds})`;
	// Two standard errors: another run might say otherwise.
	const settled = Math.abs(middle - bound) > 2 * off;
	return { goal, limit, measured: settled ? measured : `${measured}, not settled`, reached };
}
