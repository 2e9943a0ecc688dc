import type { Browser, CDPSession, Page } from '@playwright/test';
import type { OpeningData } from '../src/kinds';
import { LAST_DAY, isoDate, type Day } from '../src/time/day';
import { freshWindow, mainThreadTime, openAtlas, watchMainThread } from './browser';
import type { Server } from './serve';
import { spread, type Spread } from './statistics';
import { daysBetween, scattered, type Move, type Step } from './steps';
import { switchAllOn } from './switch-all-on';
import { drawDate, traceTasks } from './traced-tasks';

/** How the atlas itself keeps up. */
export interface AtlasResult {
	frames: number;
	/** From setting the date to the painted frame, ms. */
	shown: Spread;
	/** Between two frames while scrubbing, ms. */
	frame: Spread;
	/** Between two frames when the map repaints and nothing changes, ms. */
	stillFrame: Spread;
	longTasks: { count: number; longest: number };
	/** Processor time of the page's main thread, ms. */
	mainThread: Record<Turn, Spread>;
	/** The same of the page alone, while the map paints nothing, ms. */
	pageAlone: Record<Turn, Spread>;
	/** Processor time of the longest single task of such a step, ms: what could hold a frame up. */
	longestTask: Record<Move, Spread>;
	steps: number;
	/** Before and after that many steps, each time after collecting garbage. */
	before: Weight;
	after: Weight;
}

interface Weight {
	heapMegabytes: number;
	nodes: number;
	listeners: number;
}

/** Scrubs the built atlas from 1945 to 2008 with everything on, what is off at first, too. */
export async function scrubAtlas(
	browser: Browser,
	server: Server,
	{ seconds, steps: count }: { seconds: number; steps: number }
): Promise<AtlasResult> {
	const until = performance.now() + 1000 * seconds;
	const left = (): number => Math.max(1, (until - performance.now()) / 1000);
	const context = await freshWindow(browser);
	try {
		const page = await openAtlas(context, server.address, seconds);
		await switchAllOn(page);
		const session = await watchMainThread(page);
		// A first walk through all dates, so that what is made once has been made.
		await walk(page, daysBetween(100).map(isoDate), { perFrame: 25, seconds: left() / 3 });
		const still = await page.evaluate(drawStillFrames, 10);
		// What does not fit into the time is left out.
		const steps = scattered(await periodsOf(page));
		const dates = steps.map(({ date }) => date);
		const scrubbed = await walk(page, dates, { perFrame: 1, seconds: left() / 4.5 });
		const paced = await pace(page, session, steps, left() / 3);
		const alone = await holdingMap(page, () => pace(page, session, steps, left() / 4));
		const tasks = await traceTasks(browser, page, steps, left() / 3);
		// The same date before and after: what is open on it weighs the same.
		await walk(page, [isoDate(LAST_DAY)], { perFrame: 1, seconds: left() });
		const before = await weigh(session);
		const long = await walk(page, toAndFro(count), { perFrame: 50, seconds: left() * 0.9 });
		await walk(page, [isoDate(LAST_DAY)], { perFrame: 1, seconds: left() });
		const after = await weigh(session);
		return {
			frames: scrubbed.frames.length,
			shown: spread(scrubbed.shown),
			frame: spread(scrubbed.frames),
			stillFrame: spread(still),
			longTasks: {
				count: scrubbed.longTasks.length,
				longest: Math.max(0, ...scrubbed.longTasks)
			},
			mainThread: spreads(paced),
			pageAlone: spreads(alone),
			longestTask: spreads(tasks),
			steps: long.dates,
			before,
			after
		};
	} finally {
		await context.close();
	}
}

/** That many dates, to and fro between the first day and the last. */
function toAndFro(count: number): string[] {
	const there = daysBetween(500).map(isoDate);
	const sweep = [...there, ...there.toReversed()];
	return Array.from({ length: count }, (_, index) => sweep[index % sweep.length] ?? '');
}

/** The first day of each period of the story. */
export async function periodsOf(page: Page): Promise<Day[]> {
	return page.evaluate(async () => {
		const response = await fetch('data/opening.json');
		const { periods } = (await response.json()) as Pick<OpeningData, 'periods'>;
		return periods.map(({ when }) => when.days[0]).sort((a, b) => a - b);
	});
}

/** Sets the dates one after the other, so many in each frame, until they or the time are over. */
async function walk(page: Page, dates: string[], pace: { perFrame: number; seconds: number }) {
	return page.evaluate(
		async ({ all, perFrame, milliseconds }) => {
			const { map } = window.thalweg;
			const shown: number[] = [];
			const frames: number[] = [];
			const longTasks: number[] = [];
			const observer = new PerformanceObserver((list) => {
				longTasks.push(...list.getEntries().map(({ duration }) => duration));
			});
			observer.observe({ type: 'longtask' });
			let began = 0;
			const look = () => {
				if (began > 0) shown.push(performance.now() - began);
				began = 0;
			};
			map?.on('render', look);
			let dates = 0;
			let last = performance.now();
			const until = milliseconds === null ? Infinity : last + milliseconds;
			for (let index = 0; index < all.length && last < until; index += perFrame) {
				began = performance.now();
				for (const date of all.slice(index, index + perFrame)) {
					if (performance.now() > until) break;
					window.thalweg.date = date;
					dates++;
					// What follows the date is brought up to it before the next one is set.
					await Promise.resolve();
				}
				await new Promise(requestAnimationFrame);
				frames.push(performance.now() - last);
				last = performance.now();
			}
			await new Promise((resolve) => setTimeout(resolve, 100));
			map?.off('render', look);
			observer.disconnect();
			return { shown, frames: frames.slice(1), longTasks, dates };
		},
		{
			all: dates,
			perFrame: pace.perFrame,
			milliseconds: Number.isFinite(pace.seconds) ? 1000 * pace.seconds : null
		}
	);
}

/** A step; what follows it when the date rests, in frames of its own; or a frame in which nothing changes. */
export type Turn = Move | 'follows' | 'still';

/** ms: by then what is below the fold has followed. */
const FOLLOWS = 600;

/** What each step costs the main thread, and each frame in which nothing changes, in turns, ms. */
export async function pace(
	page: Page,
	session: CDPSession,
	steps: readonly Step[],
	seconds: number
): Promise<Record<Turn, number[]>> {
	const until = performance.now() + 1000 * seconds;
	const spent: Record<Turn, number[]> = {
		still: [],
		month: [],
		period: [],
		years: [],
		follows: []
	};
	const measure = async (turn: Turn, work: () => Promise<unknown>): Promise<void> => {
		const before = await mainThreadTime(session);
		await work();
		spent[turn].push((await mainThreadTime(session)) - before);
	};
	for (const { date, move } of steps) {
		if (performance.now() > until) break;
		await measure('still', () => page.evaluate(drawDate, null));
		await measure(move, () => page.evaluate(drawDate, date));
		if (move !== 'month') await measure('follows', () => page.waitForTimeout(FOLLOWS));
	}
	return spent;
}

/** What the page does while the map keeps what it is told, but paints no frame. */
async function holdingMap<Result>(page: Page, work: () => Promise<Result>): Promise<Result> {
	const held = await page.evaluateHandle(() => {
		const { map } = window.thalweg;
		if (!map) throw new Error('there is no map');
		let frames = 0;
		const count = () => frames++;
		map.on('render', count);
		map.triggerRepaint = () => undefined;
		return {
			release() {
				map.off('render', count);
				Reflect.deleteProperty(map, 'triggerRepaint');
				map.triggerRepaint();
				return frames;
			}
		};
	});
	const result = await work();
	const frames = await held.evaluate((hold) => hold.release());
	if (frames > 0) throw new Error(`the map painted ${frames} frames`);
	return result;
}

/** Each list of samples in short. */
export function spreads<Key extends string>(
	samples: Readonly<Record<Key, readonly number[]>>
): Record<Key, Spread> {
	return Object.fromEntries(
		Object.entries<readonly number[]>(samples).map(([key, list]) => [key, spread(list)])
	) as Record<Key, Spread>;
}

async function drawStillFrames(count: number): Promise<number[]> {
	const frames: number[] = [];
	let last = performance.now();
	for (let frame = 0; frame < count; frame++) {
		window.thalweg.map?.triggerRepaint();
		await new Promise(requestAnimationFrame);
		frames.push(performance.now() - last);
		last = performance.now();
	}
	return frames.slice(1);
}

async function weigh(session: CDPSession): Promise<Weight> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { metrics } = await session.send('Performance.getMetrics');
	const metric = (wanted: string): number =>
		metrics.find(({ name }) => name === wanted)?.value ?? NaN;
	return {
		heapMegabytes: usedSize / 1e6,
		nodes: metric('Nodes'),
		listeners: metric('JSEventListeners')
	};
}
