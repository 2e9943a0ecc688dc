/** A point of a tile, in its units. */
export interface TilePoint {
	x: number;
	y: number;
}

/** One side of the square from 0 to `extent`: how far within it a point lies. */
type Side = (point: TilePoint) => number;

const sidesOf = (extent: number): Side[] => [
	({ x }) => x,
	({ x }) => extent - x,
	({ y }) => y,
	({ y }) => extent - y
];

/** Where the way from one point to the other meets a side. */
function meeting(a: TilePoint, b: TilePoint, side: Side): TilePoint {
	const share = side(a) / (side(a) - side(b));
	return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Whether a point belongs to its tile: what lies on the border of two belongs to one. */
export const isWithin = ({ x, y }: TilePoint, extent: number): boolean =>
	x >= 0 && y >= 0 && x < extent && y < extent;

/** The ground of a ring within its tile: tiles reach a little into each other, and ground would lie there twice. */
export function clippedRing(ring: readonly TilePoint[], extent: number): TilePoint[] {
	let points = [...ring];
	for (const side of sidesOf(extent)) {
		const kept: TilePoint[] = [];
		points.forEach((point, index) => {
			const before = points.at(index - 1) ?? point;
			if (side(before) >= 0 !== side(point) >= 0) kept.push(meeting(before, point, side));
			if (side(point) >= 0) kept.push(point);
		});
		points = kept;
	}
	return points;
}

/** The parts of a line within its tile; what runs along the rim of the tile, where ground is cut, is none. */
export function clippedLine(line: readonly TilePoint[], extent: number): TilePoint[][] {
	const parts: TilePoint[][] = [];
	let open: TilePoint[] | undefined;
	line.forEach((end, index) => {
		const start = line[index - 1];
		if (!start) return;
		let [from, to]: TilePoint[] = [start, end];
		for (const side of sidesOf(extent)) {
			if (!from || !to) break;
			if (side(from) < 0 && side(to) < 0) from = undefined;
			else if (side(from) < 0) from = meeting(from, to, side);
			else if (side(to) < 0) to = meeting(from, to, side);
		}
		const along = (side: Side) => from && to && side(from) === 0 && side(to) === 0;
		if (!from || !to || sidesOf(extent).some(along)) {
			open = undefined;
			return;
		}
		if (!open) {
			open = [from];
			parts.push(open);
		}
		open.push(to);
		if (to !== end) open = undefined;
	});
	return parts;
}
