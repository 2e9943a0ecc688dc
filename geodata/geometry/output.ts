import { clone, coordEach } from '@turf/turf';
import type { Feature, Geometry, Position } from 'geojson';

/** One file of the geometry build; `path` is relative to `geodata/out/geometry`. */
export interface OutputFile {
	path: string;
	text: string | Uint8Array;
}

/** Digits after the point, fixed for the file or chosen vertex by vertex (5 ≈ 1 m, 6 ≈ 0.1 m). */
export type Decimals = number | ((position: Position) => number);

/**
 * Rounds without leaving negative zeros, so that the same place always reads the same. (Turf's
 * truncate multiplies first, and so takes some last digits the wrong way.)
 */
function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals)) + 0;
}

/** A geometry with rounded coordinates. */
export function roundedGeometry<G extends Geometry>(geometry: G, decimals: Decimals): G {
	const copy = clone(geometry);
	coordEach(copy, (position: Position) => {
		const digits = typeof decimals === 'number' ? decimals : decimals(position);
		position.forEach((value, index) => (position[index] = rounded(value, digits)));
	});
	return copy;
}

/** GeoJSON text with one feature per line and keys as given, so that diffs read. */
export function featureCollectionText(
	features: readonly Feature[],
	extraTopLevel: Readonly<Record<string, unknown>> = {},
	decimals: Decimals = 5
): string {
	const head = Object.entries({ type: 'FeatureCollection', ...extraTopLevel })
		.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
		.join(',\n');
	const lines = features.map((feature) => {
		const { id, properties } = feature;
		const geometry = roundedGeometry(feature.geometry, decimals);
		const written = id === undefined ? {} : { id };
		return JSON.stringify({ type: 'Feature', ...written, properties, geometry });
	});
	return `{${head},\n"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** Pretty JSON with tabs and a final newline, for small tables. */
export function tableText(table: unknown): string {
	return `${JSON.stringify(table, null, '\t')}\n`;
}
