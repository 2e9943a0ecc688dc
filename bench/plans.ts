import type { Entry, SceneOptions } from './page/contract';
import type { Plan } from './scrub';

// The more features, the fewer days from date to date, so that about as many change everywhere.
const STEP_DAYS: Record<number, number> = { 500: 280, 5000: 28, 50_000: 3, 500_000: 1 };

function scene(geometry: SceneOptions['geometry'], count: number, stepDays?: number): SceneOptions {
	return { geometry, count, stepDays: stepDays ?? STEP_DAYS[count] ?? 1 };
}

function everyone(contenders: string[], on: SceneOptions): Entry[] {
	return contenders.map((contender) => ({ contender, scene: on }));
}

/** Who meets on which scene, and for how long: the usual scenes, and those too large for most. */
export function plans(contenders: string[], quick: boolean): [usual: Plan[], large: Plan[]] {
	const small = everyone(['thalweg', 'raw WebGL'], scene('points', 500));
	const plan = (title: string, entries: Entry[], [short, long]: [number, number]): Plan => ({
		title,
		entries,
		seconds: quick ? short : long,
		rounds: quick ? 2 : 5,
		dates: quick ? 2 : 6
	});
	const always = [
		plan('5 000 points', everyone(contenders, scene('points', 5000)), [20, 50]),
		plan('5 000 lines', everyone(contenders, scene('lines', 5000)), [14, 35]),
		plan('500 points', everyone(contenders, scene('points', 500)), [6, 20]),
		plan(
			'50 000 points, and 500 beside them',
			[...everyone(contenders, scene('points', 50_000)), ...small],
			[22, 60]
		)
	];
	if (quick) return [always, []];
	return [
		[
			...always,
			plan(
				'50 000 points, a month per date',
				everyone(contenders, scene('points', 50_000, 28)),
				[0, 60]
			)
		],
		[
			{
				...plan('500 000 points', everyone(contenders, scene('points', 500_000)), [0, 60]),
				rounds: 1,
				dates: 1,
				alone: true
			}
		]
	];
}
