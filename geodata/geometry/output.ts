import type { Feature, Geometry, Position } from 'geojson';

/** One file of the geometry build; `path` is relative to `geodata/out/geometry`. */
export interface OutputFile {
	path: string;
	text: string | Uint8Array;
}

/** Digits after the point, fixed for the file or chosen vertex by vertex (5 ≈ 1 m, 6 ≈ 0.1 m). */
export type Decimals = number | ((position: Position) => number);

/** Rounds without leaving negative zeros, so that the same place always reads the same. */
function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals)) + 0;
}

/** Coordinates of any nesting, rounded for writing. */
function roundedCoordinates(coordinates: unknown[], decimals: Decimals): unknown[] {
	if (typeof coordinates[0] !== 'number') {
		return coordinates.map((inner) => roundedCoordinates(inner as unknown[], decimals));
	}
	const position = coordinates as Position;
	const digits = typeof decimals === 'number' ? decimals : decimals(position);
	return position.map((value) => rounded(value, digits));
}

/** A geometry with rounded coordinates. */
export function roundedGeometry(geometry: Geometry, decimals: Decimals): Geometry {
	if (geometry.type === 'GeometryCollection') {
		const geometries = geometry.geometries.map((inner) => roundedGeometry(inner, decimals));
		return { type: geometry.type, geometries };
	}
	const coordinates = roundedCoordinates(geometry.coordinates, decimals);
	return { type: geometry.type, coordinates } as Geometry;
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
