import type { Gathering } from './gathering';
import { positionsOf } from './geometry';
import type { Turn } from './slices';
import type { OwnFeature, OwnGeometry } from './types';

/** A row with what it says of its place, before it is known whether the file means longitude first. */
export interface Placed {
	row: number;
	/** A piece for each place that it had in its time; mostly one. */
	pieces: readonly Piece[];
	/** The row itself says which is longitude. */
	sure?: boolean;
}

export interface Piece {
	geometries: OwnGeometry[];
	/** What is known of it else, a part for each time it tells of. */
	parts: readonly Omit<OwnFeature, 'id' | 'row' | 'geometry'>[];
}

type Fit = 'right' | 'turned' | 'either' | 'far' | 'neither';

/** Degrees go no further, even where longitudes are counted on beyond the date line. */
const ROUND = 360;

function fitOf({ pieces }: Placed): Fit {
	let [x, y] = [0, 0];
	for (const { geometries } of pieces) {
		for (const geometry of geometries) {
			const reach = reachOf(geometry);
			x = Math.max(x, reach[0]);
			y = Math.max(y, reach[1]);
		}
	}
	if (x > ROUND || y > ROUND) return 'far';
	const [right, turned] = [y <= 90, x <= 90 && y <= 180];
	return right && turned ? 'either' : right ? 'right' : turned ? 'turned' : 'neither';
}

/** How far a geometry reaches from the zero of both axes. */
function reachOf(geometry: OwnGeometry): [x: number, y: number] {
	// Most are points.
	if (geometry.type === 'Point') {
		const [x = 0, y = 0] = geometry.coordinates;
		return [Math.abs(x), Math.abs(y)];
	}
	let [x, y] = [0, 0];
	for (const position of positionsOf(geometry)) {
		x = Math.max(x, Math.abs(position[0]));
		y = Math.max(y, Math.abs(position[1]));
	}
	return [x, y];
}

/**
 * Puts what the rows say on the globe. Latitude and longitude in each other's place, and coordinates
 * in metres, show when all rows are seen together.
 * @param system what the file calls its coordinates, where it says so
 */
export async function place(
	rows: readonly Placed[],
	gathering: Gathering,
	turn: Turn,
	system?: string
): Promise<void> {
	const fits: Fit[] = [];
	const counts = { right: 0, turned: 0, either: 0, far: 0, neither: 0 };
	for (const row of rows) {
		const fit = fitOf(row);
		fits.push(fit);
		counts[fit] += 1;
		const wait = turn(0);
		if (wait) await wait;
	}
	const file = {
		isTurned: counts.turned > counts.right,
		isProjected: counts.far > (rows.length - counts.far) / 2,
		system
	};
	for (const [index, row] of rows.entries()) {
		placeRow(row, fits[index] ?? 'neither', file, gathering);
		const wait = turn(index / rows.length);
		if (wait) await wait;
	}
}

interface FileOfRows {
	isTurned: boolean;
	isProjected: boolean;
	system: string | undefined;
}

function placeRow(row: Placed, fit: Fit, file: FileOfRows, gathering: Gathering): void {
	const { isTurned, isProjected, system } = file;
	const about = () => ({ row: row.row, found: writtenPosition(row) });
	if (fit === 'far' && isProjected) {
		gathering.share('projected', { ...about(), field: system ?? systemOf(row) }, 1);
	} else if (fit === 'far' || fit === 'neither' || (fit === 'turned' && row.sure)) {
		gathering.leaveOut('out-of-range', about());
	} else {
		const turns = fit === 'turned' || (fit === 'either' && isTurned && !row.sure);
		if (turns && isTurned) gathering.share('swapped', about());
		else if (turns) gathering.note('swapped', about());
		gathering.add(row.row, featuresOf(row, turns));
	}
}

function* positionsIn({ pieces }: Placed): Generator<[number, number]> {
	for (const { geometries } of pieces)
		for (const geometry of geometries) yield* positionsOf(geometry);
}

function featuresOf({ pieces }: Placed, turns: boolean): Omit<OwnFeature, 'id' | 'row'>[] {
	return pieces.flatMap(({ geometries, parts }) =>
		geometries.flatMap((geometry) => {
			const upright = roundTheGlobe(turns ? turned(geometry) : geometry);
			return parts.map((part) => ({ ...part, geometry: upright }));
		})
	);
}

function turned<T extends OwnGeometry>(geometry: T): T {
	for (const position of positionsOf(geometry)) position.reverse();
	return geometry;
}

/** A point at 200° east is 160° west of Greenwich; lines may go on beyond the date line. */
function roundTheGlobe(geometry: OwnGeometry): OwnGeometry {
	if (geometry.type !== 'Point') return geometry;
	const [x = 0, y = 0] = geometry.coordinates;
	if (Math.abs(x) <= 180) return geometry;
	return { type: 'Point', coordinates: [x - Math.sign(x) * 360, y] };
}

/** The first position of a row, as the file has it. */
function writtenPosition(row: Placed): string {
	const [position] = positionsIn(row);
	return position ? `${position[0]}, ${position[1]}` : '';
}

/** Web Mercator reaches so far, in metres. */
const MERCATOR = 20_037_509;

/** What coordinates in metres probably are, by their size. */
function systemOf(row: Placed): string {
	const [[x, y] = [0, 0]] = positionsIn(row);
	const [east, north] = [Math.abs(x), Math.abs(y)];
	if (Math.min(east, north) < 1_000_000 && Math.max(east, north) < 10_000_000) return 'UTM';
	return Math.max(east, north) > MERCATOR ? 'Gauss–Krüger' : 'Web Mercator (EPSG:3857)';
}
