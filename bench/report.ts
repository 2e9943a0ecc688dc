import type { AtlasResult } from './atlas';
import type { CrowdResult } from './crowd';
import type { Goal, MapLibreWeight } from './goals';
import type { Machine } from './machine';
import type { OpeningResult } from './opening';
import type { SceneOptions } from './page/contract';
import { ratiosByRound, type Meeting, type Row } from './scrub';
import type { OwnResult } from './own';
import { atlasSection, crowdSection, ownSection } from './report-atlas';
import { openingSection } from './report-opening';
import { median } from './statistics';
import { spelled, table } from './tables';
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
	own?: OwnResult;
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
	const {
		machine,
		quick,
		seconds,
		goals,
		meetings,
		missing,
		atlas,
		crowd,
		own,
		opening,
		mapLibre
	} = results;
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
		...(own
			? [`## The atlas with ${thousands(own.rows)} rows of the reader’s own`, ownSection(own)]
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
