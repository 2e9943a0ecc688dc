import type { Position } from '../kinds/fields';
import type { Camera } from './camera';
import { nearestCopy, viewOf } from './in-view';
import { asPosition, degrees, vectorOf, type Vector } from './on-sphere';
import { GLOBE_UNTIL, type Projection } from './projection';

/** The part of the map that can be seen, px. */
export interface Sight {
	width: number;
	height: number;
	/** How much of the map's foot something covers. */
	covered: number;
	projection: Projection;
}

/** px of surroundings on every side: of a small map, at most this share of it. */
const MARGIN = 72;
const MARGIN_SHARE = 0.16;

/** The map's ends: see `AtlasMap`. */
const FARTHEST = 1;
const STEP = 0.05;

/** The highest latitude in the middle of a map; nearer to a pole nobody finds north. */
const HIGHEST = 62;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
/** The middle of the smallest cap of the sphere that holds all positions (after Bădoiu and Clarkson). */
function middleOnGlobe(positions: readonly Position[]): Position {
	const points = positions.map(vectorOf);
	let middle = points[0] ?? [1, 0, 0];
	for (let round = 1; round <= 100; round++) {
		let farthest = middle;
		let least = Infinity;
		for (const point of points) {
			const near = point[0] * middle[0] + point[1] * middle[1] + point[2] * middle[2];
			if (near < least) [least, farthest] = [near, point];
		}
		const sum = middle.map(
			(part, axis) => part + ((farthest[axis] ?? 0) - part) / (round + 1)
		) as Vector;
		const length = Math.hypot(...sum) || 1;
		middle = sum.map((part) => part / length) as Vector;
	}
	const [east, north] = asPosition(middle);
	return [east, Math.max(-HIGHEST, Math.min(HIGHEST, north))];
}

const northing = (latitude: number) => Math.asinh(Math.tan(radians(latitude)));

/** The middle of all positions on the flat map: half-way along the shortest stretch of the equator that holds them. */
function middleOnFlat(positions: readonly Position[]): Position {
	const sorted = positions.map(([east]) => nearestCopy(east, 0)).sort((a, b) => a - b);
	const last = sorted.length - 1;
	let [widest, after] = [(sorted[0] ?? 0) + 360 - (sorted[last] ?? 0), 0];
	for (const [index, east] of sorted.entries()) {
		const gap = east - (sorted[index - 1] ?? east);
		if (gap > widest) [widest, after] = [gap, index];
	}
	const east = (sorted[after] ?? 0) + (360 - widest) / 2;
	const norths = positions.map(([, north]) => northing(north));
	const middle = (Math.min(...norths) + Math.max(...norths)) / 2;
	return [nearestCopy(east, 0), degrees(Math.atan(Math.sinh(middle)))];
}

/**
 * The camera that shows all of these positions with their surroundings, clear of what covers the
 * map's foot, and no nearer than `nearest`. On a globe that cannot show them all, it stands farthest.
 */
export function cameraFor(positions: readonly Position[], nearest: number, sight: Sight): Camera {
	const { width, covered, projection } = sight;
	const height = Math.max(120, sight.height - covered);
	const inset = (length: number) => 2 * Math.min(MARGIN, length * MARGIN_SHARE);
	const size = { width, height: sight.height };
	const seen = { width: width - inset(width), height: height - inset(height) };
	const [globe, flat] = [middleOnGlobe(positions), middleOnFlat(positions)];
	const at = (zoom: number): Camera => {
		const isFlat = projection === 'flat' || zoom >= GLOBE_UNTIL;
		const [longitude, latitude] = isFlat ? flat : globe;
		return { zoom, latitude, longitude };
	};
	for (let zoom = nearest; zoom > FARTHEST; zoom -= STEP) {
		const camera = at(zoom);
		if (positions.every(viewOf({ camera, size, projection, seen }))) return camera;
	}
	return at(FARTHEST);
}
