import type { Point } from './path';

/** A line with how far along it each of its points lies. */
export interface Measured {
	points: readonly Point[];
	lengths: readonly number[];
	total: number;
}

export function measured(points: readonly Point[]): Measured {
	const lengths = [0];
	points.slice(1).forEach(([x, y], index) => {
		const [x0, y0] = points[index] ?? [x, y];
		lengths.push((lengths[index] ?? 0) + Math.hypot(x - x0, y - y0));
	});
	return { points, lengths, total: lengths.at(-1) ?? 0 };
}

/** The point so far along a line. */
export function pointAt({ points, lengths }: Measured, distance: number): Point {
	const next = Math.max(
		1,
		lengths.findIndex((length) => length >= distance)
	);
	const [[x0, y0], [x1, y1]] = [points[next - 1] ?? [0, 0], points[next] ?? [0, 0]];
	const [from = 0, to = 0] = [lengths[next - 1], lengths[next]];
	const share = to === from ? 0 : (distance - from) / (to - from);
	return [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}

/** A piece of a line in even steps, so that what is written along it does not stumble. */
export function piece(line: Measured, from: number, to: number, step: number): Point[] {
	const count = Math.max(2, Math.ceil((to - from) / step));
	const even = Array.from({ length: count + 1 }, (_, index) =>
		pointAt(line, from + ((to - from) * index) / count)
	);
	// Each point between its neighbours: bends smaller than a letter are passed over.
	return even.map((point, index): Point => {
		const [before, after] = [even[index - 1], even[index + 1]];
		if (!before || !after) return point;
		return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
	});
}

/** The sharpest turn of a line, degrees. */
export function sharpest(points: readonly Point[]): number {
	let most = 0;
	for (let index = 1; index < points.length - 1; index++) {
		const [a, b, c] = [points[index - 1], points[index], points[index + 1]];
		if (!a || !b || !c) continue;
		const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
		most = Math.max(most, Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn))));
	}
	return (most * 180) / Math.PI;
}
