import type { Point } from './path';

/** Where a line turns sharply its neighbour is cut short: no farther from the corner than this, in distances. */
const LONGEST_CORNER = 1.6;

function unit([x0, y0]: Point, [x1, y1]: Point): Point {
	const length = Math.hypot(x1 - x0, y1 - y0) || 1;
	return [(x1 - x0) / length, (y1 - y0) / length];
}

/** A line beside a line, so far to its right, in the direction in which it runs. */
export function beside(points: readonly Point[], distance: number): Point[] {
	return points.map((point, index): Point => {
		const before = points[index - 1];
		const after = points[index + 1];
		const [inX, inY] = before ? unit(before, point) : unit(point, after ?? point);
		const [outX, outY] = after ? unit(point, after) : [inX, inY];
		const [x, y] = [-(inY + outY) / 2, (inX + outX) / 2];
		const share = Math.max(1 / LONGEST_CORNER, Math.hypot(x, y));
		const stretch = distance / (share * share);
		return [point[0] + x * stretch, point[1] + y * stretch];
	});
}
