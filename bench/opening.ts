import type { Browser, BrowserContext } from '@playwright/test';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { InteractionResult } from './interactions';
import { slowDown, windowFor, type Circumstances } from './phone';
import { markOpening, type Moved, type OpeningMarks } from './opening-marks';
import type { Sent, Server } from './serve';
import { spread, type Spread } from './statistics';

/** What a file is good for. */
export type Kind = 'page' | 'script' | 'MapLibre' | 'style' | 'data' | 'font' | 'image';

/** A file as the page received it. */
export interface Fetched {
	file: string;
	kind: Kind;
	/** As sent, and as gzip would send it. */
	bytes: number;
	gzip: number;
	/** When it was asked for and when it was there, ms since the page was asked for. */
	asked: number;
	there: number;
}

/** How long openings took, over one kind of line. */
export interface OpeningTimes {
	line: string;
	cache: 'cold' | 'warm';
	/** First text on the page, and the largest. */
	contentful: Spread;
	largest: Spread;
	clock: Spread;
	firstMapPaint: Spread;
	ready: Spread;
	/** How long the main thread answered nobody before the clock worked: of each task, what is over 50 ms. */
	blocked: Spread;
	/** What moved after it had been painted, in the worst of all openings. */
	moved: Moved[];
	openings: number;
}

/** What opening the atlas costs. */
export interface OpeningResult {
	times: OpeningTimes[];
	/** The files of one cold opening over the slowest line, in the order asked for. */
	files: Fetched[];
	/** The moments of that very opening. */
	marks: Moments;
	interactions: InteractionResult[];
}

/** The moments of an opening that has come to its end. */
export type Moments = Required<Omit<OpeningMarks, 'all'>>;

interface Opening {
	contentful: number;
	marks: Moments;
	files: Fetched[];
}

interface Effort {
	/** After this no further opening begins, and none takes longer. */
	seconds: number;
	repeats: number;
	lines: Circumstances[];
	caches: ('cold' | 'warm')[];
}

/** Opens the built atlas, with an empty cache and again with a full one. */
export async function openAtlas(
	browser: Browser,
	server: Server,
	folder: string,
	{ seconds, repeats, lines, caches }: Effort
): Promise<Omit<OpeningResult, 'interactions'>> {
	const until = performance.now() + 1000 * seconds;
	const openings = lines.flatMap((line) =>
		caches.map((cache) => ({ line, cache, all: [] as Opening[] }))
	);
	for (let repeat = 0; repeat < repeats; repeat++) {
		for (const line of lines) {
			const context = await windowFor(browser, line);
			await context.addInitScript(`(${markOpening.toString()})()`);
			for (const { all } of openings.filter((one) => one.line === line)) {
				const left = until - performance.now();
				if (left <= 0) continue;
				const opened = openOnce(context, server, folder, line, left);
				const opening = await opened.catch((problem: unknown) => {
					// What was measured before stands.
					if (openings[0]?.all.length === 0) throw problem;
				});
				if (opening) all.push(opening);
			}
			await context.close();
		}
	}
	const example = openings[0]?.all[0];
	if (!example) throw new Error('the atlas was not opened');
	return {
		times: openings
			.filter(({ all }) => all.length > 0)
			.map(({ line, cache, all }) => summarise(line.name, cache, all)),
		files: example.files,
		marks: example.marks
	};
}

async function openOnce(
	context: BrowserContext,
	server: Server,
	folder: string,
	line: Circumstances,
	patience: number
): Promise<Opening> {
	const page = await context.newPage();
	page.setDefaultTimeout(Math.max(5000, patience));
	const session = await slowDown(page, line);
	const before = server.log.length;
	await page.goto(server.address);
	// Asked of the browser itself: what Playwright puts into a page to wait in it would keep its main thread.
	await session.send('Runtime.evaluate', {
		expression: 'openingMarks.all',
		awaitPromise: true
	});
	// Some files are fetched after all stands; they belong to the opening, too.
	await page.waitForTimeout(line.bytesPerSecond === undefined ? 500 : 1500);
	const { marks, origin, contentful, resources } = await page.evaluate(() => ({
		marks: (({ all: _, ...moments }) => moments)(window.openingMarks) as Moments,
		origin: performance.timeOrigin,
		contentful: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
		resources: performance.getEntriesByType('resource').map(({ name, startTime, duration }) => ({
			name,
			asked: startTime,
			there: startTime + duration
		}))
	}));
	const seen = new Map(
		resources.map(({ name, ...times }) => [new URL(name).pathname.slice(1), times])
	);
	const files = server.log
		.slice(before)
		.map((sent) => fetched(sent, seen.get(sent.file), origin, folder))
		.sort((a, b) => a.asked - b.asked);
	await page.close();
	return { contentful, marks, files };
}

function fetched(
	{ file, bytes, asked, sent }: Sent,
	seen: { asked: number; there: number } | undefined,
	origin: number,
	folder: string
): Fetched {
	const times = seen ?? { asked: Math.max(0, asked - origin), there: Math.max(0, sent - origin) };
	const packed = `${folder}/${file}.gz`;
	// What was right in the cache still has nothing to send.
	const gzip = bytes > 0 && existsSync(packed) ? statSync(packed).size : bytes;
	return { file, kind: kindOf(file, folder), bytes, gzip, ...times };
}

const KINDS: Record<string, Kind> = {
	'.html': 'page',
	'.css': 'style',
	'.json': 'data',
	'.geojson': 'data',
	'.woff2': 'font',
	'.woff': 'font'
};

function kindOf(file: string, folder: string): Kind {
	if (extname(file) !== '.js') return KINDS[extname(file)] ?? 'image';
	const carriesMap = /maplibregl-canvas-container|maplibre-gl-worker/;
	return carriesMap.test(file + readFileSync(`${folder}/${file}`, 'utf8')) ? 'MapLibre' : 'script';
}

function summarise(line: string, cache: 'cold' | 'warm', openings: Opening[]): OpeningTimes {
	const over = (moment: (opening: Opening) => number): Spread => spread(openings.map(moment));
	return {
		line,
		cache,
		contentful: over(({ contentful }) => contentful),
		largest: over(({ marks }) => marks.largest),
		clock: over(({ marks }) => marks.clock),
		firstMapPaint: over(({ marks }) => marks.firstMapPaint),
		ready: over(({ marks }) => marks.ready),
		blocked: over(({ marks }) => blockedBefore(marks)),
		moved: openings
			.map(({ marks }) => marks.moved)
			.reduce((worst, one) => (shiftOf(one) > shiftOf(worst) ? one : worst)),
		openings: openings.length
	};
}

/** How far what had been painted moved, by the browser's own score. */
export function shiftOf(moved: Moved[]): number {
	return moved.reduce((sum, { score }) => sum + score, 0);
}

/** For how long the main thread answered nobody before the clock worked: of each task, what is over 50 ms. */
export function blockedBefore({ clock, tasks }: Pick<Moments, 'clock' | 'tasks'>): number {
	return tasks
		.filter(({ start }) => start < clock)
		.reduce((sum, { start, duration }) => {
			// The task that ends with the clock counts as far as that.
			const before = Math.min(duration, clock - start);
			return sum + Math.max(0, before - 50);
		}, 0);
}
