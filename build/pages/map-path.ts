import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { projectionOf, type MapView } from './map-view.ts';

/** Points nearer than this to the one before are left out, units of the picture. */
const NEAR = 0.8;

/** A path for SVG, with no more points than can be seen. */
export function pathOf(view: MapView, object: GeoPermissibleObjects): string {
	const written: string[] = [];
	let last: [number, number] = [NaN, NaN];
	let skipped: [number, number] | undefined;
	const write = (command: string, x: number, y: number): void => {
		written.push(`${command}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`);
		last = [x, y];
		skipped = undefined;
	};
	/** The end of a line is where it ends. */
	const finish = (): void => {
		if (skipped) write('L', ...skipped);
	};
	geoPath(projectionOf(view), {
		beginPath: () => undefined,
		moveTo(x: number, y: number) {
			finish();
			write('M', x, y);
		},
		lineTo(x: number, y: number) {
			if (Math.hypot(x - last[0], y - last[1]) < NEAR) skipped = [x, y];
			else write('L', x, y);
		},
		arc: () => undefined,
		closePath() {
			skipped = undefined;
			written.push('Z');
		}
	})(object);
	finish();
	return written.join('');
}
