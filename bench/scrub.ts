import type { Browser, CDPSession, Page } from '@playwright/test';
import { freshWindow, mainThreadTime, watchMainThread } from './browser';
import type { Entry, Mounted, SceneOptions } from './page/contract';
import type { Server } from './serve';
import { mean, median, spread, type Spread } from './statistics';

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
}

/** Contenders that met on the same page, in turns. */
export interface Meeting {
	title: string;
	/** How many features change from date to date, and how many are there. */
	scenes: { options: SceneOptions; changes: Spread; present: number }[];
	rounds: number;
	rows: Row[];
}

/** What is to be measured, and for how long. */
export interface Plan {
	title: string;
	entries: Entry[];
	/** Loading counts, but everyone gets the turns below. */
	seconds: number;
	/** How many turns everyone gets however long they take. */
	rounds: number;
	/** How many dates the gate looks at. */
	dates: number;
	/** Each contender has the page for itself: for scenes too large to hold more than once. */
	alone?: boolean;
}

/** How long a contender may take to load before it is left out, ms. */
const PATIENCE = 120_000;

/** Lets the contenders of a plan meet. */
export async function meet(browser: Browser, server: Server, plan: Plan): Promise<Meeting> {
	if (!plan.alone) return meetOnce(browser, server, plan);
	const meetings: Meeting[] = [];
	for (const entry of plan.entries) {
		const seconds = plan.seconds / plan.entries.length;
		meetings.push(await meetOnce(browser, server, { ...plan, seconds, entries: [entry] }));
	}
	return {
		title: plan.title,
		scenes: meetings.flatMap(({ scenes }) => scenes).slice(0, 1),
		rounds: Math.min(...meetings.map(({ rounds }) => rounds)),
		rows: meetings.flatMap(({ rows }) => rows)
	};
}

async function meetOnce(browser: Browser, server: Server, plan: Plan): Promise<Meeting> {
	const context = await freshWindow(browser);
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	await page.goto(server.address);
	await page.waitForFunction(() => 'bench' in window);
	const session = await watchMainThread(page);
	const began = performance.now();
	const candidates: Candidate[] = [];
	for (const entry of plan.entries) candidates.push(await mount(page, entry, plan.dates));
	let running = candidates.filter(({ row }) => row.void === undefined);
	let rounds = 0;
	while (
		running.length > 0 &&
		(rounds < plan.rounds || performance.now() - began < 1000 * plan.seconds)
	) {
		// Whoever was first is last in the next round.
		if (rounds++ > 0) running.push(...running.splice(0, 1));
		for (const candidate of running) {
			await takeTurn(page, session, candidate).catch((problem: unknown) => {
				candidate.row.void = `gives up: ${reason(problem)}`;
			});
		}
		running = running.filter(({ row }) => row.void === undefined);
	}
	const scenes = await within(PATIENCE, describeScenes(page, plan.entries)).catch(() => []);
	await context.close();
	return { title: plan.title, scenes, rounds, rows: candidates.map(summarise) };
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
}

async function mount(page: Page, entry: Entry, dates: number): Promise<Candidate> {
	const row: Row = { contender: entry.contender, scene: entry.scene };
	try {
		const mounted = page.evaluate(
			([candidate, sampled]) => window.bench.mount(candidate, sampled),
			[entry, dates] as const
		);
		row.mounted = await within(PATIENCE, mounted);
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
		mainThread: []
	};
}

function reason(problem: unknown): string {
	return (problem instanceof Error ? problem.message : String(problem)).split('\n')[0] ?? '';
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`not ready within ${milliseconds / 1000} s`)),
			milliseconds
		);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function takeTurn(page: Page, session: CDPSession, candidate: Candidate): Promise<void> {
	const { entry } = candidate;
	candidate.still.push(...(await page.evaluate((who) => window.bench.stillFrames(who, 2), entry)));
	const before = await mainThreadTime(session);
	const turn = await page.evaluate((who) => window.bench.steps(who, 350), entry);
	const after = await mainThreadTime(session);
	const scrub = await page.evaluate((who) => window.bench.scrub(who, 350), entry);
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
		mainThreadByRound: candidate.mainThread
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
