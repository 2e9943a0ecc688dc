import { growth, rowsOf } from './goals';
import type { Meeting } from './scrub';
import { median } from './statistics';
import { number, thousands } from './words';

/** What lies between us and the floor, in the numbers of the run itself. */
export function whereTimeGoes(meetings: Meeting[]): string[] {
	return [
		...apart(
			meetings,
			'points',
			'MapLibre draws a point as a square of four vertices where raw WebGL draws one, and passes those of the hidden through its shader, too.'
		),
		...apart(
			meetings,
			'lines',
			'MapLibre draws lines tile by tile, each cut at its edge by a mask, and passes every vertex of the hidden ones through its shader.'
		),
		...growing(meetings)
	];
}

/** What a frame and a step cost the floor, MapLibre without what is hidden, and us; and why. */
function apart(meetings: Meeting[], geometry: 'points' | 'lines', why: string): string[] {
	const at = (contender: string) => ({ contender, geometry, count: 5000 }) as const;
	const [ours, floor] = rowsOf(meetings, at('thalweg'), at('raw WebGL')) ?? [];
	const filter = rowsOf(meetings, at('setFilter'))?.[0];
	if (!ours?.shown || !floor?.shown) return [];
	const onlyThere = filter?.shown
		? `${number(filter.stillWork)} ms when MapLibre holds only the ${geometry} that are there (setFilter), `
		: '';
	const title = geometry === 'points' ? 'Points' : 'Lines';
	return [
		`**${title}.** In processor time, a frame of 5 000 ${geometry} in which nothing changes costs ${number(floor.stillWork)} ms when raw WebGL draws it, ${onlyThere}${number(ours.stillWork)} ms when MapLibre holds all and those that are not there have no size (ours). A step costs ${number(floor.work)} and ${number(ours.work)} ms. So what keeps ${geometry} from the floor is paid in every frame, whether the date moves or not: ${why} Telling the map what has changed is the call, ${number(ours.call?.median, 2)} ms.`
	];
}

function growing(meetings: Meeting[]): string[] {
	const times = (contender: string, lives: 'long' | 'brief'): string =>
		number(median(growth(meetings, contender, lives)), 2);
	const few = rowsOf(meetings, { contender: 'thalweg', geometry: 'points', count: 500 })?.[0];
	const at = { contender: 'thalweg', geometry: 'points', count: 50_000 } as const;
	const [many, brief] = rowsOf(meetings, at, { ...at, lives: 'brief' }) ?? [];
	if (!few?.shown || !many?.shown || !brief?.shown) return [];
	const there = (count: number, lives: string): string => {
		const scenes = meetings.flatMap(({ scenes: all }) => all);
		const scene = scenes.find(({ options }) => options.count === count && options.lives === lives);
		return scene ? thousands(scene.present) : '–';
	};
	return [
		`**Growth.** From 500 to 50 000 points *shown* grows × ${times('thalweg', 'long')} for us and × ${times('raw WebGL', 'long')} for raw WebGL when lives are as long: then ${there(50_000, 'long')} points are painted instead of ${there(500, 'long')}. With lives a hundred times shorter ${there(50_000, 'brief')} are, and it grows × ${times('thalweg', 'brief')} for us and × ${times('raw WebGL', 'brief')} for raw WebGL: that is the price of the points that are hidden, and of finding what changes. In processor time a step costs us ${number(few.work)} ms with 500 points, ${number(many.work)} ms with 50 000, and ${number(brief.work)} ms with 50 000 of brief lives.`
	];
}
