/** What every contender looks at: the same camera on the same surface. */
export const VIEW = { width: 960, height: 600, longitude: 100, latitude: 45, zoom: 3 };

const worldSize = 512 * 2 ** VIEW.zoom;

/** A place in Web Mercator, 0–1 from the north-west. */
export type Mercator = [x: number, y: number];

/** A place in degrees. */
export type Degrees = [longitude: number, latitude: number];

/** Web Mercator of a place in degrees. */
export function toMercator([longitude, latitude]: Degrees): Mercator {
	const radians = (latitude * Math.PI) / 180;
	return [
		(longitude + 180) / 360,
		(1 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / Math.PI) / 2
	];
}

/** The place in degrees that the view shows at this pixel. */
export function atPixel(x: number, y: number): Degrees {
	const centre = toMercator([VIEW.longitude, VIEW.latitude]);
	const mercatorX = centre[0] + (x - VIEW.width / 2) / worldSize;
	const mercatorY = centre[1] + (y - VIEW.height / 2) / worldSize;
	return [
		mercatorX * 360 - 180,
		(Math.atan(Math.sinh(Math.PI * (1 - 2 * mercatorY))) * 180) / Math.PI
	];
}
