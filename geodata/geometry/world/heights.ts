import sharp from 'sharp';
import { readInput, TOPOGRAPHY } from './inputs';

/** Weights of the four neighbours in a cubic B-spline, which smooths the steps of 8-bit heights. */
function spline(t: number): [number, number, number, number] {
	const u = 1 - t;
	return [
		(u * u * u) / 6,
		(3 * t * t * t - 6 * t * t + 4) / 6,
		(3 * u * u * u - 6 * u * u + 4) / 6,
		(t * t * t) / 6
	];
}

/** Reads the topography; gives the height at a place as a grey value from 0 to 255. */
export async function readHeights(): Promise<(longitude: number, latitude: number) => number> {
	const picture = sharp(readInput(TOPOGRAPHY)).toColourspace('b-w').extractChannel(0);
	const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	const grey = (column: number, row: number): number => {
		const inside = Math.max(0, Math.min(height - 1, row));
		return data[inside * width + ((column + width) % width)] ?? 0;
	};
	return (longitude, latitude) => {
		const x = ((longitude + 180) / 360) * width - 0.5;
		const y = ((90 - latitude) / 180) * height - 0.5;
		const [column, row] = [Math.floor(x), Math.floor(y)];
		const across = spline(x - column);
		return spline(y - row).reduce((sum, weight, down) => {
			const line = across.reduce(
				(part, share, right) => part + share * grey(column + right - 1, row + down - 1),
				0
			);
			return sum + weight * line;
		}, 0);
	};
}
