import { FIRST_DAY, LAST_DAY, type Day } from '../../src/time/day';
import { BEGINNING, FOREVER, isActiveOn, type Interval } from '../../src/time/interval';
import { collection, type MapFeature, type MapFeatures } from '../../src/map/features';
import { decimalYearFromDate } from '@openhistoricalmap/maplibre-gl-dates';
import type { SceneOptions } from './contract';
import { grayRuns } from './gray-code';
import { randomNumbers } from './random';
import { VIEW, atPixel } from './view';

/** How many dates a scene is scrubbed through. */
export const STEPS = 64;

/** Rows of sentinels, in different tiles: tiles are not redrawn all at once. */
export const SENTINEL_ROWS: readonly [x: number, y: number][] = [
	[40, 30],
	[VIEW.width - 240, VIEW.height - 30]
];

/** How far apart the sentinels of a row stand, px; the last one is always there. */
export const SENTINEL_GAP = 24;

/** How many sentinels there are: one for each bit of the step, and one that is always there. */
export const SENTINELS = Math.log2(STEPS) + 1;

/** How long a feature is there: the shortest, and how much longer at most, as shares of the span. */
const LIVES = { long: [0.05, 0.3], brief: [0.0005, 0.003] } as const;

/** Features that come and go, and the dates at which they are looked at. */
export interface Scene {
	options: SceneOptions;
	features: MapFeatures;
	/** For each feature a pixel that it covers while it is there. */
	probes: [x: number, y: number][];
	/** For each feature the pixels of its vertices. */
	pixels: [x: number, y: number][][];
	dayOfStep(step: number): Day;
}

/** Makes the features of a scene; the same options make the same features. */
export function makeScene(options: SceneOptions): Scene {
	const random = randomNumbers(options.count + options.stepDays);
	const middle = Math.round((FIRST_DAY + LAST_DAY) / 2);
	const dayOfStep = (step: number): Day => middle + (step - STEPS / 2) * options.stepDays;
	const features: MapFeature[] = [];
	const probes: Scene['probes'] = [];
	const pixels: Scene['pixels'] = [];

	function add(id: string, interval: Interval, line: [number, number][]): void {
		const isPoint = options.geometry === 'points';
		const probe = halfway(line);
		probes.push(probe);
		pixels.push(isPoint ? [probe] : line);
		features.push({
			type: 'Feature',
			geometry: isPoint
				? { type: 'Point', coordinates: atPixel(...probe) }
				: { type: 'LineString', coordinates: line.map((pixel) => atPixel(...pixel)) },
			properties: { id, days: interval, ...forOthers(interval) }
		});
	}

	SENTINEL_ROWS.forEach((_, row) => {
		for (const { bit, from, to } of grayRuns(STEPS)) {
			const [start, end] = [dayOfStep(from), dayOfStep(to)];
			add(`sentinel-${row}-${bit}-${from}`, [start, start, end, end], sentinelLine(row, bit));
		}
		const always: Interval = [BEGINNING, BEGINNING, FOREVER, FOREVER];
		add(`sentinel-${row}`, always, sentinelLine(row, SENTINELS - 1));
	});

	const span = LAST_DAY - FIRST_DAY;
	const [shortest, more] = LIVES[options.lives];
	for (let index = 0; index < options.count; index++) {
		const life = Math.round(span * (shortest + more * random()));
		let start = FIRST_DAY - life + Math.round((span + life) * random());
		let end = start + life;
		// Some begin or end on the very days looked at, so that the gate sees who is off by one.
		if (index < STEPS) [start, end] = [dayOfStep(index), dayOfStep(index) + life];
		else if (index < 2 * STEPS) {
			[start, end] = [dayOfStep(index - STEPS) - life, dayOfStep(index - STEPS)];
		}
		add(`feature-${index}`, [start, start, end, end], wanderingLine(random));
	}
	return { options, features: collection(features), probes, pixels, dayOfStep };
}

/** The domain's rule: the ids of what is there on the day. */
export function expectedIds(scene: Scene, day: Day): Set<string> {
	return new Set(
		scene.features.features
			.filter(({ properties }) => isActiveOn(properties.days, day))
			.map(({ properties }) => properties.id)
	);
}

/** The interval in the words of the contenders, so that all read the very same features. */
function forOthers([start, , , end]: Interval): Record<string, number> {
	return { start, end, start_decdate: decimalYear(start), end_decdate: decimalYear(end) };
}

// maplibre-gl-dates hides a feature on its first day and shows it on the day after its last;
// half a day earlier its bounds mean what ours mean.
function decimalYear(day: Day): number {
	return decimalYearFromDate(new Date((day - 0.5) * 86_400_000));
}

function sentinelLine(row: number, bit: number): [number, number][] {
	const [left, y] = SENTINEL_ROWS[row] ?? [0, 0];
	const x = left + SENTINEL_GAP * bit;
	return [
		[x - 7, y],
		[x + 7, y]
	];
}

function wanderingLine(random: () => number): [number, number][] {
	let x = 40 + random() * (VIEW.width - 80);
	let y = 80 + random() * (VIEW.height - 160);
	let heading = 2 * Math.PI * random();
	const line: [number, number][] = [[x, y]];
	for (let vertex = 0; vertex < 3; vertex++) {
		heading += random() - 0.5;
		x += 10 * Math.cos(heading);
		y += 10 * Math.sin(heading);
		line.push([x, y]);
	}
	return line;
}

function halfway(line: [number, number][]): [number, number] {
	const after = line.length / 2;
	const [a = [0, 0], b = a] = line.slice(after - 1, after + 1);
	return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}
