import type { Browser } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { scrubAtlas } from './atlas';
import { freshWindow, launch } from './browser';
import { PROJECT, buildArena, buildAtlas, weighMapLibre } from './build';
import { judge } from './goals';
import { scrubCrowd } from './crowd';
import { describeMachine, load } from './machine';
import { interact } from './interactions';
import { openAtlas } from './opening';
import { MOBILE_LINE, PHONE, THIS_MACHINE } from './phone';
import { scrubOwn } from './own';
import { largestPlan, plans, type Plan } from './plans';
import { report, type Found, type Results } from './report';
import { meet } from './scrub';
import { serve, type Server } from './serve';

// npm run bench: measures, writes results.json and RESULTS.md, prints the goals.
// npm run bench -- --quick: less of everything, in under two minutes; prints the page instead.
// npm run bench -- --only lines: the parts whose title has the word; prints the page, too.
// npm run bench -- --only opening --keep: takes these parts into results.json and RESULTS.md, beside the others.

const quick = process.argv.includes('--quick');
const only = process.argv[process.argv.indexOf('--only') + 1];
const wanted = (title: string): boolean =>
	!process.argv.includes('--only') || title.toLowerCase().includes((only ?? '').toLowerCase());
const isPartial = process.argv.includes('--only');
const keeps = !quick && (!isPartial || process.argv.includes('--keep'));
const folder = mkdtempSync(join(tmpdir(), 'thalweg-bench-'));

/** When a run is over, s since this process began: what has not begun by then is left out. */
const DEADLINE = quick ? 100 : 24 * 60;

function secondsLeft(): number {
	return DEADLINE - performance.now() / 1000;
}

function say(line: string): void {
	const seconds = Math.round(performance.now() / 1000);
	console.log(`${String(seconds).padStart(4)} s  ${line}`);
}

async function askArena(browser: Browser, arena: Server) {
	const context = await freshWindow(browser);
	const page = await context.newPage();
	await page.goto(arena.address);
	await page.waitForFunction(() => 'bench' in window);
	const { contenders, renderer } = await page.evaluate(() => ({
		contenders: window.bench.contenders,
		renderer: window.bench.renderer
	}));
	await context.close();
	return { contenders, renderer };
}

async function measure(): Promise<Results> {
	const loadBefore = load();
	await buildArena(`${folder}/arena`);
	await buildAtlas(`${folder}/atlas`);
	const mapLibre = await weighMapLibre(`${folder}/maplibre`);
	say('built');
	const browser = await launch();
	const arena = await serve(`${folder}/arena`);
	const site = await serve(`${folder}/atlas`);
	try {
		const { contenders, renderer } = await askArena(browser, arena);
		const before = keeps && isPartial ? resultsBefore() : undefined;
		const found: Found = before ?? { meetings: [], missing: [] };
		const apart = [...(before?.apart ?? [])];
		const results = (): Results => ({
			...found,
			machine: before?.machine ?? describeMachine(browser, renderer, loadBefore),
			quick,
			seconds: before?.seconds ?? performance.now() / 1000,
			goals: judge(found.meetings, found, mapLibre),
			mapLibre,
			apart
		});
		/** Does a part of the run, for as long as it may take; what goes wrong in it is told, and no more. */
		const part = async (
			title: string,
			seconds: number,
			work: (seconds: number) => Promise<void>
		) => {
			if (!wanted(title)) return;
			try {
				if (secondsLeft() < 5) throw new Error('no time was left');
				await work(Math.min(seconds, secondsLeft()));
				if (before) {
					const machine = describeMachine(browser, renderer, loadBefore);
					const other = apart.findIndex((one) => one.part === title);
					apart.splice(other < 0 ? apart.length : other, 1, { part: title, machine });
				}
				say(title);
			} catch (problem) {
				const reason = String(problem instanceof Error ? problem.message : problem).split('\n')[0];
				found.missing.push(`${title} (${reason ?? ''})`);
				say(`${title}: ${reason ?? ''}`);
			}
			// A long run that is cut short has not been for nothing.
			if (keeps) await write(results());
		};
		const meeting = (plan: Plan) =>
			part(plan.title, plan.seconds, async (seconds) => {
				const meeting = await meet(browser, arena, { ...plan, seconds });
				const other = found.meetings.findIndex((one) => one.title === plan.title);
				found.meetings.splice(other < 0 ? found.meetings.length : other, 1, meeting);
			});
		for (const plan of plans(contenders, quick)) await meeting(plan);
		await part('Opening', quick ? 30 : 420, async (seconds) => {
			const opened = await openAtlas(browser, site, `${folder}/atlas`, {
				seconds: seconds * 0.6,
				repeats: quick ? 1 : 5,
				lines: quick ? [PHONE] : [PHONE, MOBILE_LINE, THIS_MACHINE],
				caches: quick ? ['cold'] : ['cold', 'warm']
			});
			found.opening = { ...opened, interactions: [] };
			for (const surface of quick ? (['list'] as const) : (['list', 'map'] as const))
				found.opening.interactions.push(await interact(browser, site, surface, seconds * 0.2));
		});
		await part('The atlas itself', quick ? 20 : 150, async (seconds) => {
			found.atlas = await scrubAtlas(browser, site, { seconds, steps: quick ? 500 : 10_000 });
		});
		if (!quick) {
			await part('The atlas with 100 000 events more', 90, async (seconds) => {
				const events = 100_000;
				found.crowd = await scrubCrowd(browser, site, `${folder}/atlas`, { seconds, events });
			});
			await part('The atlas with 100 000 rows of the reader’s own', 180, async (seconds) => {
				found.own = await scrubOwn(browser, site, { seconds, rows: 100_000 });
			});
			await meeting(largestPlan(contenders));
		}
		return results();
	} finally {
		await browser.close();
		arena.close();
		site.close();
	}
}

/** What the last run found, for a part to be put beside it. */
function resultsBefore(): Results {
	return JSON.parse(readFileSync(`${PROJECT}bench/results.json`, 'utf8')) as Results;
}

async function page(results: Results): Promise<string> {
	const { code } = await format('RESULTS.md', report(results), { printWidth: 100 });
	return code;
}

async function json(results: Results): Promise<string> {
	const style = { printWidth: 100, useTabs: true };
	const { code } = await format('results.json', JSON.stringify(results), style);
	return code;
}

async function write(results: Results): Promise<void> {
	const files = {
		'RESULTS.md': await page(results),
		'results.json': await json(results)
	};
	for (const [file, text] of Object.entries(files)) writeFileSync(`${PROJECT}bench/${file}`, text);
}

try {
	const results = await measure();
	if (keeps) await write(results);
	else console.log(await page(results));
	say('done');
	for (const { goal, limit, measured, reached } of results.goals) {
		console.log(`${reached ? '✓' : reached === null ? '–' : '✗'} ${goal}: ${measured} (${limit})`);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
