import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

/** A point of a picture, in its units. */
export type Point = readonly [x: number, y: number];

/** A line as it runs on the picture. */
export interface Traced {
	points: Point[];
	/** Its end is its beginning. */
	closed: boolean;
}

/** Points nearer than this to the one before are left out, units of the picture. */
const NEAR = 0.8;

/** The lines of a shape on the picture, with no more points than can be seen. */
export function traced(
	projection: GeoProjection,
	object: GeoPermissibleObjects,
	near = NEAR
): Traced[] {
	const lines: Traced[] = [];
	let line: { points: Point[]; closed: boolean } | undefined;
	let skipped: Point | undefined;
	/** The end of a line is where it ends. */
	const finish = (): void => {
		if (line && skipped) line.points.push(skipped);
		skipped = undefined;
	};
	geoPath(projection, {
		beginPath: () => undefined,
		moveTo(x: number, y: number) {
			finish();
			line = { points: [[x, y]], closed: false };
			lines.push(line);
		},
		lineTo(x: number, y: number) {
			const [x0, y0] = line?.points.at(-1) ?? [NaN, NaN];
			if (Math.hypot(x - x0, y - y0) < near) skipped = [x, y];
			else {
				line?.points.push([x, y]);
				skipped = undefined;
			}
		},
		arc: () => undefined,
		closePath() {
			skipped = undefined;
			if (line) line.closed = true;
		}
	})(object);
	finish();
	return lines;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Lines as a path of SVG. */
export function written(lines: readonly Traced[]): string {
	return lines
		.map(({ points, closed }) => {
			const corners = points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`);
			return `M${corners.join('L')}${closed ? 'Z' : ''}`;
		})
		.join('');
}

/** A shape as a path of SVG. */
export function pathOf(projection: GeoProjection, object: GeoPermissibleObjects): string {
	return written(traced(projection, object));
}
