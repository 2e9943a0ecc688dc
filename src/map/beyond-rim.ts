import { nearestCopy } from './in-view';
import type { Camera } from './camera';
import type { Projection } from './projection';
import { GLOBE_UNTIL } from './projection';

/** The part of the map in which pointers stand, px from its top left. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A pointer at the rim to what lies beyond it: where it stands, px, and which way it points, degrees clockwise from up. */
export interface Pointer {
	x: number;
	y: number;
	towards: number;
}

const RADIANS = Math.PI / 180;
/** How far north a latitude lies on a Mercator map, in radians of its equator. */
const northing = (latitude: number) => Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2));

/**
 * Which way a place lies from the middle of the map, degrees clockwise from up, with north up. On the
 * globe, seen from above its middle, every shortest line through it is straight: its initial bearing
 * (https://www.movable-type.co.uk/scripts/latlong.html). On the flat map, a straight line over it.
 */
export function directionTo(
	[longitude, latitude]: readonly [number, number],
	camera: Camera,
	projection: Projection
): number {
	const east = (nearestCopy(longitude, camera.longitude) - camera.longitude) * RADIANS;
	if (projection === 'flat' || camera.zoom >= GLOBE_UNTIL) {
		const north = northing(latitude) - northing(camera.latitude);
		return Math.atan2(east, north) / RADIANS;
	}
	const [from, to] = [camera.latitude * RADIANS, latitude * RADIANS];
	const right = Math.sin(east) * Math.cos(to);
	const up = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(east);
	return Math.atan2(right, up) / RADIANS;
}

/** Where the ray from the middle of the map in a direction leaves the box. */
export function pointerAt(towards: number, middle: { x: number; y: number }, box: Box): Pointer {
	const [right, down] = [Math.sin(towards * RADIANS), -Math.cos(towards * RADIANS)];
	// What runs straight up or down never leaves to a side: so far is without end.
	const across = (right > 0 ? box.right - middle.x : middle.x - box.left) / Math.abs(right);
	const along = (down > 0 ? box.bottom - middle.y : middle.y - box.top) / Math.abs(down);
	const reach = Math.min(across, along);
	return { x: middle.x + reach * right, y: middle.y + reach * down, towards };
}

const meets = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** px by which a pointer gives way at a time, and how much of its way to the middle: there it would point nowhere. */
const STEP = 8;
const FARTHEST = 0.9;

/**
 * Pointers that cover neither each other nor what stands on the map: each gives way towards the middle
 * of the map, nearly as far as that.
 * @param size px of a pointer, which stands around its point
 */
export function givingWay(
	pointers: readonly (Pointer & { size: { width: number; height: number } })[],
	middle: { x: number; y: number },
	obstacles: readonly Box[]
): Pointer[] {
	const taken = [...obstacles];
	return pointers.map(({ size, ...pointer }) => {
		const boxAt = ({ x, y }: { x: number; y: number }): Box => ({
			left: x - size.width / 2,
			top: y - size.height / 2,
			right: x + size.width / 2,
			bottom: y + size.height / 2
		});
		const [dx, dy] = [middle.x - pointer.x, middle.y - pointer.y];
		const steps = Math.floor((FARTHEST * Math.hypot(dx, dy)) / STEP);
		const tried = Array.from({ length: steps + 1 }, (_, step) => {
			const share = (step * STEP) / (Math.hypot(dx, dy) || 1);
			return { ...pointer, x: pointer.x + share * dx, y: pointer.y + share * dy };
		});
		const free = tried.find((one) => !taken.some((other) => meets(boxAt(one), other))) ?? pointer;
		taken.push(boxAt(free));
		return free;
	});
}
