import type { Interval } from '../../time/interval';
import type { LineGrid, Spot, Stroke } from '../line-grid';

/** Places at which it is tried whether there is room are this far apart, in radii. */
const STEP = 0.5;
/** What is nearer to a line than its radius by less than this share still only touches it. */
const SLACK = 0.005;
/** Tries by which is found just where room ends. */
const TRIES = 10;
/** Two ends of a course belong together where the same disc lies at both: its middles no farther apart than this, in radii. */
const SAME = 0.03;
/** An arc, and the way round a corner, go on in turns of so much. */
const TURN = Math.PI / 15;
/** Stretches of a line that are gone along in one go. */
const AT_ONCE = 100;
/** Spots nearer to one another than this, in radii, are one. */
const LEAST = 0.005;

/** A spot of the line, and the middle of the disc that touches it there. */
interface Touch {
	spot: Spot;
	middle: Spot;
	isCorner: boolean;
}

const apart = ([ax, ay]: Spot, [bx, by]: Spot) => Math.hypot(bx - ax, by - ay);

function distanceTo({ a, b }: Stroke, [x, y]: Spot): number {
	const [wayX, wayY] = [b[0] - a[0], b[1] - a[1]];
	const square = wayX * wayX + wayY * wayY;
	const along = square === 0 ? 0 : ((x - a[0]) * wayX + (y - a[1]) * wayY) / square;
	const share = Math.max(0, Math.min(1, along));
	return Math.hypot(x - a[0] - share * wayX, y - a[1] - share * wayY);
}

/** What the courses of ribbons are made with. */
export interface Rolling {
	/** Whether the ground lies to the left of the line. */
	left: boolean;
	/** How round the course is: so large is the disc that has room everywhere beside it. */
	radius: number;
	/** All lines, among them this one. */
	grid: LineGrid;
	days: Interval;
}

/**
 * The edge of the ground on one side of a line as far as a disc that rolls along it touches the line:
 * where the ground is too narrow for the disc the edge runs round in an arc. Whatever is drawn beside such an
 * edge, no farther than the radius away, lies on the ground and over no line, however the line winds.
 */
export function* coursesInside(
	line: readonly Spot[],
	rolling: Rolling
): Generator<never[], Spot[][]> {
	const edge = new Edge(rolling);
	let done = 0;
	for (const stretch of stretchesOf(line, rolling)) {
		// Between whiles the page answers its reader.
		if (++done % AT_ONCE === 0) yield [];
		let before: Touch | undefined;
		for (const corner of stretch.corners) {
			edge.roll(corner, before, stretch.others);
			before = corner;
		}
		for (let along = 0; ;) {
			const touch = stretch.at(along);
			const room = edge.roll(touch, before, stretch.others);
			if (along === stretch.length) break;
			before = touch;
			// As far as there is room to spare, there is room.
			along = Math.min(stretch.length, along + Math.max(STEP * rolling.radius, room));
		}
	}
	return edge.courses();
}

/** The edge as far as the disc has rolled. */
class Edge {
	readonly #radius: number;
	readonly #left: boolean;
	readonly #courses: Spot[][] = [];
	#course: Spot[] = [];
	/** The last place where the disc had room. */
	#last: Touch | undefined;
	#hadRoom = false;

	constructor({ radius, left }: Rolling) {
		this.#radius = radius;
		this.#left = left;
	}

	/** To the next place at which it may touch the line; gives how much room is to spare. */
	roll(touch: Touch, before: Touch | undefined, others: readonly Stroke[]): number {
		const radius = this.#radius;
		const least = radius * (1 - SLACK);
		const hasRoom = ({ middle }: Touch) =>
			!others.some((stroke) => distanceTo(stroke, middle) < least);
		let nearest = Infinity;
		for (const stroke of others) {
			nearest = Math.min(nearest, distanceTo(stroke, touch.middle));
			if (nearest < least) break;
		}
		const isFree = nearest >= least;
		if (isFree && !this.#hadRoom) {
			const first = before ? turningPoint(touch, before, radius, hasRoom) : touch;
			const last = this.#last;
			if (last && apart(last.middle, first.middle) <= SAME * radius) {
				for (const spot of arc(last, first, this.#left)) this.#reach(spot);
			} else this.#end();
			this.#reach(first.spot);
		} else if (!isFree && this.#hadRoom && this.#last) {
			if (before) this.#last = turningPoint(before, touch, radius, hasRoom);
			this.#reach(this.#last.spot);
		}
		if (isFree) {
			if (touch.isCorner) this.#reach(touch.spot);
			this.#last = touch;
		}
		this.#hadRoom = isFree;
		return nearest - radius;
	}

	/** What is shorter than the disc is wide at its middle is no course. */
	courses(): Spot[][] {
		this.#end();
		return this.#courses.filter((spots) => lengthOf(spots) > this.#radius);
	}

	#reach(spot: Spot): void {
		const before = this.#course.at(-1);
		if (!before || apart(before, spot) > LEAST * this.#radius) this.#course.push(spot);
	}

	#end(): void {
		if (this.#course.length > 1) this.#courses.push(this.#course);
		this.#course = [];
	}
}

const lengthOf = (spots: readonly Spot[]) =>
	spots.reduce((sum, spot, index) => sum + apart(spots[index - 1] ?? spot, spot), 0);

/** The way from one place of the line to the next. */
interface Stretch {
	length: number;
	/** Where it turns away from the ground before this the disc rolls round the corner. */
	corners: Touch[];
	at(along: number): Touch;
	/** The lines in the disc's way, without this stretch itself. */
	others: Stroke[];
}

function* stretchesOf(
	line: readonly Spot[],
	{ left, radius, grid, days }: Rolling
): Generator<Stretch> {
	const side = left ? -1 : 1;
	let before: number | undefined;
	for (const [index, b] of line.slice(1).entries()) {
		const a = line[index] ?? b;
		const length = apart(a, b);
		if (length === 0) continue;
		const way = Math.atan2(b[1] - a[1], b[0] - a[0]);
		const across = way + (side * Math.PI) / 2;
		const touching = (spot: Spot, towards: number, isCorner: boolean): Touch => ({
			spot,
			middle: [spot[0] + Math.cos(towards) * radius, spot[1] + Math.sin(towards) * radius],
			isCorner
		});
		const turned = before === undefined ? 0 : turnBetween(before, way);
		const corners: Touch[] = [];
		if (turned * side < 0)
			for (let turn = 0; turn < Math.abs(turned); turn += TURN)
				corners.push(touching(a, across - turned - side * turn, true));
		before = way;
		const at = (along: number): Touch => {
			const share = along / length;
			const spot: Spot = [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
			return touching(spot, across, along === 0 || along === length);
		};
		const far = 2 * radius;
		const [west, north] = [Math.min(a[0], b[0]) - far, Math.min(a[1], b[1]) - far];
		const [east, south] = [Math.max(a[0], b[0]) + far, Math.max(a[1], b[1]) + far];
		const others: Stroke[] = [];
		for (const stroke of grid.around([west, north], [east, south], days)) {
			const [from, to] = [stroke.a, stroke.b];
			const isFar =
				(from[0] < west && to[0] < west) ||
				(from[0] > east && to[0] > east) ||
				(from[1] < north && to[1] < north) ||
				(from[1] > south && to[1] > south);
			if (!isFar && !isSame(stroke, a, b)) others.push(stroke);
		}
		yield { length, corners, at, others };
	}
}

const isSame = (stroke: Stroke, a: Spot, b: Spot) =>
	apart(stroke.a, a) === 0 && apart(stroke.b, b) === 0;

/** By how much one way has to turn to become another, to the right or left. */
function turnBetween(from: number, to: number): number {
	const turn = (to - from) % (2 * Math.PI);
	return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
}

/** The last place with room on the way from one that has it to one that has not. */
function turningPoint(
	free: Touch,
	taken: Touch,
	radius: number,
	hasRoom: (touch: Touch) => boolean
): Touch {
	let [inside, outside] = [free, taken];
	for (let tried = 0; tried < TRIES; tried++) {
		const spot = halfway(inside.spot, outside.spot);
		const [x, y] = halfway(inside.middle, outside.middle);
		const scale = radius / (apart(spot, [x, y]) || 1);
		const middle: Spot = [spot[0] + (x - spot[0]) * scale, spot[1] + (y - spot[1]) * scale];
		const between = { spot, middle, isCorner: false };
		if (hasRoom(between)) inside = between;
		else outside = between;
	}
	return inside;
}

const halfway = ([ax, ay]: Spot, [bx, by]: Spot): Spot => [(ax + bx) / 2, (ay + by) / 2];

/** Round the disc from where it touches the line to where it touches it next, without these two. */
function arc(from: Touch, to: Touch, left: boolean): Spot[] {
	const [x, y] = halfway(from.middle, to.middle);
	const [start, stop] = [from.spot, to.spot].map(([px, py]) => Math.atan2(py - y, px - x));
	const radius = Math.min(apart([x, y], from.spot), apart([x, y], to.spot));
	const round = 2 * Math.PI;
	// Towards the ground: against the clock where it lies to the left.
	const way = left ? -1 : 1;
	const sweep = (((((stop ?? 0) - (start ?? 0)) * way) % round) + round) % round;
	// Two places that are as good as one are not the whole disc apart.
	if (sweep > round - TURN) return [];
	const parts = Math.ceil(sweep / TURN);
	return Array.from({ length: Math.max(0, parts - 1) }, (_, index): Spot => {
		const angle = (start ?? 0) + (way * sweep * (index + 1)) / parts;
		return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
	});
}
