import type { Browser, CDPSession, Page } from '@playwright/test';
import { freshWindow, mainThreadTime, meterWork, watchMainThread, type WorkMeter } from './browser';
import type { Entry, Mounted, SceneOptions } from './page/contract';
import type { Plan } from './plans';
import type { Server } from './serve';
import { reason, within } from './within';
import { doubt, mean, median, spread, type Spread } from './statistics';

/** How one contender did on one scene. */
export interface Row {
	contender: string;
	scene: SceneOptions;
	/** Why it is not there or does not count; absent when all is well. */
	void?: string;
	mounted?: Mounted;
	/** From the call to the painted frame with the new date, ms. */
	shown?: Spread;
	/** The median of each round, so that ratios can be taken within a round. */
	shownByRound?: number[];
	/** A frame in which nothing changes, ms. */
	still?: Spread;
	call?: Spread;
	stale?: number;
	behind?: number;
	datesPerSecond?: number;
	/** Processor time of the page's main thread per step, ms. */
	mainThread?: number;
	mainThreadByRound?: number[];
	/** Processor time of the page and of what draws for it, per step and per still frame, ms. */
	work?: number;
	stillWork?: number;
}

/** Contenders that met on the same page, in turns. */
export interface Meeting {
	title: string;
	/** How many features change from date to date, and how many are there. */
	scenes: { options: SceneOptions; changes: Spread; present: number }[];
	rounds: number;
	/** How long it took, s. */
	seconds: number;
	rows: Row[];
}

/** A meeting ends before its time when the ratios have been taken this often and are this sure. */
const SETTLED = { rounds: 10, doubt: 0.015 };

/** Who is alone on a page has no one to be compared with, and leaves time to the next. */
const ROUNDS_ALONE = 4;

/** How much longer than its time a meeting may take to finish a turn, as a share of it. */
const GRACE = 0.1;

/** Lets the contenders of a plan meet. */
export async function meet(browser: Browser, server: Server, plan: Plan): Promise<Meeting> {
	if (!plan.alone) return meetOnce(browser, server, plan);
	const until = performance.now() + 1000 * plan.seconds;
	const meetings: Meeting[] = [];
	for (const entry of plan.entries) {
		const seconds = Math.min(plan.alone, (until - performance.now()) / 1000);
		meetings.push(await meetOnce(browser, server, { ...plan, seconds, entries: [entry] }));
	}
	return {
		title: plan.title,
		scenes: meetings.flatMap(({ scenes }) => scenes).slice(0, 1),
		rounds: median(meetings.map(({ rounds }) => rounds)),
		seconds: meetings.reduce((sum, { seconds }) => sum + seconds, 0),
		rows: meetings.flatMap(({ rows }) => rows)
	};
}

async function meetOnce(browser: Browser, server: Server, plan: Plan): Promise<Meeting> {
	const began = performance.now();
	const left = (): number => began + 1000 * plan.seconds - performance.now();
	const grace = 1000 * GRACE * plan.seconds;
	const context = await freshWindow(browser);
	const page = await context.newPage();
	page.setDefaultTimeout(1000 * plan.seconds);
	await page.goto(server.address);
	await page.waitForFunction(() => 'bench' in window);
	const meters = { mainThread: await watchMainThread(page), work: await meterWork(browser) };
	const candidates: Candidate[] = [];
	for (const entry of plan.entries) {
		candidates.push(await mount(page, entry, plan.dates, left()));
	}
	const scenes = await within(left() + grace, describeScenes(page, plan.entries)).catch(() => []);
	let running = candidates.filter(({ row }) => row.void === undefined);
	let rounds = 0;
	let last = 0;
	while (running.length > 0 && (rounds === 0 || left() > last) && !isSettled(candidates)) {
		const start = performance.now();
		// Whoever was first is last in the next round.
		if (rounds++ > 0) running.push(...running.splice(0, 1));
		for (const candidate of running) {
			await within(left() + grace, takeTurn(page, meters, candidate, plan.turn)).catch(
				(problem: unknown) => {
					candidate.row.void = `gives up: ${reason(problem)}`;
				}
			);
		}
		running = running.filter(({ row }) => row.void === undefined);
		last = performance.now() - start;
	}
	await context.close();
	const seconds = (performance.now() - began) / 1000;
	return { title: plan.title, scenes, rounds, seconds, rows: candidates.map(summarise) };
}

/** Has every ratio to the first candidate been taken often enough to be sure of it? */
function isSettled([first, ...others]: Candidate[]): boolean {
	if (others.length === 0) return (first?.shownByRound.length ?? 0) >= ROUNDS_ALONE;
	return others.every(({ row, shownByRound }) => {
		if (row.void !== undefined) return true;
		if (shownByRound.length < SETTLED.rounds) return false;
		return doubt(ratiosByRound(shownByRound, first?.shownByRound ?? [])) < SETTLED.doubt;
	});
}

/** The ratios of two contenders, each round against itself, so that a busy machine cancels out. */
export function ratiosByRound(of: readonly number[], to: readonly number[]): number[] {
	return of.flatMap((value, round) => (to[round] ? [value / to[round]] : []));
}

interface Candidate {
	entry: Entry;
	row: Row;
	shown: number[];
	shownByRound: number[];
	call: number[];
	stale: number[];
	still: number[];
	behind: number[];
	datesPerSecond: number[];
	mainThread: number[];
	/** Sums over all rounds: the system tells processor time in hundredths of a second only. */
	work: number;
	stillWork: number;
}

async function mount(
	page: Page,
	entry: Entry,
	dates: number,
	patience: number
): Promise<Candidate> {
	const row: Row = { contender: entry.contender, scene: entry.scene };
	try {
		const mounted = page.evaluate(
			([candidate, sampled]) => window.bench.mount(candidate, sampled),
			[entry, dates] as const
		);
		row.mounted = await within(patience, mounted);
		const { faults } = row.mounted;
		if (faults.length > 0) row.void = `shows a wrong set: ${faults.join('; ')}`;
	} catch (problem) {
		row.void = `cannot: ${reason(problem)}`;
	}
	return {
		entry,
		row,
		shown: [],
		shownByRound: [],
		call: [],
		stale: [],
		still: [],
		behind: [],
		datesPerSecond: [],
		mainThread: [],
		work: 0,
		stillWork: 0
	};
}

interface Meters {
	mainThread: CDPSession;
	work: WorkMeter;
}

async function takeTurn(
	page: Page,
	meters: Meters,
	candidate: Candidate,
	milliseconds: number
): Promise<void> {
	const { entry } = candidate;
	// The first frames after a turn begins pay for the change of surface.
	await page.evaluate((who) => window.bench.stillFrames(who, 2), entry);
	const rested = await meters.work();
	const still = await page.evaluate((who) => window.bench.stillFrames(who, 4), entry);
	const [before, worked] = [await mainThreadTime(meters.mainThread), await meters.work()];
	const turn = await page.evaluate(([who, ms]) => window.bench.steps(who, ms), [
		entry,
		milliseconds
	] as const);
	const [after, done] = [await mainThreadTime(meters.mainThread), await meters.work()];
	const scrub = await page.evaluate(([who, ms]) => window.bench.scrub(who, ms), [
		entry,
		milliseconds
	] as const);
	candidate.still.push(...still);
	candidate.stillWork += worked - rested;
	candidate.work += done - worked;
	candidate.shown.push(...turn.shown);
	candidate.shownByRound.push(median(turn.shown));
	candidate.call.push(...turn.call);
	candidate.stale.push(...turn.stale);
	candidate.mainThread.push((after - before) / turn.shown.length);
	candidate.datesPerSecond.push(scrub.datesPerSecond);
	if (Number.isFinite(scrub.behind)) candidate.behind.push(scrub.behind);
}

function summarise(candidate: Candidate): Row {
	if (candidate.shown.length === 0) return candidate.row;
	return {
		...candidate.row,
		shown: spread(candidate.shown),
		shownByRound: candidate.shownByRound,
		still: spread(candidate.still),
		call: spread(candidate.call),
		stale: mean(candidate.stale),
		behind: mean(candidate.behind),
		datesPerSecond: median(candidate.datesPerSecond),
		mainThread: median(candidate.mainThread),
		mainThreadByRound: candidate.mainThread,
		work: candidate.work / candidate.shown.length,
		stillWork: candidate.stillWork / candidate.still.length
	};
}

async function describeScenes(page: Page, entries: Entry[]): Promise<Meeting['scenes']> {
	const different = new Map(entries.map(({ scene }) => [JSON.stringify(scene), scene]));
	return Promise.all(
		[...different.values()].map(async (options) => ({
			options,
			...(await page.evaluate((scene) => window.bench.describe(scene), options))
		}))
	);
}
