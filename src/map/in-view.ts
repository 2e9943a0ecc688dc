import type { Position } from '../kinds/fields';
import { GLOBE_UNTIL, type Projection } from './projection';

/** px. */
interface Size {
	width: number;
	height: number;
}

interface View {
	camera: { zoom: number; latitude: number; longitude: number };
	size: Size;
	projection: Projection;
	/** The part in the middle of the map that counts; without it all of it does. */
	seen?: Size;
}

/** px of the whole world at zoom 0. */
const TILE = 512;

/** How far MapLibre's camera is from the ground, in heights of the map: its field of view is 36.87°. */
const CAMERA_DISTANCE = 1.5;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The same meridian, written so that it is at most 180° away from another: 170° seen from −170° is −190°. */
export function nearestCopy(longitude: number, from: number): number {
	return longitude - 360 * Math.round((longitude - from) / 360);
}

/** Tells whether the map, looking from this camera, shows a position; also across the date line, and not through the globe. */
export function viewOf({
	camera,
	size,
	projection,
	seen = size
}: View): (position: Position) => boolean {
	const { zoom, latitude, longitude } = camera;
	const world = TILE * 2 ** zoom;
	const within = (x: number, y: number) =>
		Math.abs(x) <= seen.width / 2 && Math.abs(y) <= seen.height / 2;
	if (projection === 'flat' || zoom >= GLOBE_UNTIL) {
		const northing = (degrees: number) => Math.asinh(Math.tan(radians(degrees))) / (2 * Math.PI);
		const centre = northing(latitude);
		return ([east, north]) =>
			within(
				((nearestCopy(east, longitude) - longitude) / 360) * world,
				(centre - northing(north)) * world
			);
	}
	// The sphere is as large as makes its ground at the centre as large as the flat map's.
	const radius = world / (2 * Math.PI) / Math.cos(radians(latitude));
	const distance = CAMERA_DISTANCE * size.height;
	const [sinCentre, cosCentre] = [Math.sin(radians(latitude)), Math.cos(radians(latitude))];
	return ([east, north]) => {
		const [sin, cos] = [Math.sin(radians(north)), Math.cos(radians(north))];
		const turn = radians(east - longitude);
		/** Towards the camera, as a share of the radius. */
		const near = sin * sinCentre + cos * cosCentre * Math.cos(turn);
		// Beyond the horizon the globe hides it.
		if (near < radius / (radius + distance)) return false;
		const scale = (radius * distance) / (distance + radius * (1 - near));
		return within(
			cos * Math.sin(turn) * scale,
			(sin * cosCentre - cos * sinCentre * Math.cos(turn)) * scale
		);
	};
}
