import type { AtlasResult, Turn } from './atlas';
import { FRAME, MOVES } from './steps';
import type { CrowdResult } from './crowd';
import type { Goal, MapLibreWeight } from './goals';
import type { InteractionResult } from './interactions';
import type { Machine } from './machine';
import { shiftOf, type OpeningResult } from './opening';
import type { SceneOptions } from './page/contract';
import { ratiosByRound, type Meeting, type Row } from './scrub';
import { median, type Spread } from './statistics';
import { number, thousands } from './words';
import { whereTimeGoes } from './where-time-goes';

/** What has been measured so far. */
export interface Found {
	meetings: Meeting[];
	/** What was left out or not finished, and why. */
	missing: string[];
	opening?: OpeningResult;
	atlas?: AtlasResult;
	crowd?: CrowdResult;
}

/** Everything one run has found. */
export interface Results extends Found {
	machine: Machine;
	quick: boolean;
	seconds: number;
	goals: Goal[];
	mapLibre: MapLibreWeight;
	/** Parts that were measured again by themselves, and on what. */
	apart?: { part: string; machine: Machine }[];
}

/** The results as a page to read. */
export function report(results: Results): string {
	const { machine, quick, seconds, goals, meetings, missing, atlas, crowd, opening, mapLibre } =
		results;
	const { apart = [] } = results;
	return [
		'# How the clock keeps up',
		`Measured ${machine.date} with \`npm run bench${quick ? ' -- --quick' : ''}\` in ${Math.round(seconds)} s: ` +
			`${machine.browser}, MapLibre ${machine.mapLibre}, ${machine.processors} × ${machine.processor}, ` +
			`${machine.system}, drawing by ${machine.renderer}; load ${machine.loadBefore} before, ${machine.loadAfter} after. ` +
			'Milliseconds of a machine mean little; ratios within one run are what counts. ' +
			(quick ? '' : 'All numbers are in `results.json` beside this page.'),
		...apart.map(
			({ part, machine }) =>
				`**${part}** was measured again by itself on ${machine.date}: ${machine.browser}, MapLibre ${machine.mapLibre}, ` +
				`${machine.processors} × ${machine.processor}, ${machine.system}; load ${machine.loadBefore} before, ${machine.loadAfter} after.`
		),
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
		'A value is the median of its rounds ± its standard error; *not settled* means that the limit lies within two of them.',
		...whereTimeGoes(meetings),
		'## Scrubbing',
		explanation,
		...meetings.flatMap(meetingSection),
		...(missing.length > 0 ? [`Not measured in this run: ${missing.join('; ')}.`] : []),
		...(atlas ? ['## The atlas itself', atlasSection(atlas)] : []),
		...(crowd
			? [`## The atlas with ${thousands(crowd.events)} events more`, crowdSection(crowd)]
			: []),
		...(opening ? ['## Opening', openingSection(opening, mapLibre)] : [])
	].join('\n\n');
}

const explanation = `Every contender draws the same features over the same empty ground with the same camera, all on one page, in turns. A contender whose set of features differs from the domain's rule on a sampled date (pixel by pixel, and id by id where the map can be asked) is void.

- *shown*: ms from the call until a painted frame, read back from the screen, spells the new date in two places (median, quartiles, 95th percentile);
- *× ours*: the ratio to Thalweg's way, taken within each round;
- *stale*: frames painted with the old date in between;
- *behind*: how many dates the screen is behind the hand when every frame brings a new one;
- *dates/s*: different dates painted per second then;
- *main*: processor time of the page's main thread per step, ms; *call*: the call itself;
- *work*: processor time of the page and of all that draws for it per step, ms: other programs slow *shown* down, but hardly add to this;
- *still*: a frame in which nothing changes, the part of *shown* that no mechanism can save, and its *work*;
- *load*: ms until the features are on the map.

Rounds go on until every ratio to the first row is sure to 1.5 %, or the time of the table is over; with 500 000 points each contender has the page for itself, one after the other, for four rounds. A contender that is not ready in time is void, and the reason stands in its row.

*raw WebGL* is the floor for the same picture: points of the same size, lines of the same width with mitred joins and edges smoothed over the same pixel. deck.gl draws its lines without smoothed edges.

Where the time goes: *shown* is made of whole frames. Ours is in the next frame, a filter comes two or three frames later, when the worker has made the tiles again. Without a graphics card the frame itself (*still*) is nearly all of the time, so that the ratio can hardly exceed the number of frames; what a mechanism adds by itself is *shown* less *still*, and *main*.`;

function meetingSection({ title, scenes, rounds, seconds, rows }: Meeting): string[] {
	const described = scenes.map(
		({ options, changes, present }) =>
			`${sceneName(options)}: ${options.stepDays} days per date, ${changes.median} changes, ${thousands(present)} there`
	);
	return [
		`### ${title}`,
		`${described.join('; ')}; ${rounds} ${rounds === 1 ? 'round' : 'rounds'} in ${number(seconds, 0)} s.`,
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
				'work',
				'still',
				'load',
				'samples'
			],
			rows.map((row) => rowCells(row, rows))
		)
	];
}

/** The scene in short; brief lives have to be said. */
function sceneName({ count, lives }: SceneOptions): string {
	return lives === 'brief' ? `${thousands(count)} with brief lives` : thousands(count);
}

function rowCells(row: Row, rows: Row[]): string[] {
	const scene = sceneName(row.scene);
	const different = rows.some((other) => sceneName(other.scene) !== scene);
	const name = different ? `${row.contender}, ${scene}` : row.contender;
	if (row.void !== undefined) return [name, `void: ${row.void}`];
	const ours = rows.find(
		(other) => other.contender === 'thalweg' && sceneName(other.scene) === scene
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
		number(row.work),
		`${number(row.still?.median, 0)} (${number(row.stillWork)})`,
		number(row.mounted?.milliseconds, 0),
		String(row.shown?.samples ?? 0)
	];
}

function entries<Key extends string>(words: Readonly<Record<Key, string>>): [Key, string][] {
	return Object.entries(words) as [Key, string][];
}

const TURNS: Readonly<Record<Turn, string>> = {
	...MOVES,
	follows: 'what follows the last two when the date rests, in several frames',
	still: 'a frame in which nothing changes'
};

function atlasSection(atlas: AtlasResult): string {
	const { before, after } = atlas;
	return `The built atlas, 1280 × 800, first view, all layers on, a month per date from 1945 to 2008, through \`window.thalweg.date\`, ${atlas.frames} frames. A step is map, bar, story, list, legend and address together.

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
		],
		...entries(TURNS).map(([turn, what]) => [
			`main thread, ${what}, ms of processor time`,
			number(atlas.mainThread[turn].median),
			number(atlas.mainThread[turn].p95)
		]),
		...entries(MOVES).map(([move, what]) => [
			`of it the page without the map's frame, ${what}, ms of processor time`,
			number(atlas.pageAlone[move].median),
			number(atlas.pageAlone[move].p95)
		]),
		...entries(MOVES).map(([move, what]) => [
			`the longest single task of ${what}, ms of processor time`,
			number(atlas.longestTask[move].median),
			number(atlas.longestTask[move].p95)
		])
	]
)}

${jumpShare(atlas)}

Long tasks (over 50 ms): ${atlas.longTasks.count}, the longest ${number(atlas.longTasks.longest, 0)} ms.
After ${thousands(atlas.steps)} steps the heap went from ${number(before.heapMegabytes)} to ${number(after.heapMegabytes)} MB, nodes from ${thousands(before.nodes)} to ${thousands(after.nodes)}, listeners from ${thousands(before.listeners)} to ${thousands(after.listeners)}.`;
}

/** The most that a date can ask for, told as it is: it need not keep within the frame. */
function jumpShare({ mainThread, pageAlone }: AtlasResult): string {
	const share = (time: number): string => number(time / FRAME, 2);
	const [all, page] = [mainThread.years, pageAlone.years];
	return `A jump of many years takes ${share(all.median)} of a frame of 1/60 s, ${share(all.p95)} at the 95th percentile; the page's part of it is ${share(page.median)} and ${share(page.p95)}, the rest is the map's, which then tells MapLibre of every border, relation and name that is another, and draws.`;
}

function crowdSection({ opened, there, mainThread }: CrowdResult): string {
	return `The same atlas, its \`opening.json\` filled up with events of a day each, anywhere from 60° to 140° E and 20° to 60° N, on any day of the span. The clock worked after ${number(opened)} s. On the dates measured ${number(there.median, 0)} records of all kinds were there, and the events of 90 days fading: with each step each of those fades by another shade, so that all are told.

${table(
	['', 'median', '95th percentile', 'steps'],
	entries(TURNS).map(([turn, what]) => [
		`main thread, ${what}, ms of processor time`,
		number(mainThread[turn].median),
		number(mainThread[turn].p95),
		String(mainThread[turn].samples)
	])
)}`;
}

function openingSection(
	{ times, files, marks, interactions }: OpeningResult,
	mapLibre: MapLibreWeight
): string {
	const kinds = [...new Set(files.map(({ kind }) => kind))];
	const heaviest = files
		.filter(({ kind, asked }) => kind === 'data' && asked < marks.firstMapPaint)
		.sort((a, b) => b.gzip - a.gzip)
		.map(({ file, gzip }) => `\`${file}\` ${number(gzip / 1000, 0)}`)
		.join(', ');
	const sum = (list: typeof files, size: 'bytes' | 'gzip' = 'bytes'): string =>
		number(list.reduce((total, file) => total + file[size], 0) / 1000, 0);
	return `${table(
		[
			'Line',
			'Cache',
			'first text',
			'largest text',
			'clock works',
			'blocked before',
			'first map paint',
			'ready',
			'shift',
			'openings'
		],
		times.map((time) => [
			time.line,
			time.cache,
			...[
				time.contentful,
				time.largest,
				time.clock,
				time.blocked,
				time.firstMapPaint,
				time.ready
			].map((moment) => `${number(moment.median, 0)} ms`),
			number(shiftOf(time.moved), 4),
			String(time.openings)
		])
	)}

${movements(times)}

${table(
	[
		'Kind',
		'files',
		'kB sent (brotli)',
		'kB as gzip',
		'sent, of what was asked for before the first map paint'
	],
	kinds.map((kind) => {
		const all = files.filter((file) => file.kind === kind);
		const early = all.filter(({ asked }) => asked < marks.firstMapPaint);
		return [kind, String(all.length), sum(all), sum(all, 'gzip'), sum(early)];
	})
)}

MapLibre by itself is ${number(mapLibre.page / 1000, 0)} kB for the page and ${number(mapLibre.worker / 1000, 0)} kB for its worker. Data before the first map paint, kB: ${heaviest}.

The critical path of one cold opening (${times[0]?.line ?? ''}; clock at ${number(marks.clock, 0)} ms, first map paint at ${number(marks.firstMapPaint, 0)} ms, ready at ${number(marks.ready, 0)} ms). The text of the first view stands in the page and needs its style sheet alone; the page asks for the script and \`opening.json\` together, and the clock works when both have come; then MapLibre and the geometry of the first view are asked for side by side, and MapLibre asks for its worker when it runs. Stories, bibliography and relief wait for the first paint.

${table(
	['File', 'kB', 'asked for, ms', 'there, ms'],
	files.map(({ file, bytes, asked, there }) => [
		file.startsWith('assets/') ? file.replace(/-[\w-]{8}(?=\.\w+$)/, '') : file,
		number(bytes / 1000),
		number(asked, 0),
		number(there, 0)
	])
)}

${interactionsSection(interactions)}
`;
}

/** What moved while the page opened, and from where to where. */
function movements(times: OpeningResult['times']): string {
	const all = times.flatMap(({ line, cache, moved }) =>
		moved.map(
			({ at, score, what }) =>
				`- ${line}, ${cache}, after ${number(at, 0)} ms by ${number(score, 4)}: ${what.join('; ')}`
		)
	);
	return all.length === 0
		? 'Nothing that had been painted moved, in any opening.'
		: `What had been painted and moved, in the worst opening of each line (left and upper edge, width and height, px):\n\n${all.join('\n')}`;
}

function interactionsSection(interactions: InteractionResult[]): string {
	if (interactions.length === 0) return '';
	return `How the page answers the hand on that phone: half of the scrubs drag the thumb, half are keys; each story is opened from the list and closed with Escape. *Answer* is the browser's own measure, from the hand to the next painted frame; *handling* is what the page itself does meanwhile.

${table(
	[
		'In the map’s place',
		'scrubs',
		'stories',
		'worst answer',
		'median',
		'95th',
		'worst handling',
		'median',
		'95th'
	],
	interactions.map(({ surface, scrubs, stories, worst, answered, worstHandling, handling }) => [
		surface === 'list' ? 'the list' : 'the map itself, drawn without a graphics card',
		String(scrubs),
		String(stories),
		...[worst, answered.median, answered.p95, worstHandling, handling.median, handling.p95].map(
			(time) => `${number(time, 0)} ms`
		)
	])
)}`;
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
