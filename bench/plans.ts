import type { Entry, SceneOptions } from './page/contract';

/** What is to be measured, and for how long. */
export interface Plan {
	title: string;
	entries: Entry[];
	/** Loading, the gate and all turns together take no longer than this, s. */
	seconds: number;
	/** How long a contender steps in one turn, ms. */
	turn: number;
	/** How many dates the gate looks at. */
	dates: number;
	/** Each contender has a page for itself, and so many seconds: for scenes too large to hold twice. */
	alone?: number;
}

// The more features, the fewer days from date to date, so that about as many change everywhere.
const STEP_DAYS: Record<number, number> = { 500: 280, 5000: 28, 50_000: 3, 500_000: 1 };

/** Those whom the goals speak of. */
const ESSENTIAL = ['thalweg', 'maplibre-gl-dates', 'raw WebGL'];

function scene(
	geometry: SceneOptions['geometry'],
	count: number,
	{ stepDays, lives }: Partial<SceneOptions> = {}
): SceneOptions {
	return { geometry, count, stepDays: stepDays ?? STEP_DAYS[count] ?? 1, lives: lives ?? 'long' };
}

function all(contenders: string[], on: SceneOptions): Entry[] {
	return contenders.map((contender) => ({ contender, scene: on }));
}

/** The same date on more and more features, and on as many as are there of few. */
function growing(): Entry[] {
	return [
		scene('points', 500),
		scene('points', 50_000),
		scene('points', 50_000, { lives: 'brief' })
	].flatMap((on) => all(['thalweg', 'raw WebGL'], on));
}

/** Who meets on which scene, and for how long: first what the goals speak of. */
export function plans(contenders: string[], quick: boolean): Plan[] {
	const plan = (title: string, entries: Entry[], seconds: number): Plan => ({
		title,
		entries,
		seconds,
		turn: quick ? 200 : 350,
		dates: quick ? 1 : 6
	});
	if (quick) {
		return [
			plan('5 000 points', all(ESSENTIAL, scene('points', 5000)), 16),
			plan('5 000 lines', all(ESSENTIAL, scene('lines', 5000)), 18),
			plan('Growth from 500 to 50 000 points', growing(), 22)
		];
	}
	return [
		plan('5 000 points', all(contenders, scene('points', 5000)), 130),
		plan('5 000 lines', all(contenders, scene('lines', 5000)), 150),
		plan('Growth from 500 to 50 000 points', growing(), 150),
		plan('500 points', all(contenders, scene('points', 500)), 60),
		plan('50 000 points', all(contenders, scene('points', 50_000)), 100),
		plan(
			'50 000 points, a month per date',
			all(contenders, scene('points', 50_000, { stepDays: 28 })),
			100
		)
	];
}

/** More features than most can bear: one contender after the other, each in two minutes at most. */
export function largestPlan(contenders: string[]): Plan {
	return {
		title: '500 000 points',
		entries: all(contenders, scene('points', 500_000)),
		seconds: 420,
		turn: 350,
		dates: 1,
		alone: 120
	};
}
