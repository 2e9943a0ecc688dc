import type { Position } from 'geojson';

/** Of the distance over which a line is averaged: how near to each other the points of the result lie. */
const STEP = 0.5;
/** Beyond so many of these distances a point counts no more. */
const FAR = 2.5;
/** Half of the length of a name, in these distances. */
const REACH = 3;

/** km of a degree. */
const DEGREE = 111.2;

type Point = readonly [x: number, y: number];

/** Points on a line, each as far along it from the one before, its ends among them. */
function evenly(line: readonly Point[], step: number): Point[] {
	const from: number[] = [];
	let total = 0;
	for (const [index, [x, y]] of line.entries()) {
		const [beforeX, beforeY] = line[index - 1] ?? [x, y];
		from.push((total += Math.hypot(x - beforeX, y - beforeY)));
	}
	const count = Math.max(2, Math.ceil(total / step));
	let at = 0;
	return Array.from({ length: count + 1 }, (_, index): Point => {
		const wanted = (index * total) / count;
		while ((from[at + 1] ?? Infinity) < wanted) at++;
		const begins = from[at] ?? 0;
		const ends = from[at + 1] ?? begins;
		const share = ends > begins ? Math.min(1, (wanted - begins) / (ends - begins)) : 0;
		const [x, y] = line[at] ?? [0, 0];
		const [nextX, nextY] = line[at + 1] ?? [x, y];
		return [x + share * (nextX - x), y + share * (nextY - y)];
	});
}

/**
 * The mean of each value and of those before and after it, weighted by how near they are (a Gaussian).
 * As many count on either side, near an end fewer: so the ends stay as they are.
 */
function averaged(values: readonly number[]): number[] {
	const last = values.length - 1;
	return values.map((_, at) => {
		const reach = Math.min(at, last - at, Math.round(FAR / STEP));
		let [sum, total] = [0, 0];
		for (let other = at - reach; other <= at + reach; other++) {
			const weight = Math.exp(-0.5 * ((other - at) * STEP) ** 2);
			sum += weight;
			total += weight * (values[other] ?? 0);
		}
		return total / sum;
	});
}

/**
 * A course without windings for a name that is read along a line: it runs beside the line, on the
 * side on which the upper edge of the letters is, and near a stretch as long as a name touches it but does not cross it.
 * Names are read from west to east.
 * @param line at least two positions
 * @param over km: windings shorter than some six times this all but disappear
 */
export function courseBeside(line: readonly Position[], over: number): Position[] {
	// In degrees of the equator: there, a degree is as long in all directions.
	const middle = line.reduce((sum, [, y = 0]) => sum + y, 0) / line.length;
	const narrow = Math.cos((middle * Math.PI) / 180);
	const flat = line.map(([x = 0, y = 0]): Point => [x * narrow, y]);
	const points = evenly(flat, (over * STEP) / DEGREE);
	const xs = averaged(points.map(([x]) => x));
	const ys = averaged(points.map(([, y]) => y));
	const reach = Math.round(REACH / STEP);
	const last = points.length - 1;
	const around = (at: number) => [Math.max(0, at - reach), Math.min(last, at + reach)] as const;

	/** Of each point: upwards, as one reads past it. */
	const upwards = points.map((_, at): [number, number] => {
		const [from, to] = around(at);
		const [dx, dy] = [(xs[to] ?? 0) - (xs[from] ?? 0), (ys[to] ?? 0) - (ys[from] ?? 0)];
		const length = Math.hypot(dx, dy) || 1;
		return dx < 0 ? [dy / length, -dx / length] : [-dy / length, dx / length];
	});
	const widest = points.map((_, at) => {
		const [from, to] = around(at);
		const [[ux, uy], x, y] = [upwards[at] ?? [0, 0], xs[at] ?? 0, ys[at] ?? 0];
		return Math.max(
			0,
			...points.slice(from, to + 1).map(([px, py]) => (px - x) * ux + (py - y) * uy)
		);
	});
	const away = averaged(widest);
	return points.map((_, at): Position => {
		const [[ux, uy], off] = [upwards[at] ?? [0, 0], away[at] ?? 0];
		return [((xs[at] ?? 0) + ux * off) / narrow, (ys[at] ?? 0) + uy * off];
	});
}
