import type { AtlasResult } from './atlas';
import { ratiosByRound, type Goal, type MapLibreWeight } from './goals';
import type { Machine } from './machine';
import type { OpeningResult } from './opening';
import type { Meeting, Row } from './scrub';
import { median, type Spread } from './statistics';

/** What has been measured so far. */
export interface Found {
	meetings: Meeting[];
	opening?: OpeningResult;
	atlas?: AtlasResult;
}

/** Everything one run has found. */
export interface Results extends Found {
	machine: Machine;
	quick: boolean;
	seconds: number;
	goals: Goal[];
	mapLibre: MapLibreWeight;
}

/** The results as a page to read. */
export function report(results: Results): string {
	const { machine, quick, seconds, goals, meetings, atlas, opening, mapLibre } = results;
	return [
		'# How the clock keeps up',
		`Measured ${machine.date} with \`npm run bench${quick ? ' -- --quick' : ''}\` in ${Math.round(seconds)} s: ` +
			`${machine.browser}, MapLibre ${machine.mapLibre}, ${machine.processors} × ${machine.processor}, ` +
			`${machine.system}, drawing by ${machine.renderer}; load ${machine.loadBefore} before, ${machine.loadAfter} after. ` +
			'Milliseconds of a machine mean little; ratios within one run are what counts. ' +
			'All numbers are in `results.json` beside this page.',
		'## Goals',
		table(
			['Goal', 'Limit', 'Measured', 'Reached'],
			goals.map(({ goal, limit, measured, reached }) => [
				goal,
				limit,
				measured,
				reached === null ? '–' : reached ? 'yes' : '**no**'
			])
		),
		'## Scrubbing',
		explanation,
		...meetings.flatMap(meetingSection),
		...(meetings.some(isLarge) ? [] : ['500 000 points were not measured in this run.']),
		...(atlas ? ['## The atlas itself', atlasSection(atlas)] : []),
		...(opening ? ['## Opening', openingSection(opening, mapLibre)] : [])
	].join('\n\n');
}

const explanation = `Every contender draws the same features over the same empty ground with the same camera, all on one page, in turns. A contender whose set of features differs from the domain's rule on a sampled date (pixel by pixel, and id by id where the map can be asked) is void.

- *shown*: ms from the call until a painted frame, read back from the screen, spells the new date in two places (median, quartiles, 95th percentile);
- *× ours*: the ratio to Thalweg's way, taken within each round;
- *stale*: frames painted with the old date in between;
- *behind*: how many dates the screen is behind the hand when every frame brings a new one;
- *dates/s*: different dates painted per second then;
- *main*: processor time of the main thread per step, ms; *call*: the call itself;
- *still*: a frame in which nothing changes: the part of *shown* that no mechanism can save;
- *load*: ms until the features are on the map.

Where the time goes: *shown* is made of whole frames. Ours is in the next frame, a filter comes two or three frames later, when the worker has made the tiles again. Without a graphics card the frame itself (*still*) is nearly all of the time, so that the ratio can hardly exceed the number of frames; what a mechanism adds by itself is *shown* less *still*, and *main*.`;

function isLarge({ rows }: Meeting): boolean {
	return rows.some(({ scene }) => scene.count >= 500_000);
}

function meetingSection({ title, scenes, rounds, rows }: Meeting): string[] {
	const described = scenes.map(
		({ options, changes, present }) =>
			`${thousands(options.count)}: ${options.stepDays} days per date, ${changes.median} changes, ${thousands(present)} there`
	);
	return [
		`### ${title}`,
		`${described.join('; ')}; ${rounds} rounds.`,
		table(
			[
				'',
				'shown',
				'× ours',
				'stale',
				'behind',
				'dates/s',
				'main',
				'call',
				'still',
				'load',
				'samples'
			],
			rows.map((row) => rowCells(row, rows))
		)
	];
}

function rowCells(row: Row, rows: Row[]): string[] {
	const different = new Set(rows.map(({ scene }) => scene.count)).size > 1;
	const name = different ? `${row.contender}, ${thousands(row.scene.count)}` : row.contender;
	if (row.void !== undefined) return [name, `void: ${row.void}`];
	const ours = rows.find(
		(other) => other.contender === 'thalweg' && other.scene.count === row.scene.count
	);
	const ratio = median(ratiosByRound(row.shownByRound ?? [], ours?.shownByRound ?? []));
	return [
		name,
		spelled(row.shown),
		row === ours ? '1' : number(ratio, 2),
		number(row.stale),
		number(row.behind),
		number(row.datesPerSecond),
		number(row.mainThread),
		number(row.call?.median, 2),
		number(row.still?.median, 0),
		number(row.mounted?.milliseconds, 0),
		String(row.shown?.samples ?? 0)
	];
}

function atlasSection(atlas: AtlasResult): string {
	const { before, after } = atlas;
	return `The built atlas, 1280 × 800, first view, all layers on, a month per date from 1945 to 2008, through \`window.thalweg.date\`, ${atlas.frames} frames.

${table(
	['', 'median', '95th percentile'],
	[
		[
			'from setting the date to the painted frame, ms',
			number(atlas.shown.median),
			number(atlas.shown.p95)
		],
		['frame while scrubbing, ms', number(atlas.frame.median), number(atlas.frame.p95)],
		[
			'frame when nothing changes, ms',
			number(atlas.stillFrame.median),
			number(atlas.stillFrame.p95)
		]
	]
)}

Long tasks (over 50 ms): ${atlas.longTasks.count}, the longest ${number(atlas.longTasks.longest, 0)} ms. Main thread: ${number(atlas.mainThread)} ms of processor time per date.
After ${thousands(atlas.steps)} steps the heap went from ${number(before.heapMegabytes)} to ${number(after.heapMegabytes)} MB, nodes from ${thousands(before.nodes)} to ${thousands(after.nodes)}, listeners from ${thousands(before.listeners)} to ${thousands(after.listeners)}.`;
}

function openingSection({ times, files, marks }: OpeningResult, mapLibre: MapLibreWeight): string {
	const kinds = [...new Set(files.map(({ kind }) => kind))];
	const heaviest = files
		.filter(({ kind, asked }) => kind === 'data' && asked < marks.firstMapPaint)
		.sort((a, b) => b.bytes - a.bytes)
		.map(({ file, bytes }) => `\`${file}\` ${number(bytes / 1000, 0)}`)
		.join(', ');
	const sum = (list: typeof files): string =>
		number(list.reduce((total, { bytes }) => total + bytes, 0) / 1000, 0);
	return `${table(
		['Line', 'Cache', 'first text', 'clock works', 'first map paint', 'ready'],
		times.map((time) => [
			time.line,
			time.cache,
			...[time.contentful, time.clock, time.firstMapPaint, time.ready].map(
				(moment) => `${number(moment.median, 0)} ms`
			)
		])
	)}

${table(
	['Kind', 'files', 'kB compressed', 'of these asked for before the first map paint'],
	kinds.map((kind) => {
		const all = files.filter((file) => file.kind === kind);
		const early = all.filter(({ asked }) => asked < marks.firstMapPaint);
		return [kind, String(all.length), sum(all), sum(early)];
	})
)}

MapLibre by itself is ${number(mapLibre.page / 1000, 0)} kB for the page and ${number(mapLibre.worker / 1000, 0)} kB for its worker. Data before the first map paint, kB: ${heaviest}.

The critical path of one cold opening (${times[0]?.line ?? ''}; clock at ${number(marks.clock, 0)} ms, first map paint at ${number(marks.firstMapPaint, 0)} ms, ready at ${number(marks.ready, 0)} ms). Page, script and \`atlas.json\` follow one another, and nothing can be read before the last of them; MapLibre is asked for only when the page stands, the geometry only when MapLibre has drawn its style, the worker's own script goes alongside.

${table(
	['File', 'kB', 'asked for, ms', 'there, ms'],
	files.map(({ file, bytes, asked, there }) => [
		file.startsWith('assets/') ? file.replace(/-[\w-]{8}(?=\.\w+$)/, '') : file,
		number(bytes / 1000),
		number(asked, 0),
		number(there, 0)
	])
)}
`;
}

function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]): string =>
		`| ${head.map((_, column) => cells[column] ?? '').join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function spelled(spread: Spread | undefined): string {
	if (!spread) return '';
	const [low, high] = spread.quartiles;
	return `${number(spread.median)} (${number(low, 0)}–${number(high, 0)}; ${number(spread.p95, 0)})`;
}

function number(value: number | undefined, digits = 1): string {
	return value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(digits);
}

function thousands(value: number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
