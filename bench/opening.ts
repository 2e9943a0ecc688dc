import type { Browser, BrowserContext } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { freshWindow } from './browser';
import { markOpening, type OpeningMarks } from './opening-marks';
import type { Sent, Server } from './serve';
import { spread, type Spread } from './statistics';

/** What a file is good for. */
export type Kind = 'page' | 'script' | 'MapLibre' | 'style' | 'data' | 'font' | 'image';

/** A file as the page received it. */
export interface Fetched {
	file: string;
	kind: Kind;
	bytes: number;
	/** When it was asked for and when it was there, ms since the page was asked for. */
	asked: number;
	there: number;
}

/** How long openings took, over one kind of line. */
export interface OpeningTimes {
	line: string;
	cache: 'cold' | 'warm';
	/** First text on the page. */
	contentful: Spread;
	clock: Spread;
	firstMapPaint: Spread;
	ready: Spread;
	openings: number;
}

/** What opening the atlas costs. */
export interface OpeningResult {
	times: OpeningTimes[];
	/** The files of one cold opening over the slow line, in the order asked for. */
	files: Fetched[];
	/** The moments of that very opening. */
	marks: Required<OpeningMarks>;
}

/** An ordinary mobile line. */
const SLOW = { name: '10 Mbit/s, 40 ms', bytesPerSecond: 1.25e6, latency: 40 };

interface Opening {
	contentful: number;
	marks: Required<OpeningMarks>;
	files: Fetched[];
}

interface Effort {
	/** After this no further opening begins, and none takes longer. */
	seconds: number;
	repeats: number;
	lines: ('this machine' | 'slow')[];
	caches: ('cold' | 'warm')[];
}

/** Opens the built atlas, with an empty cache and again with a full one. */
export async function openAtlas(
	browser: Browser,
	server: Server,
	folder: string,
	{ seconds, repeats, lines, caches }: Effort
): Promise<OpeningResult> {
	const until = performance.now() + 1000 * seconds;
	const openings = lines.flatMap((line) =>
		caches.map((cache) => ({ line, cache, all: [] as Opening[] }))
	);
	for (let repeat = 0; repeat < repeats; repeat++) {
		for (const line of lines) {
			const context = await freshWindow(browser);
			await context.addInitScript(`(${markOpening.toString()})()`);
			for (const { all } of openings.filter((one) => one.line === line)) {
				const left = until - performance.now();
				if (left <= 0) continue;
				const opened = openOnce(context, server, folder, line === 'slow', left);
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
			.map(({ line, cache, all }) => summarise(line === 'slow' ? SLOW.name : line, cache, all)),
		files: example.files,
		marks: example.marks
	};
}

async function openOnce(
	context: BrowserContext,
	server: Server,
	folder: string,
	slow: boolean,
	patience: number
): Promise<Opening> {
	const page = await context.newPage();
	page.setDefaultTimeout(Math.max(5000, patience));
	if (slow) {
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: SLOW.latency,
			downloadThroughput: SLOW.bytesPerSecond,
			uploadThroughput: SLOW.bytesPerSecond
		});
	}
	const before = server.log.length;
	await page.goto(server.address);
	await page.waitForFunction(
		() => window.openingMarks.ready !== undefined && window.openingMarks.firstMapPaint !== undefined
	);
	// Some files are fetched after all stands; they belong to the opening, too.
	await page.waitForTimeout(slow ? 1500 : 500);
	const { marks, origin, contentful, resources } = await page.evaluate(() => ({
		marks: window.openingMarks as Required<typeof window.openingMarks>,
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
	return { file, kind: kindOf(file, folder), bytes, ...times };
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
	return {
		line,
		cache,
		contentful: spread(openings.map(({ contentful }) => contentful)),
		clock: spread(openings.map(({ marks }) => marks.clock)),
		firstMapPaint: spread(openings.map(({ marks }) => marks.firstMapPaint)),
		ready: spread(openings.map(({ marks }) => marks.ready)),
		openings: openings.length
	};
}
