import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { OpeningData } from '../src/kinds';
import { FIRST_DAY, LAST_DAY, isoDate } from '../src/time/day';
import { pace, periodsOf, spreads, type Turn } from './atlas';
import { freshWindow, watchMainThread } from './browser';
import { randomNumbers } from './page/random';
import type { Server } from './serve';
import { spread, type Spread } from './statistics';
import { scattered } from './steps';

/** How the atlas keeps up when it knows far more. */
export interface CrowdResult {
	/** Events made up beside those of the record. */
	events: number;
	/** Until the clock worked, s; most of it is the reading of so large a file. */
	opened: number;
	/** As many as these are there at once, on the dates measured. */
	there: Spread;
	/** Processor time of the page's main thread, ms. */
	mainThread: Record<Turn, Spread>;
}

/** Opens the built atlas with so many events more, spread over its time and ground, and scrubs it. */
export async function scrubCrowd(
	browser: Browser,
	server: Server,
	folder: string,
	{ seconds, events }: { seconds: number; events: number }
): Promise<CrowdResult> {
	const until = performance.now() + 1000 * seconds;
	const body = JSON.stringify(crowded(folder, events));
	const context = await freshWindow(browser);
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(1000 * seconds);
		await page.route('**/data/opening.json', (route) =>
			route.fulfill({ body, contentType: 'application/json' })
		);
		const began = performance.now();
		await page.goto(server.address);
		await page.waitForFunction(() => 'thalweg' in window);
		const opened = (performance.now() - began) / 1000;
		await page.evaluate(() => window.thalweg.ready.then(() => undefined));
		const session = await watchMainThread(page);
		const steps = scattered(await periodsOf(page));
		const there: number[] = [];
		for (const { date } of steps.slice(0, 10)) {
			there.push(
				await page.evaluate((day) => {
					window.thalweg.date = day;
					return window.thalweg.visible().length;
				}, date)
			);
		}
		const left = (until - performance.now()) / 1000;
		const paced = await pace(page, session, steps, 0.8 * left);
		return {
			events,
			opened,
			there: spread(there),
			mainThread: spreads(paced)
		};
	} finally {
		await context.close();
	}
}

/** What the page opens with, and events of a day each at random. */
function crowded(folder: string, count: number): OpeningData {
	const opening = JSON.parse(
		readFileSync(join(folder, 'data/opening.json'), 'utf8')
	) as OpeningData;
	const [model] = opening.events;
	if (!model) throw new Error('the atlas has no events');
	const random = randomNumbers(1969);
	const made = Array.from({ length: count }, (_, index): OpeningData['events'][number] => {
		const day = FIRST_DAY + Math.floor(random() * (LAST_DAY - FIRST_DAY));
		const period =
			opening.periods.find(({ when }) => when.days[0] <= day && day < when.days[3])?.id ??
			model.period;
		return {
			...model,
			id: `made-up-${index}`,
			period,
			places: [],
			location: {
				position: [60 + 80 * random(), 20 + 40 * random()],
				accuracy: 1000,
				positionSource: 'made up'
			},
			when: { edtf: isoDate(day), days: [day, day, day + 1, day + 1] }
		};
	});
	const events = [...opening.events, ...made].sort((a, b) => a.when.days[0] - b.when.days[0]);
	return { ...opening, events };
}
