import type { Position } from '../../kinds/fields';

/** Degrees. Where the view goes round the world, west is −180 and east 180. */
export interface Bounds {
	west: number;
	south: number;
	east: number;
	north: number;
}

const TILE = 512;

/** What a flat map of this size, in px, shows from this camera. */
export function boundsOf(
	camera: { zoom: number; latitude: number; longitude: number },
	width: number,
	height: number
): Bounds {
	const world = TILE * 2 ** camera.zoom;
	const sine = Math.sin((camera.latitude * Math.PI) / 180);
	const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
	const latitude = (at: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * at))) * 180) / Math.PI;
	const half = Math.min(180, (width / world) * 180);
	return {
		west: half === 180 ? -180 : camera.longitude - half,
		east: half === 180 ? 180 : camera.longitude + half,
		south: latitude(Math.min(1, y + height / world / 2)),
		north: latitude(Math.max(0, y - height / world / 2))
	};
}

/** The position lies within, also across the date line. */
export function within(
	{ west, south, east, north }: Bounds,
	[longitude, latitude]: Position
): boolean {
	if (latitude < south || latitude > north) return false;
	return [longitude - 360, longitude, longitude + 360].some((x) => x >= west && x <= east);
}
