import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { FIRST_DAY, LAST_DAY, isoDate } from '../src/time/day';
import { pace, periodsOf, spreads, type Turn } from './atlas';
import { freshWindow, mainThreadTime, openAtlas, watchMainThread } from './browser';
import { randomNumbers } from './page/random';
import type { Server } from './serve';
import type { Spread } from './statistics';
import { scattered } from './steps';
import { drawDate } from './traced-tasks';

/** How the atlas keeps up with as many rows of the reader's own as it takes. */
export interface OwnResult {
	rows: number;
	/** From the choice of the file until the page says how many rows it has read, s. */
	loaded: number;
	/** Until the map has drawn them on the date, s. */
	drawn: number;
	/** What of that the page's main thread worked, s of processor time. */
	loading: number;
	/** The longest stretch for which the page did not answer until they were on the map, ms. */
	longest: number;
	/** Processor time of the page's main thread while scrubbing, ms, without the rows and with them. */
	without: Record<Turn, Spread>;
	with: Record<Turn, Spread>;
}

/** days: as long as a row is there at most. */
const LONGEST = 5 * 365;

/** A table of made-up places, each there for up to five years. */
export function ownTable(rows: number): string {
	const random = randomNumbers(1969);
	const lines = Array.from({ length: rows }, (_, index) => {
		const first = FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY));
		const last = Math.min(LAST_DAY, first + Math.floor(random() * LONGEST));
		const place = [20 + 40 * random(), 60 + 80 * random()].map((degrees) => degrees.toFixed(4));
		return [`Place ${index}`, ...place, isoDate(first), isoDate(last)].join(',');
	});
	return ['name,latitude,longitude,from,to', ...lines].join('\n');
}

/** Opens the dialog of the reader's own data and chooses the table; waits until it has been read and drawn. */
async function open(
	page: Page,
	rows: number
): Promise<Pick<OwnResult, 'loaded' | 'drawn' | 'longest'>> {
	await page.locator('[data-opens=data]').first().click();
	await page.locator('[data-opens=own-data]').click();
	await page.evaluate(() => {
		const watched = window as unknown as { longest: number };
		watched.longest = 0;
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries())
				watched.longest = Math.max(watched.longest, duration);
		}).observe({ entryTypes: ['longtask'] });
	});
	const dialog = page.locator('dialog.own-data');
	// Given as bytes, it would be decoded by a script in the page, which takes longer than all the rest.
	const folder = await mkdtemp(join(tmpdir(), 'thalweg-own-'));
	const file = join(folder, 'places.csv');
	await writeFile(file, ownTable(rows));
	const began = performance.now();
	await dialog.locator('input[type=file]').setInputFiles(file);
	await dialog.locator('section h3').waitFor();
	await dialog.locator('[role=status][aria-busy=false]').first().waitFor();
	const loaded = (performance.now() - began) / 1000;
	// They are laid over the map behind the dialog.
	await page.waitForFunction(
		() => {
			const { map } = window.thalweg;
			const isGiven = document.querySelector('.canvas[aria-busy=false]') !== null;
			if (!isGiven || !map?.getLayer('own-1-points') || !map.isSourceLoaded('own-1')) return false;
			// A source is loaded before its first tile is asked for, too.
			const middle = map.project(map.getCenter());
			const box = [-40, 40].map((off) => [middle.x + off, middle.y + off] as [number, number]);
			const [from, to] = box as [[number, number], [number, number]];
			return map.queryRenderedFeatures([from, to], { layers: ['own-1-points'] }).length > 0;
		},
		null,
		{ polling: 100 }
	);
	await page.evaluate(drawDate, null);
	const drawn = (performance.now() - began) / 1000;
	const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
	await rm(folder, { recursive: true });
	await page.keyboard.press('Escape');
	return { loaded, drawn, longest };
}

/** Scrubs the built atlas, lays the rows over it, and scrubs it again over the same dates. */
export async function scrubOwn(
	browser: Browser,
	server: Server,
	{ seconds, rows }: { seconds: number; rows: number }
): Promise<OwnResult> {
	const context = await freshWindow(browser);
	try {
		const page = await openAtlas(context, server.address, seconds);
		const session = await watchMainThread(page);
		const steps = scattered(await periodsOf(page));
		const without = await pace(page, session, steps, 0.3 * seconds);
		const before = await mainThreadTime(session);
		const opened = await open(page, rows);
		const loading = ((await mainThreadTime(session)) - before) / 1000;
		// The map has taken them in when it has drawn a date with them.
		await pace(page, session, steps.slice(0, 5), 0.1 * seconds);
		const after = await pace(page, session, steps, 0.3 * seconds);
		return { rows, ...opened, loading, without: spreads(without), with: spreads(after) };
	} finally {
		await context.close();
	}
}
