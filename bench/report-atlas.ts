import type { AtlasResult, Turn } from './atlas';
import type { CrowdResult } from './crowd';
import type { OwnResult } from './own';
import { FRAME, MOVES } from './steps';
import { table } from './tables';
import { number, thousands } from './words';

function entries<Key extends string>(words: Readonly<Record<Key, string>>): [Key, string][] {
	return Object.entries(words) as [Key, string][];
}

const TURNS: Readonly<Record<Turn, string>> = {
	...MOVES,
	follows: 'what follows the last two when the date rests, in several frames',
	still: 'a frame in which nothing changes'
};

/** How the atlas itself keeps up, as a page to read. */
export function atlasSection(atlas: AtlasResult): string {
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

/** The same with many more events. */
export function crowdSection({ opened, there, mainThread }: CrowdResult): string {
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

/** The same with rows of the reader's own. */
export function ownSection(own: OwnResult): string {
	const { loaded, drawn, loading, longest, without } = own;
	return `A table (CSV) of made-up places, anywhere from 60° to 140° E and 20° to 60° N, each there for up to five years, opened in the dialog. Until the page said what it had read, ${number(loaded)} s passed, and ${number(drawn)} s until the map had drawn them, of which the main thread worked ${number(loading)} s; the longest single task meanwhile took ${number(longest, 0)} ms. Then the same dates are scrubbed as without it, in the same window.

${table(
	[
		'main thread, ms of processor time',
		'without',
		'with the rows',
		'ratio',
		'ratio of the 95th',
		'steps'
	],
	entries(TURNS).map(([turn, what]) => [
		what,
		number(without[turn].median),
		number(own.with[turn].median),
		number(own.with[turn].median / without[turn].median, 2),
		number(own.with[turn].p95 / without[turn].p95, 2),
		`${without[turn].samples}, ${own.with[turn].samples}`
	])
)}`;
}
