import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Honest } from '../honest';

export type Polity = Feature<MultiPolygon, Honest & { polity: string; part?: string }>;
export type Boundary = Feature<MultiLineString, Honest & { polities: [string, string] }>;

/** The features of a committed file. */
export function read<F extends Feature>(name: string): F[] {
	const file = new URL(`../../../../../geodata/out/geometry/open/${name}.geojson`, import.meta.url);
	return (JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection).features as F[];
}

/** The feature exists on a day written as EDTF. */
export function on(day: string): (feature: { properties: Honest }) => boolean {
	return ({ properties: { start, end } }) =>
		(start === '..' || start <= day) && (end === '..' || day < end);
}

function ringHolds(ring: Position[], [x, y]: Position): boolean {
	let inside = false;
	for (let index = 1; index < ring.length; index++) {
		const [ax, ay] = ring[index - 1]!;
		const [bx, by] = ring[index]!;
		if (ay! > y! !== by! > y! && x! < ((bx! - ax!) * (y! - ay!)) / (by! - ay!) + ax!)
			inside = !inside;
	}
	return inside;
}

const extents = new WeakMap<
	Position[][],
	[west: number, south: number, east: number, north: number]
>();

/** The extent of a polygon, remembered: most points can be turned away by it. */
function extentOf(rings: Position[][]): [number, number, number, number] {
	const known = extents.get(rings);
	if (known) return known;
	const [longitudes, latitudes] = [0, 1].map((axis) =>
		rings[0]!.map((position) => position[axis]!)
	);
	const extent: [number, number, number, number] = [
		Math.min(...longitudes!),
		Math.min(...latitudes!),
		Math.max(...longitudes!),
		Math.max(...latitudes!)
	];
	extents.set(rings, extent);
	return extent;
}

/** The polygons hold the point (even–odd rule). */
export function holds({ coordinates }: MultiPolygon, point: Position): boolean {
	const [x, y] = point;
	return coordinates.some((rings) => {
		const [west, south, east, north] = extentOf(rings);
		if (x! < west || x! > east || y! < south || y! > north) return false;
		return rings.filter((ring) => ringHolds(ring, point)).length % 2 === 1;
	});
}

const RADIUS = 6371.007;

function ringArea(ring: Position[]): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	let sum = 0;
	for (let index = 1; index < ring.length; index++) {
		const [ax, ay] = ring[index - 1]!;
		const [bx, by] = ring[index]!;
		sum += radians(bx! - ax!) * (2 + Math.sin(radians(ay!)) + Math.sin(radians(by!)));
	}
	return Math.abs((sum * RADIUS * RADIUS) / 2);
}

/** Area in square kilometres on the authalic sphere. */
export function area({ coordinates }: MultiPolygon): number {
	return coordinates.reduce(
		(sum, [outer, ...holes]) =>
			sum + ringArea(outer!) - holes.reduce((all, hole) => all + ringArea(hole), 0),
		0
	);
}
