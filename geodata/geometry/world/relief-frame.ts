/** West, south, east, north of the relief picture, in degrees. */
export const FRAME = { west: 20, south: -5, east: 180, north: 75 } as const;

/** Pixels across: about 0.1 degrees each, somewhat finer than the heights themselves. */
export const WIDTH = 1600;

/** Degrees of latitude as Web Mercator stretches them, in degrees at the equator. */
export function mercator(latitude: number): number {
	return (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
}

/** The latitude at a Web Mercator height. */
export function latitudeAt(height: number): number {
	return (Math.atan(Math.exp((height * Math.PI) / 180)) * 360) / Math.PI - 90;
}

const PER_DEGREE = WIDTH / (FRAME.east - FRAME.west);
const TOP = mercator(FRAME.north);

/** Pixels down. */
export const HEIGHT = Math.round((TOP - mercator(FRAME.south)) * PER_DEGREE);

/** The longitude and latitude at the middle of a pixel. */
export function placeAt(column: number, row: number): [longitude: number, latitude: number] {
	return [FRAME.west + (column + 0.5) / PER_DEGREE, latitudeAt(TOP - (row + 0.5) / PER_DEGREE)];
}

/** The pixel at a longitude and latitude, not rounded. */
export function pixelAt(longitude: number, latitude: number): [column: number, row: number] {
	const row = (TOP - mercator(Math.max(-80, Math.min(84, latitude)))) * PER_DEGREE;
	return [(longitude - FRAME.west) * PER_DEGREE, row];
}
