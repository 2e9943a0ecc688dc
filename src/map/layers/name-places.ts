import type { FeatureCollection, Position } from 'geojson';
import type { Language } from '../../i18n';
import type { Interval } from '../../time/interval';
import { intervalOf } from '../features';
import { LineGrid, placeOf, spotOf, type Box, type Spot } from '../line-grid';
import { LETTER_SPACING, NAME_WIDTH, sizeAt, worldAt } from './name-sizes';

/** Names stand this far apart at the nearest of their zooms, km; each zoom farther out has every second of them. */
export interface Spacing {
	/** Zooms at which the names are read. */
	minzoom: number;
	maxzoom: number;
	/** km from name to name at `minzoom`. */
	widest: number;
	/** km from name to name at the nearest zoom. */
	narrowest: number;
	/** km of the line that say which way it runs there. */
	reach: number;
}

/** px between a name and the line. */
const GAP = 5;

/** px more that a name may stand off where it would else lie on a bend of the line, and the turns (in eighths of a circle) by which it gives way. */
const FARTHER = [0, 8, 18, 30, 45];
const TURNS = [0, 0.5, -0.5, 1, -1, 1.4, -1.4];

/** Where a bend leaves no room, the name stands this much of a gap farther along the line, or back. */
const SHIFTS = [0, 0.2, -0.2, 0.4, -0.4];

/** ems of a letter in capitals: of a script with an alphabet, and of one without. */
const letterWidth = (name: string) => (/\p{Script=Han}/u.test(name) ? 1 : 0.7) + LETTER_SPACING;

/** Half of the width and height of a name as it is written, in ems; in the language in which it takes most room. */
export function nameRoom(names: Record<Language, string>): [width: number, height: number] {
	const rooms = Object.values(names).map((name): [number, number] => {
		const wholes = name.split('\n').map((line) => line.length * letterWidth(name));
		const lines = wholes.reduce((sum, whole) => sum + Math.ceil(whole / NAME_WIDTH), 0);
		return [Math.min(Math.max(...wholes), NAME_WIDTH) / 2, (lines * 1.2) / 2];
	});
	return [
		Math.max(...rooms.map(([width]) => width)),
		Math.max(...rooms.map(([, height]) => height))
	];
}

const KM_ROUND_THE_EARTH = 40_075;

/** A line with how far along it each of its places lies, km. */
export class Course {
	readonly #spots: readonly Spot[];
	readonly #km: readonly number[];

	constructor(line: readonly Position[]) {
		this.#spots = line.map(spotOf);
		const km = [0];
		for (const [index, [x, y]] of this.#spots.slice(1).entries()) {
			const [px, py] = this.#spots[index] ?? [x, y];
			const latitude = line[index]?.[1] ?? 0;
			const scale = KM_ROUND_THE_EARTH * Math.cos((latitude * Math.PI) / 180);
			km.push((km[index] ?? 0) + Math.hypot(x - px, y - py) * scale);
		}
		this.#km = km;
	}

	get length(): number {
		return this.#km.at(-1) ?? 0;
	}

	/** The spot so many km along it, and which way it runs just there. */
	at(km: number): { spot: Spot; way: number } {
		let [next, last] = [1, this.#km.length - 1];
		while (next < last) {
			const middle = (next + last) >> 1;
			if ((this.#km[middle] ?? 0) >= km) last = middle;
			else next = middle + 1;
		}
		const [a, b] = [this.#spots[next - 1] ?? [0, 0], this.#spots[next] ?? [0, 0]];
		const [from = 0, to = 0] = [this.#km[next - 1], this.#km[next]];
		const share = to === from ? 0 : Math.min(1, Math.max(0, (km - from) / (to - from)));
		const [right, down] = [b[0] - a[0], b[1] - a[1]];
		return {
			spot: [a[0] + share * right, a[1] + share * down],
			way: Math.atan2(down, right)
		};
	}
}

/** The ends of a state's border, where another begins: so near to them it is not told on the map whose ground it is. */
const NEAR_AN_END = { km: 25, px: 110 };

/** What a state is called, on which days, and where its border ends. */
export interface Named {
	names: Record<Language, string>;
	days: Interval;
	ends: readonly Spot[];
}

/** A place for a name, and the zoom from which on it stands there. */
export interface NamePlace {
	position: [number, number];
	from: number;
}

/** The lines that names keep clear of. */
export function linesToKeepClearOf(
	{ features }: FeatureCollection,
	{ minzoom }: Spacing
): LineGrid {
	const lines = features.flatMap(({ geometry, properties }) =>
		geometry.type === 'LineString'
			? [{ course: geometry.coordinates, days: intervalOf(properties ?? {}) }]
			: []
	);
	return new LineGrid(lines, 40 / worldAt(minzoom));
}

/**
 * Where the name of a state stands along its border, again and again: on its own side, clear of every line.
 * A name stays where it stands, and covers less ground the nearer the reader comes.
 * @param left whether the state lies to the left of the line
 */
export function namePlaces(
	course: Course,
	spacing: Spacing,
	left: boolean,
	named: Named,
	grid: LineGrid
): NamePlace[] {
	const { minzoom, widest, narrowest, reach } = spacing;
	const levels = Math.log2(widest / narrowest);
	const side = (left ? -1 : 1) * (Math.PI / 2);
	const room = nameRoom(named.names);
	const found: NamePlace[] = [];
	// The first in the middle of the first gap: a line that ends where another begins has no name at its end.
	for (let index = 0; (index + 0.5) * narrowest < course.length; index++) {
		let level = 0;
		while (level < levels && index % 2 ** (levels - level) !== 0) level++;
		const from = minzoom + level;
		const gap = narrowest * 2 ** (levels - level);
		for (const shift of SHIFTS) {
			const km = (index + 0.5) * narrowest + shift * gap;
			if (km < 0 || km > course.length) continue;
			const { spot, way } = course.at(km);
			const before = course.at(Math.max(0, km - reach / 2)).spot;
			const after = course.at(Math.min(course.length, km + reach / 2)).spot;
			const across = Math.atan2(after[1] - before[1], after[0] - before[0]) + side;
			const middle = besideLine({ spot, here: way + side, across }, from, room, named.days, grid);
			if (!middle || named.ends.some((end) => isNear(middle, end, from))) continue;
			found.push({ position: placeOf(middle), from });
			break;
		}
	}
	return found;
}

function isNear([x, y]: Spot, [endX, endY]: Spot, zoom: number): boolean {
	const apart = Math.hypot(x - endX, y - endY);
	const [, latitude] = placeOf([x, y]);
	const km = apart * KM_ROUND_THE_EARTH * Math.cos((latitude * Math.PI) / 180);
	return km < NEAR_AN_END.km || apart * worldAt(zoom) < NEAR_AN_END.px;
}

/** A spot of the line, with the ways that lead off it to the side of the name: just there, and as the line runs at large. */
interface Beside {
	spot: Spot;
	here: number;
	across: number;
}

/** The middle of a name beside a spot of the line, where one is free. */
function besideLine(
	{ spot, here, across }: Beside,
	zoom: number,
	[width, height]: readonly [number, number],
	days: Interval,
	grid: LineGrid
): Spot | undefined {
	const [size, world] = [sizeAt(zoom + 1), worldAt(zoom)];
	const half = [(width * size + GAP) / world, (height * size + GAP) / world] as const;
	const step = 0.01 / world;
	const start: Spot = [spot[0] + Math.cos(here) * step, spot[1] + Math.sin(here) * step];
	// As far as the box reaches towards the line, seen along the way to it.
	const reach = Math.abs(Math.cos(across)) * half[0] + Math.abs(Math.sin(across)) * half[1];
	for (const farther of FARTHER) {
		for (const turn of TURNS) {
			const way = across + turn * (Math.PI / 4);
			const distance = reach / Math.max(0.4, Math.cos(way - across)) + farther / world;
			const middle: Spot = [spot[0] + Math.cos(way) * distance, spot[1] + Math.sin(way) * distance];
			const box: Box = { middle, half };
			if (!grid.cuts(box, days) && !grid.parts(start, middle, days)) return middle;
		}
	}
	return undefined;
}
