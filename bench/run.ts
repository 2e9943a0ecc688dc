import type { Browser } from '@playwright/test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { scrubAtlas } from './atlas';
import { freshWindow, launch } from './browser';
import { PROJECT, buildArena, buildAtlas, weighMapLibre } from './build';
import { judge } from './goals';
import { describeMachine, load } from './machine';
import { openAtlas } from './opening';
import { plans } from './plans';
import { report, type Found, type Results } from './report';
import { meet } from './scrub';
import { serve, type Server } from './serve';

// npm run bench [-- --quick]: measures, writes results.json and RESULTS.md, prints the goals.

const began = performance.now();
const quick = process.argv.includes('--quick');
const folder = mkdtempSync(join(tmpdir(), 'thalweg-bench-'));

function say(line: string): void {
	const seconds = Math.round((performance.now() - began) / 1000);
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
		const found: Found = { meetings: [] };
		const keep = async (title: string): Promise<Results> => {
			say(title);
			const results: Results = {
				machine: describeMachine(browser, renderer, loadBefore),
				quick,
				seconds: (performance.now() - began) / 1000,
				goals: judge(found.meetings, found.opening, mapLibre),
				mapLibre,
				...found
			};
			// A long run that is cut short has not been for nothing.
			await write(results);
			return results;
		};
		const [usual, large] = plans(contenders, quick);
		for (const plan of usual) {
			found.meetings.push(await meet(browser, arena, plan));
			await keep(plan.title);
		}
		found.opening = await openAtlas(browser, site, `${folder}/atlas`, {
			repeats: quick ? 1 : 3,
			lines: quick ? ['slow'] : ['slow', 'this machine']
		});
		await keep('opening');
		const effort = quick ? { seconds: 6, steps: 1000 } : { seconds: 30, steps: 10_000 };
		found.atlas = await scrubAtlas(browser, site, effort);
		let results = await keep('the atlas itself');
		for (const plan of large) {
			found.meetings.push(await meet(browser, arena, plan));
			results = await keep(plan.title);
		}
		return results;
	} finally {
		await browser.close();
		arena.close();
		site.close();
	}
}

async function write(results: Results): Promise<void> {
	const files = {
		'RESULTS.md': await format(report(results), { parser: 'markdown', printWidth: 100 }),
		'results.json': await format(JSON.stringify(results), {
			parser: 'json',
			printWidth: 100,
			useTabs: true
		})
	};
	for (const [file, text] of Object.entries(files)) writeFileSync(`${PROJECT}bench/${file}`, text);
}

try {
	const results = await measure();
	await write(results);
	for (const { goal, limit, measured, reached } of results.goals) {
		console.log(`${reached ? '✓' : reached === null ? '–' : '✗'} ${goal}: ${measured} (${limit})`);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
