/** What the geometry build made, as the rules and the publishing read it. */
import type { Feature, FeatureCollection } from 'geojson';

/** Geometry outputs by their path below `geodata/out/geometry`. */
export type GeometryFiles = ReadonlyMap<string, Uint8Array>;

/** The features of a GeoJSON file of the geometry build; none when it is not there. */
export function featuresOf(bytes: Uint8Array | undefined): Feature[] {
	if (!bytes) return [];
	return (JSON.parse(new TextDecoder().decode(bytes)) as FeatureCollection).features;
}

/** The shapes of the island of 1969 with the area that all of them belong to. */
export function shapesOfDamansky(shapes: readonly Feature[]): Feature[] {
	return shapes.map((shape) => ({
		...shape,
		properties: { ...shape.properties, area_id: 'damansky-zhenbao' }
	}));
}
